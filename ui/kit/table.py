"""The table for long lists: its look, its keys, sorted by a click or a key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from ui.kit.cells import Tick
from ui.kit.sight import in_sight
from ui.kit.table_columns import share_width
from ui.kit.table_model import Column, Index, Source
from ui.kit.table_parts import CellDelegate, Header
from ui.kit.table_view import KeptById
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ACTIONS = QAbstractItemView.CursorAction
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_SORT_KEYS: dict[int, Qt.KeyboardModifier] = {
    Qt.Key.Key_Up: _ALT,
    Qt.Key.Key_Down: _ALT,
    Qt.Key.Key_Left: _ALT | _SHIFT,
    Qt.Key.Key_Right: _ALT | _SHIFT,
}
"""What is held with each; Alt alone with Left and Right goes back and forward."""


class Table(KeptById):
    """Rows of a source. Enter opens, Space ticks, arrows walk, Tab leaves.

    A click on a title sorts; Alt+Up and Alt+Down turn the order, Alt+Shift+Left and Right sort by
    the column beside. `height` is a row height of the tokens; `fit` makes the table as high as
    its rows, for short tables on a page that scrolls.
    """

    opened = Signal(object)
    ticked = Signal(object)
    pressed_cell = Signal(object, str)
    sorted_by = Signal(str, bool)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        source: Source,
        *,
        height: str = "two_line",
        fit: bool = False,
        parent: QWidget | None = None,
    ):
        super().__init__(columns, source, parent)
        self._height, self._fits = height, fit
        self._cells = CellDelegate(self.rows, self)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(Header(self.rows, self))
        self.setAccessibleName(name)
        self._behave()
        self._listen()
        self.restyle()

    # What a page does
    def sort(self, key: str, descending: bool) -> None:
        """Sort by a column, as a click on its title does."""
        self.keep_chosen(lambda: self.rows.sort_by(key, descending))
        self.scrollToTop()
        self.horizontalHeader().viewport().update()
        self.sorted_by.emit(key, descending)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """The same columns with other widths, titles or tips."""
        self.rows.columns = tuple(columns)
        self._share_width()
        self.horizontalHeader().viewport().update()

    def restyle(self) -> None:
        """Heights and widths anew, after the text size changed."""
        self.verticalHeader().setDefaultSectionSize(theme().px(HEIGHT[self._height]))
        self.horizontalHeader().setFixedHeight(theme().px(36))
        self._share_width()
        self._fit()

    # What Qt asks of a view
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and the sorting keys; the rest walks."""
        key, current = event.key(), self.current_id()
        if event.modifiers() == _SORT_KEYS.get(key):
            self._sort_by_key(Qt.Key(key))
        elif current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif current is not None and key == Qt.Key.Key_Space and not event.modifiers():
            self.ticked.emit(current)
        else:
            super().keyPressEvent(event)
            in_sight(self)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where Qt would go; Home and End are the first and the last row, as in every list."""
        if action in (_ACTIONS.MoveHome, _ACTIONS.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not jump about: the page has a search."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, start at the first row."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.selectionModel().hasSelection():
            here = self.currentIndex()
            self.setCurrentIndex(here if here.isValid() else self.rows.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns leave or come back."""
        super().resizeEvent(event)
        self._share_width()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is hovered any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the ring of the keyboard."""
        super().currentChanged(current, previous)
        self._paint_rows({current.row(), previous.row()})

    # Inside
    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if self._fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _listen(self) -> None:
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.ids[index.row()]))
        self.clicked.connect(self._click)
        self.horizontalHeader().sectionClicked.connect(self._sort_by_click)
        self.rows.modelReset.connect(self._fit)

    def _click(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is None:
            return
        if isinstance(row.cells[index.column()], Tick):
            self.ticked.emit(row.id)
        self.pressed_cell.emit(row.id, self.rows.columns[index.column()].key)

    def _sort_by_click(self, section: int) -> None:
        column = self.rows.columns[section]
        if column.sortable:
            again = column.key == self.rows.sorted_by
            self.sort(column.key, not self.rows.descending if again else column.falls_first)

    def _sort_by_key(self, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.sort(self.rows.sorted_by, key == Qt.Key.Key_Down)
            return
        shown = [
            column
            for place, column in enumerate(self.rows.columns)
            if column.sortable and not self.isColumnHidden(place)
        ]
        keys = [column.key for column in shown]
        here = keys.index(self.rows.sorted_by) if self.rows.sorted_by in keys else 0
        there = shown[(here + (1 if key == Qt.Key.Key_Right else -1)) % len(shown)]
        self.sort(there.key, there.falls_first)

    def _hover(self, row: int) -> None:
        before, self._cells.hovered = self._cells.hovered, row
        self._paint_rows({before, row})

    def _paint_rows(self, places: set[int]) -> None:
        for place in places - {-1}:
            top = self.rowViewportPosition(place)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(place))

    def _share_width(self) -> None:
        widths = share_width(self.rows.columns, self.viewport().width(), theme().px)
        for place, width in enumerate(widths):
            self.setColumnHidden(place, width == 0)
            if width:
                self.setColumnWidth(place, width)

    def _fit(self) -> None:
        if self._fits:
            rows = self.verticalHeader().defaultSectionSize() * len(self.rows.ids)
            self.setFixedHeight(rows + self.horizontalHeader().height() + 2)
