"""Figures worked out beside the screen: the newest question wins, answers are kept until forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace
from ui.desk import Desk

_TURN = threading.Lock()
"""Figures come one after the other: side by side they come no sooner, as Python does one thing at a
time, but hold what all of them read at once."""
A_FEW = 2
"""So many questions are worked out ahead at once: what is asked meanwhile waits for them."""
Ahead = Callable[[Workspace, list[Any]], Mapping[Any, object]]
"""Answers several questions at once."""


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
        self._ahead = False
        self._wanted: list[Hashable] = []

    def ask(self, question: Hashable) -> None:
        """Answer at once what is known already, else when it is worked out."""
        self._asked = question
        if question in self._kept:
            self.came.emit(self._kept[question])
        elif not self._busy:
            self._wanted = []
            self._start()

    def look_ahead(self, questions: Sequence[Hashable], work: Ahead) -> None:
        """Work out what may be asked next, so that it is known by then.

        A question that is asked goes before: look ahead again when its answer came.
        """
        self._wanted = [] if self._busy else list(questions)
        if not self._ahead:
            self._go_ahead(work)

    def _go_ahead(self, work: Ahead) -> None:
        """A few at a time, so that a question asked meanwhile does not wait for long."""
        some = [question for question in self._wanted if question not in self._kept][:A_FEW]
        self._ahead, age = bool(some), self._age

        def in_turn(workspace: Workspace) -> tuple[int, Mapping[Any, object]]:
            with _TURN:
                return age, work(workspace, some)

        def keep(told: tuple[int, Mapping[Any, object]]) -> None:
            self._keep(told)
            self._go_ahead(work)

        if some:
            self._desk.beside(in_turn, keep, self._let_be)

    def forget(self) -> None:
        """The file changed: nothing that is known or under way counts any more."""
        self._age += 1
        self._kept.clear()
        self._wanted = []

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

    def _keep(self, told: tuple[int, Mapping[Any, object]]) -> None:
        age, answers = told
        if age == self._age:
            self._kept.update(answers)

    def _let_be(self, trouble: Exception) -> None:
        """Whoever asks will hear of the trouble with the file."""
        self._ahead = False
        if not isinstance(trouble, StorageProblem):
            raise trouble

    def _fail(self, trouble: Exception) -> None:
        self._busy = False
        if self._asked == self._running:
            self.failed.emit(trouble)
        elif self._asked not in self._kept:
            self._start()
