"""A copy of a database that is known to be good before anybody relies on it."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from smallbiz.store.disk import (
    Progress,
    fingerprint,
    flush,
    flush_folder,
    plainly,
    private_file,
    quiet,
    remove,
)
from smallbiz.store.health import quick_check
from smallbiz.store.identity import address
from smallbiz.store.reading import counts, one_moment, reading
from smallbiz.store.sidefiles import mark_as_one_file
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

PAGES = 1024
"""Pages copied in one go: about 4 MB, some milliseconds."""


def checked_copy(path: Path, to: Path, progress: Progress) -> tuple[dict[str, int], str]:
    """One moment of an open or closed database as a new private file; its row counts and SHA-256.

    Others may write meanwhile. The copy is complete in itself, on the disk, and was read back.
    """
    with reading(path) as source:
        rows = _copy(source, to, progress)
    return rows, _checked(path, to, rows, progress)


def save_copy(source: sqlite3.Connection, path: Path, to: Path, progress: Progress = quiet) -> None:
    """What an open connection shows as a new file `to`, even when its own file `path` is gone."""
    if to.exists():
        raise StorageProblem(
            _("There is a file named {name} already.").format(name=to.name),
            _("It was not changed."),
            _("Choose another name."),
        )
    partial = to.with_name(to.name + ".partial")
    with plainly(to):
        try:
            _checked(path, partial, _copy(source, partial, progress), progress)
            partial.rename(to)
            flush_folder(to.parent)
        except BaseException:
            remove(partial)
            raise


def damaged(path: Path) -> StorageProblem:
    """The sentence for a file of which no sound copy can be made."""
    return StorageProblem(
        _("{name} is damaged, so the backup was not kept.").format(name=path.name),
        _("The older backups are safe."),
        _("Open a backup, or rescue what can be read."),
    )


def _copy(source: sqlite3.Connection, to: Path, progress: Progress) -> dict[str, int]:
    os.close(private_file(to))
    with (
        one_moment(source),
        closing(sqlite3.connect(address(to, "rw"), uri=True, isolation_level=None)) as copy,
    ):
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        source.backup(
            copy,
            pages=PAGES,
            progress=lambda _status, left, total: progress(total - left, total),
        )
        return counts(source)


def _checked(path: Path, copy: Path, rows: dict[str, int], progress: Progress) -> str:
    """The SHA-256 of a copy that has all these rows; StorageProblem when it is not sound."""
    mark_as_one_file(copy)
    with ThreadPoolExecutor(1) as pool:
        sha256 = pool.submit(_settled, copy)
        with reading(copy, still=True) as reader:
            whole = not quick_check(reader, progress) and counts(reader) == rows
        if not whole:
            raise damaged(path)
        return sha256.result()


def _settled(path: Path) -> str:
    with path.open("r+b") as file:
        flush(file.fileno())
    return fingerprint(path)
