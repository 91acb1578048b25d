"""What the tables of an open file look like, asked of the file itself."""

import sqlite3
from collections.abc import Container
from typing import NamedTuple

LOG = ("step", "change")
"""The tables of the change log."""


class Link(NamedTuple):
    """A column that refers to rows of a parent table; `owned` rows are deleted with theirs."""

    child: str
    column: str
    parent: str
    owned: bool


def columns(connection: sqlite3.Connection, without: Container[str]) -> dict[str, list[str]]:
    """The columns, in table order, of every table but some; SQLite's own are left out."""
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(
        "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY t.name, c.cid"
    ):
        if table not in without:
            found.setdefault(table, []).append(column)
    return found


def links(connection: sqlite3.Connection, table: str) -> list[Link]:
    """Everything by which the rows of a table refer to others."""
    found = connection.execute(
        'SELECT "from", "table", on_delete = \'CASCADE\' FROM pragma_foreign_key_list(?)', (table,)
    )
    return [Link(table, column, parent, bool(owned)) for column, parent, owned in found]


def uniques(connection: sqlite3.Connection, table: str) -> list[tuple[str, ...]]:
    """The columns that no two rows of a table may have alike, ids aside."""
    found = connection.execute(
        "SELECT i.name, c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c"
        " WHERE i.\"unique\" AND NOT i.partial AND i.origin <> 'pk' ORDER BY i.seq, c.seqno",
        (table,),
    )
    alike: dict[str, tuple[str, ...]] = {}
    for index, column in found:
        alike[index] = (*alike.get(index, ()), column)
    return list(alike.values())
