"""Lucide icons in any colour: painted as vectors, or as a QIcon for buttons and menus."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.kit.theme import theme


def paint_icon(painter: QPainter, box: QRectF, name: str, color: QColor | str) -> None:
    """Draw an icon into `box`, sharp at any scale; `color` is a token's name or a colour."""
    tint = theme().hex(color) if isinstance(color, str) else color.name()
    _renderer(name, tint).render(painter, box)


def icon(name: str, color: str = "muted", size: int = 18, checked: str = "") -> QIcon:
    """A QIcon in a token's colour, and in the `checked` colour while its button is on."""
    on = theme().hex(checked) if checked else ""
    return _icon(name, theme().hex(color), on, size, _scales())


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of `size` logical pixels in a token's colour."""
    return _pixmap(name, theme().hex(color), size, ratio)


def _scales() -> tuple[float, ...]:
    """Those of the screens there are; the theme dresses all anew when one is added."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted(ratios | {1.0}))


@lru_cache(maxsize=512)
def _icon(name: str, tint: str, on: str, size: int, scales: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for ratio in scales:
        made.addPixmap(_pixmap(name, tint, size, ratio))
        if on:
            made.addPixmap(_pixmap(name, on, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _pixmap(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, tint).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=512)
def _renderer(name: str, tint: str) -> QSvgRenderer:
    """QtSvg paints `currentColor` black, so the colour is written into the drawing."""
    drawing = (resources.ROOT / "icons" / f"{name}.svg").read_text("utf-8")
    drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.9"')
    renderer = QSvgRenderer(drawing.replace("currentColor", tint).encode())
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer
