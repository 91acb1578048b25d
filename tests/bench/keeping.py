"""A backup with its check and hash, beside a bare copy that is flushed to the disk."""

import os
import shutil
from pathlib import Path

from smallbiz.store.backups import make_backup
from smallbiz.store.shelf import Reason
from tests.bench.figures import Line, paired, wall


def lines(path: Path, folder: Path) -> list[Line]:
    """On the clock, in turns: the disk is part of it."""
    copy, backups = folder / "copy", folder / "backups"

    def bare() -> None:
        shutil.copyfile(path, copy)
        with copy.open("r+b") as file:
            os.fsync(file.fileno())

    floor, ours = paired(
        lambda: wall(bare), lambda: wall(lambda: make_backup(path, Reason.MANUAL, backups)), 5
    )
    shutil.rmtree(backups)
    copy.unlink()
    return [Line("Backup with check and hash", "cp + fsync", floor, ours, 8.0, 5.0)]
