"""A list of items with heads between them: walked with arrows, opened, ticked, kept by id."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit import ink
from ui.kit.boxes import see_through
from ui.kit.hover_list import HoverList
from ui.kit.item_model import ITEM, Index, Item, ItemModel
from ui.kit.sight import in_sight

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ItemList(HoverList):
    """Items under one another. Enter opens, Space ticks, arrows walk over the heads.

    `fit` makes the list as high as its items, for pages that scroll.
    """

    selected = Signal(object)
    opened = Signal(object)
    ticked = Signal(object)

    def __init__(
        self,
        name: str,
        delegate: QAbstractItemDelegate,
        *,
        fit: bool = False,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.items = ItemModel(self)
        self._fits = fit
        self._told: int | None = None
        delegate.setParent(self)
        self.setModel(self.items)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(see_through())
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ITEM).id))
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; the selected one stays selected, or what took its place is."""
        kept, row = self.current_id(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.items.show(items)
        self._fit()
        if kept is not None and self.current_id() != kept:
            self._select_again(kept, row)
        self.verticalScrollBar().setValue(scrolled)
        self._tell()

    def current_id(self) -> int | None:
        """The selected item, or None."""
        index = self.currentIndex()
        found: int | None = index.data(ITEM).id if index.isValid() else None
        return found

    def select(self, item_id: int) -> None:
        """Select an item and scroll it into view; an id that is not listed is left alone."""
        place = self.items.place(item_id)
        if place.isValid():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def restyle(self) -> None:
        """Heights anew after the text size changed."""
        self.scheduleDelayedItemsLayout()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space; the rest walks, and what is left goes on to the page."""
        key, current = event.key(), self.current_id()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if current is not None and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif current is not None and plain and key == Qt.Key.Key_Space:
            self.ticked.emit(current)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
            in_sight(self)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where Qt would go, or the nearest item when a head stands there."""
        place = super().moveCursor(action, modifiers)
        head = place.isValid() and place.data(ITEM).id is None
        return self._nearest(place.row()) if head else place

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, start at the first item."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.selectionModel().hasSelection():
            first = next((i.id for i in self.items.items if i.id is not None), None)
            self.setCurrentIndex(self.items.place(first))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce the newly selected item."""
        super().currentChanged(current, previous)
        self._tell()

    def _select_again(self, item_id: int, row: int) -> None:
        place = self.items.place(item_id)
        if not place.isValid():
            place = self._nearest(row)
        self.setCurrentIndex(place)

    def _nearest(self, row: int) -> QModelIndex:
        ids = [(abs(n - row), n) for n, i in enumerate(self.items.items) if i.id is not None]
        return self.items.index(min(ids)[1]) if ids else QModelIndex()

    def _tell(self) -> None:
        if self.current_id() != self._told:
            self._told = self.current_id()
            self.selected.emit(self._told)

    def _fit(self) -> None:
        if self._fits:
            rows = range(self.items.rowCount())
            self.setFixedHeight(sum(self.sizeHintForRow(row) for row in rows) + 2)


def paint_ground(p: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> bool:
    """The rounded ground of a selected or hovered item, with the keyboard's ring; whether selected."""
    view = option.widget
    assert isinstance(view, ItemList)
    chosen = view.is_chosen(index)
    if chosen or view.is_hovered(index):
        ink.rounded(p, box, 8, "accent_soft" if chosen else "hover")
    if chosen and view.hasFocus():
        ink.focus_ring(p, box, 8)
    return chosen
