"""Backups that work: copied by SQLite, checked, counted, hashed, and only then given their name."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from smallbiz.store import keeping
from smallbiz.store.copying import checked_copy
from smallbiz.store.disk import (
    Progress,
    copy_private,
    flush_folder,
    plainly,
    quiet,
    remove,
    write_private,
)
from smallbiz.store.holder import By, Holder
from smallbiz.store.keeping import Fall
from smallbiz.store.lock import claim
from smallbiz.store.shelf import (
    PARTIAL,
    Backup,
    Reason,
    default_folder,
    list_backups,
    next_path,
    note_of,
    read_backup,
    stem_of,
    sweep,
)
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


@dataclass(frozen=True)
class Made:
    """A backup just made, its copy in the second folder or why there is none, and what fell."""

    backup: Backup
    second: Path | None = None
    missed: StorageProblem | None = None
    falls: tuple[Fall, ...] = ()


def is_due(folder: Path, path: Path, today: date) -> bool:
    """Whether today's backup is still to be made, also when the clock was moved since the last."""
    daily = (backup for backup in list_backups(folder, path) if backup.reason is Reason.DAILY)
    newest = next(daily, None)
    return newest is None or newest.made_at.date() != today


def make_backup(
    path: Path,
    reason: Reason,
    folder: Path | None = None,
    *,
    second: Path | None = None,
    now: datetime | None = None,
    progress: Progress = quiet,
    spare: Path | None = None,
) -> Made:
    """Back up a file, open or closed; StorageProblem when it fails, and then nothing is left over.

    A second folder that is not there (a stick) or is full is no failure: `missed` says so. Older
    backups are thinned, but not `spare`.
    """
    folder = folder or default_folder(path)
    with plainly(folder / path.name, _("The file and its older backups are safe.")):
        folder.mkdir(mode=0o700, exist_ok=True)
        with alone(folder, path):
            before = [backup for backup in list_backups(folder, path) if backup.sound]
            backup = _write(path, next_path(folder, path, reason, now), progress)
            thin(folder, path, spare)
    fallen = keeping.falls(before[0].counts, backup.counts) if before else ()
    copy, missed = _to_second(backup, second, path) if second else (None, None)
    return Made(backup, copy, missed, fallen)


@contextmanager
def alone(folder: Path, path: Path) -> Iterator[None]:
    """Be the only one who writes this file's backups; sweeps up what a killed backup left."""
    mine = claim(folder / f"{stem_of(path)} backups", By.COMMAND_LINE, take_over=True, wait=5.0)
    if isinstance(mine, Holder):
        if mine.by is By.READ_ONLY_PLACE:
            raise PermissionError(13, "read-only", str(folder))
        happened = _("Another backup of {name} is being made.").format(name=path.name)
        raise StorageProblem(happened, "", _("Wait until it has finished."))
    with mine:
        sweep(folder, path)
        yield


def thin(folder: Path, path: Path, spare: Path | None = None) -> None:
    """Delete the sound backups that the rule of `keeping` lets go; damaged ones stay to be seen."""
    sound = [backup for backup in list_backups(folder, path) if backup.sound]
    for backup in keeping.to_thin(sound):
        if spare and backup.path.resolve() == spare.resolve():
            continue
        remove(note_of(backup.path), backup.path)


def _write(path: Path, to: Path, progress: Progress) -> Backup:
    partial = to.with_name(to.name + PARTIAL)
    try:
        rows, sha256 = checked_copy(path, partial, progress)
        size = partial.stat().st_size
        note = {"sha256": sha256, "size": size, "counts": rows}
        write_private(note_of(to), json.dumps(note, ensure_ascii=False).encode())
        partial.rename(to)
        flush_folder(to.parent)
    except BaseException:
        remove(partial, note_of(to))
        raise
    return read_backup(to)


def _to_second(
    backup: Backup, folder: Path, path: Path
) -> tuple[Path, None] | tuple[None, StorageProblem]:
    try:
        with plainly(folder / path.name, _("The backup in the first folder is safe.")):
            return _copy(backup, folder, path), None
    except StorageProblem as missed:
        return None, missed


def _copy(backup: Backup, folder: Path, path: Path) -> Path:
    to = folder / backup.path.name
    partial = to.with_name(to.name + PARTIAL)
    with alone(folder, path):
        try:
            if copy_private(backup.path, partial) != backup.sha256:
                raise OSError(5, "the copy differs")
            remove(note_of(to))
            copy_private(note_of(backup.path), note_of(to))
            os.replace(partial, to)
            flush_folder(folder)
        except BaseException:
            remove(partial)
            raise
        thin(folder, path)
    return to
