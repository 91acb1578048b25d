"""Rows that come in together are noted together: one change tells of a run of ids.

Only ids that were never given before are noted so: a run is the first that the log knows of its rows.
"""

from collections.abc import Iterable

INDEX = "ix_change_run"
"""Of the few changes that are runs, so that looking for one passes all others by."""

_RUNS = f"change INDEXED BY {INDEX} WHERE last_id IS NOT NULL"


def runs_of(ids: Iterable[int]) -> list[tuple[int, int | None]]:
    """First and last id of every run, in order; no last one where nothing follows the first."""
    found: list[list[int]] = []
    for ident in sorted({*ids}):
        if found and ident == found[-1][1] + 1:
            found[-1][1] = ident
        else:
            found.append([ident, ident])
    return [(first, last if last > first else None) for first, last in found]


def followers(which: str) -> str:
    """SQL for tbl, row_id and id of the note of all that come after the first of a run, be they there or not.

    In order, so that a table of them is filled in half the time.
    """
    return (
        "WITH RECURSIVE follower (tbl, row_id, id, last_id) AS ("
        f"SELECT tbl, row_id + 1, id, last_id FROM {_RUNS} AND {which} UNION ALL"
        " SELECT tbl, row_id + 1, id, last_id FROM follower WHERE row_id < last_id"
        " ORDER BY 1, 2)"
        " SELECT tbl, row_id, id FROM follower"
    )


def covers(table: str, row: str, step: str = "step_id") -> str:
    """SQL for whether a row came after the first of a run; `step` says in which step, else in any."""
    return (
        f"EXISTS (SELECT 1 FROM {_RUNS} AND step_id = {step} AND tbl = {table}"
        f" AND row_id < {row} AND last_id >= {row})"
    )


def notes_of(table: str, ids: str) -> str:
    """SQL for the changes of the rows whose ids a query yields as `id`, those of a run row by row."""
    return (
        "SELECT id, step_id, tbl, op, before, row_id FROM change"
        f" WHERE tbl = '{table}' AND row_id IN (SELECT id FROM ({ids}))"
        " UNION ALL SELECT c.id, c.step_id, c.tbl, c.op, c.before, i.id"
        f" FROM change c INDEXED BY {INDEX} JOIN ({ids}) i ON i.id > c.row_id AND i.id <= c.last_id"
        f" WHERE c.last_id IS NOT NULL AND c.tbl = '{table}'"
    )
