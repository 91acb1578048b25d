"""A board of cards in columns: dragged, or moved by keys, or dropped on a panel at the side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.kit.board_column import ColumnFrame
from ui.kit.board_flight import Flight
from ui.kit.board_model import BoardColumn, DropTarget
from ui.kit.board_target import TargetPanel
from ui.kit.board_view import BoardView
from ui.kit.item_model import ITEM
from ui.kit.theme import theme

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Board(BoardView):
    """Columns of cards and drop targets.

    Arrows walk cards, columns and targets, Enter opens. Shift+arrows move the card, a target's shortcut drops
    it there; the mouse does both, Esc lets go. Every change is only announced: the page stores it
    and shows the columns again. `position` counts without the moved card.
    """

    moved = Signal(object, object, int)
    dropped = Signal(object, str)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None):
        super().__init__(name, hint, parent)
        self._flight: Flight | None = None
        self._at = QPoint()
        self._tick = QTimer(self)
        self._tick.setInterval(40)
        self._tick.timeout.connect(lambda: self._carry(self._at))

    def show_columns(
        self, columns: Sequence[BoardColumn], targets: Sequence[DropTarget] = ()
    ) -> None:
        """Show these; a card in the air is let go."""
        self._let_go()
        super().show_columns(columns, targets)

    def make_frame(self, column: BoardColumn) -> ColumnFrame:
        """A column whose cards can be lifted."""
        frame = super().make_frame(column)
        frame.list.lifted.connect(lambda *a: self._lift(frame, *a))
        frame.list.carried.connect(self._carry)
        frame.list.put_down.connect(self._put_down)
        return frame

    # Mouse
    def _lift(self, frame: ColumnFrame, card_id: int, grabbed: QPoint, screen: QPoint) -> None:
        card = frame.list.cards.place(card_id).data(ITEM)
        self._flight = Flight(frame, card, grabbed, self.columns, self.targets, self.window())
        self._tick.start()
        self._carry(screen)

    def _carry(self, screen: QPoint) -> None:
        if self._flight is not None:
            self._at = screen
            self._scroll_near_edge(screen)
            self._flight.carry(screen)

    def _scroll_near_edge(self, screen: QPoint) -> None:
        bar, near = self.area.horizontalScrollBar(), theme().px(36)
        x = self.area.mapFromGlobal(screen).x()
        if 0 <= x < near:
            bar.setValue(bar.value() - near // 2)
        elif self.area.width() - near < x <= self.area.width():
            bar.setValue(bar.value() + near // 2)

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
    def take_key(self, event: QKeyEvent) -> bool:
        """Esc lets go; with a card selected, what is written above."""
        if self._flight is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        card_id = self.current_id()
        if card_id is None:
            return self._leave_empty(event)
        target = self._target_of(event)
        if target is not None:
            self.dropped.emit(card_id, target)
            return True
        return self._go(card_id, event)

    def owns_key(self, event: QKeyEvent) -> bool:
        """Shift+arrows and the targets' shortcuts, while a card is selected."""
        arrow = event.key() in _SIDEWAYS or event.key() in _UPRIGHT
        moves = arrow and event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ShiftModifier
        return self.current_id() is not None and (moves or self._target_of(event) is not None)

    def _target_of(self, event: QKeyEvent) -> str | None:
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        pressed = QKeySequence((event.modifiers() & ~_KEYPAD).value | key)
        keys = ((panel.target.key, panel.target.shortcut) for panel in self.targets)
        return next((key for key, keys in keys if keys and QKeySequence(keys) == pressed), None)

    def _go(self, card_id: int, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~_KEYPAD
        sideways = _SIDEWAYS.get(Qt.Key(event.key()), 0)
        upright = _UPRIGHT.get(Qt.Key(event.key()), 0)
        if held == Qt.KeyboardModifier.ShiftModifier and (sideways or upright):
            self._push(card_id, sideways, upright)
        elif not held and sideways:
            self._walk(self._column_of(card_id), sideways)
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

    def _leave_empty(self, event: QKeyEvent) -> bool:
        """From a column whose last card has gone, the arrows lead to the next card."""
        sideways = _SIDEWAYS.get(Qt.Key(event.key()), 0)
        here = next((n for n, f in enumerate(self.columns) if f.list.hasFocus()), None)
        if here is None or not sideways or event.modifiers() & ~_KEYPAD:
            return False
        self._walk(here, sideways)
        return True

    def _walk(self, here: int, sideways: int) -> None:
        row = self.row()
        there = here + sideways
        while 0 <= there < len(self.columns):
            cards = self.columns[there].column.cards
            if cards:
                self.select(cards[min(row, len(cards) - 1)].id, focus=True)
                return
            there += sideways
        if there == len(self.columns) and self.targets:
            self.targets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_target(self, panel: TargetPanel, key: Qt.Key) -> None:
        """Left leads back to the cards."""
        if key == Qt.Key.Key_Left:
            self._walk(len(self.columns), -1)
        else:
            super().leave_target(panel, key)

    def _column_of(self, card_id: int) -> int:
        return next(n for n, f in enumerate(self.columns) if f.list.cards.position(card_id) >= 0)
