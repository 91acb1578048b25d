"""What the menu File does by name: choose, start, copy and back up a file, open the example."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from smallbiz.store.identity import SUFFIX
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.opening import first_name, open_path, take, take_new
from ui.preferences import documents

if TYPE_CHECKING:
    from smallbiz.store.backups import Made
    from ui.desk import Desk
    from ui.window import Window
    from ui.work import Progress


def choose(window: Window) -> None:
    """Let the owner choose a file and open it."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _kind = QFileDialog.getOpenFileName(
        window, _("Open a file"), str(_folder(window)), _pattern()
    )
    if chosen:
        take(window, Path(chosen))


def create(window: Window) -> None:
    """Let the owner name a new file and start it."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _kind = QFileDialog.getSaveFileName(
        window, _("Start a new file"), str(_folder(window) / first_name()), _pattern()
    )
    if chosen:
        take_new(window, _ending_in_ours(Path(chosen)))


def open_example(window: Window) -> None:
    """Open the example business, made anew when it is not there."""
    from smallbiz.demonstration import write_demonstration

    path = documents() / (_("Example bicycle workshop") + SUFFIX)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_demonstration(path)
        except StorageProblem as trouble:
            window.tell(trouble)
            return
    open_path(window, path)


def take_over(window: Window) -> None:
    """Write to the open file from now on, though another computer says that it has it."""
    if window.desk is not None:
        open_path(window, window.desk.workspace.path, take_over=True)


def save_copy(window: Window) -> None:
    """Let the owner name a copy of the open file and write it; the file itself stays open."""
    from PySide6.QtWidgets import QFileDialog

    desk = window.desk
    if desk is None:
        return
    name = _("{name} copy").format(name=desk.workspace.path.stem) + SUFFIX
    chosen, _kind = QFileDialog.getSaveFileName(
        window, _("Save a copy"), str(_folder(window) / name), _pattern()
    )
    if chosen:
        _write_copy(desk, _ending_in_ours(Path(chosen)))


def _write_copy(desk: Desk, to: Path) -> None:
    """Beside the screen; of a file that is gone only the open connection knows, so it is read itself."""
    from ui.saving import say_saved

    if not desk.workspace.gone:
        desk.run(
            _("Saving a copy"),
            lambda twin, progress: twin.save_copy(to, progress.report),
            lambda _nothing: say_saved(desk, to),
        )
        return
    try:
        desk.workspace.save_copy(to)
    except StorageProblem as trouble:
        desk.tell(trouble)
        return
    say_saved(desk, to)


def back_up(window: Window, then: Callable[[], object] = lambda: None) -> None:
    """Make a backup now, in the background; `then` is called when it is made."""
    from smallbiz.store.backups import make_backup
    from smallbiz.store.shelf import Reason

    if window.desk is None:
        return
    second = window.desk.workspace.business.read().backup_folder

    def work(twin: Workspace, progress: Progress) -> Made:
        return make_backup(
            twin.path,
            Reason.MANUAL,
            second=Path(second) if second else None,
            progress=progress.report,
        )

    def done(made: Made) -> None:
        _say_backed_up(window, made)
        then()

    window.desk.run(_("Backing up"), work, done)


def _say_backed_up(window: Window, made: Made) -> None:
    if window.desk is None:
        return
    window.standing.tell_saved()
    folder = made.backup.path.parent.name
    window.desk.toasts.say(_("Backed up and checked, in “{folder}”").format(folder=folder))
    if made.missed:
        window.tell(made.missed)


def _folder(window: Window) -> Path:
    return window.desk.workspace.path.parent if window.desk else documents()


def _ending_in_ours(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _pattern() -> str:
    return _("smallbiz files") + f" (*{SUFFIX})"
