"""A table that knows its rows by id: what is selected, and what is looked at, stays when they change."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.kit.table_model import Column, Source, TableModel

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
_IN_THE_MIDDLE = QAbstractItemView.ScrollHint.PositionAtCenter


class KeptById(QTableView):
    """Rows of a source; `selected` carries the ids of the selected ones."""

    selected = Signal(object)

    def __init__(self, columns: Sequence[Column], source: Source, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.rows = TableModel(columns, source, self)
        self._quiet = False
        self.setModel(self.rows)

    def refresh(self, changed: Collection[int] | None = None) -> None:
        """Ask the source again; selection and scroll position stay with their ids.

        With `changed` only these rows are fetched anew, with None all of them.
        """
        before = self.selected_ids()
        self._keep_place(lambda: self.rows.reload(changed))
        if self.selected_ids() != before:
            self.selected.emit(self.selected_ids())

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Announce which rows are selected now."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.selected.emit(self.selected_ids())

    def keep_chosen(self, change: Callable[[], None]) -> None:
        """Change the order or the rows; what is selected and has the keyboard stays so."""
        chosen, current = set(self.selected_ids()), self.current_id()
        self._quiet = True
        change()
        self._choose(chosen, current)
        self._quiet = False

    def _keep_place(self, change: Callable[[], None]) -> None:
        top = self.rowAt(0)
        top_id = self.rows.ids[top] if top >= 0 else None
        shift = self.rowViewportPosition(top) if top >= 0 else 0
        scrolled = self.verticalScrollBar().value()
        self.keep_chosen(change)
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


def _spans(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rising row numbers as first and last of each unbroken run."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place - 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans
