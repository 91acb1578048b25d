"""The columns and targets of a board, and which of its cards is selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.board_column import ColumnFrame
from ui.kit.board_list import CardList
from ui.kit.board_model import BoardColumn, DropTarget
from ui.kit.board_target import TargetPanel
from ui.kit.item_model import ITEM
from ui.kit.theme import theme

WIDE, GAP = 1060, 12


class BoardView(QWidget):
    """Shows columns of cards and drop targets; one card of all columns is selected."""

    opened = Signal(object)
    selected = Signal(object)
    add = Signal(object)
    target_opened = Signal(str, int)
    """Carries the key of a target and the place of its line, -1 for the target itself."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.hint = hint
        self.columns: list[ColumnFrame] = []
        self.targets: list[TargetPanel] = []
        self._quiet = False
        self._told: int | None = None
        self.setAccessibleName(name)
        self._lay_out()

    def show_columns(
        self, columns: Sequence[BoardColumn], targets: Sequence[DropTarget] = ()
    ) -> None:
        """Show these; the selected card stays selected by its id, in whatever column it is now."""
        kept, row = self.current_id(), self.row()
        old = next((f.column.id for f in self.columns if f.list.card_id() is not None), None)
        had_keys = any(frame.list.hasFocus() for frame in self.columns)
        self._quiet = True
        self._show_frames(columns)
        self._show_targets(targets)
        self._quiet = False
        if kept is not None and not self.select(kept, focus=had_keys):
            self._select_near(old, row)

    def current_id(self) -> int | None:
        """The selected card, or None."""
        ids = (frame.list.card_id() for frame in self.columns)
        return next((card_id for card_id in ids if card_id is not None), None)

    def select(self, card_id: int, focus: bool = False) -> bool:
        """Select a card wherever it is; False when it is nowhere."""
        for frame in self.columns:
            place = frame.list.cards.place(card_id)
            if place.isValid():
                frame.list.setCurrentIndex(place)
                frame.list.scrollTo(place)
                self.area.ensureWidgetVisible(frame, 0, 0)
                if focus:
                    frame.list.setFocus()
                return True
        return False

    def restyle(self) -> None:
        """The side takes its width from the text size."""
        self._side.setFixedWidth(theme().px(183 if self.width() >= theme().px(WIDE) else 124))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow boards have a narrow side."""
        super().resizeEvent(event)
        self.restyle()

    def take_key(self, event: QKeyEvent) -> bool:
        """What the board does with a key before the list gets it; True when it took it."""
        return False

    def owns_key(self, event: QKeyEvent) -> bool:
        """Whether a key is the board's own before any shortcut's."""
        return False

    # Inside
    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        inside = QWidget()
        inside.setObjectName("Plain")
        self._row_of_columns = QHBoxLayout(inside)
        self._row_of_columns.setContentsMargins(0, 0, 0, 0)
        self._row_of_columns.setSpacing(GAP)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.area.viewport().setAutoFillBackground(False)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(GAP)
        row.addWidget(self.area, 1)
        row.addWidget(self._side)

    def _show_frames(self, columns: Sequence[BoardColumn]) -> None:
        if [f.column.id for f in self.columns] != [c.id for c in columns]:
            _clear(self.columns)
            self.columns = [self.make_frame(column) for column in columns]
        for frame, column in zip(self.columns, columns, strict=True):
            frame.show_column(column)

    def _show_targets(self, targets: Sequence[DropTarget]) -> None:
        if [p.target.key for p in self.targets] != [t.key for t in targets]:
            _clear(self.targets)
            self.targets = [TargetPanel(target) for target in targets]
            for panel in self.targets:
                self._listen_to(panel)
                self._side_column.addWidget(panel, 1)
        for panel, target in zip(self.targets, targets, strict=True):
            panel.show_target(target)
        self._side.setVisible(bool(targets))

    def _listen_to(self, panel: TargetPanel) -> None:
        panel.opened.connect(lambda line: self.target_opened.emit(panel.target.key, line))
        panel.walked.connect(lambda key: self.leave_target(panel, key))

    def leave_target(self, panel: TargetPanel, key: Qt.Key) -> None:
        """From a target to the one above or below."""
        place = self.targets.index(panel) + (-1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Home) else 1)
        if 0 <= place < len(self.targets):
            self.targets[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def make_frame(self, column: BoardColumn) -> ColumnFrame:
        """A new column that belongs to this board."""
        frame = ColumnFrame(column, self, self.add.emit)
        cards = frame.list
        cards.setAccessibleDescription(self.hint)
        cards.doubleClicked.connect(lambda index: self.opened.emit(index.data(ITEM).id))
        cards.selectionModel().currentChanged.connect(lambda *a: self._chosen(cards))
        self._row_of_columns.addWidget(frame, 1)
        return frame

    def _select_near(self, column_id: int | None, row: int) -> None:
        """The card that took the place of the one that has gone."""
        frame = next((f for f in self.columns if f.column.id == column_id), None)
        if frame is not None and frame.column.cards:
            self.select(frame.column.cards[min(row, len(frame.column.cards) - 1)].id)
        else:
            self._tell(None)

    def _chosen(self, cards: CardList) -> None:
        if self._quiet or cards.card_id() is None:
            return
        self._quiet = True
        for frame in self.columns:
            if frame.list is not cards:
                frame.list.forget()
        self._quiet = False
        self._tell(cards.card_id())

    def _tell(self, card_id: int | None) -> None:
        if card_id != self._told:
            self._told = card_id
            self.selected.emit(card_id)

    def row(self) -> int:
        """The selected card's place in its column; 0 when none is selected."""
        rows = (f.list.currentIndex().row() for f in self.columns if f.list.card_id() is not None)
        return next(rows, 0)


def _clear(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
