"""A model for short lists of frozen items: rows, cards, bars, steps of a journey."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

ITEM = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


class Item(Protocol):
    """What every item answers. Heads have no id and cannot be selected."""

    @property
    def id(self) -> int | None:
        """Its id; None for heads."""

    @property
    def spoken(self) -> str:
        """The whole item as a sentence for screen readers."""

    @property
    def tip(self) -> str:
        """Its tooltip, or nothing."""


class ItemModel(QAbstractListModel):
    """Items in order; `show` replaces them and keeps what can be kept."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.items: list[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of items, heads included."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence, the tooltip, or the item itself under `ITEM`."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.tip or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Items can be selected, heads cannot."""
        if not index.isValid() or self.items[index.row()].id is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def show(self, items: Sequence[Item]) -> None:
        """Replace the items; selection and scroll survive when the ids are the same."""
        fresh = list(items)
        if fresh and [i.id for i in fresh] == [i.id for i in self.items]:
            self.items = fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self.items = fresh
        self.endResetModel()

    def place(self, item_id: int | None) -> QModelIndex:
        """Where the item with this id stands; an invalid index when it does not."""
        if item_id is not None:
            for row, item in enumerate(self.items):
                if item.id == item_id:
                    return self.index(row)
        return QModelIndex()
