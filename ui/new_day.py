"""A window that stays open over night shows the new day: what is due, the advice, the week that is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from smallbiz.words.errors import StorageProblem
from ui.keeping import look_after

if TYPE_CHECKING:
    from ui.window import Window

OFTEN = 60_000
"""Milliseconds between two looks at the calendar: also a computer that slept wakes to the new day."""


class DayWatch(QObject):
    """Lives as long as the file is open; nothing changes while a sheet is open."""

    def __init__(self, window: Window) -> None:
        assert window.desk is not None
        super().__init__(window.desk)
        self._window, self._workspace = window, window.desk.workspace
        self._busy = window.desk.busy
        self._day = self._workspace.today
        timer = QTimer(self, interval=OFTEN)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Turn to a new day, once it is there; where the file can't be written just now, soon."""
        today = self._workspace.today
        if today == self._day or self._busy():
            return
        try:
            if not self._workspace.read_only:
                self._workspace.wake()
        except StorageProblem:
            return
        self._day = today
        self._window.stack.show_anew()
        self._window.standing.tell()
        look_after(self._window)
