"""Work on a file that is not open: gone back to a backup, mended, rescued."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.opening import open_path

if TYPE_CHECKING:
    from ui.window import Window

T = TypeVar("T")


def mend(
    window: Window,
    title: str,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[StorageProblem], object],
) -> None:
    """Do such work beside the screen; a fault of the program goes its own way."""
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
