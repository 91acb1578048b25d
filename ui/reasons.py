"""Why a score is as high as it is: a small panel that hangs from its ring."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smallbiz.insight.score import Score
from smallbiz.insight.score_words import reason_lines
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.popover import Popover


def tell_reasons(desk: Desk, anchor: QWidget, score: Score) -> Popover:
    """Show what adds up to a score, and the way to how scores work."""
    told = _("Score {score} of 100").format(score=number(score.value))
    panel = Popover(anchor, "score_reasons", told, (18, 14, 18, 12))
    panel.lay.addWidget(label(told, "strong"))
    panel.lay.addLayout(_lines(score))
    how = Button(_("How scores work"), "score_how", kind="quiet", compact=True)
    how.clicked.connect(panel.close)
    how.clicked.connect(lambda: desk.sheet("score"))
    panel.lay.addWidget(how, 0, Qt.AlignmentFlag.AlignLeft)
    panel.hang()
    how.setFocus()
    return panel


def _lines(score: Score) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for place, (points, words) in enumerate(reason_lines(score)):
        grid.addWidget(label(points, "strong"), place, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(words), place, 1)
    grid.setColumnStretch(1, 1)
    return grid
