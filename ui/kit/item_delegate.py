"""Paints the items of a list and the heads between them; a kind of list paints only its items."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.kit import ink
from ui.kit.item_model import ITEM, Index
from ui.kit.row_items import Head
from ui.kit.theme import theme
from ui.kit.tips import TellingDelegate

HEAD = 32


class ItemDelegate(TellingDelegate):
    """`inset` is the room left and right of what is painted."""

    def __init__(self, inset: int):
        super().__init__()
        self.inset = inset

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One item or head."""
        with ink.smooth(painter):
            box, item = QRectF(option.rect), index.data(ITEM)
            if isinstance(item, Head):
                paint_head(painter, box, item, self.inset)
            else:
                self.paint_item(painter, box, item, option, index)

    def paint_item(
        self, p: QPainter, box: QRectF, item: Any, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """One item, with its ground."""
        raise TypeError(f"{type(self).__name__} paints no items")


def paint_head(p: QPainter, box: QRectF, head: Head, inset: float) -> None:
    """A heading, its count and a line to the right edge."""
    middle = box.adjusted(0, theme().px(4), 0, 0)
    x, width = box.x() + inset, ink.width(head.title, "small_strong")
    ink.text(
        p, QRectF(x, middle.y(), width + 4, middle.height()), head.title, "small_strong", head.tone
    )
    x += width + 10
    if head.count:
        room = ink.width(head.count, "small") + 4
        ink.text(p, QRectF(x, middle.y(), room, middle.height()), head.count, "small", "muted")
        x += room + 10
    ink.hairline(p, x, round(middle.center().y()), box.right() - inset - x)
