"""Companies by their names: those of one name in two towns are two."""

from collections.abc import Iterator

Sign = tuple[str | None, str | None]
"""A postcode and a town: empty where a place lacks it, None where it does not matter."""


class Companies:
    """The companies that are contacts themselves, found by name and, as far as told, by place."""

    def __init__(self) -> None:
        self._ids: set[int] = set()
        self._first: dict[str, int] = {}
        self._places: dict[int, str] = {}
        self._branches: dict[str, Branches] = {}
        """Name → all who have it, where there are several."""

    def __contains__(self, ident: int) -> bool:
        """Whether a contact is one of them."""
        return ident in self._ids

    def add(self, ident: int, name: str, place: str = "") -> None:
        """A company is there, by the keys of its name and place, or more is known of its place."""
        self._ids.add(ident)
        if place:
            self._places[ident] = _filled(self._places.get(ident, ""), place)
        first = self._first.setdefault(name, ident)
        if first != ident and name not in self._branches:
            self._branches[name] = Branches()
            self._branches[name].put(first, self._places.get(first, ""))
        if name in self._branches:
            self._branches[name].put(ident, self._places.get(ident, ""))

    def find(self, name: str, place: str = "") -> int | None:
        """The company of this name in the same place, else the first that may be there."""
        first = self._first.get(name)
        if first is None or not place:
            return first
        if name in self._branches:
            return self._branches[name].at(place)
        return None if elsewhere(self._places.get(first, ""), place) else first


class Branches:
    """Companies of one name; looked up as fast among thousands as among two."""

    def __init__(self) -> None:
        self._signs: dict[int, list[Sign]] = {}
        self._at: dict[Sign, dict[int, None]] = {}
        """Sign → who has it, the first one first."""

    def put(self, ident: int, place: str) -> None:
        """One of them is there, or more is known of its place."""
        for sign in self._signs.get(ident, ()):
            del self._at[sign][ident]
        code, town = _parts(place)
        self._signs[ident] = [(code, town), (code, None), (None, town)]
        for sign in self._signs[ident]:
            self._at.setdefault(sign, {})[ident] = None

    def at(self, place: str) -> int | None:
        """The one in this very place, else the first that is not `elsewhere`."""
        code, town = _parts(place)
        same, *free = (next(iter(self._at.get(sign, ())), 0) for sign in _fitting(code, town))
        return same or min(filter(None, free), default=None)


def elsewhere(one: str, other: str) -> bool:
    """Whether two places, as `place_key` makes them, are two: other towns, unless the postcode is one."""
    (code, town), (other_code, other_town) = _parts(one), _parts(other)
    if code and code == other_code:
        return False
    return town != other_town if town and other_town else bool(code and other_code)


def _fitting(code: str, town: str) -> Iterator[Sign]:
    """What a place has that is the same, then what one has that is not elsewhere."""
    yield code, town
    yield "", ""
    if code:
        yield code, None
    if town:
        yield None, town
    if not code:
        yield None, ""
    if not town:
        yield "", None


def _filled(place: str, told: str) -> str:
    """A place with what else is told of it."""
    (code, town), (other_code, other_town) = _parts(place), _parts(told)
    return f"{code or other_code}\n{town or other_town}"


def _parts(place: str) -> tuple[str, str]:
    code, _line, town = place.partition("\n")
    return code, town
