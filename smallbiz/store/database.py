"""Connections to the file: one way to open it, one way to close it."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from smallbiz.words.text import fold

BUSY_SECONDS = 5.0


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the file's pragmas; transactions are begun and ended by the caller."""
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    if not read_only:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    return connection


def settle(connection: sqlite3.Connection) -> None:
    """Leave one complete file behind.

    Where that can't be done now, as another connection is open or the disk is full, everything saved
    stays in the write-ahead log, and the next opening takes it in.
    """
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
