"""The list of steps: what can be undone and redone, and what happened to a row."""

import json
import sqlite3
from datetime import datetime
from typing import NamedTuple

from smallbiz.store.runs import INDEX, followers
from smallbiz.words.changes import Changes
from smallbiz.words.translation import _

LISTED_ROWS = 1_000
"""Of a table with more changed rows than this, listeners are told only that it changed."""

MANY_ROWS = 5_000
"""A step that changed more rows than this takes long enough to be watched, and leaves the search in parts."""


class Step(NamedTuple):
    """One thing the owner did; `undone` says whether it has been taken back since."""

    id: int
    label: str
    at: datetime
    undone: bool
    origin: str | None
    detail: dict[str, object]
    done: str
    """What was done at first: the label, or that of the step which was taken back or done again."""
    takes_back: bool
    """Whether the step takes back what was done at first."""

    @property
    def undone_words(self) -> str:
        """What is said once Undo took the step back."""
        told = _("Done again: {step}") if self.takes_back else _("Undone: {step}")
        return told.format(step=self.done)

    @property
    def redone_words(self) -> str:
        """What is said once Redo did the step again."""
        told = _("Taken back: {step}") if self.takes_back else _("Done again: {step}")
        return told.format(step=self.done)

    @property
    def reversal(self) -> str:
        """The label of a step that takes this one back."""
        told = _("Done again: {step}") if self.takes_back else _("Taken back: {step}")
        return told.format(step=self.done)


_TALLY = f"""
SELECT tbl, sum(rows) FROM (
  SELECT tbl, count(DISTINCT row_id) AS rows FROM change WHERE step_id = ?1 GROUP BY tbl
  UNION ALL
  SELECT tbl, last_id - row_id - (SELECT count(DISTINCT c.row_id) FROM change c WHERE c.step_id = ?1
    AND c.tbl = r.tbl AND c.row_id > r.row_id AND c.row_id <= r.last_id)
  FROM change r INDEXED BY {INDEX} WHERE step_id = ?1 AND last_id IS NOT NULL
) GROUP BY tbl ORDER BY 2 DESC
"""
"""The rows that are noted by themselves, and those of runs that are not."""

_COLUMNS = "s.id, s.label, s.at, s.standing, s.origin, s.detail, s.reverses"


_Row = tuple[int, str, str, int, str | None, str | None, int | None]


def newest_standing(connection: sqlite3.Connection) -> Step | None:
    """The step that Undo takes back."""
    return _first(connection, "s.kind = 'do' AND s.standing")


def newest_undone(connection: sqlite3.Connection) -> Step | None:
    """The undo that Redo takes back; none once something new was done after it."""
    return _first(
        connection,
        "s.kind = 'undo' AND s.standing"
        " AND NOT EXISTS (SELECT 1 FROM step d WHERE d.kind = 'do' AND d.id > s.id)",
    )


def step(connection: sqlite3.Connection, step_id: int) -> Step | None:
    """One step by its id."""
    return _first(connection, f"s.id = {int(step_id)}")


def undone_by(connection: sqlite3.Connection, undo_id: int) -> Step | None:
    """The step that an undo took back."""
    return _first(connection, f"s.id = (SELECT reverses FROM step WHERE id = {int(undo_id)})")


def steps(
    connection: sqlite3.Connection, limit: int, before: int | None, origin: str | None
) -> list[Step]:
    """What the owner did, newest first; `before` is the id to go on from."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM step s WHERE s.kind = 'do'"
        " AND (?1 IS NULL OR s.id < ?1) AND (?2 IS NULL OR s.origin = ?2) ORDER BY s.id DESC LIMIT ?3",
        (before, origin, limit),
    )
    return [_step(connection, row) for row in rows.fetchall()]


def tally(connection: sqlite3.Connection, step_id: int) -> dict[str, int]:
    """How many rows of each table a step changed, the most first."""
    return dict(connection.execute(_TALLY, (step_id,)).fetchall())


def changes_of(connection: sqlite3.Connection, step_id: int) -> Changes:
    """What listeners are told of a step."""
    (label,) = connection.execute("SELECT label FROM step WHERE id = ?", (step_id,)).fetchone()
    rows = {
        table: _changed_ids(connection, step_id, table) if count <= LISTED_ROWS else None
        for table, count in tally(connection, step_id).items()
    }
    return Changes(rows, step_id, label)


def changed_more_than(connection: sqlite3.Connection, step_id: int, rows: int) -> bool:
    """Whether a step changed more rows than that; looks at no more of them than it must."""
    counted = (
        "SELECT total(coalesce(last_id, row_id) - row_id + 1)"
        " FROM (SELECT row_id, last_id FROM change WHERE step_id = ? LIMIT ?)"
    )
    return bool(connection.execute(counted, (step_id, rows + 1)).fetchone()[0] > rows)


def applied_by(connection: sqlite3.Connection, step_id: int) -> int:
    """The step that brought a step's changes in last: itself, or its newest redo."""
    row = connection.execute(
        "SELECT max(r.id) FROM step u CROSS JOIN step r ON +r.reverses = u.id AND +r.kind = 'redo'"
        " WHERE u.id > ?1 AND u.reverses = ?1 AND u.kind = 'undo' AND r.id > u.id",
        (step_id,),
    ).fetchone()
    return int(row[0] or step_id)


def mark(connection: sqlite3.Connection, step_id: int, *, standing: bool) -> None:
    """Say whether a step's changes are in the file now, and with it the steps that it took back."""
    connection.execute("UPDATE step SET standing = ? WHERE id = ?", (standing, step_id))
    taken_back = connection.execute(
        "SELECT reverses FROM step WHERE id = ? AND kind = 'do' AND reverses IS NOT NULL",
        (step_id,),
    ).fetchone()
    if taken_back:
        mark(connection, taken_back[0], standing=not standing)


def _changed_ids(connection: sqlite3.Connection, step_id: int, table: str) -> frozenset[int]:
    which = "step_id = ?1 AND tbl = ?2"
    rows = connection.execute(
        f"SELECT row_id FROM change WHERE {which} UNION SELECT row_id FROM ({followers(which)})",
        (step_id, table),
    )
    return frozenset(ident for (ident,) in rows)


def _first(connection: sqlite3.Connection, condition: str) -> Step | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM step s WHERE {condition} ORDER BY s.id DESC LIMIT 1"
    ).fetchone()
    return _step(connection, row) if row else None


def _step(connection: sqlite3.Connection, row: _Row) -> Step:
    ident, label, at, standing, origin, detail, reverses = row
    done, takes_back = _first_of(connection, label, reverses)
    about = json.loads(detail) if detail else {}
    when = datetime.fromisoformat(at)
    return Step(ident, label, when, not standing, origin, about, done, takes_back)


def _first_of(connection: sqlite3.Connection, label: str, reverses: int | None) -> tuple[str, bool]:
    """What was done before it was taken back, done again, taken back …; and which of the two it is now."""
    takes_back = False
    while reverses is not None:
        sql = "SELECT label, reverses FROM step WHERE id = ?"
        before = connection.execute(sql, (reverses,)).fetchone()
        if before is None:
            return label, False
        (label, reverses), takes_back = before, not takes_back
    return label, takes_back
