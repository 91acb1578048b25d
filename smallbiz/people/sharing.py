"""Who has the same address or number, and who has none at all."""

from collections import deque
from collections.abc import Container, Iterable, Mapping

from smallbiz.people.keys import same_name

MOST = 20
"""An address or number that more people share tells nobody apart."""

Ids = tuple[int, ...]


class Shared:
    """Who has an address or number: a few people, or a crowd in which only the same name counts."""

    def __init__(self) -> None:
        self._few: dict[str, int | Ids] = {}
        """One id alone where there is only one: a tuple for each would cost 10 MB more."""
        self._crowd: dict[tuple[str, str], int] = {}

    def add(self, key: str, ident: int, name: str) -> None:
        """Somebody with a name key has it."""
        if key not in self._few:
            self._few[key] = ident
            return
        ids = self.few(key)
        if len(ids) <= MOST:
            if ident not in ids:
                self._few[key] = (*ids, ident)
        else:
            self._crowd.setdefault((key, name), ident)

    def held(self, keys: Iterable[str]) -> list[str]:
        """Those of the addresses or numbers that anybody has."""
        return [key for key in keys if key and key in self._few]

    def unheard(self, keys: Iterable[str]) -> set[str]:
        """Those of the addresses or numbers that nobody known has."""
        return set(keys) - self._few.keys() - {""}

    def owners(self) -> set[int]:
        """Everyone who has any of them."""
        every = self._few.values()
        alone = {ids for ids in every if isinstance(ids, int)}
        some = {ident for ids in every if isinstance(ids, tuple) for ident in ids}
        return alone | some | {*self._crowd.values()}

    def few(self, key: str) -> Ids:
        """The first ones who have it, one more than `MOST` if they are a crowd."""
        ids = self._few.get(key, ())
        return (ids,) if isinstance(ids, int) else ids

    def same(self, key: str, name: str, names: Mapping[int, str]) -> int | None:
        """The one who has it and can be of this name."""
        ids = self.few(key)
        for ident in ids:
            if names[ident] == name:
                return ident
        if len(ids) > MOST:
            return self._crowd.get((key, name))
        return next((ident for ident in ids if same_name(names[ident], name)), None)


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
