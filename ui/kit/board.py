"""A board of cards in columns: dragged, or moved by keys, or dropped on a panel at the side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.board_column import ColumnFrame
from ui.kit.board_flight import Flight
from ui.kit.board_list import CardList
from ui.kit.board_model import BoardColumn, DropTarget
from ui.kit.board_target import TargetPanel
from ui.kit.item_model import ITEM
from ui.kit.theme import theme

WIDE = 1060
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Board(QWidget):
    """Columns of cards and drop targets.

    Arrows walk cards and columns, Enter opens. Alt+arrows move the card, a target's shortcut drops
    it there; the mouse does both, Esc lets go. Every change is only announced: the page stores it
    and shows the columns again. `position` counts without the moved card.
    """

    moved = Signal(object, object, int)
    dropped = Signal(object, str)
    opened = Signal(object)
    selected = Signal(object)
    add = Signal(object)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.hint = hint
        self.columns: list[ColumnFrame] = []
        self.targets: list[TargetPanel] = []
        self._flight: Flight | None = None
        self._at = QPoint()
        self._quiet = False
        self._told: int | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(40)
        self._tick.timeout.connect(lambda: self._carry(self._at))
        self.setAccessibleName(name)
        self._lay_out()

    # What a page does
    def show_columns(
        self, columns: Sequence[BoardColumn], targets: Sequence[DropTarget] = ()
    ) -> None:
        """Show these; the selected card stays selected by its id, in whatever column it is now."""
        self._let_go()
        kept, row = self.current_id(), self._row()
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
                self._scroll.ensureWidgetVisible(frame, 0, 0)
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

    # Showing
    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        inside = QWidget()
        inside.setObjectName("Plain")
        self._row_of_columns = QHBoxLayout(inside)
        self._row_of_columns.setContentsMargins(0, 0, 0, 0)
        self._row_of_columns.setSpacing(12)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(12)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._side)

    def _show_frames(self, columns: Sequence[BoardColumn]) -> None:
        if [f.column.id for f in self.columns] != [c.id for c in columns]:
            _clear(self.columns)
            self.columns = [self._frame(column) for column in columns]
        for frame, column in zip(self.columns, columns, strict=True):
            frame.show_column(column)

    def _show_targets(self, targets: Sequence[DropTarget]) -> None:
        if [p.target.key for p in self.targets] != [t.key for t in targets]:
            _clear(self.targets)
            self.targets = [TargetPanel(target) for target in targets]
            for panel in self.targets:
                self._side_column.addWidget(panel, 1)
        for panel, target in zip(self.targets, targets, strict=True):
            panel.show_target(target)
        self._side.setVisible(bool(targets))

    def _frame(self, column: BoardColumn) -> ColumnFrame:
        frame = ColumnFrame(column, self._take_key, self.add.emit)
        cards = frame.list
        cards.setAccessibleDescription(self.hint)
        cards.lifted.connect(lambda *a: self._lift(frame, *a))
        cards.carried.connect(self._carry)
        cards.put_down.connect(self._put_down)
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

    # Mouse
    def _lift(self, frame: ColumnFrame, card_id: int, grabbed: QPoint, screen: QPoint) -> None:
        card = frame.list.cards.place(card_id).data(ITEM)
        self._flight = Flight(frame, card, grabbed, self.columns, self.targets, self.window())
        self._tick.start()
        self._carry(screen)

    def _carry(self, screen: QPoint) -> None:
        if self._flight is not None:
            self._at = screen
            self._flight.carry(screen)

    def _put_down(self, screen: QPoint) -> None:
        self._carry(screen)
        flight = self._flight
        self._let_go()
        if flight is None:
            return
        if flight.target is not None:
            self.dropped.emit(flight.card.id, flight.target.target.key)
        elif flight.landing is not None:
            column = flight.landing.column.column
            self.moved.emit(flight.card.id, column.id, flight.landing.position)

    def _let_go(self) -> None:
        self._tick.stop()
        if self._flight is not None:
            self._flight.end()
            self._flight = None

    # Keys
    def _take_key(self, event: QKeyEvent) -> bool:
        """What the board does with a key; False leaves it to the list."""
        if self._flight is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        card_id = self.current_id()
        if card_id is None:
            return False
        return self._drop_by_key(card_id, event) or self._go_by_key(card_id, event)

    def _drop_by_key(self, card_id: int, event: QKeyEvent) -> bool:
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        held = event.modifiers() & ~_KEYPAD
        pressed = QKeySequence(held.value | key)
        for panel in self.targets:
            if panel.target.shortcut and QKeySequence(panel.target.shortcut) == pressed:
                self.dropped.emit(card_id, panel.target.key)
                return True
        return False

    def _go_by_key(self, card_id: int, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~_KEYPAD
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        upright = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if held == Qt.KeyboardModifier.AltModifier and (sideways or upright):
            self._push(card_id, sideways, upright)
        elif not held and sideways:
            self._walk(sideways)
        elif not held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(card_id)
        else:
            return False
        return True

    def _push(self, card_id: int, sideways: int, upright: int) -> None:
        here = self._column_of(card_id)
        row = self.columns[here].list.cards.position(card_id)
        there, place = here + sideways, row + upright
        if not 0 <= there < len(self.columns):
            return
        room = len(self.columns[there].column.cards) - (0 if sideways else 1)
        if sideways or 0 <= place <= room:
            self.moved.emit(card_id, self.columns[there].column.id, min(place, room))

    def _walk(self, sideways: int) -> None:
        here = next(n for n, f in enumerate(self.columns) if f.list.card_id() is not None)
        row = self._row()
        there = here + sideways
        while 0 <= there < len(self.columns):
            cards = self.columns[there].column.cards
            if cards:
                self.select(cards[min(row, len(cards) - 1)].id, focus=True)
                return
            there += sideways

    def _column_of(self, card_id: int) -> int:
        return next(n for n, f in enumerate(self.columns) if f.list.cards.position(card_id) >= 0)

    def _row(self) -> int:
        rows = (f.list.currentIndex().row() for f in self.columns if f.list.card_id() is not None)
        return next(rows, 0)


def _clear(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
