"""An id is given once, also when its row is deleted: SQLite remembers the last one of every table.

So the change log never shows the history of something deleted with something new, and an old step
is never taken back in the wrong row.
"""

import sqlite3

from smallbiz.store.runs import covers


def last_number(connection: sqlite3.Connection, table: str) -> int:
    """The highest id that a table ever had."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int((found.fetchone() or (0,))[0])


def was_given(connection: sqlite3.Connection, table: str, number: int) -> bool:
    """Whether a row has or had this id, as far back as the change log goes."""
    return bool(
        connection.execute(
            f'SELECT EXISTS (SELECT 1 FROM "{table}" WHERE id = ?2)'
            " OR EXISTS (SELECT 1 FROM change WHERE tbl = ?1 AND row_id = ?2)"
            f" OR {covers('?1', '?2')}",
            (table, number),
        ).fetchone()[0]
    )


def go_on_from_log(connection: sqlite3.Connection, last: str = "coalesce(last_id, row_id)") -> None:
    """Go on behind every id that the change log knows, where rows came in without those deleted.

    `last` is the last row of a change, as the log of this format tells it.
    """
    newest = connection.execute(f"SELECT tbl, max({last}) FROM change GROUP BY tbl").fetchall()
    for table, number in newest:
        if number > last_number(connection, table):
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, number))
