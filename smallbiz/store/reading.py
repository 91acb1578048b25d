"""Connections that only look: for checks, counts and backups."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from smallbiz.store.disk import Progress, quiet, writable
from smallbiz.store.identity import address

TICKS = 50_000
"""Steps of SQLite's machine between two words of progress: some milliseconds."""


@contextmanager
def reading(path: Path, *, still: bool = False) -> Iterator[sqlite3.Connection]:
    """A short-lived connection of its own; `still` when nobody else can have the file open."""
    mode = "immutable" if still else "rw" if writable(path) else "ro"
    with closing(
        sqlite3.connect(address(path, mode), uri=True, isolation_level=None, timeout=5)
    ) as connection:
        connection.execute("PRAGMA query_only=ON")
        yield connection


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything read inside sees the same moment of the file, whatever others write meanwhile."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")


@contextmanager
def interruptible(connection: sqlite3.Connection, progress: Progress = quiet) -> Iterator[None]:
    """Report progress from inside one long statement; what `progress` raises ends it."""
    raised: list[BaseException] = []

    def tick() -> int:
        try:
            progress(0, 0)
        except BaseException as wish:
            raised.append(wish)
        return len(raised)

    connection.set_progress_handler(tick, TICKS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def tables(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold rows of their own: no search index, nothing of SQLite's."""
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return [name for (name,) in rows]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table."""
    return {
        table: connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]
        for table in tables(connection)
    }


def quoted(name: str) -> str:
    """A table or column name as SQL."""
    return '"' + name.replace('"', '""') + '"'
