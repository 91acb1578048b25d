"""What a deal is worth: once it is won, its sale says the same."""

from __future__ import annotations

from smallbiz.sales import records
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import within_bounds
from smallbiz.words.translation import _


def set_worth(work: Work, deal: records.Deal, value: int) -> None:
    """Set a deal's value, and the amount of the sale that it made; RuleBroken below zero."""
    if value < 0:
        raise RuleBroken(
            _("A deal can't be worth less than nothing. Note a refund as a sale with a minus."),
            "value",
        )
    deal.value = within_bounds(value)
    if deal.status == "won":
        _sale(work, deal).amount = value


def follow_sale(work: Work, sale: records.Sale, amount: int) -> None:
    """Let the won deal that made a sale be worth its new amount."""
    deal = work.get(records.Deal, sale.deal_id) if sale.deal_id is not None else None
    if deal is not None and deal.status == "won" and _sale(work, deal) is sale:
        set_worth(work, deal, amount)


def _sale(work: Work, deal: records.Deal) -> records.Sale:
    made = work.session.query(records.Sale).filter_by(deal_id=deal.id)
    sale = made.order_by(records.Sale.id).first()
    if sale is None:
        raise RuleBroken(_("The sale of this deal was deleted. Reopen the deal first."), "value")
    return sale
