"""Reads the journeys that led to sales and to lost deals, once for all figures."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from smallbiz.insight.credit import Step
from smallbiz.insight.journeys import Closed, Journeys, Sold
from smallbiz.insight.measures import WHOLE, margin
from smallbiz.insight.reach import touches_of
from smallbiz.store.store import Store

_SALES = """
    SELECT s.on_day, s.contact_id, s.amount, p.margin, s.id
    FROM sale s LEFT JOIN product p ON p.id = s.product_id {among} ORDER BY s.on_day, s.id
"""
_CLOSED = """
    SELECT coalesce(closed_on, opened_on, '') AS day, contact_id, status = 'won', id
    FROM deal WHERE status <> 'open' AND day >= :since {and_among} ORDER BY id
"""
_OVERRULED = """
    SELECT c.sale_id, s.deal_id, coalesce(c.activity_id, -c.channel_id)
    FROM sale_credit c JOIN sale s ON s.id = c.sale_id ORDER BY c.id
"""
_AMONG = """
    (contact_id IN (SELECT value FROM json_each(:buyers))
     OR contact_id IS NULL AND EXISTS (SELECT 1 FROM json_each(:buyers) WHERE value IS NULL))
"""

_COLLEAGUES = """
    SELECT c.id, c.company_id FROM json_each(?) CROSS JOIN contact c ON c.company_id = value
"""


@dataclass(frozen=True)
class MarginRule:
    """What is left of a sale, in hundredths of a percent; None: the owner has not said yet."""

    share: int | None
    vat: int

    def margin(self, amount: int, product_share: int | None) -> int:
        """The margin of a sale: the product's share, else the business's, else all of it."""
        usual = WHOLE if self.share is None else self.share
        return margin(amount, usual if product_share is None else product_share, self.vat)


def read_journeys(
    store: Store,
    since: str = "",
    buyers: Collection[int | None] | None = None,
    also: Collection[int] = (),
) -> Journeys:
    """Everything that credit from a day on (ISO text) is worked out from.

    With `buyers` only their sales and deals, None being nobody by name; with `also` the steps of
    these too.
    """
    rule, (own, of_deals) = margin_rule(store), _overruled(store)
    asks = {"since": since, "buyers": json.dumps(list(buyers or ()))}
    among = "" if buyers is None else _AMONG
    sold = store.rows(_SALES.format(among=among and f"WHERE {among}"), asks)
    ended = store.rows(_CLOSED.format(and_among=among and f"AND {among}"), asks)
    sales = [
        Sold(day, contact, amount, rule.margin(amount, share), own.get(ident, ()))
        for day, contact, amount, share, ident in sold
    ]
    closed = [
        Closed(day, contact, bool(won), ident, of_deals.get(ident, ()))
        for day, contact, won, ident in ended
    ]
    bought = _days_of_buying(sales)
    asked = {sale.contact for sale in sales if sale.day >= since}
    asked.update(deal.contact for deal in closed if deal.day >= since)
    asked.update(buyers or (), also)
    people = dict(store.rows(_COLLEAGUES, [json.dumps(list(asked | bought.keys()))]))
    return Journeys(sales, closed, _steps(store, asked, people), people, bought)


def _days_of_buying(sales: Sequence[Sold]) -> dict[int, list[str]]:
    """Buyer → the days on which they bought, refunds left out."""
    bought: dict[int, list[str]] = {}
    for sale in sales:
        if sale.contact is not None and sale.amount > 0:
            bought.setdefault(sale.contact, []).append(sale.day)
    return bought


def margin_rule(store: Store) -> MarginRule:
    """The business's margin, and the VAT contained in its prices."""
    row = store.one("SELECT margin, prices_include_vat, vat_rate FROM business")
    share, included, vat = row or (None, False, 0)
    return MarginRule(share, vat if included else 0)


def _overruled(store: Store) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """The efforts that the owner gave a sale to, by sale and by the deal it came from."""
    sales: dict[int, tuple[int, ...]] = {}
    deals: dict[int, tuple[int, ...]] = {}
    for sale, deal, effort in store.rows(_OVERRULED):
        sales[sale] = (*sales.get(sale, ()), effort)
        if deal is not None:
            deals[deal] = (*deals.get(deal, ()), effort)
    return sales, deals


def _steps(
    store: Store, asked: Collection[int | None], people: Mapping[int, int]
) -> dict[int, list[Step]]:
    steps: dict[int, list[Step]] = {}
    for contact, day, entry, effort in touches_of(store, asked):
        step = Step(day, entry, effort)
        steps.setdefault(contact, []).append(step)
        if contact in people:
            steps.setdefault(people[contact], []).append(step)
    for journey in steps.values():
        journey.sort()
    return steps
