"""Slow work off the screen's thread, with progress and cancel."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from ui.memory import give_back

TURN = 0.0005
"""Seconds after which work lets the screen's thread have its turn: Python's own 5 ms are felt, as one
repaint waits for many turns."""

PATIENCE = 10
"""Seconds that work which is not heard any more has to end."""


class Cancelled(Exception):  # noqa: N818
    """The owner pressed Stop; raised inside the work at its next report of progress."""


class Tidying:
    """Python's search for garbage, which stops every thread: 200 ms at a time where much was read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._busy = 0

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """No search until this and all other work is over; what is not in a circle goes at once."""
        self._count(1)
        try:
            yield
        finally:
            self._count(-1)

    def _count(self, by: int) -> None:
        with self._lock:
            self._busy += by
            (gc.disable if self._busy else gc.enable)()


_TIDYING = Tidying()


class Progress:
    """What the work tells while it runs; `report` raises Cancelled once the owner pressed Stop."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def report(self, done: int, total: int) -> None:
        """So many of so many are done; `total` 0 when it is not known."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(done, total)

    def stop(self) -> None:
        """Ask the work to end without a trace."""
        self._stop.set()


_running: "set[Job]" = set()


def end_all() -> None:
    """End all work that still runs, before Python is taken down: SQLite would call into what is gone."""
    for job in list(_running):
        job.stop()
        job.wait(PATIENCE)


class Job(QObject):
    """One piece of slow work in a thread of its own; its signals arrive on the screen's thread."""

    moved = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    """Carries the RuleBroken or StorageProblem, or the exception that is a fault of the program."""
    stopped = Signal()
    _over = Signal(object, object)
    """Carries the signal that tells how it ended, and what that signal carries."""

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.progress = Progress(self.moved.emit)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._over.connect(self._say)

    def start(self) -> "Job":
        """Begin; returns itself."""
        sys.setswitchinterval(TURN)
        self._let_go_of_ended()
        _running.add(self)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Ask it to end; `stopped` follows."""
        self.progress.stop()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for its end, as before the file is closed; whether it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def drop(self) -> None:
        """End it unheard: an answer that is under way already isn't told any more."""
        self.blockSignals(True)
        self.stop()
        self.wait(PATIENCE)

    @property
    def ended(self) -> bool:
        """Whether it was started and its thread is over."""
        return self._thread.ident is not None and not self._thread.is_alive()

    def _let_go_of_ended(self) -> None:
        """Jobs of the same parent whose thread is over; never one that may still send a signal."""
        parent = self.parent()
        for other in parent.findChildren(Job) if parent is not None else ():
            if other.ended:
                other.deleteLater()

    def _run(self) -> None:
        try:
            with _TIDYING.put_off():
                result = self._work(self.progress)
            give_back()
        except Cancelled:
            self._end(self.stopped)
        except Exception as trouble:
            self._end(self.failed, trouble)
        else:
            self._end(self.done, result)
        finally:
            _running.discard(self)

    def _end(self, how: SignalInstance, *carried: object) -> None:
        """Tell the screen's thread; a window that is gone by now has taken the signals with it."""
        with suppress(RuntimeError):
            self._over.emit(how, carried)

    def _say(self, how: SignalInstance, carried: tuple[object, ...]) -> None:
        how.emit(*carried)
