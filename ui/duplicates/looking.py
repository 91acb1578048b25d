"""The pairs of the whole file: looked for beside the screen, answered one by one or all alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smallbiz.people.likely import Pair
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.work import Job, Progress


class Looking(QObject):
    """What was found and is not answered yet."""

    moved = Signal(int, int)
    found = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: Job | None = None
        self._turn = 0
        self.pairs: list[Pair] | None = None
        """None as long as nothing was found yet."""

    @property
    def busy(self) -> bool:
        """Whether it is still looking."""
        return self._job is not None

    def begin(self) -> None:
        """Look through the file as it is now; what was found before is shown until then."""
        self.stop()
        turn = self._turn

        def work(progress: Progress) -> list[Pair]:
            twin: Workspace = self._desk.workspace.twin()
            try:
                return twin.doubles.find(progress.report)
            finally:
                twin.close()

        job = self._job = Job(work, self)
        job.moved.connect(self.moved)
        job.done.connect(lambda pairs: self._take(turn, pairs))
        job.failed.connect(lambda trouble: self._fail(turn, trouble))
        job.start()

    def stop(self) -> None:
        """End looking; what it would have found is not told."""
        self._turn += 1
        if self._job is not None:
            self._job.stop()
            self._job = None

    def alike(self, pair: Pair) -> list[Pair]:
        """The other pairs with the same reason."""
        every = self.pairs or []
        return [each for each in every if each.likeness == pair.likeness and each != pair]

    def drop(self, answered: Sequence[Pair]) -> None:
        """These are answered."""
        gone = set(answered)
        self.pairs = [each for each in self.pairs or [] if each not in gone]

    def rename(self, now: dict[int, int]) -> None:
        """Contacts that are in another one by now: their pairs are that one's."""
        found: dict[tuple[int, int], Pair] = {}
        for pair in self.pairs or []:
            one, other = sorted((now.get(pair.one, pair.one), now.get(pair.other, pair.other)))
            if one != other:
                found.setdefault((one, other), Pair(one, other, pair.likeness))
        self.pairs = list(found.values())

    def _take(self, turn: int, pairs: list[Pair]) -> None:
        if turn == self._turn:
            self._job, self.pairs = None, pairs
            self.found.emit()

    def _fail(self, turn: int, trouble: Exception) -> None:
        if turn == self._turn:
            self._job = None
            self.failed.emit(trouble)
