"""Start: the empty window is painted first, then the file is read and the page filled."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from smallbiz.words import translation
from smallbiz.words.translation import _
from ui.kit.theme import STYLE, theme
from ui.preferences import Preferences
from ui.window import Window

FRAME = 48
"""Room for a title bar, in pixels."""


def run(path: Path | None) -> int:
    """Open the window on a file, else on the last one, else for a new owner; the exit status."""
    if not _has_screen():
        sys.stderr.write(_no_screen() + "\n")
        return 1
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("smallbiz")
    app.setDesktopFileName("smallbiz")
    window = open_window(Preferences())
    once_painted(window, lambda: fill(window, path))
    try:
        return app.exec()
    finally:
        leave(window)


def open_window(preferences: Preferences) -> Window:
    """The window as it is first painted, without a file."""
    gc.disable()
    translation.use(preferences.language)
    theme().start(preferences.scheme, preferences.text_size)
    window = Window(preferences)
    known = window.restoreGeometry(preferences.geometry)
    if not known and not _fits(window):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
    return window


def _fits(window: Window) -> bool:
    """Whether it and its frame have room on the screen; the frame's size is known only later."""
    room = window.screen().availableSize() - QSize(FRAME, FRAME)
    return room.boundedTo(window.size()) == window.size()


def once_painted(window: Window, then: Callable[[], None]) -> None:
    """Do something after the window was painted; a timer alone fires before it is on the screen."""
    _FirstPaint(window, then)


class _FirstPaint(QObject):
    """Waits until a window is exposed, which paints it at once."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The painting follows within this event, so the next turn of the loop comes after it."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def leave(window: Window) -> None:
    """Let go of the file and end all work, however the window was left."""
    from ui.work import end_all

    window.let_go()
    end_all()


def fill(window: Window, path: Path | None) -> None:
    """Open the file and show Today; what can't be opened is told, and a choice offered.

    What was imported stays, so the collector never looks through it.
    """
    try:
        from ui.starting import start

        start(window, path)
    finally:
        gc.freeze()
        gc.enable()


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return answers(os.environ.get("DISPLAY", ""))


def answers(display: str) -> bool:
    """Whether the X display of this name is there; Qt would end the program without a word."""
    import socket

    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    place = f"/tmp/.X11-unix/X{local[1]}"
    for address in (place, f"\0{place}"):
        with socket.socket(socket.AF_UNIX) as door, suppress(OSError):
            door.connect(address)
            return True
    return False


def _no_screen() -> str:
    translation.use(None)
    return _(
        "There is no screen here, so the window cannot open."
        " “smallbiz --help” lists what can be done in the terminal."
    )
