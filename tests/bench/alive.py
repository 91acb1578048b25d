"""How long the window stands still while slow work runs: the longest gap of the event loop."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from smallbiz.insight.worked import worked
from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.store.backups import make_backup
from smallbiz.store.holder import By
from smallbiz.store.shelf import Reason
from smallbiz.words.clock import fixed
from smallbiz.workspace import Workspace, create_workspace
from tests.bench.figures import Line, median
from tests.bench.large import TODAY
from tests.bench.taking import write_file
from ui.work import Job

ROUNDS = 5


def lines(workspace: Workspace, folder: Path) -> list[Line]:
    """One line per kind of slow work, each on a connection and a thread of its own."""

    def report() -> None:
        twin = workspace.twin()
        worked(twin.store)
        twin.close()

    def backup() -> None:
        make_backup(workspace.path, Reason.MANUAL, folder / "backups")

    return [
        Line(
            "Window alive during a report", "", None, median(lambda: gap(report), ROUNDS), 100, 16
        ),
        Line(
            "Window alive during a backup", "", None, median(lambda: gap(backup), ROUNDS), 100, 16
        ),
        Line("Window alive during an import", "", None, _import_gap(folder), 100, 16),
    ]


def _import_gap(folder: Path) -> float:
    """One round: an import is long enough to meet everything that can happen."""
    write_file(folder / "people.csv")
    new = create_workspace(folder / "alive.smallbiz", By.COMMAND_LINE, today=fixed(TODAY))
    longest = gap(lambda: take_in(new.store, folder / "people.csv", Options(), backup=False))
    new.close()
    return longest


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
