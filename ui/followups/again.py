"""Beside the follow-ups: customers who are due to buy again, worked out beside the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallbiz.words.formats import counted, day_and_month, number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.translation import _, ngettext
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import Badge, IconMark
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.sheets import followup

if TYPE_CHECKING:
    from datetime import date

    from smallbiz.insight.buying_again import BuyAgain
    from smallbiz.workspace import Workspace

SHOWN = 5


class AgainCard(Card):
    """Enter plans a call with one of them; they leave the card once they bought or a deal is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8, (16, 14, 16, 14))
        self._desk = desk
        self._answers = Answers(desk, lambda workspace, _none: _due(workspace), self)
        self._answers.came.connect(self.show_customers)
        self._answers.failed.connect(desk.tell)
        self._count = Badge("", "sales")
        self._list = RowList(_("Due to buy again"), fit=True)
        self._list.setObjectName("followup_again")
        self._list.opened.connect(lambda ident: followup.open_sheet(desk, contact_id=ident))
        self._none = muted(
            _("Nobody is due. Somebody who bought twice comes here when their usual time is up."),
            wrap=True,
        )
        head = row(IconMark("repeat", "sales"), label(_("Due to buy again"), "strong"), 1)
        head.addWidget(self._count)
        self.lay.addLayout(head)
        self.lay.addWidget(self._none)
        self.lay.addWidget(self._list)

    def refresh(self) -> None:
        """Ask for them anew; those shown stay until then."""
        self._answers.forget()
        self._answers.ask("due")

    def show_customers(self, found: list[BuyAgain]) -> None:
        """Those who bought most recently first."""
        today, currency = self._desk.workspace.today, self._desk.workspace.business.currency()
        self._count.say(number(len(found)) if found else "", "sales")
        self._list.show_items([again_row(each, today, currency) for each in found[:SHOWN]])
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)


def again_row(customer: BuyAgain, today: date, currency: str) -> ListRow:
    """What they buy how often, for how much, and since when they are due."""
    often = counted(ngettext("every {n} day", "every {n} days", customer.usual), customer.usual)
    second = ", ".join(part for part in (customer.product, often) if part)
    day = day_and_month(customer.due_on)
    when = (_("since {day}") if customer.due_on <= today else _("from {day}")).format(day=day)
    worth = show_money(customer.amount, currency)
    why = _("their own purchases say so") if customer.own else _("the product’s usual time")
    return ListRow(
        customer.contact_id,
        customer.name,
        second=second,
        initials=initials(customer.name),
        business=customer.business,
        right=worth,
        right_second=when,
        spoken=", ".join((customer.name, second, worth, when)),
        tip=f"{second}: {why}",
    )


def _due(workspace: Workspace) -> list[BuyAgain]:
    from smallbiz.insight.buying_again import due_again

    return due_again(workspace.store)
