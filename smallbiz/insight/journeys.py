"""The journeys that led to sales and to lost deals, read once for all figures."""

import json
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from smallbiz.insight.credit import Step, View, known_by, weights
from smallbiz.insight.first_touches import First
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


class Sold(NamedTuple):
    """One sale: its day (ISO text), buyer, amount and margin in minor units.

    `own` are the efforts that the owner gave it to, none where the touches count.
    """

    day: str
    contact: int | None
    amount: int
    margin: int
    own: tuple[int, ...] = ()


class Closed(NamedTuple):
    """One won or lost deal and its day (ISO text); `own` are the efforts that the owner gave its sale
    to."""

    day: str
    contact: int | None
    won: bool
    ident: int
    own: tuple[int, ...] = ()


@dataclass(frozen=True)
class MarginRule:
    """What is left of a sale, in hundredths of a percent; None: the owner has not said yet."""

    share: int | None
    vat: int

    def margin(self, amount: int, product_share: int | None) -> int:
        """The margin of a sale: the product's share, else the business's, else all of it."""
        usual = WHOLE if self.share is None else self.share
        return margin(amount, usual if product_share is None else product_share, self.vat)


@dataclass(frozen=True)
class Journeys:
    """All sales, the deals closed since a day, and the steps of those whose credit is asked for."""

    sales: list[Sold]
    closed: list[Closed]
    steps: Mapping[int, list[Step]]
    people: Mapping[int, int]
    """Contact -> its company, where that bought or is asked for: its touches count for both."""
    bought: Mapping[int, list[str]]
    """Buyer -> days of the purchases, in order; money given back is none."""

    def weights_of(self, view: View, end: Sold | Closed) -> Mapping[int, int]:
        """The weight of each effort in a sale or closed deal: the owner's word, else the touches'."""
        if end.own:
            return dict.fromkeys(end.own, 1)
        return self.weights(view, end.contact, end.day)

    def weights(self, view: View, contact: int | None, day: str) -> Mapping[int, int]:
        """The weight of each effort in a contact's journey up to a day; empty: no touch noted."""
        if contact is None or contact not in self.steps:
            return {}
        days = self.bought.get(contact, [])
        before = bisect_left(days, day)
        previous = days[before - 1] if before else None
        return weights(view, known_by(self.steps[contact], day), previous)

    def makes_a_customer(self, sale: Sold) -> bool:
        """Whether a sale lies on the day its buyer first bought."""
        if sale.contact is None or sale.amount <= 0:
            return False
        return self.bought[sale.contact][0] == sale.day

    def margins(self) -> list[int]:
        """What each customer has brought so far, margin in minor units."""
        totals: dict[int | None, int] = dict.fromkeys(self.bought, 0)
        for sale in self.sales:
            if sale.contact in totals:
                totals[sale.contact] += sale.margin
        return list(totals.values())

    def last_bought(self, contact: int) -> str:
        """The day of the last purchase of a contact or its company; "" before the first."""
        own, firm = self.bought.get(contact), self.bought.get(self.people.get(contact, 0))
        return max(own[-1] if own else "", firm[-1] if firm else "")


def _days_of_buying(sales: Sequence[Sold]) -> dict[int, list[str]]:
    """Buyer → the days on which they bought, refunds left out."""
    bought: dict[int, list[str]] = {}
    for sale in sales:
        if sale.contact is not None and sale.amount > 0:
            bought.setdefault(sale.contact, []).append(sale.day)
    return bought


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


def bought_since(
    firsts: Mapping[int, First], journeys: Journeys, since: str
) -> list[tuple[int, First]]:
    """Of the contacts first touched from a day on, those who, or whose company, bought from then on."""
    return [
        (contact, first)
        for contact, first in firsts.items()
        if first.day >= since and journeys.last_bought(contact) >= first.day
    ]


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
