"""How long the window stands still while slow work runs: the longest gap of the event loop."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from smallbiz.insight.worked import worked
from smallbiz.store.backups import make_backup
from smallbiz.store.shelf import Reason
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, median
from ui.work import Job

ROUNDS = 5


def lines(workspace: Workspace, folder: Path) -> list[Line]:
    """One line per kind of slow work, each on a connection and a thread of its own."""

    def report() -> None:
        twin = workspace.twin()
        worked(twin.store)
        twin.close()

    def backup() -> None:
        make_backup(workspace.path, Reason.MANUAL, folder)

    return [
        Line(
            f"Window alive during {what}", "", None, median(lambda w=work: gap(w), ROUNDS), 100, 16
        )  # type: ignore[misc]
        for what, work in (("a report", report), ("a backup", backup))
    ]


def gap(work: Callable[[], Any]) -> float:
    """Milliseconds of the longest time in which the event loop did nothing while work runs."""
    loop, beats = QEventLoop(), [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    job = Job(lambda _progress: work())
    for end in (job.done, job.failed):
        end.connect(loop.quit)
    timer.start(1)
    job.start()
    loop.exec()
    timer.stop()
    job.wait()
    return 1000 * max(b - a for a, b in pairwise(beats))
