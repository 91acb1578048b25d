"""A deal is won: how much, when, and when it is delivered."""

from __future__ import annotations

from datetime import date

from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import Field, settle
from ui.kit.labels import muted
from ui.kit.sheets import Sheet


def open_sheet(desk: Desk, deal_id: int) -> WonSheet | None:
    """Ask for amount and days; None when the deal is gone."""
    deal = desk.workspace.deal(deal_id)
    if deal is None:
        return None
    sheet = WonSheet(
        desk, deal_id, " · ".join(dict.fromkeys(filter(None, (deal.title, deal.contact))))
    )
    sheet.amount.show_value(deal.value)
    sheet.open()
    sheet.amount.control.selectAll()
    return sheet


class WonSheet(Sheet):
    """Everything is filled in already, so that Enter alone wins the deal."""

    def __init__(self, desk: Desk, deal_id: int, about: str) -> None:
        super().__init__(
            desk.window, _("Won"), "won_sheet", close_tip=_("Close"), sub=about, width=520
        )
        self._desk, self._deal_id = desk, deal_id
        self.amount = money_field(
            desk, _("How much?"), "won_amount", needed=_("Write how much money it is.")
        )
        self.day = day_field(desk, _("Sold on"), "won_day", Meant.PAST, desk.workspace.today)
        self.delivery = day_field(
            desk,
            _("Delivery on"),
            "won_delivery",
            Meant.COMING,
            help=_("Leave it empty if there is none."),
        )
        days = row(gap=12)
        days.addWidget(self.day, 1)
        days.addWidget(self.delivery, 1)
        self.lay.addWidget(self.amount)
        self.lay.addLayout(days)
        win = Button(_("Won"), "won_save", kind="primary", icon="trophy", does=self.save)
        keep = Button(_("Keep it open"), "won_keep", kind="quiet", does=self.leave)
        self.foot(muted(_("This notes the sale.")), 1, keep, win)
        self.main(win)
        for field in (self.amount, self.day, self.delivery):
            field.control.returnPressed.connect(self.save)

    def save(self) -> None:
        """Win the deal; what is wrong is said beside its field."""
        if self.isHidden() or not settle(self.amount, self.day, self.delivery):
            return
        try:
            won = self._desk.do(self._win)
        except RuleBroken as broken:
            self._field_of(broken).show_error(broken.message)
            return
        if won is not None:
            self.close()

    def _win(self) -> int:
        amount, day, delivery = self.amount.value, self.day.value, self.delivery.value
        return self._desk.workspace.deals.win(
            self._deal_id,
            amount=amount if isinstance(amount, int) else None,
            on=day if isinstance(day, date) else None,
            delivered_on=delivery if isinstance(delivery, date) else None,
        )

    def _field_of(self, broken: RuleBroken) -> Field:
        fields: dict[str | None, Field] = {"on": self.day, "delivered_on": self.delivery}
        return fields.get(broken.field, self.amount)
