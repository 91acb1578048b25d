"""Grounds that hold other things: cards, tinted boxes, hat panels."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QLinearGradient, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from ui.kit import ink
from ui.kit.boxes import Margins, vbox
from ui.kit.theme import theme
from ui.kit.tokens import RADIUS


class Card(QFrame):
    """White, 1 px edge, rounded; put things into `lay`."""

    def __init__(self, gap: int = 8, margins: Margins = (18, 16, 18, 16)) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.lay = vbox(self, gap, margins)


class Ground(QFrame):
    """A tinted box inside a card; `fill` is a soft colour such as sunken or mkt_soft."""

    def __init__(
        self,
        fill: str = "sunken",
        gap: int = 6,
        margins: Margins = (14, 11, 14, 11),
        radius: float = 10,
        edge: str | None = None,
    ) -> None:
        super().__init__()
        self.fill, self._radius, self._edge = fill, radius, edge
        self.lay = vbox(self, gap, margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tinted box."""
        ink.rounded(ink.painter_on(self), QRectF(self.rect()), self._radius, self.fill, self._edge)


class TintPanel(QFrame):
    """A hat's ground; with two tints the baton strip, one flowing into the other."""

    def __init__(
        self, left: str, right: str = "", gap: int = 12, margins: Margins = (16, 14, 16, 16)
    ) -> None:
        super().__init__()
        self._left, self._right = left, right or left
        self.lay = vbox(self, gap, margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint, from left to right."""
        painter = ink.painter_on(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        flow = QLinearGradient(box.topLeft(), box.topRight())
        flow.setColorAt(0.05, theme().color(self._left))
        flow.setColorAt(0.45, theme().color(self._right))
        painter.setBrush(flow)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawRoundedRect(box, RADIUS["panel"], RADIUS["panel"])
