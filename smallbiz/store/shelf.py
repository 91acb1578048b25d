"""The backups that lie in a folder: their names, their notes, their order."""

import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from smallbiz.store.disk import plainly, remove
from smallbiz.words.translation import _, in_every_language

SUFFIX = ".smallbiz-backup"
NOTE = ".json"
PARTIAL = ".partial"
LONGEST_STEM = 40
NAME = re.compile(
    r"(?P<stem>.*) (?P<sequence>\d{6,}) (?P<at>\d{4}-\d\d-\d\d \d\d-\d\d) (?P<reason>[a-z-]+)"
    + re.escape(SUFFIX),
    re.DOTALL,
)
CLOCK = "%Y-%m-%d %H-%M"


class Reason(StrEnum):
    """Why a backup was made; part of its name."""

    DAILY = "daily"
    MANUAL = "manual"
    IMPORT = "before-import"
    MIGRATION = "before-migration"
    RESTORE = "before-restore"
    DELETE = "before-delete"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Backup:
    """One backup; `noted_size`, `sha256` and `counts` were written beside it when it was made."""

    path: Path
    sequence: int
    made_at: datetime
    reason: Reason
    size: int
    noted_size: int = -1
    sha256: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether it has its note and its full length; `verify` reads all of it."""
        return bool(self.sha256) and self.size == self.noted_size


def default_folder(path: Path) -> Path:
    """Where backups go when the owner named no folder: beside the file.

    A folder that was begun in another language is kept.
    """
    spoken = path.with_name(_("{name} backups").format(name=path.stem))
    if spoken.is_dir() or not _has_a_folder(path):
        return spoken
    words = in_every_language("{name} backups")
    begun = (path.with_name(each.format(name=path.stem)) for each in words)
    return next((folder for folder in begun if folder.is_dir()), spoken)


def _has_a_folder(path: Path) -> bool:
    """Whether a folder beside the file bears its name; only then are other languages read, which
    takes 3 ms of a start, 50 where their words are not compiled."""
    with suppress(OSError), os.scandir(path.parent) as beside:
        return any(path.stem in entry.name and entry.is_dir() for entry in beside)
    return False


def list_backups(folder: Path, path: Path) -> list[Backup]:
    """The backups of a file, newest first by number; an unreadable folder has none."""
    with suppress(OSError):
        found = (_backup(entry) for entry in folder.iterdir() if entry.name.endswith(SUFFIX))
        ours = [backup for backup, stem in filter(None, found) if stem == stem_of(path)]
        return sorted(ours, key=lambda backup: backup.sequence, reverse=True)
    return []


def next_path(folder: Path, path: Path, reason: Reason, now: datetime | None) -> Path:
    """The name of the next backup: one number higher than any before, whatever the clock says."""
    newest = next(iter(list_backups(folder, path)), None)
    number = newest.sequence + 1 if newest else 1
    at = (now or datetime.now()).strftime(CLOCK).rjust(len("2000-01-01 00-00"), "0")
    return folder / f"{stem_of(path)} {number:06d} {at} {reason}{SUFFIX}"


def note_of(path: Path) -> Path:
    """Where hash, size and counts of a backup are written."""
    return path.with_name(path.name + NOTE)


def read_backup(path: Path) -> Backup:
    """A backup by its path, under whatever name it is kept."""
    found = _backup(path)
    if found:
        return found[0]
    with plainly(path):
        status = path.stat()
    made_at = datetime.fromtimestamp(status.st_mtime)
    return Backup(path, 0, made_at, Reason.MANUAL, status.st_size, **_noted(path))


def sweep(folder: Path, path: Path) -> None:
    """Delete what a killed backup left: unfinished copies, notes without a backup."""
    for entry in folder.iterdir():
        name = entry.name.removesuffix(PARTIAL).removesuffix(NOTE)
        match = NAME.fullmatch(name)
        orphan = entry.name != name and (
            entry.name.endswith(PARTIAL) or not entry.with_name(name).exists()
        )
        if match and match["stem"] == stem_of(path) and orphan:
            remove(entry)


def _backup(path: Path) -> tuple[Backup, str] | None:
    match = NAME.fullmatch(path.name)
    if not match or match["reason"] not in set(Reason):
        return None
    with suppress(OSError, ValueError):
        made_at = datetime.fromisoformat(f"{match['at'][:13]}:{match['at'][14:]}")
        number, reason = int(match["sequence"]), Reason(match["reason"])
        size = path.stat().st_size
        return Backup(path, number, made_at, reason, size, **_noted(path)), match["stem"]
    return None


def _noted(path: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, KeyError, TypeError):
        note = json.loads(note_of(path).read_bytes())
        counts = {str(table): int(rows) for table, rows in note["counts"].items()}
        return {"sha256": str(note["sha256"]), "noted_size": int(note["size"]), "counts": counts}
    return {}


def stem_of(path: Path) -> str:
    """The part of a backup's name that says whose it is."""
    return path.stem[:LONGEST_STEM]
