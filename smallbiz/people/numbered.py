"""What is known of very many people by their numbers, held closely: most numbers follow one another."""

from array import array
from collections.abc import Iterator

_PAGE = 10
"""Bits of a number that tell its place within a page."""
_WITHIN = (1 << _PAGE) - 1
_EMPTY = bytes(4 << _PAGE)
_END = b"\n"
"""Behind every text; no text has it within."""


class Places:
    """Number → a whole number from 1 to four billion: four bytes each, where a dictionary takes a hundred."""

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}

    def __contains__(self, ident: object) -> bool:
        return isinstance(ident, int) and self.get(ident) > 0

    def __setitem__(self, ident: int, value: int) -> None:
        page = self._pages.get(ident >> _PAGE)
        if page is None:
            page = self._pages[ident >> _PAGE] = array("I", _EMPTY)
        page[ident & _WITHIN] = value

    def __iter__(self) -> Iterator[int]:
        for number, page in self._pages.items():
            first = number << _PAGE
            yield from (first + place for place, value in enumerate(page) if value)

    def get(self, ident: int) -> int:
        """What was set; zero where nothing was."""
        page = self._pages.get(ident >> _PAGE)
        return page[ident & _WITHIN] if page else 0


class Texts:
    """Number → a text in one line; asked for far less often than told."""

    def __init__(self) -> None:
        self._places = Places()
        self._held = bytearray(_END)

    def __contains__(self, ident: object) -> bool:
        return ident in self._places

    def __setitem__(self, ident: int, text: str) -> None:
        self._places[ident] = len(self._held)
        self._held += text.encode("utf-8", "surrogatepass") + _END

    def __getitem__(self, ident: int) -> str:
        text = self.get(ident)
        if text is None:
            raise KeyError(ident)
        return text

    def get(self, ident: int) -> str | None:
        """The text, None where none was told."""
        place = self._places.get(ident)
        if not place:
            return None
        end = self._held.index(_END, place)
        return self._held[place:end].decode("utf-8", "surrogatepass")

    def items(self) -> Iterator[tuple[int, str]]:
        """Every number with its text."""
        return ((ident, self[ident]) for ident in self._places)
