"""Reading what can be read out of a damaged file, table by table, into a fresh one."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from smallbiz.store.disk import (
    Progress,
    copy_private,
    flush,
    flush_folder,
    plainly,
    private_file,
    quiet,
    remove,
)
from smallbiz.store.identity import APPLICATION_ID, address
from smallbiz.store.reading import quoted, tables
from smallbiz.store.salvage import UNREADABLE, readable_rows
from smallbiz.store.sidefiles import beside, mark_as_one_file, tidy
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

MAGIC = b"SQLite format 3\0"


@dataclass
class Rescued:
    """Rows saved and refused per table, and the tables that are not wholly readable."""

    rows: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be lost."""
        return not self.broken and not any(self.refused.values())


def rescue(
    path: Path,
    to: Path,
    create: Callable[[sqlite3.Connection], None],
    progress: Progress = quiet,
) -> Rescued:
    """Save what a closed, damaged file still says into the new file `to`; never touches the old.

    The tables are made as the damaged file describes them, or by `create` when it no longer can
    (application id and version included). Rows whose partner is lost then point to nothing, or go
    when they cannot. Rebuild afterwards what is derived. StorageProblem when nothing can be read.
    """
    if to.exists():
        raise StorageProblem(
            _("{name} is there already.").format(name=to.name), "", _("Choose another name.")
        )
    scratch_folder = tempfile.TemporaryDirectory(prefix=".smallbiz-", dir=to.parent)
    with plainly(to), scratch_folder as scratch:
        copy = _readable_copy(path, Path(scratch))
        partial = to.with_name(to.name + ".partial")
        remove(partial)
        os.close(private_file(partial))
        try:
            rescued = _fill(copy, partial, create, progress)
            if not any(rescued.rows.values()):
                raise _nothing(path)
            _publish(partial, to)
        except BaseException:
            remove(partial)
            raise
    return rescued


def _readable_copy(path: Path, folder: Path) -> Path:
    """A copy, side files included, with a header that SQLite accepts."""
    copy = folder / "damaged"
    for source in (path, *beside(path)):
        copy_private(source, folder / (copy.name + source.name.removeprefix(path.name)))
    with copy.open("r+b") as file:
        file.write(MAGIC)
    tidy(copy)
    return copy


def _fill(
    copy: Path, to: Path, create: Callable[[sqlite3.Connection], None], progress: Progress
) -> Rescued:
    rescued = Rescued()
    with closing(_connect(copy)) as old, closing(_connect(to)) as new:
        old.text_factory = lambda text: text.decode("utf-8", "replace")
        old.execute("PRAGMA writable_schema=ON")  # SQLite then reads files that were cut short
        _make_tables(old, new, create)
        new.execute("BEGIN")
        names = tables(new)
        for number, table in enumerate(names):
            progress(number, len(names))
            _save_table(old, new, table, rescued)
        _settle_orphans(new, rescued)
        new.execute("COMMIT")
    return rescued


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(address(path, "rw"), uri=True, isolation_level=None)


def _make_tables(
    old: sqlite3.Connection, new: sqlite3.Connection, create: Callable[[sqlite3.Connection], None]
) -> None:
    try:
        statements, version = _schema(old)
    except UNREADABLE:
        statements, version = [], 0
    if not statements or not version:
        create(new)
        return
    for statement in statements:
        new.execute(statement)
    new.execute(f"PRAGMA application_id={APPLICATION_ID}")
    new.execute(f"PRAGMA user_version={version:d}")


def _schema(old: sqlite3.Connection) -> tuple[list[str], int]:
    """What made the tables and indexes, tables first; virtual tables make their own shadows."""
    rows = old.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')"
        " ORDER BY type <> 'table', rowid"
    ).fetchall()
    return [sql for (sql,) in rows], int(old.execute("PRAGMA user_version").fetchone()[0])


def _save_table(
    old: sqlite3.Connection, new: sqlite3.Connection, table: str, rescued: Rescued
) -> None:
    columns = _columns(old, table)
    shared = [name for name in _columns(new, table) if name in columns]
    rescued.rows[table] = rescued.refused[table] = 0
    if not shared:
        rescued.broken.append(table)
        return
    names = ", ".join(map(quoted, shared))
    insert = f"INSERT INTO {quoted(table)} ({names}) VALUES ({', '.join('?' * len(shared))})"
    for row in readable_rows(old, table, names, rescued.broken):
        try:
            new.execute(insert, row)
            rescued.rows[table] += 1
        except sqlite3.DatabaseError as trouble:
            if not trouble.sqlite_errorname.startswith(("SQLITE_CONSTRAINT", "SQLITE_MISMATCH")):
                raise
            rescued.refused[table] += 1


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    with suppress(*UNREADABLE):
        return [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]
    return []


def _settle_orphans(new: sqlite3.Connection, rescued: Rescued) -> None:
    """A reference to a lost row is emptied; where it may not be empty, the row itself goes."""
    while violations := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in violations:
            keys = new.execute(f"PRAGMA foreign_key_list({quoted(table)})").fetchall()
            column = next(key[3] for key in keys if key[0] == number)
            if _may_be_empty(new, table, column):
                new.execute(
                    f"UPDATE {quoted(table)} SET {quoted(column)} = NULL WHERE rowid = ?", (rowid,)
                )
                continue
            gone = new.execute(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (rowid,)).rowcount
            rescued.rows[table] -= gone
            rescued.refused[table] += gone


def _may_be_empty(new: sqlite3.Connection, table: str, column: str) -> bool:
    rows = new.execute(f"PRAGMA table_info({quoted(table)})")
    return any(name == column and not required for _n, name, _t, required, *_rest in rows)


def _publish(partial: Path, to: Path) -> None:
    mark_as_one_file(partial)
    with partial.open("r+b") as file:
        flush(file.fileno())
    partial.rename(to)
    flush_folder(to.parent)


def _nothing(path: Path) -> StorageProblem:
    return StorageProblem(
        _("Nothing can be read out of {name} any more.").format(name=path.name),
        _("It was not changed."),
        _("Open a backup."),
    )
