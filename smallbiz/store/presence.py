"""Is the open file still the one under its name? What is written to a deleted file is lost."""

from pathlib import Path
from typing import NamedTuple

from smallbiz.store.place import on_network
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


class Presence(NamedTuple):
    """The file as it was when it was opened; `mark` is None where files have no lasting numbers."""

    path: Path
    mark: tuple[int, int] | None

    @property
    def problem(self) -> StorageProblem | None:
        """What happened to the file behind our back; None when it is still there."""
        here = {"name": self.path.name, "folder": self.path.parent}
        safe = _("What you see here is complete. Nothing more is written to it.")
        to_do = _("Save a copy under another name, then open the file again.")
        now = _mark(self.path)
        if now is None:
            gone = _("{name} is not in {folder} any more. It was moved or deleted.")
            return StorageProblem(gone.format(**here), safe, to_do)
        if self.mark is not None and now != self.mark:
            replaced = _("{name} in {folder} was replaced by another file.")
            return StorageProblem(replaced.format(**here), safe, to_do)
        return None


def presence_of(path: Path) -> Presence:
    """Remember which file this is; on a network, where numbers may change, only that it is there."""
    return Presence(path, None if on_network(path.resolve()) else _mark(path))


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
