"""The one model behind long lists: ids in order, rows fetched by the page when painted."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
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
from ui.kit.theme import theme

PAGE = 64
KEPT = 24 * PAGE
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
    """One row: a cell per column, and the whole row as a sentence for screen readers.

    `tips` are shown under the mouse, one per cell; without them only words that are cut off are.
    """

    id: int
    cells: Sequence[Cell | None]
    spoken: str = ""
    quiet: bool = False
    tips: Sequence[str] = ()


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
        self.ids = array("q")
        """8 bytes each, where a list of numbers takes 40."""
        self.sorted_by = next((c.key for c in self.columns if c.sortable), "")
        self.descending = False
        self._rows: OrderedDict[int, Row | None] = OrderedDict()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of ids."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns, those that have left included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Cell text, the row as a sentence, or the row itself under `ROW`."""
        if role == Qt.ItemDataRole.FontRole:
            return theme().font("body")
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
        if role == Qt.ItemDataRole.FontRole:
            return theme().font("caption_strong")
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return None

    def row(self, number: int) -> Row | None:
        """The row at this place; fetches its page. None when it vanished from the source."""
        id_ = self.ids[number]
        if id_ in self._rows:
            self._rows.move_to_end(id_)
        else:
            self._fetch(number - number % PAGE)
        return self._rows[id_]

    def places(self, ids: Collection[int]) -> list[int]:
        """Row numbers of these ids, rising; ids that are not in the list are left out."""
        if len(ids) <= 4:
            return sorted(self.ids.index(id_) for id_ in ids if id_ in self.ids)
        return [place for place, id_ in enumerate(self.ids) if id_ in ids]

    def sort_by(self, key: str, descending: bool) -> None:
        """Ask the source for another order; what is known of the rows stays known."""
        self.sorted_by, self.descending = key, descending
        self.reload(changed=())

    def reload(self, changed: Collection[int] | None = None) -> None:
        """Ask the source for its ids again and forget the changed rows, or all when None.

        Where the ids stay the same in the same order, rows are only painted again.
        """
        self._forget(changed)
        ids = array("q", self.source.ids(self.sorted_by, self.descending))
        if len(ids) and ids == self.ids:
            last = self.index(len(ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def _forget(self, changed: Collection[int] | None) -> None:
        if changed is None:
            self._rows.clear()
            return
        for id_ in changed:
            self._rows.pop(id_, None)

    def _fetch(self, first: int) -> None:
        page = [id_ for id_ in self.ids[first : first + PAGE] if id_ not in self._rows]
        found = {row.id: row for row in self.source.rows(page)}
        for id_ in page:
            self._rows[id_] = found.get(id_)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    def _spoken(self, row: Row, column: int, text: str) -> str:
        if column == 0:
            return row.spoken or text
        return f"{self.columns[column].title}: {text}" if text else self.columns[column].title


_ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        ROW,
    }
)
