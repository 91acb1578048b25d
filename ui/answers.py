"""Figures worked out beside the screen: the newest question wins, answers are kept until forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallbiz.workspace import Workspace
from ui.desk import Desk

_TURN = threading.Lock()
"""Figures come one after the other: side by side they come no sooner, as Python does one thing at a
time, but hold what all of them read at once."""


class Answers(QObject):
    """Asks `work` on a connection of its own, one question at a time."""

    came = Signal(object)
    """Carries the answer to the question asked last."""
    failed = Signal(object)
    """Carries what went wrong; asking again tries again."""

    def __init__(
        self, desk: Desk, work: Callable[[Workspace, Any], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._kept: dict[Hashable, object] = {}
        self._asked: Hashable = None
        self._running: Hashable = None
        self._age = 0
        self._busy = False

    def ask(self, question: Hashable) -> None:
        """Answer at once what is known already, else when it is worked out."""
        self._asked = question
        if question in self._kept:
            self.came.emit(self._kept[question])
        elif not self._busy:
            self._start()

    def forget(self) -> None:
        """The file changed: nothing that is known or under way counts any more."""
        self._age += 1
        self._kept.clear()

    def _start(self) -> None:
        self._busy, self._running = True, self._asked
        age, question, work = self._age, self._asked, self._work

        def in_turn(workspace: Workspace) -> tuple[int, Hashable, object]:
            with _TURN:
                return age, question, work(workspace, question)

        self._desk.beside(in_turn, self._take, self._fail)

    def _take(self, told: tuple[int, Hashable, object]) -> None:
        age, question, answer = told
        self._busy = False
        if age == self._age:
            self._kept[question] = answer
        if self._asked not in self._kept:
            self._start()
        elif question == self._asked:
            self.came.emit(answer)

    def _fail(self, trouble: Exception) -> None:
        self._busy = False
        if self._asked == self._running:
            self.failed.emit(trouble)
        elif self._asked not in self._kept:
            self._start()
