"""What a board shows: columns of cards, and places at the side where a card can be dropped."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject

from ui.kit.item_model import Item, ItemModel


@dataclass(frozen=True, slots=True)
class Card:
    """A card in words. `tone` belongs to the next step: muted, warn (nothing planned) or bad (late).

    `aged` turns the age amber; `short_age` is used where `age` has no room.
    """

    id: int
    title: str
    second: str = ""
    value: str = ""
    age: str = ""
    short_age: str = ""
    aged: bool = False
    score: int | None = None
    step: str = ""
    step_when: str = ""
    tone: str = "muted"
    spoken: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A column: heading, the line with its total, the name of its add button, its empty sentence."""

    id: int
    title: str
    cards: Sequence[Card] = ()
    count: str = ""
    total: str = ""
    total_note: str = ""
    total_tip: str = ""
    add: str = ""
    empty: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class DropTarget:
    """A panel at the right that takes cards out of the board.

    `slot` stands in its drop zone, `over` while a card hangs above it; `shortcut` (such as
    "Ctrl+Return") drops the selected card without a mouse. `tone` is good or bad.
    """

    key: str
    title: str
    headline: str
    note: str
    slot: str
    over: str
    icon: str
    tone: str
    shortcut: str = ""
    lines: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """The gap where the card in the air will land."""

    id: None = None
    spoken: str = ""
    tip: str = ""


class CardModel(ItemModel):
    """The cards of one column, and during a drag the gap that opens between them."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.slot = -1
        self.lifted: int | None = None

    def show(self, items: Sequence[Item]) -> None:
        """Replace the cards; an open gap closes."""
        self.close_slot()
        super().show(items)

    def open_slot(self, row: int) -> None:
        """Open the gap before the card that is now at `row` (counted without the gap)."""
        if row == self.slot:
            return
        self.close_slot()
        self.beginInsertRows(QModelIndex(), row, row)
        self.items.insert(row, Slot())
        self.slot = row
        self.endInsertRows()

    def close_slot(self) -> None:
        """Close the gap, if there is one."""
        if self.slot < 0:
            return
        self.beginRemoveRows(QModelIndex(), self.slot, self.slot)
        del self.items[self.slot]
        self.slot = -1
        self.endRemoveRows()

    def lift(self, card_id: int | None) -> None:
        """Paint this card's place as an empty outline; None puts every card back."""
        self.lifted = card_id
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def position(self, card_id: int) -> int:
        """Where the card stands among the cards, counted without the gap; -1 when it does not."""
        ids = [item.id for item in self.items if item.id is not None]
        return ids.index(card_id) if card_id in ids else -1
