"""Row lists: follow-ups, steps, deals of a contact and other short lists."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.kit import ink
from ui.kit.item_delegate import HEAD, ItemDelegate
from ui.kit.item_list import ItemList, paint_ground
from ui.kit.item_model import ITEM, Index
from ui.kit.row_items import Head, ListRow
from ui.kit.row_paint import TICK, paint_row
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT

ACTIONS = 44


class RowDelegate(ItemDelegate):
    """Paints rows and heads; the row with `open_id` is higher, for its actions."""

    def __init__(self, height: int, lines: bool, inset: int):
        super().__init__(inset)
        self.height, self.lines = height, lines
        self.open_id: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A head's height, a row's, or that of the row with actions."""
        item, px = index.data(ITEM), theme().px
        if isinstance(item, Head):
            return QSize(100, px(HEAD))
        more = px(ACTIONS) if self.open_id is not None and item.id == self.open_id else 0
        return QSize(100, px(self.height) + more)

    def paint_item(
        self, p: QPainter, box: QRectF, item: Any, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A row, with a line above it where one is wanted."""
        above = index.sibling(index.row() - 1, 0).data(ITEM)
        if self.lines and isinstance(above, ListRow):
            ink.hairline(p, box.x() + self.inset, box.y(), box.width() - 2 * self.inset)
        paint_ground(p, box.adjusted(4, 1, -4, -1), option, index)
        line = QRectF(box.x(), box.y(), box.width(), theme().px(self.height))
        paint_row(p, line.adjusted(self.inset, 0, -self.inset, 0), item)


class RowList(ItemList):
    """Rows and heads; show them with `show_items`.

    `height` is a row's height in px at 100 %; `lines` draws a line between rows; `inset` is the
    room at the left and right (14 or more where rows can be selected).
    """

    def __init__(
        self,
        name: str,
        *,
        height: int = HEIGHT["two_line"],
        lines: bool = True,
        inset: int = 14,
        fit: bool = False,
        parent: QWidget | None = None,
    ):
        self._rows = RowDelegate(height, lines, inset)
        super().__init__(name, self._rows, fit=fit, parent=parent)
        self._actions: Callable[[int], QWidget] | None = None
        self.selected.connect(self._open_actions)
        self.items.modelReset.connect(lambda: self._open_actions(self.current_id()))

    def show_actions(self, make: Callable[[int], QWidget]) -> None:
        """Let the selected row open and show the widget that `make(id)` returns in it."""
        self._actions = make
        self._open_actions(self.current_id())

    def restyle(self) -> None:
        """Heights anew, and the actions at their new place."""
        super().restyle()
        self._open_actions(self.current_id())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick box ticks."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        item = index.data(ITEM) if index.isValid() else None
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(item, ListRow):
            return
        left = self.visualRect(index).left() + self._rows.inset - 6
        if item.tick and left <= point.x() <= left + TICK:
            self.ticked.emit(item.id)

    def _open_actions(self, item_id: int | None) -> None:
        if self._actions is None:
            return
        before = self.items.place(self._rows.open_id)
        if before.isValid() and (holder := self.indexWidget(before)) is not None:
            holder.hide()
            self.setIndexWidget(before, None)  # type: ignore[arg-type]
        self._rows.open_id = item_id
        if item_id is not None:
            self.setIndexWidget(self.items.place(item_id), self._holder(self._actions(item_id)))
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _holder(self, actions: QWidget) -> QWidget:
        holder = QWidget()
        holder.setObjectName("Plain")
        box = QVBoxLayout(holder)
        box.setContentsMargins(self._rows.inset + 76, theme().px(self._rows.height) - 4, 14, 8)
        box.addWidget(actions)
        return holder
