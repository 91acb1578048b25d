"""A panel at the side of the board that cards can be dropped on, such as won and lost."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.board_model import DropTarget
from ui.kit.theme import theme
from ui.kit.tokens import RADIUS, TONES

State = Literal["", "ready", "over"]
LINES_FROM = 150
HEAD, LINE, ZONE, FOOT = 96, 24, 58, 13
"""Heights at 100 %: above the lines, of one line, of the drop zone, and the room around it."""
NOWHERE = -1
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}


class TargetPanel(QWidget):
    """Headline, a few lines and a dashed drop zone that lights up while a card is in the air.

    Arrows walk the lines, Enter or a click opens one; `opened` carries its place, -1 for the panel.
    `walked` carries the key that leads out of it.
    """

    opened = Signal(int)
    walked = Signal(object)

    def __init__(self, target: DropTarget):
        super().__init__()
        self.state: State = ""
        self._line = NOWHERE
        self.setObjectName(f"target_{target.key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()
        self.show_target(target)

    def show_target(self, target: DropTarget) -> None:
        """Show new words."""
        self.target = target
        self._go(min(self._line, len(target.lines) - 1))
        lines = "; ".join(f"{left}: {right}" for left, right in target.lines)
        self.setAccessibleDescription(lines)
        self.setToolTip(lines.replace("; ", "\n") if self.width() < theme().px(LINES_FROM) else "")

    def light(self, state: State) -> None:
        """Rest, wait for a card (ready), or take the one above it (over)."""
        if state != self.state:
            self.state = state
            self.update()

    def restyle(self) -> None:
        """Room for the headline and the zone."""
        self.setMinimumHeight(theme().px(164))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab, begin at the headline; else where it was left."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._go(NOWHERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down, Home and End, Enter; what leads out is told."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self._line)
        elif key in _STEPS and 0 <= (there := self._there(_STEPS[key])) < self._shown_lines():
            self._go(there)
        elif key in (*_STEPS, Qt.Key.Key_Left):
            self.walked.emit(key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is under it."""
        super().mouseReleaseEvent(event)
        place = int((event.position().y() - theme().px(HEAD)) // theme().px(LINE))
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(place if 0 <= place < self._shown_lines() else NOWHERE)

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
        for place in range(self._shown_lines()):
            self._paint_line(p, place, QRectF(x, px(HEAD + LINE * place), width, px(20)))
        self._zone(p, QRectF(10, box.bottom() - px(ZONE) - 9, box.width() - 20, px(ZONE)))
        if self.hasFocus() and self._line == NOWHERE:
            ink.focus_ring(p, box.adjusted(1, 1, -1, -1), RADIUS["card"])

    # Inside
    def _there(self, step: int) -> int:
        """The line so many further; Home and End stop at the first and the last."""
        last = self._shown_lines() - 1
        return self._line + step if abs(step) == 1 else max(0, min(last, self._line + step))

    def _go(self, line: int) -> None:
        """The keyboard to a line, or to the headline."""
        self._line, target = line, self.target
        said = f"{target.title}: {target.headline}, {target.note}"
        if line != NOWHERE:
            said = f"{target.title}: " + ", ".join(target.lines[line])
        self.setAccessibleName(said)
        self.update()

    def _shown_lines(self) -> int:
        """How many lines there is room for; none on a narrow panel."""
        px = theme().px
        room = self.height() - px(ZONE) - FOOT - px(HEAD)
        fitting = max(0, room // px(LINE)) if self.width() >= px(LINES_FROM) else 0
        return min(len(self.target.lines), fitting)

    def _paint_line(self, p: QPainter, place: int, room: QRectF) -> None:
        left, right = self.target.lines[place]
        if self.hasFocus() and place == self._line:
            ground = room.adjusted(-8, -2, 8, 2)
            ink.rounded(p, ground, 6, "accent_soft")
            ink.focus_ring(p, ground, 6)
        taken = ink.width(right, "small", True) + 2
        ink.text(p, room.adjusted(0, 0, -taken - 6, 0), left, "small", "muted")
        ink.text(p, room, right, "small", "text", ink.RIGHT, tabular=True)

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
