"""What a file is, found out before it is opened and without changing a byte of it.

The look goes through SQLite with `immutable=1`: no lock, no side files, and harmless even while
this process has the same file open. Reading the bytes with a plain open() would not be: closing any
descriptor of a file drops all POSIX locks that the process holds on it, SQLite's included. So bytes
are read plainly only when SQLite has already said that this is no sound database, and then nobody
can have it open as one.
"""

import os
import sqlite3
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from smallbiz.store.content import HEADER, described, first_bytes
from smallbiz.store.disk import plainly
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

APPLICATION_ID = 0x736D6269
"""`PRAGMA application_id` of every smallbiz file: "smbi"."""

SUFFIX = ".smallbiz"
UNREACHABLE = ("SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_NOMEM")
"""Trouble that says nothing about the file itself."""


class Kind(StrEnum):
    """What was found under a path."""

    MISSING = "missing"
    EMPTY = "empty"
    FOREIGN = "foreign"
    OURS = "ours"
    NEWER = "newer"
    DAMAGED = "damaged"


class Found(NamedTuple):
    """A look at one file: the number of its format, and the newest that this program reads."""

    path: Path
    kind: Kind
    version: int = 0
    newest: int = 0
    what: str = ""

    @property
    def problem(self) -> StorageProblem | None:
        """Why the file cannot be opened; None for a file of ours."""
        if self.kind is Kind.OURS:
            return None
        happened, to_do = self._sentences()
        safe = _("It was not changed.")
        if self.kind is Kind.MISSING:
            safe = _("Nothing was created in its place.")
        facts = {"name": self.path.name, "theirs": self.version, "ours": self.newest}
        return StorageProblem(happened.format(**facts) + self.what, safe, to_do)

    def _sentences(self) -> tuple[str, str]:
        to_do = _("Open a backup, or choose another file.")
        if self.kind is Kind.MISSING:
            return _("{name} is not there."), _("Plug in its drive, or choose another file.")
        if self.kind is Kind.EMPTY:
            return _("{name} is empty."), to_do
        if self.kind is Kind.NEWER:
            happened = _(
                "{name} was written by a newer smallbiz"
                " (file format {theirs}; this program reads up to {ours})."
            )
            return happened, _("Install the newer smallbiz, or choose another file.")
        if self.kind is Kind.FOREIGN:
            return _("{name} is not a smallbiz file."), to_do
        return _("{name} is damaged."), _(
            "Open a backup, rescue what can be read, or choose another file."
        )


def address(path: Path, mode: str) -> str:
    """The SQLite address of a file; mode is `rw`, `ro` or `immutable`."""
    option = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    return f"file:{quote(os.fsencode(path.absolute()))}?{option}"


def inspect(path: Path, newest: int) -> Found:
    """Say what a file is; `newest` is the last file format this program reads. Changes nothing."""
    with plainly(path):
        if not path.exists():
            return Found(path, Kind.MISSING)
        if path.is_dir():
            return Found(path, Kind.FOREIGN, what=" " + _("It is a folder."))
        size = path.stat().st_size
        if size == 0:
            return Found(path, Kind.EMPTY)
        return _look(path, size, newest) if size >= HEADER else _by_content(path)


def _look(path: Path, size: int, newest: int) -> Found:
    try:
        application, version, pages, page_size = _pragmas(path)
    except sqlite3.DatabaseError as trouble:
        if trouble.sqlite_errorname.startswith(UNREACHABLE):
            raise
        if trouble.sqlite_errorname == "SQLITE_NOTADB":
            return _by_content(path)
        return _from_header(path, newest)
    except UnicodeDecodeError:  # Python cannot even read SQLite's complaint about a garbled name
        return _from_header(path, newest)
    whole = pages * page_size <= size or _unfinished(path)
    return _ours_or_not(path, application, version, newest, whole)


def _pragmas(path: Path) -> tuple[int, ...]:
    names = ("application_id", "user_version", "page_count", "page_size")
    with closing(sqlite3.connect(address(path, "immutable"), uri=True)) as connection:
        return tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names)


def _ours_or_not(path: Path, application: int, version: int, newest: int, whole: bool) -> Found:
    if application != APPLICATION_ID:
        return Found(path, Kind.FOREIGN, what=" " + _("It is another program's database."))
    if version > newest:
        return Found(path, Kind.NEWER, version, newest)
    return Found(path, Kind.OURS if whole and version > 0 else Kind.DAMAGED, version, newest)


def _from_header(path: Path, newest: int) -> Found:
    """A database shorter than its header says: cut off, or waiting for its side file to be read."""
    header = first_bytes(path)
    application = int.from_bytes(header[68:72], "big")
    version = int.from_bytes(header[60:64], "big")
    return _ours_or_not(path, application, version, newest, _unfinished(path))


def _unfinished(path: Path) -> bool:
    """Whether a side file still holds work for the file; its size proves nothing then."""
    sides = (path.with_name(path.name + end) for end in ("-wal", "-journal"))
    return any(side.exists() and side.stat().st_size > 0 for side in sides)


def _by_content(path: Path) -> Found:
    first = first_bytes(path)
    what = described(first)
    if not what and path.suffix.lower().startswith(SUFFIX):
        return Found(path, Kind.DAMAGED)
    return Found(path, Kind.FOREIGN, what=what and " " + what)
