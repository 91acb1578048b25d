"""A sale that is noted: corrected or deleted, whose it was, and how satisfied the buyer is."""

from __future__ import annotations

from typing import Any

from smallbiz.insight.sale_credit import credit_of_sale
from smallbiz.sales.sales import SaleRow
from smallbiz.words.formats import listed, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import line, row
from ui.kit.buttons import Button
from ui.kit.labels import label, muted
from ui.sheets.sale import SaleSheet


def open_sheet(desk: Desk, sale_id: int) -> SoldSheet | None:
    """Open it for a sale without a deal; that of a deal leads to the deal."""
    sale = desk.workspace.sales.these([sale_id]).get(sale_id)
    if sale is not None and sale.deal_id is not None:
        desk.go("deals", deal_id=sale.deal_id)
    if sale is None or sale.deal_id is not None:
        return None
    sheet = SoldSheet(desk, sale)
    sheet.open()
    return sheet


class SoldSheet(SaleSheet):
    """The fields of the sale as they are; Ctrl+Enter saves what was corrected."""

    def __init__(self, desk: Desk, sale: SaleRow) -> None:
        super().__init__(desk)
        self._sale = sale
        self._show_sale()
        self._noted = self._told()
        self.lay.addWidget(line())
        overrule = Button(
            _("Overrule"), "sale_overrule", kind="quiet", compact=True, does=self._open_credit
        )
        self._add_part(_("Who gets the credit"), self._credit(), overrule)
        if sale.amount > 0:
            ask = Button(_("Note it"), "sale_satisfied", kind="quiet", compact=True, does=self._ask)
            self._add_part(_("How satisfied are they?"), self._satisfied(), ask)

    def delete(self) -> None:
        """Take the sale away, with Undo."""
        self._desk.do(lambda: self._desk.workspace.sales.delete(self._sale.id))
        self.close()

    def _show_sale(self) -> None:
        sale = self._sale
        self.say(_("Sale") if sale.amount > 0 else _("Money given back"))
        self.who.show_contact(sale.contact_id)
        self.product.show_value(sale.product_id, sale.product)
        self.amount.show_value(sale.amount)
        self.day.show_value(sale.on_day)
        self.delivery.show_value(sale.delivered_on)
        self.note.show_value(sale.note)

    def _set_foot(self) -> None:
        drop = Button(_("Delete"), "sale_delete", kind="quiet", icon="trash-2", does=self.delete)
        cancel = Button(_("Cancel"), "sale_cancel", kind="quiet", does=self.leave)
        save = Button(_("Save"), "sale_save", kind="primary", icon="check", does=self.save)
        self.foot(drop, 1, cancel, save)
        self.main(save)

    def _told(self) -> dict[str, Any]:
        """A day that was emptied stays as it was."""
        told = super()._told()
        return told if self.day.value else told | {"on_day": self._sale.on_day}

    def _keep(self) -> object:
        """Only what was corrected, so that nothing is undone later that nobody did."""
        told = self._told()
        corrected = {name: value for name, value in told.items() if value != self._noted[name]}
        if corrected:
            self._desk.workspace.sales.change(self._sale.id, **corrected)
        return self._sale.id

    def _saved(self) -> bool:
        """Save before another sheet about the same sale opens."""
        self.save()
        return self.isHidden()

    def _open_credit(self) -> None:
        shared = (
            credit_of_sale(self._desk.workspace.store, self._sale.id) if self._saved() else None
        )
        if shared is not None:
            self._desk.sheet("credit", shared=shared)

    def _ask(self) -> None:
        if self._saved():
            self._desk.sheet("satisfied", sale_id=self._sale.id)

    def _add_part(self, title: str, said: str, button: Button) -> None:
        self.lay.addLayout(row(label(title, "small_strong"), 1, button))
        self.lay.addWidget(muted(said, wrap=True))

    def _credit(self) -> str:
        shared = credit_of_sale(self._desk.workspace.store, self._sale.id)
        if shared is None or not shared.parts:
            return _("No touch with an effort is noted. Ask how they heard of you.")
        currency = self._desk.workspace.business.currency()
        parts = [f"{part.effort.name}: {show_money(part.share, currency)}" for part in shared.parts]
        own = _("You said so; it counts in every view of What worked.") if shared.own else ""
        return f"{listed(parts)}. {own}".strip()

    def _satisfied(self) -> str:
        said = self._desk.workspace.satisfactions.of(self._sale.id)
        if said is None:
            return _("Nobody asked yet.")
        score = _("{score} of 10").format(score=number(said.score))
        return f"{score}: {said.words}" if said.words else score
