"""The table for long lists: sorted by its source, painted a page at a time, kept by id."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.kit.cells import Tick
from ui.kit.sight import in_sight
from ui.kit.table_columns import share_width
from ui.kit.table_model import Column, Index, Source, TableModel
from ui.kit.table_parts import CellDelegate, Header
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ACTIONS = QAbstractItemView.CursorAction
_SORT_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Table(QTableView):
    """Rows of a source. Enter opens, Space ticks, arrows walk, Tab leaves.

    A click on a title sorts; Alt+Up and Alt+Down turn the order, Alt+Left and Alt+Right sort by
    the column beside. `height` is a row height of the tokens; `fit` makes the table as high as
    its rows, for short tables on a page that scrolls.
    """

    selected = Signal(object)
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
        super().__init__(parent)
        self.rows = TableModel(columns, source, self)
        self._height, self._fits, self._quiet = height, fit, False
        self._cells = CellDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(Header(self.rows, self))
        self.setAccessibleName(name)
        self._behave()
        self._listen()
        self.restyle()

    # What a page does
    def refresh(self, changed: Collection[int] | None = None) -> None:
        """Ask the source again; selection and scroll position stay with their ids.

        With `changed` only these rows are fetched anew, with None all of them.
        """
        before = self.selected_ids()
        self._keep_place(lambda: self.rows.reload(changed))
        if self.selected_ids() != before:
            self.selected.emit(self.selected_ids())

    def sort(self, key: str, descending: bool) -> None:
        """Sort by a column, as a click on its title does."""
        chosen, current = set(self.selected_ids()), self.current_id()
        self._quiet = True
        self.rows.sort_by(key, descending)
        self._choose(chosen, current)
        self._quiet = False
        self.scrollToTop()
        self.horizontalHeader().viewport().update()
        self.sorted_by.emit(key, descending)

    def selected_ids(self) -> list[int]:
        """The selected rows from top to bottom."""
        ranges = self.selectionModel().selection().toList()
        spans = sorted({(r.top(), r.bottom()) for r in ranges})
        return [id_ for top, bottom in spans for id_ in self.rows.ids[top : bottom + 1]]

    def current_id(self) -> int | None:
        """The row the keyboard is on."""
        index = self.currentIndex()
        return self.rows.ids[index.row()] if index.isValid() else None

    def select(self, row_id: int) -> None:
        """Select one row and scroll it into view; an id that is not listed is left alone."""
        for place in self.rows.places({row_id}):
            index = self.rows.index(place, 0)
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
            seen = self.viewport().rect().contains(self.visualRect(index))
            self.selectionModel().setCurrentIndex(index, only)
            self.scrollTo(index, _IN_SIGHT if seen else _IN_THE_MIDDLE)

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
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _SORT_KEYS:
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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Announce which rows are selected now."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.selected.emit(self.selected_ids())

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

    def _keep_place(self, change: Callable[[], None]) -> None:
        chosen, current = set(self.selected_ids()), self.current_id()
        top = self.rowAt(0)
        top_id = self.rows.ids[top] if top >= 0 else None
        shift = self.rowViewportPosition(top) if top >= 0 else 0
        scrolled = self.verticalScrollBar().value()
        self._quiet = True
        change()
        self._choose(chosen, current)
        self._quiet = False
        places = [] if top_id is None else self.rows.places({top_id})
        height = self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(places[0] * height - shift if places else scrolled)

    def _choose(self, chosen: Collection[int], current: int | None) -> None:
        picked, last = QItemSelection(), len(self.rows.columns) - 1
        for first, end in _spans(self.rows.places(chosen)):
            picked.select(self.rows.index(first, 0), self.rows.index(end, last))
        model = self.selectionModel()
        for place in [] if current is None else self.rows.places({current}):
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self.rows.index(place, 0), keep)
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

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


_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
_IN_THE_MIDDLE = QAbstractItemView.ScrollHint.PositionAtCenter


def _spans(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rising row numbers as first and last of each unbroken run."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place - 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans
