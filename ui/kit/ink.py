"""Strokes every painter shares: text that elides, rounded boxes, icons, shadows, focus rings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit.icons import paint_icon
from ui.kit.theme import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Ink = QColor | str
"""A token's name or a colour of the owner's own (logo, brand)."""


def color(ink: Ink) -> QColor:
    """The colour behind a token's name; a colour stays what it is."""
    return theme().color(ink) if isinstance(ink, str) else ink


def painter_on(widget: QWidget) -> QPainter:
    """A smooth painter on a widget, for its paintEvent."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """Paints smoothly for a while, as an item of a list does; afterwards the painter is as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield
    finally:
        painter.restore()


def width(words: str, role: str = "body", tabular: bool = False) -> float:
    """How many pixels the words take in one line."""
    return theme().metrics(role, tabular).horizontalAdvance(words)


def line_height(role: str = "body") -> float:
    """Height of one line in a role's font."""
    return theme().metrics(role).height()


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    role: str = "body",
    ink: Ink = "text",
    align: Qt.AlignmentFlag = LEFT,
    *,
    tabular: bool = False,
    strike: bool = False,
) -> None:
    """One line, shortened with '…' when it does not fit."""
    painter.setFont(_struck(role, tabular) if strike else theme().font(role, tabular))
    painter.setPen(color(ink))
    fitting = (
        theme()
        .metrics(role, tabular)
        .elidedText(
            words, Qt.TextElideMode.ElideRight, box.width() + 0.5, Qt.TextFlag.TextSingleLine
        )
    )
    if _cut is not None and fitting != words:
        _cut.append(words)
    painter.drawText(box, align.value | Qt.TextFlag.TextSingleLine.value, fitting)


_cut: list[str] | None = None
"""What was shortened, while somebody wants to know."""


def shortened(paint: Callable[[QPainter], object]) -> list[str]:
    """The words that a painting shortens, in the order of painting; nothing is shown."""
    global _cut
    canvas = QPixmap(1, 1)
    painter = QPainter(canvas)
    found: list[str] = []
    _cut = found
    try:
        paint(painter)
    finally:
        _cut = None
        painter.end()
    return found


def paragraph(
    painter: QPainter,
    box: QRectF,
    words: str,
    role: str = "body",
    ink: Ink = "text",
    align: Qt.AlignmentFlag = TOP_LEFT,
) -> None:
    """Words wrapped within the box; what does not fit is not shown."""
    painter.setFont(theme().font(role))
    painter.setPen(color(ink))
    painter.drawText(box, align.value | Qt.TextFlag.TextWordWrap.value, words)


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: Ink | None = None,
    edge: Ink | None = None,
    thickness: float = 1,
    *,
    dashed: bool = False,
) -> None:
    """A rounded box; its edge lies inside `box`."""
    painter.setPen(Qt.PenStyle.NoPen)
    if edge is not None:
        half = thickness / 2
        box = box.adjusted(half, half, -half, -half)
        pen = QPen(color(edge), thickness)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else color(fill))
    radius = min(radius, box.height() / 2, box.width() / 2)
    painter.drawRoundedRect(box, radius, radius)


def hairline(painter: QPainter, x: float, y: float, length: float, ink: Ink = "border") -> None:
    """A level line exactly one pixel high."""
    painter.fillRect(QRectF(x, y, length, 1), color(ink))


def icon(
    painter: QPainter, x: float, middle: float, name: str, ink: Ink = "muted", size: float = 16
) -> None:
    """An icon with its left edge at `x`, centred on the height `middle`."""
    paint_icon(painter, QRectF(x, middle - size / 2, size, size), name, ink)


def focus_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The 2 px ring around what has the keyboard, just inside `box`."""
    rounded(painter, box, radius, None, "accent_text", 2)


def shadow(painter: QPainter, box: QRectF, radius: float, blur: int = 20, down: float = 5) -> None:
    """A soft shadow under a floating thing, painted as many faint outlines."""
    shade = QColor(theme().color("scrim"))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(blur, 0, -1):
        nearness = 1 - spread / blur
        shade.setAlphaF(min(1.0, 0.35 * nearness**1.6 * 2.2 / blur))
        painter.setBrush(shade)
        ring = box.adjusted(-spread, -spread + down, spread, spread + down)
        painter.drawRoundedRect(ring, radius + spread, radius + spread)
    painter.restore()


def _struck(role: str, tabular: bool) -> QFont:
    font = QFont(theme().font(role, tabular))
    font.setStrikeOut(True)
    return font
