"""Counts handed on from one to the next: tiles with arrows between them, beside or below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import TONES

BETWEEN = 20
TILE, NOTED, LOW = 62, 78, 32
"""Heights of a tile beside others, with a note, and of one below another."""


@dataclass(frozen=True, slots=True)
class RelayStep:
    """A tile: a count as shown, the words below it and maybe a third line, in one of seven tones."""

    count: str
    words: str
    tone: str = "plain"
    note: str = ""


class Relay(QWidget):
    """Tiles of one width side by side, below one another where their words need it.

    `spoken` says the same to screen readers.
    """

    def __init__(self) -> None:
        super().__init__()
        self._steps: Sequence[RelayStep] = ()
        self.restyle()

    def show_steps(self, steps: Sequence[RelayStep], spoken: str) -> None:
        """Show these from the first to the last."""
        self._steps = tuple(steps)
        self.setAccessibleName(spoken)
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Two lines high, three where a tile has a note; or a line for each tile."""
        px, count = theme().px, len(self._steps)
        if self._beside():
            self.setFixedHeight(px(NOTED if any(step.note for step in self._steps) else TILE))
        else:
            self.setFixedHeight(px(LOW) * count + BETWEEN * (count - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, as there is room."""
        self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles and arrows."""
        self.paint_on(ink.painter_on(self))

    def paint_on(self, p: QPainter) -> None:
        """Paint it anywhere, as large as it is."""
        beside = self._beside()
        for place, step in enumerate(self._steps):
            box = self._box(place, beside)
            ink.rounded(p, box, 9, TONES[step.tone][1])
            (_upright if beside else _level)(p, box, step)
            if place + 1 == len(self._steps):
                return
            if beside:
                ink.icon(p, box.right() + 2, box.center().y(), "arrow-right", "muted", 16)
            else:
                middle = box.bottom() + BETWEEN / 2
                ink.icon(p, box.center().x() - 8, middle, "arrow-down", "muted", 16)

    def _box(self, place: int, beside: bool) -> QRectF:
        if beside:
            width = self._width()
            return QRectF(place * (width + BETWEEN), 0, width, self.height())
        high = theme().px(LOW)
        return QRectF(0, place * (high + BETWEEN), self.width(), high)

    def _width(self) -> float:
        count = len(self._steps)
        return (self.width() - BETWEEN * (count - 1)) / max(1, count)

    def _beside(self) -> bool:
        """Whether every tile has room for its words."""
        words = [word for step in self._steps for word in (step.words, step.note)]
        widest = max((ink.width(word, "caption", True) for word in words), default=0)
        return widest <= self._width() - 2


def _upright(p: QPainter, box: QRectF, step: RelayStep) -> None:
    """Count, words and note below one another."""
    px, (tone, _ground) = theme().px, TONES[step.tone]
    number = QRectF(box.x(), px(8), box.width(), px(24))
    ink.text(p, number, step.count, "heading", tone, ink.CENTER, tabular=True)
    words = QRectF(box.x() + 1, px(33), box.width() - 2, px(18))
    ink.text(p, words, step.words, "caption", "text", ink.CENTER)
    note = words.translated(0, px(17))
    ink.text(p, note, step.note, "caption", "muted", ink.CENTER, tabular=True)


def _level(p: QPainter, box: QRectF, step: RelayStep) -> None:
    """Count and words in one line, the note at its right."""
    inner = box.adjusted(12, 0, -12, 0)
    taken = ink.width(step.count, "heading", True) + 8
    ink.text(p, inner, step.count, "heading", TONES[step.tone][0], tabular=True)
    noted = ink.width(step.note, "caption", True)
    ink.text(p, inner, step.note, "caption", "muted", ink.RIGHT, tabular=True)
    ink.text(p, inner.adjusted(taken, 0, -noted, 0), step.words, "caption")
