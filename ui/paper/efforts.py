"""What worked, on paper: for each effort two bars, what it cost and what came back."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from smallbiz.output.sheet import Efforts
from ui.paper.page import RIGHT, Ink, Page, fitting, width_of
from ui.paper.rows import CALM, SMALL, SMALLEST, paint_heading

FOOT = 44.0
"""Height of the words under the bars."""
LEAST, MOST = 52.0, 80.0
"""Height of an effort's line."""
FIGURE = 150.0
"""Room for what came back per 1."""


def paint_efforts(page: Page, box: QRectF, part: Efforts, empty: float) -> float:
    """Paint them as high as the box, if there is room for that; where they end.

    `empty` is the height of the one line where there is nothing to show.
    """
    words = (part.heading, part.aside)
    y = paint_heading(page, box, words, "chart-no-axes-column", "text")
    if not part.bars:
        page.text(QRectF(box.x(), y, box.width(), empty), part.nothing, CALM)
        return y + empty
    step = max(LEAST, min(MOST, (box.bottom() - y - FOOT) / len(part.bars)))
    names = min(max(width_of(bar.name, CALM) for bar in part.bars) + 20, box.width() * 0.46)
    peak = max(max(bar.cost, bar.back) for bar in part.bars) or 1
    for bar in part.bars:
        ink = fitting(bar.name, Ink(9.5), names - 16, SMALLEST)
        page.text(QRectF(box.x(), y, names - 16, step), bar.name, ink)
        room = QRectF(box.x() + names, y, box.width() - names - FIGURE, step)
        _bars(page, room, bar.cost / peak, bar.back / peak)
        figure = fitting(bar.per_1, Ink(10, 600, "bad" if bar.loses else "text"), FIGURE - 16)
        page.text(QRectF(box.x(), y, box.width(), step), bar.per_1, figure, RIGHT)
        y += step
    return _legend(page, QRectF(box.x(), y + 8, box.width(), FOOT - 8), part, names)


def _bars(page: Page, box: QRectF, cost: float, back: float) -> None:
    high, middle = min(25.0, box.height() * 0.34), box.center().y()
    for share, y, color in (
        (cost, middle - high - 1, "mkt_fill"),
        (back, middle + 1, "sales_fill"),
    ):
        if share > 0:
            page.bar(QRectF(box.x(), y, max(6.0, box.width() * share), high), color)


def _legend(page: Page, box: QRectF, part: Efforts, names: float) -> float:
    """What did not fit, the two colours, and what the numbers at the right mean."""
    used = page.text(box, part.more, SMALL) + 28 if part.more else 0
    per_1 = page.text(box, part.per_1, SMALL, RIGHT)
    keys = (("mkt_fill", part.cost), ("sales_fill", part.back))
    wide = sum(68 + width_of(word, SMALL) for _color, word in keys)
    x = box.x() + max(used, min(names, box.width() - per_1 - wide))
    for color, word in keys:
        page.bar(QRectF(x, box.center().y() - 9, 28, 18), color)
        told = QRectF(x + 40, box.y(), box.right() - x - 40, box.height())
        x += 68 + page.text(told, word, SMALL)
    return box.bottom()
