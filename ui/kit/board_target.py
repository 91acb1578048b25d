"""A panel at the side of the board that cards can be dropped on, such as won and lost."""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.board_model import DropTarget
from ui.kit.theme import theme
from ui.kit.tokens import RADIUS, TONES

State = Literal["", "ready", "over"]
LINES_FROM = 150


class TargetPanel(QWidget):
    """Headline, a few lines and a dashed drop zone that lights up while a card is in the air."""

    def __init__(self, target: DropTarget):
        super().__init__()
        self.state: State = ""
        self.restyle()
        self.show_target(target)

    def show_target(self, target: DropTarget) -> None:
        """Show new words."""
        self.target = target
        lines = "; ".join(f"{left}: {right}" for left, right in target.lines)
        self.setAccessibleName(f"{target.title}: {target.headline}, {target.note}")
        self.setAccessibleDescription(lines)
        self.setToolTip(lines.replace("; ", "\n") if self.width() < theme().px(LINES_FROM) else "")
        self.update()

    def light(self, state: State) -> None:
        """Rest, wait for a card (ready), or take the one above it (over)."""
        if state != self.state:
            self.state = state
            self.update()

    def restyle(self) -> None:
        """Room for the headline and the zone."""
        self.setMinimumHeight(theme().px(164))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole panel."""
        p, px, target = ink.painter_on(self), theme().px, self.target
        box, x, width = QRectF(self.rect()), 14, self.width() - 28
        ink.rounded(p, box, RADIUS["card"], "surface", "border")
        edge = TONES[target.tone][0]
        ink.icon(p, x, px(24), target.icon, edge, 19)
        ink.text(p, QRectF(x + 25, px(13), width - 15, px(22)), target.title, "strong", edge)
        ink.text(p, QRectF(x, px(40), width, px(26)), target.headline, "heading", tabular=True)
        ink.text(p, QRectF(x, px(65), width, px(20)), target.note, "small", "muted")
        high = px(58)
        zone = QRectF(10, box.bottom() - high - 9, box.width() - 20, high)
        if self.width() >= px(LINES_FROM):
            self._lines(p, QRectF(x, px(96), width, zone.top() - px(96) - 4))
        self._zone(p, zone)

    def _lines(self, p: QPainter, room: QRectF) -> None:
        high, y = theme().px(24), room.y()
        for left, right in self.target.lines:
            if y + high > room.bottom():
                return
            taken = ink.width(right, "small", True) + 2
            box = QRectF(room.x(), y, room.width() - taken - 6, theme().px(20))
            ink.text(p, box, left, "small", "muted")
            end = QRectF(room.right() - taken, y, taken, theme().px(20))
            ink.text(p, end, right, "small", "text", ink.RIGHT, tabular=True)
            y += high

    def _zone(self, p: QPainter, zone: QRectF) -> None:
        lit, over = bool(self.state), self.state == "over"
        edge, ground = TONES[self.target.tone] if lit else ("border_strong", "sunken")
        ink.rounded(p, zone, 9, ground, edge, 2 if over else 1.2, dashed=True)
        words = self.target.over if over else self.target.slot
        role, tone = ("small_strong", edge) if lit else ("small", "muted")
        room = zone.adjusted(6, 0, -6, 0)
        high = ink.line_height(role) * (2 if ink.width(words, role) > room.width() else 1)
        room = QRectF(room.x(), zone.center().y() - high / 2, room.width(), high + 2)
        ink.paragraph(p, room, words, role, tone, ink.CENTER)
