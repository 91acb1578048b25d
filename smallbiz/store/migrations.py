"""Bringing an older file up to this program's format: all steps and the version, or nothing.

Version 1 is the first format; it is made from the table metadata, so the list starts with the step
to version 2. A step never changes once released, and never ends the transaction itself.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from smallbiz.store.disk import plainly
from smallbiz.store.identity import Found, Kind, address, inspect
from smallbiz.store.sidefiles import tidy
from smallbiz.store.upgrades import (
    give_ids_once,
    index_what_is_there,
    learn_wishes,
    note_rows_together,
    remember_judgements,
)
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

FIRST_VERSION = 1


class Migration(NamedTuple):
    """One step: changes the tables of version `to` - 1 into those of version `to`."""

    to: int
    apply: Callable[[sqlite3.Connection], None]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(2, give_ids_once),
    Migration(3, remember_judgements),
    Migration(4, learn_wishes),
    Migration(5, note_rows_together),
    Migration(6, index_what_is_there),
)


def newest_version(steps: Sequence[Migration] = MIGRATIONS) -> int:
    """The format this program writes, and the last it reads."""
    return steps[-1].to if steps else FIRST_VERSION


def migrate(
    path: Path,
    back_up: Callable[[], object],
    steps: Sequence[Migration] = MIGRATIONS,
) -> int:
    """Bring a claimed, closed file up to date; the version it had.

    `back_up` is called once, before the first change, and its trouble stops everything. Raises
    StorageProblem when the file is not ours or a step fails; the file is then as it was.
    """
    tidy(path)
    found = inspect(path, newest_version(steps))
    if found.problem:
        raise found.problem
    if found.version < newest_version(steps):
        back_up()
    with (
        plainly(path),
        closing(sqlite3.connect(address(path, "rw"), uri=True, isolation_level=None)) as file,
    ):
        return _bring_up(file, path, steps)


def _bring_up(file: sqlite3.Connection, path: Path, steps: Sequence[Migration]) -> int:
    had = _version(file)
    if had > newest_version(steps):
        newer = Found(path, Kind.NEWER, had, newest_version(steps))
        raise newer.problem or AssertionError
    due = [step for step in steps if step.to > had]
    if not due:
        return had
    file.execute("PRAGMA journal_mode=DELETE").fetchone()
    file.execute("PRAGMA synchronous=FULL")
    file.execute("PRAGMA foreign_keys=OFF")  # a table may be rebuilt while others point to it
    file.execute("BEGIN EXCLUSIVE")
    try:
        for step in due:
            _take(file, step)
        _refuse_orphans(file)
        file.execute("COMMIT")
    except BaseException as trouble:
        with suppress(sqlite3.Error):
            file.execute("ROLLBACK")
        if isinstance(trouble, Exception) and not _is_of_the_disk(trouble):
            raise _failed(path, had, due[-1].to, trouble) from trouble
        raise
    return had


def _is_of_the_disk(trouble: Exception) -> bool:
    name = str(getattr(trouble, "sqlite_errorname", ""))
    return name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_BUSY"))


def _take(file: sqlite3.Connection, step: Migration) -> None:
    """One step and its version; the step itself may neither commit nor roll back."""
    file.set_authorizer(_no_transactions)
    try:
        step.apply(file)
    finally:
        file.set_authorizer(None)
    file.execute(f"PRAGMA user_version={step.to:d}")


def _no_transactions(action: int, *_names: str | None) -> int:
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_TRANSACTION else sqlite3.SQLITE_OK


def _refuse_orphans(file: sqlite3.Connection) -> None:
    orphan = file.execute("PRAGMA foreign_key_check").fetchone()
    if orphan:
        raise sqlite3.IntegrityError(f"{orphan[0]} {orphan[1]} -> {orphan[2]}")


def _version(file: sqlite3.Connection) -> int:
    return int(file.execute("PRAGMA user_version").fetchone()[0])


def _failed(path: Path, had: int, to: int, trouble: Exception) -> StorageProblem:
    return StorageProblem(
        _("{name} could not be brought from file format {had} to {to} ({error}).").format(
            name=path.name, had=had, to=to, error=trouble
        ),
        _("It is as it was, and a backup was made before."),
        _("Go on with the version of smallbiz that you had."),
    )


def needs_migration(path: Path, steps: Sequence[Migration] = MIGRATIONS) -> bool:
    """Whether the file is ours and older than this program's format."""
    found = inspect(path, newest_version(steps))
    return found.kind is Kind.OURS and found.version < newest_version(steps)
