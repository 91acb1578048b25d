"""Where you are in something with several steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.theme import theme

DISC, GAP = 22, 34


class Steps(QWidget):
    """Numbered steps in one line: done ones ticked, the present one filled."""

    def __init__(self, names: Sequence[str], spoken: str, at: int = 0) -> None:
        super().__init__()
        self._names, self._spoken = list(names), spoken
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.go(at)

    def go(self, at: int) -> None:
        """Show another step, counted from 0, as the present one."""
        self.at = at
        self.setAccessibleName(f"{self._spoken}: {at + 1}/{len(self._names)} {self._names[at]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All names in one line."""
        return QSize(self._length(named=True), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        """Only the present step with its name."""
        return QSize(self._length(named=False), theme().px(30))

    def restyle(self) -> None:
        """Names are wider with larger text."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circles, names and the lines between; without room only the present one's name."""
        painter = ink.painter_on(self)
        named = self.width() >= self.sizeHint().width()
        x = 0.0
        for place in range(len(self._names)):
            width = self._width(place, named)
            self._paint_step(painter, x, width, place)
            x += width
            if place + 1 < len(self._names):
                ink.hairline(painter, x + 6, self.height() / 2, GAP - 12, "border_strong")
            x += GAP

    def _paint_step(self, painter: QPainter, x: float, width: float, place: int) -> None:
        middle, size = self.height() / 2, DISC
        box = QRectF(x, middle - size / 2, size, size)
        now, done = place == self.at, place < self.at
        if done:
            ink.rounded(painter, box, size / 2, "accent_soft")
            ink.icon(painter, x + 4, middle, "check", "accent_text", 14)
        else:
            edge = "accent" if now else "border_strong"
            ink.rounded(painter, box, size / 2, "accent" if now else "surface", edge)
            number, tone = str(place + 1), "on_accent" if now else "muted"
            ink.text(painter, box, number, "caption_strong", tone, ink.CENTER)
        if width <= DISC:
            return
        words = QRectF(x + 30, 0, width - 30, self.height())
        role = "small_strong" if now else "small"
        ink.text(painter, words, self._names[place], role, "text" if now else "muted")

    def _width(self, place: int, named: bool) -> float:
        if not named and place != self.at:
            return DISC
        return 30 + ink.width(self._names[place], "small_strong") + 2

    def _length(self, named: bool) -> int:
        places = range(len(self._names))
        return round(sum(self._width(place, named) + GAP for place in places)) - GAP + 2
