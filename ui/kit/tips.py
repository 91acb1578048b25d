"""What the mouse is told over a painted item: its own tip, else the words that are shortened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.kit import ink


def tell_cut(widget: QWidget, event: QEvent, paint: Callable[[QPainter], object]) -> None:
    """On a painted widget, tell the words that are shortened; called with each of its events."""
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return
    words = "\n".join(ink.shortened(paint))
    if words:
        QToolTip.showText(event.globalPos(), words, widget)


class TellingDelegate(QStyledItemDelegate):
    """A delegate whose items tell what they shorten."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The item's tip, else the whole words."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        cut = ink.shortened(lambda painter: self.paint(painter, option, index))
        words = tip or "\n".join(cut)
        if words:
            QToolTip.showText(event.globalPos(), words, view)
        else:
            QToolTip.hideText()
        return bool(words)
