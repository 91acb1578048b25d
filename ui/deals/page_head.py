"""The head of the page: what is open and worth, what lacks a step, board or list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from smallbiz.sales.board import Column
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.deals import cards
from ui.kit.buttons import Button
from ui.kit.chips import Chip, ChipText
from ui.kit.head import PageHead
from ui.kit.toggles import Segments

BOARD, LIST = "board", "list"


class DealsHead(PageHead):
    """Chip, view and buttons belong to the page; without deals only the one for a new deal is left."""

    def __init__(self, new: Callable[[], object], outlook: Callable[[], object]) -> None:
        coming = Button(
            _("What is coming in"), "deals_outlook", kind="quiet", icon="trending-up", does=outlook
        )
        only = Chip(ChipText("", "", icon="triangle-alert"), "deals_neglected")
        view = Segments([(BOARD, _("Board")), (LIST, _("List"))], "deals_view", _("View"))
        button = Button(_("Deal"), "deals_new", kind="primary", icon="plus", does=new)
        button.setAccessibleName(_("New deal"))
        super().__init__(_("Deals"), "", coming, only, view, button)
        self.only, self.view, self._coming = only, view, coming

    def show_columns(
        self, columns: Sequence[Column], currency: str, today: date, any_deals: bool
    ) -> None:
        """Count and add up."""
        self.say(cards.sentence(columns, currency) if any_deals else "")
        late = sum(cards.neglected(card, today) for each in columns for card in each.cards)
        words = _("Late or without next step")
        self.only.say(f"{words}  {number(late, 0)}")
        self.only.setAccessibleName(f"{words}, {number(late, 0)}")
        self.only.setVisible(any_deals and self.view.current == BOARD)
        for part in (self.view, self._coming):
            part.setVisible(any_deals)
