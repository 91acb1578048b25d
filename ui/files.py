"""Files of the window: choosing, starting, the example, backing up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer

from smallbiz.store.holder import By
from smallbiz.store.identity import SUFFIX
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace, create_workspace, open_workspace
from ui.preferences import documents

if TYPE_CHECKING:
    from smallbiz.store.backups import Made
    from ui.desk import Desk
    from ui.window import Window
    from ui.work import Progress

T = TypeVar("T")

CALM = 1500
"""Milliseconds after which the background work begins, so that it does not slow the start."""


def choose(window: Window) -> None:
    """Let the owner choose a file and open it."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _kind = QFileDialog.getOpenFileName(
        window, _("Open a file"), str(_folder(window)), _pattern()
    )
    if chosen:
        take(window, Path(chosen))


def take(window: Window, path: Path) -> None:
    """Open a file of ours; a table or cards are imported into the one that is open."""
    from smallbiz.intake.source import TABLE_SUFFIXES

    if window.desk is not None and path.suffix.lower() in TABLE_SUFFIXES - {""}:
        window.desk.go("intake", path=str(path))
    else:
        open_path(window, path)


def create(window: Window) -> None:
    """Let the owner name a new file and start it."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _kind = QFileDialog.getSaveFileName(
        window, _("Start a new file"), str(_folder(window) / _first_name()), _pattern()
    )
    if chosen:
        take_new(window, _ending_in_ours(Path(chosen)))


def take_new(window: Window, path: Path) -> bool:
    """Make a new file and show it; whether it worked."""
    return _show(window, path, lambda: create_workspace(path, By.WINDOW))


def open_path(window: Window, path: Path, *, take_over: bool = False) -> bool:
    """Show a file in place of the one that is open; whether it worked.

    `take_over` disregards that another computer says it has the file.
    """
    return _show(window, path, lambda: open_workspace(path, By.WINDOW, take_over=take_over))


def take_over(window: Window) -> None:
    """Write to the open file from now on, though another computer says that it has it."""
    if window.desk is not None:
        open_path(window, window.desk.workspace.path, take_over=True)


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


def go_back(window: Window, backup: Path) -> None:
    """Put a backup in the place of the open file, whose present state is saved first; show it."""
    from smallbiz.store.restore import restore

    if window.desk is None:
        return
    path = window.desk.workspace.path
    window.let_go()

    def failed(trouble: StorageProblem) -> None:
        window.tell(trouble)
        open_path(window, path)

    mend(
        window,
        _("Going back to the backup"),
        lambda: restore(backup, path),
        lambda restored: _say_back(window, path, restored.before),
        failed,
    )


def _say_back(window: Window, path: Path, before: Path | None) -> None:
    if open_path(window, path) and window.desk:
        words = _("Back at the backup. What was there before is kept as a backup too.")
        again = partial(go_back, window, before) if before else None
        window.desk.toasts.say(words, again, by_key=False)


def mend(
    window: Window,
    title: str,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[StorageProblem], object],
) -> None:
    """Work on a file that is not open, beside the screen; a fault of the program goes its own way."""
    from ui.watched import watch
    from ui.work import Job

    def tell(trouble: Exception) -> None:
        if not isinstance(trouble, StorageProblem):
            raise trouble
        failed(trouble)

    job = Job(lambda _progress: work(), window)
    watch(window, title, job, stops=False)
    job.done.connect(done)
    job.failed.connect(tell)
    job.start()


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


def _ending_in_ours(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def first_file() -> Path:
    """Where the first file of a new owner goes; its folder is made when it is not there yet."""
    documents().mkdir(parents=True, exist_ok=True)
    return documents() / _first_name()


def _say_backed_up(window: Window, made: Made) -> None:
    if window.desk is None:
        return
    window.standing.tell_saved()
    folder = made.backup.path.parent.name
    window.desk.toasts.say(_("Backed up and checked, in “{folder}”").format(folder=folder))
    if made.missed:
        window.tell(made.missed)


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


def _folder(window: Window) -> Path:
    return window.desk.workspace.path.parent if window.desk else documents()


def _first_name() -> str:
    return _("My business") + SUFFIX


def _pattern() -> str:
    return _("smallbiz files") + f" (*{SUFFIX})"
