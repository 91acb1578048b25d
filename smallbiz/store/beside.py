"""Fields that a step changed in rows of which only other fields were changed since: they can go back."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

LOOSE = ("contact",)
"""Tables of which each field stands for itself; how far a deal is goes with its sale and its days."""
LATER = "FROM change c WHERE c.tbl = r.tbl AND c.row_id = r.row_id AND c.step_id > ?1"
"""The changes of a row r of the reversal after the step ?1."""
LEFT = f"(SELECT c.before {LATER} ORDER BY c.id LIMIT 1)"
"""The row as the step left it: as the first change after it found it."""
WAS = "coalesce({row}.before, (SELECT b.before FROM change b WHERE b.id = {row}.change_id))"
"""A row of the reversal as it was before the step, or is to be."""


def put_back_beside(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], step: int
) -> None:
    """Say of such rows of a table how they are to be; they are named among the kept ones."""
    if table not in LOOSE:
        return
    names = ", ".join(f't."{name}"' for name in columns)
    was = WAS.format(row="r")
    rows = connection.execute(
        f"SELECT r.row_id, {was}, {LEFT}, json_array({names})"
        f' FROM reversal r JOIN "{table}" t ON t.id = r.row_id'
        f" WHERE r.tbl = ?2 AND r.op = 'U' AND EXISTS (SELECT 1 {LATER})",
        (step, table),
    ).fetchall()
    mixed = [(_mixed(*map(json.loads, told)), row) for row, *told in rows]
    found = [(json.dumps(fields), table, row) for fields, row in mixed if fields]
    run = connection.executemany
    run("UPDATE reversal SET before = ? WHERE tbl = ? AND row_id = ?", found)
    run("INSERT INTO kept VALUES (?, ?)", [named for _fields, *named in found])


def _mixed(was: list[Any], left: list[Any], now: list[Any]) -> list[Any] | None:
    """The row as it is with the step's fields as before; None where one was changed again, or nothing."""
    if left == now or not len(was) == len(left) == len(now):
        return None
    fields = list(zip(was, left, now, strict=True))
    if any(old != mid != new for old, mid, new in fields):
        return None
    return [old if old != mid else new for old, mid, new in fields]
