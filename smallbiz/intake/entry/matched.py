"""Rows of deals, activities, touches and sales: found by what tells them apart, filled in or added."""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from smallbiz.intake.candidates import Problem
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import Change, Fate, Texts
from smallbiz.words.translation import _


class Numbered(Protocol):
    """What the rows of every kind have."""

    @property
    def line(self) -> int:
        """Where the row begins in its file."""

    @property
    def id(self) -> int | None:
        """Its number in the file that our own export came from."""

    @property
    def extra(self) -> Mapping[str, str]:
        """What fills no field."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Cells that could not be read."""


R = TypeVar("R", bound=Numbered)
Besides = Callable[[int, Mapping[str, Any], bool], list[Change]]
"""Given a row's id, the fields set, and whether it is new; returns what else has changed."""
EMPTY = (None, "", 0, "{}")


def nothing(_ident: int, _fields: Mapping[str, Any], _new: bool) -> list[Change]:
    """Nothing comes with the row."""
    return []


class Place:
    """Where rows of one table are, by their keys; a key can belong to several of them."""

    def __init__(self, rows: Iterable[tuple[int, Hashable]], fixed: int = 1) -> None:
        """The first `fixed` parts of a key, such as the contact, are never another of the same row."""
        self._fixed = fixed
        self._ids: dict[Hashable, list[int]] = {}
        self._keys: dict[int, Hashable] = {}
        self.line_of: dict[int, int] = {}
        """Row → the line that brought or met it."""
        for ident, key in rows:
            self.put(ident, key)

    def put(self, ident: int, key: Hashable) -> None:
        """A row is there."""
        self._ids.setdefault(key, []).append(ident)
        self._keys[ident] = key

    def is_met(self, key: Hashable) -> bool:
        """Whether lines have met or brought every row with a key, one at least."""
        ids = self._ids.get(key, ())
        return bool(ids) and all(ident in self.line_of for ident in ids)

    def key_of(self, ident: int | None) -> Any:
        """The key of the row with a number; None when there is none."""
        return self._keys.get(ident) if ident else None

    def is_free(self, key: Hashable) -> bool:
        """Whether there is a row with a key that no line has met."""
        return any(ident not in self.line_of for ident in self._ids.get(key, ()))

    def find(self, key: Hashable, wanted: int | None) -> int | None:
        """The row with a number if it has this key, else the first with the key that no line has met.

        Where all of those are met, it is the row with the number that differs in one thing.
        """
        ids = self._ids.get(key, ())
        if wanted in ids:
            return wanted
        free = next((ident for ident in ids if ident not in self.line_of), None)
        return free or self._edited(key, wanted) or (ids[0] if ids else None)

    def _edited(self, key: Hashable, wanted: int | None) -> int | None:
        """The row with a number, written otherwise in one place since our own export was made."""
        old = self.key_of(wanted)
        if old is None or wanted in self.line_of or not isinstance(key, tuple):
            return None
        agree = [one == other for one, other in zip(old, key, strict=True)]
        told = any(same and part not in EMPTY for same, part in zip(agree, key, strict=True))
        return wanted if told and all(agree[: self._fixed]) and agree.count(False) == 1 else None


class MatchedEntry(ABC, Generic[R]):
    """What entering rows of any such kind has in common."""

    table: str

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.place = Place(())
        self._numbers: set[int] = set()

    def expect(self, rows: Iterable[R]) -> None:
        """Rows that bring their own numbers."""
        self.desk.draft.reserve(self.table, [row.id for row in rows if row.id])

    def enter(self, rows: Sequence[R]) -> None:
        """One block."""
        for row in rows:
            self.desk.ledger.cells(row.problems)
            self.take(row)
        self.desk.finish_block()

    @abstractmethod
    def take(self, row: R) -> None:
        """One row."""

    def settle(
        self,
        row: R,
        key: Hashable,
        told: Mapping[str, Any],
        title: str,
        texts: Callable[[], Texts],
        besides: Besides = nothing,
    ) -> None:
        """Find the row in the file and fill it in, or add it.

        `told` are its fields as stored; `besides` does what comes with it and tells what that changes.
        """
        found = None if self.desk.on_match == "add" else self.place.find(key, row.id)
        if found is None or (found in self.place.line_of and self._has_new_number(row)):
            ident = self._create(row, key, told)
            besides(ident, told, True)
            self.desk.ledger.note(row.line, "created", title, texts)
        elif found in self.place.line_of:
            again = _("The same as line {line}.").format(line=self.place.line_of[found])
            self.desk.ledger.skip(row.line, again)
        else:
            self.place.line_of[found] = row.line
            changes = self._fill(found, told, besides)
            fate: Fate = "updated" if changes else "unchanged"
            self.desk.ledger.note(row.line, fate, title, texts, changes)
        if row.id:
            self._numbers.add(row.id)

    def own(self, row: R, ids: Sequence[int]) -> int | None:
        """Of several contacts, whose row it is in the file that our own export came from."""
        key = self.place.key_of(row.id)
        return key[0] if key and key[0] in ids else None

    def _has_new_number(self, row: R) -> bool:
        """Whether our own export tells the row apart from all before it, however alike they are."""
        return row.id is not None and row.id not in self._numbers

    def _create(self, row: R, key: Hashable, told: Mapping[str, Any]) -> int:
        values = {name: value for name, value in told.items() if value not in (None, "")}
        ident = self.desk.draft.add(self.table, row.id, **values)
        self.place.put(ident, key)
        self.place.line_of[ident] = row.line
        return ident

    def _fill(self, ident: int, told: Mapping[str, Any], besides: Besides) -> list[Change]:
        """Fill in what is empty in a row of the file, or take the imported file's word."""
        if self.desk.on_match == "skip":
            return []
        columns = ", ".join(f'"{name}"' for name in told)
        sql = f'SELECT {columns} FROM "{self.table}" WHERE id = ?'
        old = dict(zip(told, self.desk.store.one(sql, (ident,)) or (), strict=True))
        new = merged(old, told, over=self.desk.on_match == "overwrite")
        self.desk.draft.change(self.table, ident, new)
        plain = [
            Change(name, as_text(old[name]), as_text(value))
            for name, value in new.items()
            if not name.endswith("_id")
        ]
        return plain + besides(ident, new, False)


def merged(old: Mapping[str, Any], told: Mapping[str, Any], *, over: bool) -> dict[str, Any]:
    """What of the told values is to be set: where there is nothing yet, or everything that differs."""
    new = {
        name: value
        for name, value in told.items()
        if name != "extra"
        and value not in EMPTY
        and value != old[name]
        and (over or old[name] in EMPTY)
    }
    if "extra" in told:
        before, now = json.loads(old["extra"]), json.loads(told["extra"])
        extra = {**before, **now} if over else {**now, **before}
        if extra != before:
            new["extra"] = as_json(extra)
    return new


def as_json(extra: Mapping[str, str]) -> str:
    """Further fields as stored."""
    return json.dumps(dict(extra), ensure_ascii=False)


def shown(**texts: Any) -> Texts:
    """What is shown of a row: the fields that say something."""
    return tuple((name, str(text)) for name, text in texts.items() if text not in (None, ""))


def iso(day: Any) -> str | None:
    """A day as stored."""
    return day.isoformat() if day else None


def as_text(value: Any) -> str:
    """A stored value as shown."""
    return "" if value is None else str(value)
