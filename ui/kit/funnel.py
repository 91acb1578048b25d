"""A funnel of steps that narrows, with the rate between them and the weakest one named."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import TONES

GAP, STEP, TAPER = 17, 34, 0.28
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """A step: `share` of the first one's width from 0 to 1, and how many came to the next step.

    `rate` stands below the step; `weak` marks it, then `advice` is written beside it.
    """

    name: str
    note: str
    count: str
    share: float
    tone: str = "accent"
    rate: str = ""
    weak: bool = False
    advice: str = ""


class Funnel(QWidget):
    """Show steps with `show_steps`; `spoken` says the same facts as one text.

    A click on a step opens it; with the keyboard the arrows walk and Enter opens.
    """

    opened = Signal(int)
    """Carries the place of a step."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.steps: Sequence[FunnelStep] = ()
        self.current = 0
        self._hovered = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: Sequence[FunnelStep], spoken: str) -> None:
        """Show these from the widest to the narrowest."""
        self.steps = tuple(steps)
        self.setAccessibleDescription(spoken)
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Room for every step in the present text size."""
        px, count = theme().px, max(1, len(self.steps))
        self.setMinimumHeight(count * px(26) + (count - 1) * px(GAP))

    def sizeHint(self) -> QSize:
        """A comfortable height."""
        px, count = theme().px, max(1, len(self.steps))
        return QSize(px(460), count * px(STEP) + (count - 1) * px(GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Steps, and the rates between them."""
        p, count = ink.painter_on(self), len(self.steps)
        for number, step in enumerate(self.steps):
            box = self._box(number)
            follower = self.steps[number + 1] if number + 1 < count else None
            next_share = step.share * 0.8 if follower is None else follower.share
            _step(p, box, step, next_share)
            self._words(p, box, step)
            if number == self._hovered:
                line = ink.width(step.count, "small_strong", True)
                middle = box.center() + QPointF(-line / 2, ink.line_height("small_strong") / 2)
                p.fillRect(QRectF(middle, QSizeF(line, 1)), theme().color(TONES[step.tone][0]))
            if number == self.current and self.hasFocus():
                ink.focus_ring(p, box.adjusted(2, 2, -2, -2), 6)
            if follower is not None:
                below = QRectF(box.x(), box.bottom(), box.width(), theme().px(GAP))
                self._rate(p, below, step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, Enter and Space open."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is not None and 0 <= self.current + way < len(self.steps):
            self.current += way
            self.update()
        elif event.key() in _OPENING and self.steps:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A step that can be opened shows it."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is on no step any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the step under the mouse."""
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.current = at
            self.opened.emit(at)

    def _box(self, number: int) -> QRectF:
        """Where a step stands."""
        count, gap = max(1, len(self.steps)), theme().px(GAP)
        high = (self.height() - (count - 1) * gap) / count
        return QRectF(0, number * (high + gap), self.width() * 0.44, high)

    def _at(self, point: QPointF) -> int:
        places = range(len(self.steps))
        return next((place for place in places if self._box(place).contains(point)), -1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if place >= 0 else arrow)
            self.update()

    def _words(self, p: QPainter, box: QRectF, step: FunnelStep) -> None:
        x = box.right() + 14
        taken = ink.width(step.name, "small_strong")
        name = QRectF(x, box.y(), min(taken + 2, self.width() - x), box.height())
        ink.text(p, name, step.name, "small_strong", TONES[step.tone][0])
        left = x + taken + 8
        if left < self.width() - 30:
            note = QRectF(left, box.y(), self.width() - left, box.height())
            ink.text(p, note, step.note, "small", "muted")

    def _rate(self, p: QPainter, box: QRectF, step: FunnelStep) -> None:
        if not step.rate:
            return
        tone, role = ("warn", "caption_strong") if step.weak else ("muted", "caption")
        width = ink.width(step.rate, role, True)
        left = box.center().x() - (width + 16) / 2
        ink.icon(p, left, box.center().y(), "arrow-down", tone, 12)
        words = QRectF(left + 16, box.y(), width + 4, box.height())
        ink.text(p, words, step.rate, role, tone, tabular=True)
        if step.weak:
            beside = QRectF(
                box.right() + 14, box.y(), self.width() - box.right() - 14, box.height()
            )
            ink.text(p, beside, step.advice, "caption_strong", "warn")


def _step(p: QPainter, box: QRectF, step: FunnelStep, next_share: float) -> None:
    ink_, ground = TONES[step.tone]
    middle = box.center().x()
    top = box.width() * step.share / 2
    bottom = box.width() * (step.share * (1 - TAPER) + next_share * TAPER) / 2
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme().color(ground))
    p.drawPolygon(
        QPolygonF(
            [
                QPointF(middle - top, box.y()),
                QPointF(middle + top, box.y()),
                QPointF(middle + bottom, box.bottom()),
                QPointF(middle - bottom, box.bottom()),
            ]
        )
    )
    ink.text(p, box, step.count, "small_strong", ink_, ink.CENTER, tabular=True)
