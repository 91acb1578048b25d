"""Looking after the file in the background: its place, its health, today's backup, the kept reports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smallbiz.store import health
from smallbiz.store.backups import Made, is_due, make_backup
from smallbiz.store.forgetting import forget_old_steps
from smallbiz.store.migrations import newest_version
from smallbiz.store.place import advice_on_place
from smallbiz.store.shelf import Reason, default_folder
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.work import Job, Progress

if TYPE_CHECKING:
    from ui.window import Window


def look_after(window: Window) -> Job | None:
    """Look at the open file's place, check it and make today's backup, without the owner noticing."""
    desk = window.desk
    if desk is None or desk.workspace.read_only:
        return None
    window.standing.point_out(advice_on_place(desk.workspace.path))
    desk.reports.keep()
    path, today = desk.workspace.path, desk.workspace.today
    second = desk.workspace.business.read().backup_folder
    due = is_due(default_folder(path), path, today)

    def work(progress: Progress) -> Made | None:
        problem = health.check(path, newest_version(), progress.report).problem
        if problem:
            raise problem
        return _daily(desk.workspace, second, progress) if due else None

    job = Job(work, desk)
    job.done.connect(lambda made: _tell(window, made))
    job.failed.connect(lambda trouble: _warn(window, trouble))
    return job.start()


def _daily(workspace: Workspace, second: str | None, progress: Progress) -> Made:
    """Today's backup, and then steps that are too old are forgotten."""
    made = make_backup(
        workspace.path,
        Reason.DAILY,
        second=Path(second) if second else None,
        progress=progress.report,
    )
    twin = workspace.twin()
    try:
        forget_old_steps(twin.store, twin.business.read().undo_years)
    finally:
        twin.close()
    return made


def _tell(window: Window, made: Made | None) -> None:
    if window.desk is None:
        return
    window.standing.tell_saved()
    if made and made.falls:
        window.sidebar.say_saved(
            _("Backed up. Much less in it"),
            _("The file has far fewer rows than before. If that is not meant, restore a backup."),
            "warn",
        )


def _warn(window: Window, trouble: Exception) -> None:
    if isinstance(trouble, StorageProblem) and window.desk is not None:
        window.sidebar.say_saved(_("Look at the backups"), str(trouble), "bad")
        window.tell(trouble)
