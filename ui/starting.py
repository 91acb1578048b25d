"""Which file the window starts with, and who has it already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smallbiz.store.lock import front_name
from ui import files
from ui.crash import catch_faults
from ui.front import come_to_front, stay_reachable
from ui.kit.brand import mark_icon

if TYPE_CHECKING:
    from ui.window import Window


def start(window: Window, path: Path | None) -> None:
    """Open the file asked for, else the last one, else the first of a new owner."""
    catch_faults(window)
    known = path or window.preferences.last_file
    wanted = known or files.first_file()
    if come_to_front(front_name(wanted)):
        window.close()
        return
    if known or wanted.exists():
        files.open_path(window, wanted)
    else:
        files.take_new(window, wanted)
    stay_reachable(window, front_name(wanted))
    window.setWindowIcon(mark_icon())
