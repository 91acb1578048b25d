"""A file of ours in the window: opened or made new in place of the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from smallbiz.store.holder import By
from smallbiz.store.identity import SUFFIX
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace, create_workspace, open_workspace
from ui.preferences import documents

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.window import Window

CALM = 1500
"""Milliseconds after which the background work begins, so that it does not slow the start."""


def open_path(window: Window, path: Path, *, take_over: bool = False) -> bool:
    """Show a file in place of the one that is open; whether it worked.

    `take_over` disregards that another computer says it has the file.
    """
    return _show(window, path, lambda: open_workspace(path, By.WINDOW, take_over=take_over))


def take_new(window: Window, path: Path) -> bool:
    """Make a new file and show it; whether it worked."""
    return _show(window, path, lambda: create_workspace(path, By.WINDOW))


def take(window: Window, path: Path) -> None:
    """Open a file of ours; a table or cards are imported into the one that is open."""
    from smallbiz.intake.source import TABLE_SUFFIXES

    if window.desk is not None and path.suffix.lower() in TABLE_SUFFIXES - {""}:
        window.desk.go("intake", path=str(path))
    else:
        open_path(window, path)


def first_file() -> Path:
    """Where the first file of a new owner goes; its folder is made when it is not there yet."""
    documents().mkdir(parents=True, exist_ok=True)
    return documents() / first_name()


def first_name() -> str:
    """What a new file is called unless the owner says otherwise."""
    return _("My business") + SUFFIX


def _show(window: Window, path: Path, opening: Callable[[], Workspace]) -> bool:
    """Show what opens; else say why not, and where no file is open also the ways on."""
    try:
        workspace = opening()
    except StorageProblem as trouble:
        if window.desk:
            window.tell(trouble)
        else:
            window.offer_files(path, trouble)
        return False
    window.let_go()
    if not workspace.business.read().demonstration:
        window.preferences.last_file = workspace.path
    window.take(workspace)
    window.begin()
    assert window.desk is not None
    QTimer.singleShot(CALM, window, partial(_look_after, window, window.desk))
    return True


def _look_after(window: Window, desk: Desk) -> None:
    """From now on, unless that desk has been left for another file by now."""
    from ui.keeping import look_after
    from ui.new_day import DayWatch

    if window.desk is desk:
        look_after(window)
        DayWatch(window)
