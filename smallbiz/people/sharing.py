"""Who has the same address or number, and who has none at all."""

from collections import deque
from collections.abc import Container, Iterable

from smallbiz.people.numbered import Texts
from smallbiz.people.spelling import same_name

MOST = 20
"""An address or number that more people share tells nobody apart."""

_SHORT, _PART = (1 << 60) - 1, 54
"""A large dictionary that grows is copied as a whole, so the first six of the 60 bits choose one of many."""

Ids = tuple[int, ...]


class Shared:
    """Who has an address or number: a few people, or a crowd in which only the same name counts.

    Of keys only a number of 60 bits is held, in half the memory: of a million, two have the same once in
    two million files, and then the names would have to agree as well.
    """

    def __init__(self, names: Texts) -> None:
        self._names = names
        """Everybody's name key."""
        self._few: list[dict[int, int | Ids]] = [{} for _part in range(1 << 6)]
        """One id alone where there is only one: a tuple for each would cost 10 MB more."""
        self._crowd: dict[tuple[str, str], int] = {}

    def add(self, key: str, ident: int) -> None:
        """Somebody whose name is known has it."""
        short = hash(key) & _SHORT
        part = self._few[short >> _PART]
        if part.setdefault(short, ident) == ident:
            return
        ids = self.few(key)
        if len(ids) <= MOST:
            if ident not in ids:
                part[short] = (*ids, ident)
        else:
            self._crowd.setdefault((key, self._names[ident]), ident)

    def unheard(self, keys: Iterable[str]) -> set[str]:
        """Those of the addresses or numbers that nobody known has."""
        return {key for key in keys if key and not self.few(key)}

    def owners(self) -> set[int]:
        """Everyone who has any of them."""
        every = [ids for part in self._few for ids in part.values()]
        alone = {ids for ids in every if isinstance(ids, int)}
        some = {ident for ids in every if isinstance(ids, tuple) for ident in ids}
        return alone | some | {*self._crowd.values()}

    def few(self, key: str) -> Ids:
        """The first ones who have it, one more than `MOST` if they are a crowd; nobody has none."""
        short = hash(key) & _SHORT
        ids = self._few[short >> _PART].get(short, ())
        return (ids,) if isinstance(ids, int) else ids

    def same(self, key: str, ids: Ids, name: str) -> int | None:
        """The one of the `few` who have it that can be of this name."""
        called = [self._names[ident] for ident in ids]
        if name in called:
            return ids[called.index(name)]
        if len(ids) > MOST:
            return self._crowd.get((key, name))
        return next(
            (i for i, theirs in zip(ids, called, strict=True) if same_name(theirs, name)), None
        )


class Bare:
    """People without any address or number, by all else that is known of them."""

    def __init__(self) -> None:
        self._held: dict[str, int | deque[int]] = {}

    def add(self, key: str, ident: int) -> None:
        """A row of their own only where several share a key, so that a large file stays small."""
        held = self._held.setdefault(key, ident)
        if isinstance(held, deque):
            held.append(ident)
        elif held != ident:
            self._held[key] = deque((held, ident))

    def free(self, key: str, met: Container[int]) -> int | None:
        """The first with a key who is not met yet; who is met is not looked at again."""
        held = self._held.get(key)
        if not isinstance(held, deque):
            return None if held in met else held
        while held and held[0] in met:
            held.popleft()
        return held[0] if held else None
