"""The files SQLite keeps beside an open database, and how they become one file again."""

import sqlite3
from contextlib import closing
from pathlib import Path

from smallbiz.store.content import first_bytes
from smallbiz.store.disk import flush_folder, plainly, remove
from smallbiz.store.identity import APPLICATION_ID, address

ENDINGS = ("-wal", "-shm", "-journal")
LEFTOVER = ".restoring"
"""What a killed restore leaves beside the file it was about to replace."""

ROLLBACK_FORMAT = b"\x01\x01"
"""Bytes 18 and 19 of a database that has no write-ahead log."""


def beside(path: Path) -> list[Path]:
    """The side files that are there."""
    sides = (path.with_name(path.name + ending) for ending in ENDINGS)
    return [side for side in sides if side.exists()]


def absorb(path: Path) -> None:
    """Bring everything into the one file; StorageProblem while any other connection has it open."""
    with (
        plainly(path),
        closing(sqlite3.connect(address(path, "rw"), uri=True, isolation_level=None)) as connection,
    ):
        connection.execute("PRAGMA busy_timeout=1000")
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")


def mark_as_one_file(path: Path) -> None:
    """Note in the header of a closed, complete database that no log belongs to it."""
    with path.open("r+b") as file:
        file.seek(18)
        file.write(ROLLBACK_FORMAT)


def tidy(path: Path) -> Path | None:
    """Before looking and opening: what a kill or a hand left beside the file is put in order.

    A change that was under way in a rollback journal is taken back; a killed restore's leftover goes.
    A log that is not this file's is set aside, and the answer is where it went.

    A file closed by smallbiz, and every backup, says in its header that it has no write-ahead log.
    When one lies beside it all the same, it belongs to a file that was replaced by hand, and SQLite
    would play it into the wrong file. The file must be claimed and closed.
    """
    with plainly(path):
        remove(path.with_name(path.name + LEFTOVER))
        _take_back(path)
        log = path.with_name(path.name + "-wal")
        if not log.exists() or log.stat().st_size == 0 or not _says_no_log(path):
            return None
        aside = _free_name(path.with_name(f"{path.name}-wal.old"))
        log.rename(aside)
        remove(path.with_name(path.name + "-shm"))
        flush_folder(path.parent)
        return aside


def _take_back(path: Path) -> None:
    """Let SQLite undo what a killed migration had begun to write, if the file is ours."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or not path.exists() or not _is_ours(path):
        return
    with closing(
        sqlite3.connect(address(path, "rw"), uri=True, isolation_level=None)
    ) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    remove(journal)  # what is still there was never needed


def _is_ours(path: Path) -> bool:
    return first_bytes(path)[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _says_no_log(path: Path) -> bool:
    """Also when the file itself is gone: whatever comes in its place, the log is not its own."""
    if not path.exists():
        return True
    return first_bytes(path)[18:20] == ROLLBACK_FORMAT


def _free_name(path: Path) -> Path:
    names = [path, *(path.with_name(f"{path.name}{number}") for number in range(2, 100))]
    return next((name for name in names if not name.exists()), path)
