"""The header and the cell delegate of the table."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.kit import ink
from ui.kit.table_model import ROW, Row, TableModel
from ui.kit.table_paint import paint_cell, wanted
from ui.kit.theme import theme

PADDING = 12


class Header(QHeaderView):
    """Titles on a sunken strip; the sorted one carries an arrow that never covers its words."""

    def __init__(self, model: TableModel, parent: QWidget):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.rows = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As high as a compact control."""
        return QSize(super().sizeHint().width(), theme().px(36))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """One title, with the arrow beside it when the table is sorted by it."""
        box, column = QRectF(rect), self.rows.columns[logical]
        painter.fillRect(rect, theme().color("sunken"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme().color("border"))
        room = box.adjusted(PADDING, 0, -PADDING, 0)
        side = ink.RIGHT if column.right else ink.LEFT
        sorted_ = column.sortable and column.key == self.rows.sorted_by
        if sorted_:
            room = self._arrow(painter, room, column.title, column.right)
        tone = "text" if sorted_ else "muted"
        ink.text(painter, room, column.title, "caption_strong", tone, side)

    def _arrow(self, painter: QPainter, room: QRectF, title: str, right: bool) -> QRectF:
        name = "arrow-down" if self.rows.descending else "arrow-up"
        taken = min(ink.width(title, "caption_strong"), room.width() - 18)
        x = room.right() - taken - 18 if right else room.x() + taken + 4
        ink.icon(painter, x, room.center().y(), name, "accent_text", 14)
        return room.adjusted(18, 0, 0, 0) if right else room.adjusted(0, 0, -18, 0)


class CellDelegate(QStyledItemDelegate):
    """Paints cells; hover and selection cover whole rows."""

    def __init__(self, rows: TableModel, parent: QAbstractItemView):
        super().__init__(parent)
        self.rows, self.view = rows, parent
        self.hovered = -1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, line and cell."""
        with ink.smooth(painter):
            box = QRectF(option.rect)
            state = option.state
            self._ground(painter, box, state, index.row())
            row = self.rows.row(index.row())
            cell = None if row is None else row.cells[index.column()]
            if row is not None and cell is not None:
                room = box.adjusted(PADDING, 0, -PADDING, -1)
                column = self.rows.columns[index.column()]
                paint_cell(painter, room, cell, column.right, row.quiet)
            if self.view.hasFocus() and index.row() == self.view.currentIndex().row():
                self._ring(painter, box)

    def _ground(self, p: QPainter, box: QRectF, state: QStyle.StateFlag, row: int) -> None:
        if state & QStyle.StateFlag.State_Selected:
            p.fillRect(box, theme().color("accent_soft"))
        elif row == self.hovered:
            p.fillRect(box, theme().color("hover"))
        ink.hairline(p, box.x(), box.bottom() - 1, box.width())

    def _ring(self, p: QPainter, box: QRectF) -> None:
        """This cell's part of the ring around the whole row."""
        p.setClipRect(box)
        whole = QRectF(0, box.y(), self.view.viewport().width(), box.height() - 1)
        ink.focus_ring(p, whole, 5)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The cell's tip, else the whole words where they are shortened."""
        row = index.data(ROW) if event.type() == QEvent.Type.ToolTip else None
        room = view.visualRect(index).width() - 2 * PADDING
        words = tip_of(row, index.column(), room) if isinstance(row, Row) else ""
        if not words:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), words, view)
        return True


def tip_of(row: Row, column: int, room: float) -> str:
    """What the mouse is told about a cell that has so much room; nothing where all can be read."""
    if row.tips and row.tips[column]:
        return row.tips[column]
    cell = row.cells[column]
    return cell.text if cell is not None and wanted(cell) > room else ""
