"""Putting rows back as they were before a step, table by table."""

import sqlite3
from collections.abc import Mapping, Sequence

from smallbiz.store.beside import WAS
from smallbiz.store.noted_together import delete_many

SLICE = 10_000
"""Rows that are deleted by one statement."""
MANY = 1_000
"""More rows than these are noted by one statement as well; for fewer, taking the trigger away costs more."""

_SLICE = "SELECT row_id FROM reversal WHERE tbl = ? AND op = 'I' AND row_id > ? AND row_id <= ?"


def put_back_rows(connection: sqlite3.Connection, columns: Mapping[str, Sequence[str]]) -> None:
    """Put back every row in the table `reversal`; `columns` names those of each table in its order."""
    run = connection.execute
    kinds = run("SELECT DISTINCT tbl, op FROM reversal").fetchall()
    added = {table for table, op in kinds if op == "I"}
    former = {table for table, op in kinds if op != "I"}
    if len(kinds) > 1 or any(op != "U" for _table, op in kinds):
        run("PRAGMA defer_foreign_keys=ON")  # makes SQLite compile every statement anew
    tables = list(columns)
    for table in filter(added.__contains__, reversed(tables)):
        _delete(connection, table, columns[table])
    for table in filter(former.__contains__, tables):
        _restore(connection, table, columns[table])


def _delete(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
    """Take new rows out again, slice by slice: SQLite holds what one statement changes in memory."""
    last: int | None = -1
    while last is not None:
        first = last
        last, count = connection.execute(
            "SELECT max(row_id), count(*) FROM (SELECT row_id FROM reversal WHERE tbl = ? AND row_id > ?"
            " ORDER BY row_id LIMIT ?)",
            (table, first, SLICE),
        ).fetchone()
        values = (table, first, last)
        if count > MANY:
            delete_many(connection, table, columns, _SLICE, values)
        else:
            connection.execute(f'DELETE FROM "{table}" WHERE id IN ({_SLICE})', values)


def _restore(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
    width = connection.execute(
        f"SELECT json_array_length({WAS.format(row='r')}) FROM reversal r WHERE r.tbl = ? AND r.op <> 'I'"
        " LIMIT 1",
        (table,),
    ).fetchone()
    if not width:
        return
    names = columns[: width[0]]
    fields = ", ".join(f'"{name}"' for name in names)
    before = "coalesce(r.before, c.before)"
    values = ", ".join(f"json_extract({before}, '$[{place}]')" for place in range(len(names)))
    former = (
        "FROM reversal r JOIN change c ON c.id = r.change_id"
        f" WHERE r.tbl = '{table}' AND r.op <> 'I'"
    )
    connection.execute(
        f'UPDATE "{table}" SET ({fields}) = (SELECT {values} {former} AND r.row_id = "{table}".id)'
        f" WHERE id IN (SELECT r.row_id {former})"
    )
    connection.execute(
        f'INSERT INTO "{table}" ({fields}) SELECT {values} {former}'
        f' AND NOT EXISTS (SELECT 1 FROM "{table}" t WHERE t.id = r.row_id)'
    )
