"""Companies by their names: those of one name in two towns are two."""

from collections.abc import Iterator


class Companies:
    """The companies that are contacts themselves, found by name and, as far as told, by place."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}
        self._further: dict[str, list[int]] = {}
        """Name → others of the same name, where there are any."""
        self._places: dict[int, str] = {}

    def add(self, ident: int, name: str, place: str = "") -> None:
        """A company is there, by the keys of its name and place, or its place is known now."""
        if self._first.setdefault(name, ident) != ident:
            further = self._further.setdefault(name, [])
            if ident not in further:
                further.append(ident)
        if place:
            self._places.setdefault(ident, place)

    def find(self, name: str, place: str = "") -> int | None:
        """The company of this name in the same place, else the first that may be there."""
        if not place or name not in self._first:
            return self._first.get(name)
        ids = [*self._called(name)]
        same = (ident for ident in ids if self._places.get(ident) == place)
        free = (ident for ident in ids if not elsewhere(self._places.get(ident, ""), place))
        return next(same, None) or next(free, None)

    def ids(self) -> set[int]:
        """All of them."""
        return {*self._first.values(), *(one for ids in self._further.values() for one in ids)}

    def _called(self, name: str) -> Iterator[int]:
        yield self._first[name]
        yield from self._further.get(name, ())


def elsewhere(one: str, other: str) -> bool:
    """Whether two places, as `place_key` makes them, are two: other towns, unless the postcode is one."""
    code, _, town = one.partition("\n")
    other_code, _, other_town = other.partition("\n")
    if code and code == other_code:
        return False
    return town != other_town if town and other_town else bool(code and other_code)
