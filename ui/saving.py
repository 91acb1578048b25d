"""Ask where a file goes, write it, and say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.preferences import documents


def ask_for_table(parent: QWidget) -> Path | None:
    """Let the owner choose a file that can be imported; it may be of any kind that is read."""
    from smallbiz.intake.source import TABLE_SUFFIXES

    ends = " ".join(f"*{each}" for each in sorted(TABLE_SUFFIXES - {""}))
    kinds = _("Tables and cards")
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, _("Choose a file"), str(documents()), f"{kinds} ({ends})"
    )
    return Path(chosen) if chosen else None


def save_file(
    desk: Desk,
    title: str,
    suggested: str,
    write: Callable[[Path], object],
    also: Sequence[str] = (),
) -> None:
    """Ask for the file to write and write it; `also` are other endings that can be chosen."""
    path = ask_where(desk.window, title, suggested, also)
    if path is None:
        return
    try:
        write(path)
    except StorageProblem as trouble:
        desk.tell(trouble)
        return
    say_saved(desk, path)


def ask_where(parent: QWidget, title: str, suggested: str, also: Sequence[str] = ()) -> Path | None:
    """Where a file goes; without one of the endings it gets that of the kind that was chosen."""
    ends = [Path(suggested).suffix, *also]
    kinds = ";;".join(f"*{end}" for end in ends)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(documents() / suggested), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in ends:
        return path
    end = kind.removeprefix("*") if kind.removeprefix("*") in ends else ends[0]
    return path.with_name(path.name + end)


def say_saved(desk: Desk, path: Path) -> None:
    """Say under which name and in which folder a file was written."""
    said = _("Saved: {name}, in “{folder}”")
    desk.toasts.say(said.format(name=path.name, folder=path.parent.name))
