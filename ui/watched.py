"""Slow work that the owner waits for, under a sheet that shows how far it is."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtWidgets import QWidget

from smallbiz.words.remaining import Remaining
from smallbiz.words.translation import _
from ui.work import Job


def watch(
    window: QWidget,
    title: str,
    job: Job,
    count: Callable[[int, int], str] = lambda _done, _total: "",
    *,
    stops: bool = True,
) -> None:
    """Open the sheet of a job that is about to start; it goes before the job's end is told.

    `stops` is False for work that reports nothing and so can't be stopped, or must not be.
    """
    from ui.kit.progress_sheet import ProgressSheet

    sheet = ProgressSheet(window, title, "progress", stop=_("Stop") if stops else "")
    remaining = Remaining()

    def tell(so_far: int, total: int) -> None:
        words = (count(so_far, total), remaining.words(so_far, total, monotonic()))
        sheet.tell(so_far, total, ", ".join(filter(None, words)))

    job.moved.connect(tell)
    for end in (job.done, job.failed, job.stopped):
        end.connect(sheet.close)
    sheet.stopped.connect(job.stop)
    sheet.open()
