"""The journeys that led to sales and to lost deals."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from smallbiz.insight.credit import Step, View, known_by, weights
from smallbiz.insight.first_touches import First


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


def bought_since(
    firsts: Mapping[int, First], journeys: Journeys, since: str
) -> list[tuple[int, First]]:
    """Of the contacts first touched from a day on, those who, or whose company, bought from then on."""
    return [
        (contact, first)
        for contact, first in firsts.items()
        if first.day >= since and journeys.last_bought(contact) >= first.day
    ]
