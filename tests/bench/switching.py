"""What the owner waits for in a window over the large file: other figures, and the week on paper.

Measured on the clock, from the press to the figures on the screen, with the longest time in which the
window stood still meanwhile; in a process of its own, which starts as the program does.
"""

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Hashable
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.store import holder
from smallbiz.words.clock import fixed
from smallbiz.workspace import open_workspace
from tests.bench.figures import Line
from tests.bench.large import TODAY
from ui.kit.theme import theme
from ui.kit.toggles import Segments
from ui.preferences import Preferences
from ui.weekly.preview import Preview
from ui.window import Window

TOP = Path(__file__).parents[2]
CHILD = """
import sys
from pathlib import Path
from ui.launch import import_qt
import_qt()
from tests.bench.switching import main
main(*map(Path, sys.argv[1:]))
"""
STARTS = 3
PATIENCE = 60.0
"""Seconds after which nothing more is waited for."""
TODAY_FILLED = 3.0
"""Seconds after which Today has worked out all it says: the start is over."""
FIRST_CHART = 4.0
"""Seconds after which the drawing library is there, which is measured with the start."""


def lines(path: Path, folder: Path) -> list[Line]:
    """Each view, period and kind of line of What worked for the first time and again; the weekly page.

    The median of some starts.
    """
    starts = [_start(path, folder) for _ in range(STARTS)]
    week, first, again, stood = map(statistics.median, zip(*starts, strict=True))
    return [
        Line("Weekly page after start", "", None, week, 300, 200),
        Line("Switching view, days or lines, first time", "", None, first, 100, 50),
        Line("Switching view, days or lines, again", "", None, again, 100, 50),
        Line("Window still while switching", "", None, stood, 100, 50),
    ]


def _start(path: Path, folder: Path) -> list[float]:
    command = [sys.executable, "-c", CHILD, str(path), str(folder)]
    told = subprocess.run(command, cwd=TOP, stdout=subprocess.PIPE, text=True, check=True)
    return [float(each) for each in told.stdout.split()]


def main(path: Path, folder: Path) -> None:
    """Open a window on a file and print what `lines` tells, in milliseconds."""
    app = QApplication(sys.argv[:1])
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "preferences")
    )
    theme().start("light")
    window = Window(Preferences())
    window.resize(1440, 900)
    window.show()
    window.take(open_workspace(path, holder.By.COMMAND_LINE, today=fixed(TODAY)))
    window.go("today")
    gc.freeze()
    gc.enable()
    rest(TODAY_FILLED)
    print(*_waits(window))
    window.close()
    del app


def _waits(window: Window) -> tuple[float, float, float, float]:
    """For the weekly page; at most for other figures, first and again; the longest standstill."""
    week, _stood = _watched(lambda: window.go("weekly"), lambda: _is_written(window))
    _watched(lambda: window.go("worked"), lambda: _found(window) is not None)
    rest(FIRST_CHART)
    first, again, stood = [], [], []
    for name, keys in (
        ("worked_view", (View.FIRST, View.LAST, View.POSITION, View.EVEN)),
        ("worked_days", (30, 365, None, 90)),
        ("worked_by", (By.CHANNEL, By.CAMPAIGN, By.ACTIVITY)),
    ):
        for times in (first, again):
            for key in keys:
                spent, still = _switch(window, name, key)
                times.append(spent)
                stood.append(still)
    return week, max(first), max(again), max(stood)


def _switch(window: Window, name: str, key: Hashable) -> tuple[float, float]:
    segments = cast(Segments, window.findChild(Segments, name))
    before = _found(window)

    def press() -> None:
        segments.choose(key)
        segments.picked.emit(key)

    took = _watched(press, lambda: _found(window) is not before)
    rest(0.3)
    return took


def _found(window: Window) -> Any:
    """The figures that What worked shows."""
    from ui.worked.credit import CreditCard

    credit = window.findChild(CreditCard)
    return credit and credit.lines.found


def _is_written(window: Window) -> bool:
    preview = window.findChild(QWidget, "weekly_preview")
    return isinstance(preview, Preview) and preview.accessibleDescription() != ""


def _watched(act: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
    """Milliseconds until something is done, and the longest in which the event loop stood still."""
    loop, begun = QEventLoop(), time.perf_counter()
    beats, timer = [begun], QTimer()

    def beat() -> None:
        beats.append(time.perf_counter())
        if done() or beats[-1] - begun > PATIENCE:
            loop.quit()

    timer.timeout.connect(beat)
    timer.start(1)
    act()
    loop.exec()
    timer.stop()
    return 1000 * (beats[-1] - begun), 1000 * max(b - a for a, b in pairwise(beats))


def rest(seconds: float) -> None:
    """Let the window live, so that what it does beside is over."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
