"""The plan before the first activity: lanes in outline, and the way to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from smallbiz.words.translation import _
from ui.kit import ink
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.notices import EmptyState
from ui.kit.theme import theme

GHOSTS = ((0.04, 0.30), (0.22, 0.26), (0.58, 0.34), (0.10, 0.46), (0.66, 0.22), (0.34, 0.30))
"""Where each lane's ghost begins, and how long it is, as parts of the width."""


class EmptyPlan(Card):
    """Ghosts of bars behind the invitation."""

    def __init__(self, first: Button) -> None:
        super().__init__(0, (1, 1, 1, 1))
        state = EmptyState(
            "calendar-days",
            _("Plan your first activity"),
            _("A leaflet, a post, a stand: when it runs, what it may cost, who came from it."),
            first,
            tone="mkt",
        )
        self.lay.addWidget(state)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashed bars at the top and the foot, none where the words stand."""
        super().paintEvent(event)
        painter, high = ink.painter_on(self), theme().px(44)
        lane = theme().px(62)
        for place, (begins, length) in enumerate(GHOSTS):
            top = place < len(GHOSTS) // 2
            y = 14 + place * lane if top else self.height() - (len(GHOSTS) - place) * lane
            box = QRectF(self.width() * begins, y, self.width() * length, high)
            ink.rounded(painter, box, 8, "canvas", "border", 1.2, dashed=True)
