"""Grounds that hold other things: cards, tinted boxes, hat panels, cards to choose."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QLinearGradient, QMouseEvent, QPaintEvent, QPen
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


class PickCard(QFrame):
    """A card to choose: edge, tint and tick when on; Space, Enter or a click choose it."""

    chosen = Signal()

    def __init__(
        self,
        name: str,
        spoken: str,
        *,
        on: bool = False,
        gap: int = 4,
        margins: Margins = (14, 12, 14, 12),
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.lay = vbox(self, gap, margins)
        self._on = on

    @property
    def on(self) -> bool:
        """Whether it is the chosen one."""
        return self._on

    def switch(self, on: bool) -> None:
        """Show it as chosen or not, without telling anyone."""
        self._on = on
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, tint and tick."""
        painter = ink.painter_on(self)
        box = QRectF(self.rect())
        fill = "accent_soft" if self._on else "surface"
        edge = "accent_text" if self._on else "border_strong"
        ink.rounded(painter, box, RADIUS["card"], fill, edge, 2 if self._on else 1)
        x, y = box.right() - 24, box.y() + 24
        if self._on:
            ink.rounded(painter, QRectF(x - 10, y - 10, 20, 20), 10, "accent")
            ink.icon(painter, x - 7, y, "check", "on_accent", 14)
        else:
            ink.rounded(painter, QRectF(x - 8, y - 8, 16, 16), 8, None, "border_strong", 1.4)
        if self.hasFocus():
            ink.focus_ring(painter, box.adjusted(3, 3, -3, -3), RADIUS["card"] - 3)

    def _choose(self) -> None:
        self.switch(True)
        self.chosen.emit()


def pick_one(cards: list[PickCard]) -> None:
    """Make several cards exclusive: choosing one lets go of the others."""
    for card in cards:
        card.chosen.connect(lambda chosen=card: _only(chosen, cards))


def _only(chosen: PickCard, cards: list[PickCard]) -> None:
    for card in cards:
        card.switch(card is chosen)
