"""Is the file sound? A quick look at every start, a thorough one where there is time for it."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from smallbiz.store.disk import Progress, plainly, quiet
from smallbiz.store.identity import Found, Kind, inspect
from smallbiz.store.reading import interruptible, one_moment, reading
from smallbiz.words.errors import StorageProblem
from smallbiz.words.formats import number
from smallbiz.words.translation import _, ngettext

DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR")
"""How SQLite complains about what it reads; an unknown file format is a mere SQLITE_ERROR."""


@dataclass(frozen=True)
class Health:
    """What a check found; `faults` are SQLite's own words, `orphans` rows that point to nothing."""

    found: Found
    faults: tuple[str, ...] = ()
    orphans: int = 0

    @property
    def healthy(self) -> bool:
        """Whether nothing at all is wrong."""
        return self.problem is None

    @property
    def problem(self) -> StorageProblem | None:
        """What is wrong, said plainly; None when nothing is."""
        if self.found.problem:
            return self.found.problem
        name = self.found.path.name
        safe = _("It was not changed.")
        if self.faults:
            to_do = _("Open a backup, rescue what can be read, or choose another file.")
            return StorageProblem(_("{name} is damaged.").format(name=name), safe, to_do)
        if self.orphans:
            happened = ngettext(
                "{n} entry in {name} points to something that is not there any more.",
                "{n} entries in {name} point to something that is not there any more.",
                self.orphans,
            ).format(n=number(self.orphans), name=name)
            return StorageProblem(happened, safe, _("Rescue what can be read, or open a backup."))
        return None


def check(path: Path, newest: int, progress: Progress = quiet) -> Health:
    """Look at everything on an own connection, while others may write; `tidy` it before."""
    found = inspect(path, newest)
    if found.kind is not Kind.OURS:
        return Health(found)
    with plainly(path):
        try:
            with reading(path) as connection, one_moment(connection):
                faults = quick_check(connection, progress)
                return Health(found, faults, 0 if faults else orphans(connection))
        except UnicodeDecodeError as garbled:
            return Health(found, (str(garbled),))
        except sqlite3.DatabaseError as trouble:
            if trouble.sqlite_errorname.startswith(DAMAGE):
                return Health(found, (str(trouble),))
            raise


def quick_check(connection: sqlite3.Connection, progress: Progress = quiet) -> tuple[str, ...]:
    """SQLite's faults, none when it is sound; about 1 s per 200 MB."""
    with interruptible(connection, progress):
        rows = connection.execute("PRAGMA quick_check(20)").fetchall()
    return () if rows == [("ok",)] else tuple(str(fault) for (fault,) in rows)


def orphans(connection: sqlite3.Connection) -> int:
    """Rows whose foreign key points to a row that is not there."""
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())
