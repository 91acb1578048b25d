"""One sheet of paper in units of 0.1 mm: text, lines, boxes and icons, in the light colours.

Preview, printer and PDF paint the same sheet. No font features on paper: glyphs that a feature swaps in
have no text in Qt's PDF, so digits and dashes could be neither searched nor copied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPen

from ui.kit.icons import paint_icon
from ui.kit.tokens import COLORS, FAMILY

POINT = 3.5278
"""One point in 0.1 mm."""
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
_FEATURES = ("calt", "ccmp", "liga", "clig", "tnum")


class Paper(Enum):
    """Paper sizes: width and height in 0.1 mm, and Qt's name."""

    A4 = (2100, 2970, QPageSize.PageSizeId.A4)
    LETTER = (2159, 2794, QPageSize.PageSizeId.Letter)

    @property
    def width(self) -> int:
        """Width in 0.1 mm."""
        return int(self.value[0])

    @property
    def height(self) -> int:
        """Height in 0.1 mm."""
        return int(self.value[1])

    @property
    def size(self) -> QPageSize:
        """Qt's page size."""
        return QPageSize(self.value[2])


@dataclass(frozen=True)
class Ink:
    """How a text looks: size in points, weight, a token's colour."""

    points: float = 9.5
    weight: int = 400
    color: str = "text"


def ink_color(name: str) -> QColor:
    """A token's light colour: paper is always light."""
    return QColor(COLORS[name][0])


@cache
def paper_font(points: float, weight: int) -> QFont:
    """Inter in 0.1 mm pixels, without hinting and without any font feature."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(points * POINT)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _FEATURES:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@cache
def _metrics(points: float, weight: int) -> QFontMetricsF:
    return QFontMetricsF(paper_font(points, weight))


def width_of(text: str, ink: Ink) -> float:
    """How wide a text is in one line."""
    return _metrics(ink.points, ink.weight).horizontalAdvance(text)


def fitting(text: str, ink: Ink, width: float, least: float = 5.0) -> Ink:
    """The ink, in smaller points where the text is wider than that; never under `least`."""
    points = ink.points
    while points > least and width_of(text, Ink(points, ink.weight)) > width:
        points -= 0.5
    return ink if points == ink.points else Ink(max(points, least), ink.weight, ink.color)


class Page:
    """A painter on a sheet; its coordinates are 0.1 mm from the sheet's upper left corner."""

    def __init__(self, painter: QPainter, paper: Paper) -> None:
        self.painter = painter
        self.width, self.height = paper.width, paper.height
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), Qt.GlobalColor.white)

    def text(
        self,
        box: QRectF,
        text: str,
        ink: Ink,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """One line in the middle of a box's height, cut with … where it is too long; its width."""
        shown = _metrics(ink.points, ink.weight).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        self._prepare(ink)
        self.painter.drawText(
            box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
        )
        return width_of(shown, ink)

    def paragraph(self, box: QRectF, text: str, ink: Ink) -> float:
        """Lines broken at words, as many as the box can hold, the last one cut with …; their height."""
        lines = _broken(text, ink, box.width())
        step = _metrics(ink.points, ink.weight).lineSpacing()
        room = max(1, int(box.height() // step))
        kept = lines[:room]
        if len(lines) > room:
            kept[-1] = " ".join(lines[room - 1 :])
        for place, line in enumerate(kept):
            self.text(QRectF(box.x(), box.y() + place * step, box.width(), step), line, ink)
        return step * len(kept)

    def rule(
        self, x: float, y: float, width: float, color: str = "border", thick: float = 2
    ) -> None:
        """A horizontal line."""
        self.painter.fillRect(QRectF(x, y, width, thick), ink_color(color))

    def bar(self, box: QRectF, color: str, radius: float = 4) -> None:
        """A filled bar."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ink_color(color))
        self.painter.drawRoundedRect(box, radius, radius)

    def frame(self, box: QRectF, color: str, radius: float, thick: float) -> None:
        """An outline."""
        self.painter.setPen(QPen(ink_color(color), thick))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, radius, radius)

    def icon(self, x: float, middle: float, name: str, color: str, size: float) -> None:
        """An icon, its middle at a height."""
        paint_icon(self.painter, QRectF(x, middle - size / 2, size, size), name, ink_color(color))

    def picture(self, x: float, y: float, height: float, png: bytes) -> float:
        """A picture of a height, at most three times as wide; its width, 0 when it can't be read."""
        image = QImage.fromData(png)
        if image.isNull():
            return 0.0
        width = min(3 * height, height * image.width() / image.height())
        fitted = width * image.height() / image.width()
        box = QRectF(x, y + (height - fitted) / 2, width, fitted)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.drawImage(box, image)
        return width

    def _prepare(self, ink: Ink) -> None:
        self.painter.setFont(paper_font(ink.points, ink.weight))
        self.painter.setPen(ink_color(ink.color))


def _broken(text: str, ink: Ink, width: float) -> list[str]:
    """A text in lines that fit a width; a single longer word stays whole."""
    lines = [""]
    for word in re.split("[ \n\t]+", text.strip()):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, ink) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
