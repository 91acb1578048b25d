"""Scores for every page: what is learned is worked out beside the screen, and again when it may have changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from ui.answers import Answers
from ui.desk import Desk

if TYPE_CHECKING:
    from smallbiz.insight.score import Score
    from smallbiz.insight.scoreboard import Basis, Board
    from smallbiz.workspace import Workspace

LATER = 300
"""Milliseconds after somebody asked until it is worked out, so that the page is painted first."""
TABLES = ("deal", "sale", "handover", "touch", "contact", "score_rule")
"""What a score is learned from."""


class Scores(QObject):
    """Without an answer yet nobody has a score; `changed` says when to ask again.

    What scores are made with is imported with the first answer: 13 ms that the start does without.
    Everybody's scores are read once a list asks for them, and then kept up with every change.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._basis: Basis | None = None
        self._board: Board | None = None
        self._of: dict[int, int] = {}
        self._stale, self._everybody, self._unread = True, False, True
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(self._learn)
        self._answers = Answers(desk, _learned, self)
        self._answers.came.connect(self._take)
        self._answers.failed.connect(self._fail)
        desk.bus.changed.connect(self._hear)

    def leads(self, contact_ids: Collection[int]) -> dict[int, Score]:
        """The scores of some contacts."""
        known = self._ready()
        if known is None:
            return {}
        from smallbiz.insight.score import score_leads

        return score_leads(self._desk.workspace.store, contact_ids, known.leads, known.towns)

    def deals(self, deal_ids: Collection[int]) -> dict[int, Score]:
        """The scores of some deals."""
        known = self._ready()
        if known is None:
            return {}
        from smallbiz.insight.score import score_deals

        return score_deals(self._desk.workspace.store, deal_ids, known.deals, known.towns)

    def everybody(self) -> Mapping[int, int]:
        """The score of each contact that has one: the best of their open deals, else that of a lead."""
        another_day = self._board is not None and self._board.day != self._desk.workspace.today
        if another_day or not self._everybody:
            self._everybody = self._unread = self._stale = True
        self._ready()
        return self._of

    def _ready(self) -> Basis | None:
        """What is known, while what may have changed is learned anew."""
        if self._stale:
            self._stale = False
            self._wait.start()
        return self._basis

    def _learn(self) -> None:
        self._answers.forget()
        self._answers.ask(self._everybody and self._unread)

    def _take(self, found: tuple[Basis, Board | None]) -> None:
        before = self._basis, self._of
        self._basis, board = found
        if board is not None:
            self._board, self._unread = board, False
        elif self._board is not None and self._board.towns != self._basis.towns:
            self._unread = True
            self._wait.start()
        self._count()
        if (self._basis, self._of) != before:
            self.changed.emit()

    def _hear(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        self._answers.forget()
        self._look_again(changes)
        self._stale = self._basis is None
        if not self._stale:
            self._wait.start()

    def _look_again(self, changes: Changes) -> None:
        """At whom the step touched; at everybody, beside the screen, where it does not say whom."""
        if self._board is None or self._unread:
            return
        from smallbiz.insight.scoreboard import looked_again, touched

        store, before = self._desk.workspace.store, self._of
        contacts = touched(store, changes)
        self._unread = contacts is None
        if contacts:
            self._board = looked_again(store, self._board, contacts)
            self._count()
            if self._of != before:
                self.changed.emit()

    def _count(self) -> None:
        if self._board is not None and self._basis is not None:
            self._of = self._board.scores(self._basis)

    @staticmethod
    def _fail(trouble: Exception) -> None:
        """A file that can't be read is told by the page; scores just stay away."""
        if not isinstance(trouble, StorageProblem):
            raise trouble


def value_of(score: Score | None) -> int | None:
    """What a list shows of a score."""
    return None if score is None else score.value


def in_order(ids: Sequence[int], scores: Mapping[int, int], *, falling: bool) -> list[int]:
    """Ids by their scores, those with the same score as they were; those without one come last."""
    scored = sorted(
        (each for each in ids if each in scores), key=scores.__getitem__, reverse=falling
    )
    return scored + [each for each in ids if each not in scores]


def _learned(workspace: Workspace, everybody: bool) -> tuple[Basis, Board | None]:
    from smallbiz.insight.scoreboard import basis, read_board

    found = basis(workspace.store)
    return found, read_board(workspace.store, found.towns) if everybody else None
