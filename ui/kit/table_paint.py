"""Paints table cells, one function per kind of cell."""

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.kit import ink, paint
from ui.kit.cells import (
    Cell,
    IconText,
    Label,
    Money,
    Person,
    Range,
    Score,
    Text,
    Tick,
    TwoLines,
)
from ui.kit.theme import theme
from ui.kit.tokens import TONES

LOWEST, HIGHEST = 0.1, 30.0
AVATAR = 43
ICON = 24


def paint_cell(p: QPainter, box: QRectF, cell: Cell, right: bool, quiet: bool) -> None:
    """Paint a cell into its box; `quiet` rows are written in the muted tone."""
    _PAINTERS[type(cell)](p, box, cell, right, "muted" if quiet else "text")


def wanted(cell: Cell) -> float:
    """The width at which the cell's words are not shortened."""
    match cell:
        case Person():
            below = ink.width(cell.second, "small")
            return AVATAR + max(ink.width(cell.name, "medium"), below)
        case TwoLines():
            return max(ink.width(cell.first, "body"), ink.width(cell.second, "small"))
        case Label():
            return paint.badge_width(cell.text, cell.icon)
        case IconText():
            return ICON + ink.width(cell.text, "small")
        case Text() | Money():
            return ink.width(cell.text, "body")
    return 0.0


def _text(p: QPainter, box: QRectF, cell: Text, right: bool, tone: str) -> None:
    shown = cell.tone if cell.tone != "text" else tone
    ink.text(p, box, cell.text, "body", shown, _side(right), tabular=right)


def _money(p: QPainter, box: QRectF, cell: Money, right: bool, tone: str) -> None:
    marked = cell.tone != "text"
    role, shown = ("medium", cell.tone) if marked else ("body", tone)
    ink.text(p, box, cell.text, role, shown, _side(right), tabular=True)


def _two_lines(p: QPainter, box: QRectF, cell: TwoLines, right: bool, tone: str) -> None:
    roles = ("body", "caption") if right else ("small", "small")
    side = _side(right)
    if not cell.second:
        ink.text(p, box, cell.first, roles[0], tone, side, tabular=right)
        return
    upper, lower = _halves(box)
    ink.text(p, upper, cell.first, roles[0], tone, side, tabular=right)
    ink.text(p, lower, cell.second, roles[1], cell.tone, side, tabular=right)


def _person(p: QPainter, box: QRectF, cell: Person, right: bool, tone: str) -> None:
    paint.avatar(p, box.x(), box.center().y(), cell.initials, 32, company=cell.business)
    room = box.adjusted(AVATAR, 0, 0, 0)
    if not cell.second:
        ink.text(p, room, cell.name, "medium", tone)
        return
    upper, lower = _halves(room)
    ink.text(p, upper, cell.name, "medium", tone)
    ink.text(p, lower, cell.second, "small", "muted")


def _label(p: QPainter, box: QRectF, cell: Label, right: bool, tone: str) -> None:
    middle = box.center().y()
    paint.badge(p, box.x(), middle, cell.text, cell.tone, cell.icon, box.width())


def _score(p: QPainter, box: QRectF, cell: Score, right: bool, tone: str) -> None:
    warm, px = cell.value >= paint.WARM, theme().px
    number = QRectF(box.x(), box.y(), px(26), box.height())
    role = "small_strong" if warm else "small"
    ink.text(p, number, cell.text, role, tone, ink.RIGHT, tabular=True)
    left = box.x() + px(35)
    strip = QRectF(left, box.center().y() - 3, max(12.0, box.right() - left), 6)
    paint.bar(p, strip, [(cell.value / 100, "accent_text" if warm else "chart_neutral")])


def _icon_text(p: QPainter, box: QRectF, cell: IconText, right: bool, tone: str) -> None:
    ink.icon(p, box.x(), box.center().y(), cell.icon, cell.tone, 16)
    ink.text(p, box.adjusted(ICON, 0, 0, 0), cell.text, "small", tone)


def _range(p: QPainter, box: QRectF, cell: Range, right: bool, tone: str) -> None:
    label = QRectF(box.x(), box.y(), theme().px(66), box.height())
    role, shown = ("body", "muted") if cell.best is None else ("strong", tone)
    ink.text(p, label, cell.text, role, shown, ink.RIGHT, tabular=True)
    left, middle = label.right() + 22, box.center().y()
    strip = QRectF(left, middle - 12, max(20.0, box.right() - left - 8), 24)
    ink.hairline(p, strip.x(), round(middle), strip.width())
    even = QRectF(strip.x() + _share(1.0) * strip.width() - 0.75, strip.y(), 1.5, 24)
    p.fillRect(even, theme().color("border_strong"))
    if cell.best is not None:
        _band(p, strip, cell, cell.best)


def _band(p: QPainter, strip: QRectF, cell: Range, best: float) -> None:
    edge, ground = TONES[cell.tone]
    low, at, high = (strip.x() + _share(v) * strip.width() for v in (cell.low, best, cell.high))
    middle = strip.center().y()
    ink.rounded(p, QRectF(low, middle - 4, max(8.0, high - low), 8), 4, ground, edge, 1.2)
    ink.rounded(p, QRectF(at - 5, middle - 5, 10, 10), 5, edge)


def _tick(p: QPainter, box: QRectF, cell: Tick, right: bool, tone: str) -> None:
    paint.tick_circle(p, box.x() + 10, box.center().y(), cell.done)


def _share(value: float) -> float:
    """Where a value stands between 0.1 and 30 on a log scale, from 0 to 1."""
    held = max(LOWEST, min(HIGHEST, value))
    return math.log(held / LOWEST) / math.log(HIGHEST / LOWEST)


def _halves(box: QRectF) -> tuple[QRectF, QRectF]:
    line, middle = ink.line_height("medium"), box.center().y()
    upper = QRectF(box.x(), middle - line + 0.5, box.width(), line)
    return upper, QRectF(box.x(), middle + 1, box.width(), line)


def _side(right: bool) -> Any:
    return ink.RIGHT if right else ink.LEFT


_PAINTERS: dict[type, Callable[[QPainter, QRectF, Any, bool, str], None]] = {
    Text: _text,
    Money: _money,
    TwoLines: _two_lines,
    Person: _person,
    Label: _label,
    Score: _score,
    IconText: _icon_text,
    Range: _range,
    Tick: _tick,
}
