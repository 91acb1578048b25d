"""What the database complains of, said in the owner's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn trouble with the disk or the file into a StorageProblem; faults of the program pass."""
    try:
        yield
    except sqlite3.DatabaseError as trouble:
        raise plain(trouble) or trouble from trouble
    except Exception as wrapped:
        cause = getattr(wrapped, "orig", None)  # where SQLAlchemy keeps what the database said
        said = plain(cause) if isinstance(cause, sqlite3.DatabaseError) else None
        if said is None:
            raise
        raise said from wrapped


def plain(trouble: sqlite3.DatabaseError) -> StorageProblem | None:
    """The sentence for a database error, None when it is a fault of the program."""
    name = getattr(trouble, "sqlite_errorname", "") or ""
    safe = _("Everything saved before is safe; the last change was not saved.")
    for start, (happened, to_do) in _sentences().items():
        if name.startswith(start):
            return StorageProblem(happened, safe, to_do)
    return None


def _sentences() -> dict[str, tuple[str, str]]:
    """How an error's name begins → what happened, and what to do."""
    return {
        "SQLITE_FULL": (_("The disk is full."), _("Free some space, then do it again.")),
        "SQLITE_BUSY": (
            _("Another program is writing to this file."),
            _("Wait until it has finished, then do it again."),
        ),
        "SQLITE_READONLY": (
            _("The file cannot be written to."),
            _("Check the rights of the file and its folder, or save a copy elsewhere."),
        ),
        "SQLITE_IOERR": (
            _("The disk reported an error."),
            _("Check the disk or the stick, then save a copy elsewhere."),
        ),
        "SQLITE_CORRUPT": (
            _("The file is damaged."),
            _("Open a backup, or rescue what can be read."),
        ),
        "SQLITE_NOTADB": (
            _("This is not a smallbiz file, or it is damaged."),
            _("Choose another file, or open a backup."),
        ),
        "SQLITE_CANTOPEN": (
            _("The file cannot be opened."),
            _("Check that it is still there and that you may read and write its folder."),
        ),
    }
