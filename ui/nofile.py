"""What the window shows when a file could not be opened: why, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallbiz.store.lock import is_held_elsewhere
from smallbiz.store.restore import restore
from smallbiz.store.shelf import Backup, default_folder, list_backups
from smallbiz.words.errors import StorageProblem
from smallbiz.words.formats import day_and_time
from smallbiz.words.translation import _
from smallbiz.workspace import rescue_workspace
from ui import mending, opening
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import heading, label
from ui.kit.marks import Disc

if TYPE_CHECKING:
    from ui.window import Window

RESCUED = " rescued"


class NoFilePage(QWidget):
    """The trouble in words; take it over, open a backup, rescue what can be read, another file, a new one."""

    def __init__(self, window: Window, path: Path, trouble: StorageProblem) -> None:
        super().__init__()
        self._window, self._path = window, path
        self.setObjectName("page_nofile")
        lay = vbox(self, 12, (28, 28, 28, 28))
        lay.addStretch(1)
        lay.addLayout(row(1, Disc("triangle-alert", "warn", 60), 1))
        lay.addLayout(row(1, heading(trouble.happened), 1))
        for words in (trouble.safe, trouble.to_do):
            lay.addLayout(row(1, label(words, "body", "muted"), 1))
        lay.addSpacing(10)
        lay.addLayout(row(1, *self._ways(), 1, gap=10))
        lay.addStretch(2)

    def _ways(self) -> list[Button]:
        backup = next(
            (b for b in list_backups(default_folder(self._path), self._path) if b.sound), None
        )
        ways = []
        if is_held_elsewhere(self._path):
            ways.append(
                Button(
                    _("Take it over"),
                    "nofile_take_over",
                    kind="primary",
                    does=lambda: opening.open_path(self._window, self._path, take_over=True),
                )
            )
        elif backup:
            words = _("Restore the backup of {when}").format(when=day_and_time(backup.made_at))
            ways.append(
                Button(words, "nofile_restore", kind="primary", does=lambda: self._restore(backup))
            )
        if self._path.exists() and not is_held_elsewhere(self._path):
            ways.append(Button(_("Rescue what can be read"), "nofile_rescue", does=self._rescue))
        other = Button(
            _("Open another file"), "nofile_open", does=lambda: self._window.file("choose")
        )
        new = Button(_("Start a new file"), "nofile_new", does=lambda: self._window.file("create"))
        return [*ways, other, new]

    def _restore(self, backup: Backup) -> None:
        going = _("Going back to the backup")
        self._mend(going, lambda: restore(backup.path, self._path), self._path)

    def _rescue(self) -> None:
        to = self._path.with_name(self._path.stem + RESCUED + self._path.suffix)
        self._mend(_("Rescuing what can be read"), lambda: rescue_workspace(self._path, to), to)

    def _mend(self, title: str, work: Callable[[], object], then: Path) -> None:
        window = self._window
        mending.mend(
            window, title, work, lambda _done: opening.open_path(window, then), window.tell
        )
