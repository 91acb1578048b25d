"""What fits what is typed, below the box: sections and entries, as a model and as they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit import ink, paint
from ui.kit.palette import Entry
from ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class PaletteModel(QAbstractListModel):
    """Names of sections (str) and entries, one below another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[str | Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace everything; entries come sorted by section."""
        self.beginResetModel()
        self.rows = []
        section = None
        for entry in entries:
            if entry.section != section:
                section = entry.section
                self.rows.append(section)
            self.rows.append(entry)
        self.endResetModel()

    def say(self, words: str) -> None:
        """One sentence instead of entries."""
        self.beginResetModel()
        self.rows = [words]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Sections and entries together."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections cannot be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The whole sentence, and the row itself under ROW."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else row.spoken
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paints sections and entries."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Higher with a second line."""
        row = index.data(ROW)
        if isinstance(row, str):
            return QSize(100, theme().px(32))
        return QSize(100, theme().px(50 if row.sub else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One section or entry."""
        row = index.data(ROW)
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        with ink.smooth(painter):
            if isinstance(row, str):
                ink.text(painter, box.adjusted(18, 8, -18, 0), row, "caption_strong", "muted")
            else:
                chosen = bool(state & QStyle.StateFlag.State_Selected)
                if chosen or state & QStyle.StateFlag.State_MouseOver:
                    ground = "accent_soft" if chosen else "hover"
                    ink.rounded(painter, box.adjusted(8, 1, -8, -1), 8, ground)
                _paint_entry(painter, box.adjusted(18, 0, -18, 0), row)


def _paint_entry(painter: QPainter, box: QRectF, entry: Entry) -> None:
    middle = box.center().y()
    if entry.initials:
        paint.avatar(painter, box.x(), middle, entry.initials)
    else:
        ink.icon(painter, box.x() + 8, middle, entry.icon, entry.tone, 18)
    taken = ink.width(entry.trail, "small_strong", True)
    ink.text(painter, box, entry.trail, "small_strong", "muted", ink.RIGHT, tabular=True)
    words = box.adjusted(46, 0, -taken - 12, 0)
    height = ink.line_height("medium")
    if not entry.sub:
        ink.text(painter, words, entry.words, "medium")
        return
    upper = QRectF(words.x(), middle - height, words.width(), height)
    ink.text(painter, upper, entry.words, "medium")
    ink.text(painter, upper.translated(0, height + 1), entry.sub, "small", "muted")
