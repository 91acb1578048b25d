"""An offer that was made for a deal: number, amount, days."""

from __future__ import annotations

from datetime import date, timedelta

from smallbiz.sales.offers import OfferRow
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, pgettext
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.sheets import Sheet

VALID_DAYS = 21
"""So long an offer is valid unless the owner writes another day."""


def open_sheet(desk: Desk, deal_id: int) -> OfferSheet:
    """Note an offer; the number of the newest one is taken again, as its next version."""
    offers = desk.workspace.offers.of_deal(deal_id)
    sheet = OfferSheet(desk, deal_id, offers[0] if offers else None)
    sheet.open()
    return sheet


class OfferSheet(Sheet):
    """Everything but the amount is proposed; the deal takes the amount over."""

    def __init__(self, desk: Desk, deal_id: int, newest: OfferRow | None) -> None:
        deal = desk.workspace.deal(deal_id)
        title = _("New version of the offer") if newest else _("Note an offer")
        about = deal.title if deal else ""
        super().__init__(
            desk.window, title, "offer_sheet", close_tip=_("Close"), sub=about, width=560
        )
        self._desk, self._deal_id = desk, deal_id
        today = desk.workspace.today
        number = newest.number if newest else desk.workspace.offers.next_number()
        self.number = TextField(
            pgettext("of an offer", "Number"),
            "offer_number",
            value=number,
            help=_("The same number again is the next version."),
        )
        self.amount = money_field(
            desk,
            _("Amount"),
            "offer_amount",
            (deal.value or None) if deal else None,
            needed=_("Write the amount of the offer."),
        )
        self.day = day_field(desk, _("Date"), "offer_day", Meant.PAST, today)
        until = today + timedelta(days=VALID_DAYS)
        self.valid = day_field(desk, _("Valid until"), "offer_valid", Meant.COMING, until)
        self.sent = day_field(
            desk,
            _("Sent on"),
            "offer_sent",
            Meant.PAST,
            help=_("Leave it empty if it has not gone out yet."),
        )
        self.note = TextField(_("Note"), "offer_note")
        self._arrange()

    def open(self) -> None:
        """Show it with the cursor in the amount."""
        super().open()
        self.amount.setFocus()
        self.amount.control.selectAll()

    def save(self) -> None:
        """Note the offer; what is wrong is said beside its field."""
        if not settle(self.amount, self.number, self.day, self.valid, self.sent, self.note):
            return
        try:
            noted = self._desk.do(self._note)
        except RuleBroken as broken:
            self.amount.show_error(broken.message)
            return
        if noted is not None:
            self.close()

    def _arrange(self) -> None:
        for pair in ((self.amount, self.number), (self.day, self.valid), (self.sent, self.note)):
            line = row(gap=12)
            for field in pair:
                line.addWidget(field, 1)
            self.lay.addLayout(line)
        save = Button(
            _("Note the offer"), "offer_save", kind="primary", icon="check", does=self.save
        )
        cancel = Button(_("Cancel"), "offer_cancel", kind="quiet", does=self.leave)
        self.foot(1, cancel, save)
        self.main(save)

    def _note(self) -> int:
        amount = self.amount.value
        return self._desk.workspace.offers.note(
            self._deal_id,
            amount if isinstance(amount, int) else 0,
            number=self.number.text,
            on=_day(self.day.value),
            sent_on=_day(self.sent.value),
            valid_until=_day(self.valid.value),
            note=self.note.text,
        )


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
