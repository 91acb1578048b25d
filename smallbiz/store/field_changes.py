"""What was done to the fields of one row, read from the change log; undone things are left out."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from smallbiz.store.runs import notes_of
from smallbiz.store.store import Store

CHANGES = """
SELECT s.id, s.label, s.at, c.op, c.before, c.row_id FROM ({notes}) c JOIN step s ON s.id = c.step_id
WHERE s.kind = 'do' AND s.standing ORDER BY c.id DESC
"""
"""Changes of standing steps, the newest first; `notes` says of which rows, as `notes_of` makes it."""


@dataclass(frozen=True)
class FieldChange:
    """A field and what it was and became; None is nothing."""

    field: str
    before: object
    after: object


Told = tuple[int, str, str, bool, list[FieldChange]]
"""Step, its label, when (UTC, ISO), whether it added the row, and which fields it changed."""


def changes_of_row(
    store: Store, table: str, row_id: int, untold: Collection[str] = ()
) -> list[Told]:
    """What each step did to a row that still exists."""
    names = store.columns[table]
    after = store.one(f'SELECT {", ".join(names)} FROM "{table}" WHERE id = ?', (row_id,))
    if after is None:
        return []
    found: list[Told] = []
    newest: dict[int, tuple[object, ...]] = {}
    sql = CHANGES.format(notes=notes_of(table, "SELECT ?1 AS id"))
    for step, label, at, op, before, _row in store.rows(sql, (row_id,)):
        if op == "I":
            found.append((step, label, at, True, []))
            continue
        was = tuple(json.loads(before))
        end = newest.setdefault(step, after)
        found = [each for each in found if each[0] != step]
        found.append((step, label, at, False, _differences(names, was, end, untold)))
        after = was
    return found


def _differences(
    names: Sequence[str],
    before: tuple[object, ...],
    after: tuple[object, ...],
    untold: Collection[str],
) -> list[FieldChange]:
    return [
        FieldChange(name, was, now)
        for name, was, now in zip(names, before, after, strict=False)
        if was != now and name not in untold
    ]
