"""Beside an opened deal: the contact, their journey, whose sale it is, and what was changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from smallbiz.people.listing import ContactRow
from smallbiz.sales.pane import DealPane
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.deals.cards import money_words
from ui.deals.changes import change_step
from ui.deals.credit import CreditPart
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.marks import legend
from ui.kit.row_items import JourneyStep
from ui.kit.theme import theme
from ui.kit.timeline import Timeline
from ui.kit.toggles import Segments
from ui.moments import journey_step
from ui.sheets.who import Who

LEAST, MOST, INSIDE = 280, 376, 46
JOURNEY, CREDIT, CHANGES = "journey", "credit", "changes"


class DealSide(Card):
    """The journey of the contact, who gets the credit, or the changes of the deal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(12)
        self._desk = desk
        self._deal: DealPane | None = None
        self._whom: tuple[int, list[ContactRow]] | None = None
        self.view = Segments(
            [(JOURNEY, _("Journey")), (CREDIT, _("Credit")), (CHANGES, _("Changes"))],
            "deal_side",
            _("Beside the deal"),
        )
        self._note = Button("", "deal_note", icon="phone", compact=True, does=self._note_call)
        self.who = Who(desk, "deal")
        self.who.chosen.connect(self._choose)
        self.timeline = Timeline(_("Journey"), inset=6)
        self.timeline.setObjectName("deal_journey")
        self._hats = QWidget()
        self._hats.setLayout(
            legend(("mkt", _("Marketing")), ("accent", _("Hand-over")), ("sales", _("Sales")))
        )
        self._empty = muted("", wrap=True)
        self._credit = CreditPart(desk)
        self.lay.addLayout(row(self.view, 1, self._note))
        for part in (self.who, self._hats, self._empty, self._credit):
            self.lay.addWidget(part)
        self.lay.addWidget(self.timeline, 1)
        self.lay.addStretch(0)
        self.view.picked.connect(lambda _key: self._show())

    def fit(self, page: int) -> None:
        """A third of the page's width, within bounds."""
        px = theme().px
        self.setFixedWidth(max(px(LEAST), min(px(MOST), page // 3)))
        words = _("Note a call")
        self._note.say(words)
        needed = self.view.sizeHint().width() + self._note.sizeHint().width() + INSIDE
        self._note.say(words if needed <= self.width() else "", words)

    def show_deal(self, deal: DealPane) -> None:
        """Show whom the deal is with and what happened."""
        self._deal = deal
        known = [] if deal.contact_id is None else [deal.contact_id]
        whom = (deal.id, self._desk.workspace.listing.rows(known))
        if whom != self._whom:
            self._whom = whom
            self.who.show_contact(deal.contact_id)
        self._show()

    def _show(self) -> None:
        deal = self._deal
        if deal is None:
            return
        credit = self.view.current == CREDIT
        self.timeline.setVisible(not credit)
        self._credit.setVisible(credit)
        if credit:
            self._hats.hide()
            self._empty.hide()
            self._credit.show_deal(deal.id)
            return
        changes = self.view.current == CHANGES
        steps = self._changes(deal) if changes else self._journey(deal)
        self.timeline.setAccessibleName(_("Changes") if changes else _("Journey"))
        self.timeline.show_items(steps)
        self._hats.setVisible(bool(steps) and not changes)
        told = _("Nothing was changed yet.") if changes else _("Nothing noted with them yet.")
        self._empty.setText(told)
        self._empty.setVisible(not steps)

    def _journey(self, deal: DealPane) -> list[JourneyStep]:
        workspace = self._desk.workspace
        if deal.contact_id is None:
            return []
        currency = workspace.business.currency()
        moments = workspace.journey(deal.contact_id)
        return [journey_step(moment, workspace.today, currency) for moment in moments]

    def _changes(self, deal: DealPane) -> list[JourneyStep]:
        workspace = self._desk.workspace
        money = money_words(workspace.business.currency())
        changes = workspace.changes_of_deal(deal.id)
        return [change_step(change, money, workspace.today) for change in changes]

    def _note_call(self) -> None:
        if self._deal:
            self._desk.sheet("note", contact_id=self._deal.contact_id, deal_id=self._deal.id)

    def _choose(self, contact: object) -> None:
        deal = self._deal
        if deal is None or contact is None:
            return
        try:
            change = partial(self._desk.workspace.deals.change, deal.id, contact_id=contact)
            self._desk.do(change, new=self.who.new)
        except RuleBroken as broken:
            self.who.show_contact(deal.contact_id)
            self.who.field.show_error(broken.message)
