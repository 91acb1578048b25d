"""The one model behind long lists: ids in order, rows fetched a page at a time when painted."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.kit.cells import Cell

PAGE = 64
PAGES_KEPT = 24
ROW = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` in px at 100 % text; the highest `leaves` goes first when room is short.

    `leaves` 0 never goes. A stretching column takes the spare room and `width` is its least.
    """

    key: str
    title: str
    width: int = 100
    right: bool = False
    stretch: bool = False
    leaves: int = 0
    sortable: bool = True
    falls_first: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell per column, and the whole row as a sentence for screen readers."""

    id: int
    cells: Sequence[Cell | None]
    spoken: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where rows come from. Both may be closures over the page's search and filters.

    `ids(column_key, descending)` gives every id in order; `rows(ids)` gives those that still exist.
    """

    ids: Callable[[str, bool], Sequence[int]]
    rows: Callable[[Sequence[int]], Sequence[Row]]


class TableModel(QAbstractTableModel):
    """Holds the ids of a source in the order of one column."""

    def __init__(self, columns: Sequence[Column], source: Source, parent: QObject | None = None):
        super().__init__(parent)
        self.columns = tuple(columns)
        self.source = source
        self.ids: Sequence[int] = ()
        self.sorted_by = next((c.key for c in self.columns if c.sortable), "")
        self.descending = False
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of ids."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns, those that have left included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Cell text, the row as a sentence, or the row itself under `ROW`."""
        if role not in _ANSWERED or not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW or row is None:
            return row
        cell = row.cells[index.column()]
        text = "" if cell is None else cell.text
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return text
        return self._spoken(row, index.column(), text)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles and their tooltips."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return None

    def row(self, number: int) -> Row | None:
        """The row at this place; fetches its page. None when it vanished from the source."""
        first = number - number % PAGE
        page = self._pages.get(first)
        if page is None:
            page = self._fetch(first)
        else:
            self._pages.move_to_end(first)
        return page.get(self.ids[number])

    def places(self, ids: Iterable[int]) -> list[int]:
        """Row numbers of these ids, rising; ids that are not in the list are left out."""
        wanted = set(ids)
        if not wanted:
            return []
        return [place for place, id_ in enumerate(self.ids) if id_ in wanted]

    def sort_by(self, key: str, descending: bool) -> None:
        """Ask the source for another order."""
        self.sorted_by, self.descending = key, descending
        self.reload()

    def reload(self) -> None:
        """Ask the source for its ids again and forget every page."""
        self.take(self.source.ids(self.sorted_by, self.descending))

    def take(self, ids: Sequence[int]) -> None:
        """Show these ids; where they are the same as before, only repaint."""
        self._pages.clear()
        if len(ids) and len(ids) == len(self.ids) and ids == self.ids:
            last = self.index(len(ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def _fetch(self, first: int) -> dict[int, Row]:
        page = {row.id: row for row in self.source.rows(self.ids[first : first + PAGE])}
        self._pages[first] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _spoken(self, row: Row, column: int, text: str) -> str:
        if column == 0:
            return row.spoken or text
        return f"{self.columns[column].title}: {text}" if text else self.columns[column].title


_ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
        ROW,
    }
)
