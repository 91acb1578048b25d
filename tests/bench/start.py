"""The real start of the program in a process of its own, left as soon as something was painted.

`python -m tests.bench.start bare|window|today|contacts|chart [FILE]` prints milliseconds of processor
time since the process began, and megabytes of memory in use. Only the event loop is ours.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

PAGES = {
    "today": ("today",),
    "contacts": ("today", "contacts"),
    "chart": ("today", "contacts", "worked"),
}
"""Which pages are opened on the way."""
PATIENCE = 60.0
"""Seconds until what should be painted counts as never painted."""


def main(goal: str, file: str | None) -> None:
    """Start, wait for the goal, tell, and leave."""
    if goal == "bare":
        _bare()
        return
    from ui.launch import import_qt

    import_qt()
    from PySide6.QtWidgets import QApplication

    QApplication.exec = lambda *_: _watch(goal)  # type: ignore[method-assign,assignment]
    from smallbiz.cli import main as program

    sys.excepthook = _leave
    program([file] if file else [])


def _leave(kind: type[BaseException], fault: BaseException, trace: Any) -> None:
    """A fault ends the measurement at once, without a dialog that nobody would close."""
    traceback.print_exception(kind, fault, trace)
    os._exit(1)


def _bare() -> None:
    """The floor: a main window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    _until(_painted(window), app)


def _watch(goal: str) -> int:
    """In place of the event loop: run it until the goal is on the screen."""
    from PySide6.QtWidgets import QApplication

    from ui.window import Window

    app = QApplication.instance()
    window = next(found for found in QApplication.topLevelWidgets() if isinstance(found, Window))
    if goal == "window":
        _fill_once_painted(_painted(window))
        _until(lambda: False, app)
    from ui import crash

    crash.catch_faults = lambda _window: None  # type: ignore[assignment]
    _run(lambda: window.page is not None, app)
    chart_painted = _chart_painted(window) if goal == "chart" else lambda: True
    for page in PAGES[goal]:
        window.go(page)
        _run(_painted(window.stack.currentWidget()), app)
    _run(chart_painted, app)
    _tell()
    return 0


def _chart_painted(window: Any) -> Callable[[], bool]:
    """Whether the chart was painted; it is scrolled into view, else it never is.

    Only it is looked at: Python would keep something of every widget that it is told of.
    """
    from PySide6.QtWidgets import QScrollArea, QWidget

    seen: list[Callable[[], bool]] = []

    def painted() -> bool:
        place = window.findChild(QWidget, "worked_chart")
        for chart in filter(_is_chart, place.children() if place else ()):
            seen or seen.append(_painted(chart))
            for area in window.stack.currentWidget().findChildren(QScrollArea):
                if area.isAncestorOf(chart):
                    area.ensureWidgetVisible(chart)
        return any(each() for each in seen)

    return painted


def _is_chart(widget: Any) -> bool:
    """Whether matplotlib paints it."""
    return type(widget).__module__ == "ui.kit.chart_canvas"


def _fill_once_painted(painted: Callable[[], bool]) -> None:
    """Leave when the file would be read, if the window was painted by then; else let it be read."""
    from ui import app

    fill = app.fill

    def instead(*given: Any) -> None:
        if painted():
            _tell()
            sys.exit()
        fill(*given)

    app.fill = instead


def _painted(widget: Any) -> Callable[[], bool]:
    """Whether a widget was painted from now on."""
    from PySide6.QtCore import QEvent, QObject

    class Eye(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    eye = Eye(widget)
    widget.installEventFilter(eye)
    widget.update()
    return lambda: eye.seen


def _until(reached: Callable[[], bool], app: Any) -> None:
    _run(reached, app)
    _tell()


def _tell() -> None:
    print(time.process_time() * 1000, megabytes(), flush=True)


def _run(reached: Callable[[], bool], app: Any) -> None:
    last = time.monotonic() + PATIENCE
    while not reached():
        app.processEvents()
        if time.monotonic() > last:
            sys.exit("nothing was painted")


def megabytes() -> float:
    """Memory in use now; the most so far where the system does not tell."""
    return _told_by_system("VmRSS")


def most_megabytes() -> float:
    """The most memory that was in use until now."""
    return _told_by_system("VmHWM")


def _told_by_system(field: str) -> float:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(row for row in status.read_text().splitlines() if row.startswith(field))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
