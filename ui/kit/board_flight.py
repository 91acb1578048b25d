"""A card in the air: tilted under the mouse, with its origin outlined and its slot open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.board_column import ColumnFrame
from ui.kit.board_list import CardList
from ui.kit.board_model import Card
from ui.kit.board_paint import card_height, paint_card
from ui.kit.board_target import TargetPanel
from ui.kit.theme import theme

MARGIN, TILT = 40, 2.2


class Lifted(QWidget):
    """What hangs under the mouse."""

    def __init__(self, card: Card, width: int, parent: QWidget):
        super().__init__(parent)
        self.card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(width + 2 * MARGIN, card_height(card) + 2 * MARGIN)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, slightly turned, with its shadow."""
        p = ink.painter_on(self)
        p.translate(self.width() / 2, self.height() / 2)
        p.rotate(TILT)
        width, height = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        box = QRectF(-width / 2, -height / 2, width, height)
        paint_card(p, box, self.card, in_air=True)


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the card would land: a place in a column."""

    column: ColumnFrame
    position: int


class Flight:
    """One card on its way from `origin`; call `carry` with every move and `end` once."""

    def __init__(
        self,
        origin: ColumnFrame,
        card: Card,
        grabbed: QPoint,
        columns: Sequence[ColumnFrame],
        targets: Sequence[TargetPanel],
        above: QWidget,
    ):
        self.card, self.origin = card, origin
        self.start = origin.list.cards.position(card.id)
        self.landing: Landing | None = None
        self.target: TargetPanel | None = None
        self._above = above
        self._columns, self._targets, self._grabbed = columns, targets, grabbed
        self._picture = Lifted(card, origin.list.viewport().width() - 2, above)
        origin.list.cards.lift(card.id)
        for target in targets:
            target.light("ready")

    def carry(self, screen: QPoint) -> None:
        """Follow the mouse and show where a release would put the card."""
        corner = self._above.mapFromGlobal(screen) - self._grabbed - QPoint(MARGIN, MARGIN)
        self._picture.move(corner)
        self.target = next((t for t in self._targets if _under(t, screen)), None)
        for target in self._targets:
            target.light("over" if target is self.target else "ready")
        column = next((c for c in self._columns if _under(c, screen)), None)
        self.landing = None if column is None else self._land(column, screen)
        for other in self._columns:
            if other is not column:
                other.list.cards.close_slot()

    def end(self) -> None:
        """Everything back to rest."""
        self.origin.list.cards.lift(None)
        self.origin.list.let_go()
        for column in self._columns:
            column.list.cards.close_slot()
        for target in self._targets:
            target.light("")
        self._picture.deleteLater()
        self._picture.hide()

    def _land(self, column: ColumnFrame, screen: QPoint) -> Landing | None:
        cards, y = column.list.cards, column.list.viewport().mapFromGlobal(screen).y()
        _scroll_near_edge(column.list, y)
        position = column.list.position_at(y)
        home = column is self.origin
        if home and position == self.start:
            cards.close_slot()
            return None
        cards.open_slot(position + 1 if home and position > self.start else position)
        return Landing(column, position)


def _under(widget: QWidget, screen: QPoint) -> bool:
    visible = widget.visibleRegion().boundingRect()
    return visible.contains(widget.mapFromGlobal(screen))


def _scroll_near_edge(cards: CardList, y: int) -> None:
    bar, near = cards.verticalScrollBar(), theme().px(28)
    if y < near:
        bar.setValue(bar.value() - near // 2)
    elif y > cards.viewport().height() - near:
        bar.setValue(bar.value() + near // 2)
