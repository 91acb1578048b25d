"""The ring of a score, which tells why it is as high as it is in a small panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.marks import ScoreRing
from ui.kit.popover import Popover

if TYPE_CHECKING:
    from smallbiz.insight.score import Score


LEADS, DEALS = "leads", "deals"
"""Whose score it is; the two have points of their own."""


class ScoreMark(ScoreRing):
    """Nothing while there is no score; pressed, it shows what adds up to it."""

    def __init__(self, desk: Desk, name: str, size: int = 34) -> None:
        super().__init__(name, size)
        self._desk = desk
        self._known: Score | None = None
        self._of = LEADS
        self.clicked.connect(self._tell_why)

    def show_known(self, score: Score | None, of: str = LEADS) -> None:
        """Show a score of a lead or a deal, with its reasons for screen readers."""
        self._known, self._of = score, of
        if score is None:
            self.show_score(None)
            return
        from smallbiz.insight.score_words import spoken

        self.show_score(score.value, spoken(score))

    def _tell_why(self) -> None:
        score = self._known
        if score is None:
            return
        told = _("Score {score} of 100").format(score=number(score.value))
        panel = Popover(self, "score_reasons", told, (18, 14, 18, 12))
        how = Button(_("How scores work"), "score_how", kind="quiet", compact=True)
        how.clicked.connect(panel.close)
        how.clicked.connect(lambda: self._desk.sheet("score", of=self._of))
        panel.lay.addWidget(label(told, "strong"))
        panel.lay.addLayout(_lines(score))
        panel.lay.addWidget(how, 0, Qt.AlignmentFlag.AlignLeft)
        panel.hang()
        how.setFocus()


def _lines(score: Score) -> QGridLayout:
    from smallbiz.insight.score_words import reason_lines

    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for place, (points, words) in enumerate(reason_lines(score)):
        grid.addWidget(label(points, "strong"), place, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(words), place, 1)
    grid.setColumnStretch(1, 1)
    return grid
