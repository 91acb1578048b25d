"""Which file the window starts with, and who has it already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from smallbiz.store.lock import front_name, lock_file
from ui import opening
from ui.crash import catch_faults

if TYPE_CHECKING:
    from ui.window import Window

SETTLED = 200
"""Milliseconds after which Today is painted, and what it can do without is done."""


def start(window: Window, path: Path | None) -> None:
    """Open the file asked for, else the last one, else the first of a new owner."""
    catch_faults(window)
    known = path or window.preferences.last_file
    wanted = known or opening.first_file()
    if _shown_elsewhere(wanted):
        window.close()
        return
    if known or wanted.exists():
        opening.open_path(window, wanted)
    else:
        opening.take_new(window, wanted)
    QTimer.singleShot(SETTLED, window, lambda: _settle(window, wanted))


def _shown_elsewhere(path: Path) -> bool:
    """Whether another window has the file; it is shown then. Asked only where somebody has it, as
    the part of Qt that asks takes 6 ms to load."""
    if not lock_file(path.resolve()).exists():
        return False
    from ui.front import come_to_front

    return come_to_front(front_name(path))


def _settle(window: Window, path: Path) -> None:
    from ui.front import stay_reachable
    from ui.kit.brand import mark_icon

    stay_reachable(window, front_name(path))
    window.setWindowIcon(mark_icon())
