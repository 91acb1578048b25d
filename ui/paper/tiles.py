"""The tiles at the head of a report: a number, how it moved, and the goal of the month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from smallbiz.output.sheet import Tile
from ui.paper.page import Ink, Page, fitting

HEIGHT, GAP = 292.0, 24.0
FILLS = {"marketing": "mkt_fill", "sales": "sales_fill"}
TONES = {True: "good", False: "bad", None: "muted"}
ARROWS = {"up": "arrow-up", "down": "arrow-down"}


def paint_tiles(page: Page, tiles: Sequence[Tile], x: float, y: float, wide: float) -> float:
    """Paint them side by side; where they end."""
    width = (wide - GAP * (len(tiles) - 1)) / len(tiles)
    for place, tile in enumerate(tiles):
        _tile(page, QRectF(x + place * (width + GAP), y, width, HEIGHT), tile)
    return y + HEIGHT


def _tile(page: Page, box: QRectF, tile: Tile) -> None:
    x, y, width = box.x() + 24, box.y(), box.width() - 36
    page.frame(box, "border_strong", 18, 2)
    _line(page, QRectF(x, y + 20, width, 42), tile.name, Ink(9, 600, "muted"))
    _line(page, QRectF(x, y + 62, width, 96), tile.value, Ink(21, 600))
    tone = TONES[tile.good]
    arrow = ARROWS.get(tile.direction) if tile.good is not None else None
    if arrow:
        page.icon(x - 2, y + 176, arrow, tone, 32)
    shift = 34 if arrow else 0
    change = QRectF(x + shift, y + 156, width - shift, 40)
    _line(page, change, tile.change, Ink(8.8, 600, tone))
    if tile.share is not None:
        _progress(page, QRectF(x, y + 214, box.width() - 48, 14), tile)
    small = Ink(8.5, 400, "muted")
    goal = tile.goal if fitting(tile.goal, small, width) == small else tile.goal_short
    _line(page, QRectF(x, y + 237, width, 40), goal, small)


def _line(page: Page, box: QRectF, text: str, ink: Ink) -> None:
    """One line, smaller where it is long."""
    page.text(box, text, fitting(text, ink, box.width()))


def _progress(page: Page, box: QRectF, tile: Tile) -> None:
    done = min(1.0, max(0.0, tile.share or 0.0))
    page.bar(box, "border", 7)
    if done:
        reached = QRectF(box.x(), box.y(), max(14.0, box.width() * done), box.height())
        page.bar(reached, FILLS[tile.hat], 7)
    if tile.pace is not None:
        pace = box.x() + box.width() * tile.pace
        page.bar(QRectF(pace - 2, box.y() - 8, 4, 30), "text", 0)
