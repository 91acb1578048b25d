"""A funnel of steps that narrows, with the rate between them and the weakest one named."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import TONES

GAP, STEP, TAPER = 17, 34, 0.28


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
    """Show steps with `show_steps`; `spoken` says the same facts as one text."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.steps: Sequence[FunnelStep] = ()
        self.setAccessibleName(name)
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
        gap = theme().px(GAP)
        high = (self.height() - (count - 1) * gap) / max(1, count)
        for number, step in enumerate(self.steps):
            box = QRectF(0, number * (high + gap), self.width() * 0.44, high)
            follower = self.steps[number + 1] if number + 1 < count else None
            next_share = step.share * 0.8 if follower is None else follower.share
            _step(p, box, step, next_share)
            self._words(p, box, step)
            if follower is not None:
                below = QRectF(box.x(), box.bottom(), box.width(), gap)
                self._rate(p, below, step)

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
