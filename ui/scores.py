"""Scores for every page: what is learned is worked out beside the screen, and again when it may have changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from ui.answers import Answers
from ui.desk import Desk

if TYPE_CHECKING:
    from smallbiz.insight.score import Scale, Score
    from smallbiz.workspace import Workspace

LATER = 300
"""Milliseconds after somebody asked until it is worked out, so that the page is painted first."""
TABLES = ("deal", "sale", "handover", "touch", "contact", "score_rule")
"""What a score is learned from."""


class Scores(QObject):
    """Without an answer yet nobody has a score; `changed` says when to ask again.

    What scores are made with is imported with the first answer: 13 ms that the start does without.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._scales: tuple[Scale, Scale] | None = None
        self._stale = True
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(self._learn)
        self._answers = Answers(desk, lambda workspace, _none: _learned(workspace), self)
        self._answers.came.connect(self._take)
        self._answers.failed.connect(self._fail)
        desk.bus.changed.connect(self._hear)

    def leads(self, contact_ids: Collection[int]) -> dict[int, Score]:
        """The scores of some contacts."""
        scales = self._ready()
        if scales is None:
            return {}
        from smallbiz.insight.score import score_leads

        return score_leads(self._desk.workspace.store, contact_ids, scales[0])

    def deals(self, deal_ids: Collection[int]) -> dict[int, Score]:
        """The scores of some deals."""
        scales = self._ready()
        if scales is None:
            return {}
        from smallbiz.insight.score import score_deals

        return score_deals(self._desk.workspace.store, deal_ids, scales[1])

    def _ready(self) -> tuple[Scale, Scale] | None:
        """What is known, while what may have changed is learned anew."""
        if self._stale:
            self._stale = False
            self._wait.start()
        return self._scales

    def _learn(self) -> None:
        self._answers.forget()
        self._answers.ask("scales")

    def _take(self, scales: tuple[Scale, Scale]) -> None:
        if scales != self._scales:
            self._scales = scales
            self.changed.emit()

    def _hear(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._stale = self._scales is None
            if not self._stale:
                self._wait.start()

    @staticmethod
    def _fail(trouble: Exception) -> None:
        """A file that can't be read is told by the page; scores just stay away."""
        if not isinstance(trouble, StorageProblem):
            raise trouble


def value_of(score: Score | None) -> int | None:
    """What a list shows of a score."""
    return None if score is None else score.value


def _learned(workspace: Workspace) -> tuple[Scale, Scale]:
    from smallbiz.insight.score import deal_scale, lead_scale

    return lead_scale(workspace.store), deal_scale(workspace.store)
