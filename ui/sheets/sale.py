"""A sale without a deal: somebody walked in, or ordered again."""

from __future__ import annotations

from typing import Any

from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import Field, settle
from ui.kit.forms import TextField
from ui.kit.sheets import Sheet
from ui.sheets.product_field import ProductField
from ui.sheets.who import Who


def open_sheet(desk: Desk, contact_id: int | None = None) -> SaleSheet:
    """Open it, with somebody chosen or without."""
    sheet = SaleSheet(desk)
    sheet.who.show_contact(contact_id)
    sheet.open()
    if contact_id is not None:
        sheet.product.setFocus()
    return sheet


class SaleSheet(Sheet):
    """Only the amount is needed; Ctrl+Enter saves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window, _("Sale without a deal"), "sale_sheet", close_tip=_("Close"), width=580
        )
        self._desk = desk
        self.who = Who(desk, "sale", _("Leave it empty if you don’t know the buyer."))
        self.product = ProductField(desk, _("What was sold?"), "sale_product")
        self.amount = money_field(
            desk,
            _("How much?"),
            "sale_amount",
            needed=_("Write how much money it was."),
            help=_("With a minus it is money given back."),
        )
        self.day = day_field(desk, _("Sold on"), "sale_day", Meant.PAST, desk.workspace.today)
        self.delivery = day_field(desk, _("Delivery on"), "sale_delivery", Meant.COMING)
        self.note = TextField(_("Note"), "sale_note")
        self.who.done.connect(self.product.setFocus)
        self.product.committed.connect(self._price)
        self._arrange()

    def save(self) -> None:
        """Note the sale; what is wrong is said beside its field."""
        fields = (self.amount, self.day, self.delivery, self.note)
        if not self.who.settle(needed=False) or not settle(*fields):
            return
        try:
            noted = self._desk.do(self._keep, new=self.who.new)
        except RuleBroken as broken:
            self._field_of(broken).show_error(broken.message)
            return
        if noted is not None:
            self.close()

    def _arrange(self) -> None:
        what, days = row(gap=12), row(gap=12)
        what.addWidget(self.product, 3)
        what.addWidget(self.amount, 2)
        days.addWidget(self.day, 1)
        days.addWidget(self.delivery, 1)
        self.lay.addWidget(self.who)
        self.lay.addLayout(what)
        self.lay.addLayout(days)
        self.lay.addWidget(self.note)
        self._set_foot()

    def _set_foot(self) -> None:
        save = Button(_("Note the sale"), "sale_save", kind="primary", icon="check", does=self.save)
        cancel = Button(_("Cancel"), "sale_cancel", kind="quiet", does=self.leave)
        self.foot(1, cancel, save)
        self.main(save)

    def _keep(self) -> object:
        told = self._told()
        day, amount = told.pop("on_day"), told.pop("amount")
        return self._desk.workspace.sales.note(amount, on=day, **told)

    def _told(self) -> dict[str, Any]:
        """What the fields say, by the names of a sale."""
        product = self.product.value
        return {
            "contact_id": self.who.contact,
            "product_id": product if isinstance(product, int) else None,
            "product": self.product.text,
            "amount": self.amount.value or 0,
            "on_day": self.day.value or self._desk.workspace.today,
            "delivered_on": self.delivery.value,
            "note": self.note.text,
        }

    def _price(self, _product: object) -> None:
        """The price of a known product is the amount where none is written yet."""
        price = self.product.price
        if price is not None and self.amount.value is None:
            self.amount.show_value(price)

    def _field_of(self, broken: RuleBroken) -> Field:
        fields: dict[str | None, Field] = {"name": self.who.field, "on": self.day}
        return fields.get(broken.field, self.amount)
