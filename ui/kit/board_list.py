"""The cards of one column: a list whose cards can be lifted with the mouse."""

from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit import ink
from ui.kit.board_model import Card, CardModel, Slot
from ui.kit.board_paint import APART, CARD, card_height, paint_card, paint_origin, paint_slot
from ui.kit.item_model import ITEM, Index
from ui.kit.theme import theme
from ui.kit.tips import TellingDelegate

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_OWN_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Keys(Protocol):
    """Who gets a key before the list: the board."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what the key says; False leaves it to the list."""

    def owns_key(self, event: QKeyEvent) -> bool:
        """Whether the key must not start a shortcut of the page."""


class CardDelegate(TellingDelegate):
    """Paints cards, the outline a lifted card left, and the slot where it lands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A card's height and the room below it; the slot is as high as a full card."""
        item = index.data(ITEM)
        high = card_height(item) if isinstance(item, Card) else theme().px(CARD)
        return QSize(100, high + APART)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One place of the column."""
        with ink.smooth(painter):
            box = QRectF(option.rect).adjusted(1, 1, -1, -APART)
            item, model, state = index.data(ITEM), index.model(), option.state
            if isinstance(item, Slot):
                paint_slot(painter, box)
            elif isinstance(model, CardModel) and item.id == model.lifted:
                paint_origin(painter, box)
            else:
                selected = bool(state & QStyle.StateFlag.State_Selected)
                paint_card(
                    painter,
                    box,
                    item,
                    selected=selected,
                    focused=selected and bool(state & QStyle.StateFlag.State_HasFocus),
                    hovered=bool(state & QStyle.StateFlag.State_MouseOver),
                )


class CardList(QListView):
    """Cards under one another. `keys` may take a key before the list does.

    The signals tell the board of a card in the air; points are on the screen.
    """

    lifted = Signal(object, QPoint, QPoint)
    carried = Signal(QPoint)
    put_down = Signal(QPoint)

    def __init__(self, keys: Keys, parent: QWidget | None = None):
        super().__init__(parent)
        self.cards = CardModel(self)
        self.empty = ""
        self._keys = keys
        self._pressed: tuple[int, QPoint] | None = None
        self._holding = False
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def card_id(self) -> int | None:
        """The selected card, or None."""
        item = self.currentIndex().data(ITEM) if self.currentIndex().isValid() else None
        return item.id if isinstance(item, Card) else None

    def position_at(self, y: int) -> int:
        """How many cards lie above this height, the lifted one and the slot left out."""
        count, shift = 0, 0
        for row, item in enumerate(self.cards.items):
            box = self.visualRect(self.cards.index(row))
            if isinstance(item, Slot):
                shift = box.height()
            elif item.id != self.cards.lifted and box.center().y() - shift < y:
                count += 1
        return count

    def forget(self) -> None:
        """Select nothing, because another column has the selected card."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def restyle(self) -> None:
        """Lay the cards out anew after the text size changed."""
        self.scheduleDelayedItemsLayout()

    def let_go(self) -> None:
        """Stop following the mouse."""
        self._pressed, self._holding = None, False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the card and be ready to lift it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = (index.row(), point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the card, then carry it."""
        point, screen = event.position().toPoint(), event.globalPosition().toPoint()
        if self._holding:
            self.carried.emit(screen)
        elif self._pressed is None:
            super().mouseMoveEvent(event)
        elif (point - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance():
            self._holding = True
            row, start = self._pressed
            corner = self.visualRect(self.cards.index(row)).topLeft()
            self.lifted.emit(self.cards.items[row].id, start - corner, screen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the card down."""
        held = self._holding
        self.let_go()
        super().mouseReleaseEvent(event)
        if held:
            self.put_down.emit(event.globalPosition().toPoint())

    def event(self, event: QEvent) -> bool:
        """Keys of the board come before shortcuts."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if self._keys.owns_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The board first, then up and down; anything else goes on to the page."""
        if self._keys.take_key(event):
            event.accept()
        elif event.key() in _OWN_KEYS and not event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, start at the first card."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.cards.index(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, or the sentence for an empty column."""
        super().paintEvent(event)
        if self.cards.items:
            return
        p = ink.painter_on(self.viewport())
        room = QRectF(self.viewport().rect())
        ink.paragraph(p, room.adjusted(8, 8, -8, 0), self.empty, "small", "muted")
        if self.hasFocus():
            ink.focus_ring(p, room.adjusted(1, 1, -1, -1), 8)
