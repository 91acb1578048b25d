"""The mark of the program: the baton between two hands, one half per hat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit import ink

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_BATON = QColor("#FFFFFF")
_HANDS = ((-13.0, QColor("#F08DB8")), (4.5, QColor("#52C3D8")))


def paint_mark(painter: QPainter, size: float) -> None:
    """The mark from (0, 0), `size` pixels wide."""
    ink.rounded(painter, QRectF(0, 0, size, size), size * 0.28, "accent")
    painter.save()
    painter.translate(size / 2, size / 2)
    painter.scale(size / 36, size / 36)
    painter.rotate(-38)
    painter.setPen(Qt.PenStyle.NoPen)
    whole = QRectF(-13, -4, 26, 8)
    painter.setBrush(_BATON)
    painter.drawRoundedRect(whole, 4, 4)
    for left, hand in _HANDS:
        painter.setClipRect(QRectF(left, -4, 8.5, 8))
        painter.setBrush(hand)
        painter.drawRoundedRect(whole, 4, 4)
    painter.restore()


def mark_icon() -> QIcon:
    """The mark as the icon of windows and in the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, size)
        painter.end()
        made.addPixmap(pixmap)
    return made


class Mark(QWidget):
    """The mark as a widget; `spoken` is the name of the program."""

    def __init__(self, spoken: str, size: int = 36) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.setAccessibleName(spoken)
        self._png: bytes | None = None
        self._logo: QImage | None = None

    def show_logo(self, png: bytes | None) -> None:
        """Show the owner's logo instead, or the mark again."""
        if png != self._png:
            from PySide6.QtGui import QImage

            self._png, self._logo = png, QImage.fromData(png) if png else None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The logo on white, so that a black one stays visible in the dark; else the mark."""
        painter = ink.painter_on(self)
        if self._logo is None or self._logo.isNull():
            paint_mark(painter, self.width())
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BATON)
        painter.drawRoundedRect(self.rect(), 8, 8)
        size = self._logo.size().scaled(self.size() * 0.86, Qt.AspectRatioMode.KeepAspectRatio)
        corner = self.rect().center() - QPoint(size.width() // 2, size.height() // 2)
        painter.drawImage(QRect(corner, size), self._logo)
