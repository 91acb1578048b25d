"""Stages by name; one that nobody knows is added at the end of the board."""

from smallbiz.intake.entry.desk import Desk
from smallbiz.words.text import fold, one_line


class Stages:
    """Finds and adds the columns of the deals board."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        known = desk.store.rows("SELECT name, id FROM stage ORDER BY position DESC, id DESC")
        self._ids: dict[str, int] = {fold(name): ident for name, ident in known}
        self._last: int = known[0][1]
        self._first: int = known[-1][1]

    def called(self, name: str) -> int:
        """The stage of a name, added when unknown; a won deal was in the last one, a lost one in the first."""
        if name in ("won", "lost", ""):
            return self._last if name == "won" else self._first
        key = fold(one_line(name))
        if key not in self._ids:
            self._ids[key] = self._add(one_line(name))
        return self._ids[key]

    def _add(self, name: str) -> int:
        place = self._next_place()
        self._desk.ledger.made["stage"] += 1
        return self._desk.draft.add("stage", name=name, chance=50, expected_days=7, position=place)

    def _next_place(self) -> int:
        last = self._desk.store.value("SELECT coalesce(max(position), -1) FROM stage")
        return int(last) + 1 + self._desk.ledger.made["stage"]
