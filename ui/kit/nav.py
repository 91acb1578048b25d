"""The list of pages in the sidebar: groups, icons, counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit import ink, paint
from ui.kit.hover_list import HoverList
from ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex


class NavEntry(NamedTuple):
    """A page, or with no icon the name of a group; `tone` colours the icon when chosen."""

    key: str
    words: str
    icon: str = ""
    tone: str = "accent_text"
    tip: str = ""

    @property
    def is_group(self) -> bool:
        """Whether it only names what follows."""
        return not self.icon


class NavModel(QAbstractListModel):
    """The entries and how many things wait behind each."""

    def __init__(self, entries: Sequence[NavEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = list(entries)
        self.counts: dict[str, tuple[str, str]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Pages and groups together."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups cannot be chosen."""
        if not index.isValid() or self.entries[index.row()].is_group:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and tooltip."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and not entry.is_group:
            return entry.tip or entry.words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        return None

    def count(self, key: str, words: str, spoken: str) -> None:
        """Show a count beside an entry, none with empty words."""
        self.counts[key] = (words, spoken)
        row = next(row for row, entry in enumerate(self.entries) if entry.key == key)
        self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> QModelIndex:
        """Where an entry stands; nowhere if there is none."""
        rows = (row for row, entry in enumerate(self.entries) if entry.key == key)
        row = next(rows, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def _spoken(self, entry: NavEntry) -> str:
        words, spoken = self.counts.get(entry.key, ("", ""))
        return f"{entry.words}, {spoken}" if words else entry.words


class NavDelegate(QStyledItemDelegate):
    """Paints entries, wide or as icons only."""

    def __init__(self, view: NavList) -> None:
        super().__init__(view)
        self._view = view
        self.narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Groups leave room above; as icons they are a short line."""
        entry = self._view.entries.entries[index.row()]
        group = 16 if self.narrow else 38
        return QSize(40, theme().px(group if entry.is_group else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One entry or group."""
        entry = self._view.entries.entries[index.row()]
        count = self._view.entries.counts.get(entry.key, ("", ""))[0]
        box = QRectF(option.rect).adjusted(10, 2, -10, -2)
        with ink.smooth(painter):
            if entry.is_group:
                self._paint_group(painter, box, entry)
            else:
                chosen = self._view.is_chosen(index)
                self._paint_ground(painter, box, chosen, self._view.is_hovered(index))
                paint_entry = self._paint_icon if self.narrow else self._paint_line
                paint_entry(painter, box, entry, count, chosen)
                if self._view.hasFocus() and index == self._view.currentIndex():
                    ink.focus_ring(painter, box, 9)

    def _paint_group(self, painter: QPainter, box: QRectF, entry: NavEntry) -> None:
        if self.narrow:
            ink.hairline(painter, box.x() + 8, box.center().y(), box.width() - 16)
        else:
            ink.text(painter, box.adjusted(12, 12, 0, 0), entry.words, "caption_strong", "faint")

    def _paint_ground(self, painter: QPainter, box: QRectF, chosen: bool, hovered: bool) -> None:
        if chosen:
            ink.rounded(painter, box, 9, "surface", "border")
        elif hovered:
            ink.rounded(painter, box, 9, "border")

    def _paint_line(
        self, painter: QPainter, box: QRectF, entry: NavEntry, count: str, chosen: bool
    ) -> None:
        middle = box.center().y()
        ink.icon(painter, box.x() + 12, middle, entry.icon, entry.tone if chosen else "muted", 20)
        role, tone = ("strong", "text") if chosen else ("medium", "muted")
        ink.text(painter, box.adjusted(42, 0, -40 if count else -8, 0), entry.words, role, tone)
        if count:
            paint.count_badge(painter, box.right() - 10, middle, count)

    def _paint_icon(
        self, painter: QPainter, box: QRectF, entry: NavEntry, count: str, chosen: bool
    ) -> None:
        center = box.center()
        tone = entry.tone if chosen else "muted"
        ink.icon(painter, center.x() - 11, center.y(), entry.icon, tone, 22)
        if count:
            paint.count_badge(painter, box.right() + 1, box.y() + 9, count, solid=True)


class NavList(HoverList):
    """The pages; `picked` is sent when the owner chooses one by mouse, Enter or arrows."""

    picked = Signal(str)

    def __init__(self, entries: Sequence[NavEntry], name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.entries = NavModel(entries, self)
        self.painter_of = NavDelegate(self)
        self.setModel(self.entries)
        self.setItemDelegate(self.painter_of)

    def choose(self, key: str) -> None:
        """Mark a page as the present one without telling anyone; none if it is not listed."""
        index = self.entries.row_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def narrow(self, on: bool) -> None:
        """Icons only, or icons and words."""
        self.painter_of.narrow = on
        self.scheduleDelayedItemsLayout()

    def restyle(self) -> None:
        """Larger text, higher rows."""
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the page."""
        super().mouseReleaseEvent(event)
        self._go(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter go to the page too."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter or self.currentIndex() != before:
            self._go(self.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        entry = self.entries.entries[index.row()] if index.isValid() else None
        if entry and not entry.is_group:
            self.picked.emit(entry.key)
