"""Going back to a backup without fear: the present state is saved first, then one rename."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smallbiz.store import health, sidefiles
from smallbiz.store.backups import alone, make_backup
from smallbiz.store.disk import (
    Progress,
    copy_private,
    fingerprint,
    flush_folder,
    plainly,
    quiet,
    remove,
)
from smallbiz.store.holder import By, Holder
from smallbiz.store.identity import Kind, inspect
from smallbiz.store.lock import Lock, claim
from smallbiz.store.migrations import newest_version
from smallbiz.store.reading import counts, reading
from smallbiz.store.shelf import Backup, Reason, default_folder, next_path, read_backup
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


@dataclass(frozen=True)
class Verified:
    """A backup that was read from end to end, with what is in it."""

    backup: Backup
    version: int
    sha256: str
    counts: dict[str, int]


@dataclass(frozen=True)
class Restored:
    """What the file holds now, and the backup of what it held before (restore that to undo)."""

    counts: dict[str, int]
    before: Path | None


def verify(backup: Path, newest: int | None = None, progress: Progress = quiet) -> Verified:
    """Read all of a backup; StorageProblem when it is not as it was made. Changes nothing."""
    found = inspect(backup, newest_version() if newest is None else newest)
    if found.problem:
        raise found.problem
    if sidefiles.beside(backup):
        happened = _("{name} is open, or was not closed properly.").format(name=backup.name)
        raise StorageProblem(happened, "", _("Open and close it once. Then do it again."))
    with plainly(backup):
        noted, sha256 = read_backup(backup), fingerprint(backup)
        if noted.sha256 and noted.sha256 != sha256:
            raise _changed(backup)
        with reading(backup, still=True) as connection:
            if health.quick_check(connection, progress):
                raise _changed(backup)
            return Verified(noted, found.version, sha256, counts(connection))


def restore(
    backup: Path,
    path: Path,
    folder: Path | None = None,
    *,
    holding: Lock | None = None,
    newest: int | None = None,
    now: datetime | None = None,
    progress: Progress = quiet,
) -> Restored:
    """Put a backup in a closed file's place; whoever has claimed the file passes `holding`.

    StorageProblem leaves the file as it was. Killed at any moment, it is the old or the new one.
    """
    verified = verify(backup, newest, progress)
    mine = holding or claim(path, By.COMMAND_LINE)
    if isinstance(mine, Holder):
        raise mine.problem
    try:
        sidefiles.tidy(path)
        before = _save(path, folder or default_folder(path), backup, newest, now, progress)
        _replace(verified, path, progress)
    finally:
        if mine is not holding:
            mine.release()
    return Restored(verified.counts, before)


def _save(
    path: Path,
    folder: Path,
    spare: Path,
    newest: int | None,
    now: datetime | None,
    progress: Progress,
) -> Path | None:
    """Save what the file holds now; damaged, it is kept byte for byte with its side files."""
    newest = newest_version() if newest is None else newest
    found = inspect(path, newest)
    if found.kind in (Kind.MISSING, Kind.EMPTY):
        return None
    if found.kind in (Kind.FOREIGN, Kind.NEWER) and found.problem:
        raise found.problem
    if found.kind is Kind.DAMAGED or health.check(path, newest, progress).faults:
        return _set_aside(path, folder, now)
    sidefiles.absorb(path)
    made = make_backup(path, Reason.RESTORE, folder, now=now, progress=progress, spare=spare)
    return made.backup.path


def _set_aside(path: Path, folder: Path, now: datetime | None) -> Path:
    with plainly(folder / path.name):
        folder.mkdir(mode=0o700, exist_ok=True)
        with alone(folder, path):
            to = next_path(folder, path, Reason.DAMAGED, now)
            _copy_all(path, to)
            flush_folder(folder)
        return to


def _copy_all(path: Path, to: Path) -> None:
    made: list[Path] = []
    try:
        for source in (path, *sidefiles.beside(path)):
            made.append(to.with_name(to.name + source.name.removeprefix(path.name)))
            copy_private(source, made[-1])
    except BaseException:
        remove(*made)
        raise


def _replace(verified: Verified, path: Path, progress: Progress) -> None:
    """The rename is the moment; side files go before it, when what they hold is saved already."""
    temporary = path.with_name(path.name + sidefiles.LEFTOVER)
    with plainly(path):
        try:
            if copy_private(verified.backup.path, temporary, progress) != verified.sha256:
                raise _changed(verified.backup.path)
            sidefiles.mark_as_one_file(temporary)
            remove(*sidefiles.beside(path))
            os.replace(temporary, path)
            flush_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                remove(temporary)
            raise


def _changed(backup: Path) -> StorageProblem:
    return StorageProblem(
        _("The backup {name} is damaged or was changed.").format(name=backup.name),
        _("The file was not touched."),
        _("Choose another backup."),
    )
