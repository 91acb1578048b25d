"""Slow work beside the screen: jobs end, are let go of, and put off what would stop the window."""

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.patience import SECONDS
from ui.work import Job, Progress


def test_garbage_is_searched_for_only_when_all_work_is_over(dressed: QApplication) -> None:
    go_on = threading.Event()
    searching: list[bool] = []

    def work(progress: Progress) -> None:
        go_on.wait(SECONDS)
        searching.append(gc.isenabled())

    jobs = [Job(work).start() for _ in range(2)]
    go_on.set()
    assert all(job.wait(SECONDS) for job in jobs)
    assert searching == [False, False]
    assert gc.isenabled()


def test_a_job_that_ended_goes_when_the_next_one_starts(dressed: QApplication) -> None:
    parent = QObject()
    first = Job(lambda progress: 1, parent).start()
    assert first.wait(SECONDS)
    second = Job(lambda progress: 2, parent).start()
    assert second.wait(SECONDS)
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    assert parent.findChildren(Job) == [second]


def test_an_answer_on_its_way_is_not_told_once_the_job_is_dropped(dressed: QApplication) -> None:
    heard: list[object] = []
    told, dropped = (Job(lambda progress: 1) for _ in range(2))
    for job in (told, dropped):
        job.done.connect(heard.append)
        assert job.start().wait(SECONDS)
    dropped.drop()
    QApplication.sendPostedEvents()
    assert heard == [1]
