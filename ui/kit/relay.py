"""Counts handed on from one to the next: tiles with arrows between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import TONES

BETWEEN = 20


@dataclass(frozen=True, slots=True)
class RelayStep:
    """A tile: a count as shown, the words below it and maybe a third line, in one of seven tones."""

    count: str
    words: str
    tone: str = "plain"
    note: str = ""


class Relay(QWidget):
    """Tiles of one width side by side; `spoken` says the same to screen readers."""

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
        """Two lines high, three where a tile has a note."""
        noted = any(step.note for step in self._steps)
        self.setFixedHeight(theme().px(78 if noted else 62))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles and arrows."""
        p, px, count = ink.painter_on(self), theme().px, len(self._steps)
        width = (self.width() - BETWEEN * (count - 1)) / max(1, count)
        for place, step in enumerate(self._steps):
            x = place * (width + BETWEEN)
            tone, ground = TONES[step.tone]
            ink.rounded(p, QRectF(x, 0, width, self.height()), 9, ground)
            number = QRectF(x, px(8), width, px(24))
            ink.text(p, number, step.count, "heading", tone, ink.CENTER, tabular=True)
            words = QRectF(x + 1, px(33), width - 2, px(18))
            ink.text(p, words, step.words, "caption", "text", ink.CENTER)
            note = words.translated(0, px(17))
            ink.text(p, note, step.note, "caption", "muted", ink.CENTER, tabular=True)
            if place + 1 < count:
                ink.icon(p, x + width + 2, self.height() / 2, "arrow-right", "muted", 16)
