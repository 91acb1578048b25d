"""Counting sales and closed deals for the efforts in their journeys."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from smallbiz.insight.credit import View, shares
from smallbiz.insight.journeys import Closed, Journeys, Sold
from smallbiz.insight.reach import Days


@dataclass(slots=True)
class Tally:
    """What one effort brought in a period; money in minor units, its share under the view."""

    revenue: int = 0
    margin: int = 0
    sales: int = 0
    won: int = 0
    lost: int = 0
    new_customers: set[int] = field(default_factory=set)
    new_revenue: int = 0
    """What buyers brought on the day they first bought."""
    again: set[int] = field(default_factory=set)
    """Those who bought on a later day than their first."""
    revenue_again: int = 0
    customers: set[int] = field(default_factory=set)
    """Those touched in the period who have bought since, to date, with credit to the effort."""
    earned: int = 0
    """The margin of theirs that is credited to the effort."""

    def add_sale(self, sale: Sold, revenue: int, margin: int, new: bool) -> None:
        """Count a share of one sale, or money given back, which is none; `new` is whether it makes its
        buyer a customer."""
        self.revenue += revenue
        self.margin += margin
        self.sales += sale.amount > 0
        if sale.contact is None:
            return
        if new:
            self.new_customers.add(sale.contact)
            self.new_revenue += revenue
            return
        self.revenue_again += revenue
        if sale.amount > 0:
            self.again.add(sale.contact)

    def earn(self, sale: Sold, margin: int) -> None:
        """Count a customer; what somebody is given back counts where the purchase did."""
        buyer = sale.contact or 0
        if sale.amount > 0:
            self.customers.add(buyer)
        if buyer in self.customers:
            self.earned += margin

    def add_deal(self, deal: Closed) -> None:
        """Count one closed deal."""
        self.won += deal.won
        self.lost += not deal.won


class Count:
    """The tallies of all efforts, of what no touch was noted for, and of everything together."""

    def __init__(self, journeys: Journeys, view: View, home: Mapping[int, int], days: Days) -> None:
        self.tallies: defaultdict[int, Tally] = defaultdict(Tally)
        self.no_touch = Tally()
        self.total = Tally()
        self._journeys = journeys
        self._known: dict[tuple[int | None, str], Mapping[int, int]] = {}
        self._view = view
        self._home = home
        self._days = days
        for sale in journeys.sales:
            if sale.day >= days.since:
                self._add_sale(sale)
        for deal in journeys.closed:
            if days.since <= deal.day <= days.until:
                self._add_deal(deal)

    def _add_deal(self, deal: Closed) -> None:
        self.total.add_deal(deal)
        weighed = dict.fromkeys(deal.own, 1) or self._weights(deal.contact, deal.day)
        for effort in {self._home[effort] for effort in weighed}:
            self.tallies[effort].add_deal(deal)
        if not weighed:
            self.no_touch.add_deal(deal)

    def _add_sale(self, sale: Sold) -> None:
        weighed = dict.fromkeys(sale.own, 1) or self._weights(sale.contact, sale.day)
        margin = summed(shares(sale.margin, weighed), self._home) if weighed else {}
        if sale.day <= self._days.until:
            self._share_out(sale, weighed, margin)
        touched = self._touched_by(sale) if weighed else set()
        for effort in touched & margin.keys():
            self.tallies[effort].earn(sale, margin[effort])

    def _weights(self, contact: int | None, day: str) -> Mapping[int, int]:
        """A won deal and its sale have the same journey: it is weighed once."""
        if (contact, day) not in self._known:
            self._known[contact, day] = self._journeys.weights(self._view, contact, day)
        return self._known[contact, day]

    def _share_out(self, sale: Sold, weighed: Mapping[int, int], margin: Mapping[int, int]) -> None:
        new = self._journeys.makes_a_customer(sale)
        revenue = summed(shares(sale.amount, weighed), self._home) if weighed else {}
        for effort, part in revenue.items():
            self.tallies[effort].add_sale(sale, part, margin[effort], new)
        if not weighed:
            self.no_touch.add_sale(sale, sale.amount, sale.margin, new)
        self.total.add_sale(sale, sale.amount, sale.margin, new)

    def _touched_by(self, sale: Sold) -> set[int]:
        """The efforts that touched the buyer in the period, before the sale."""
        until = min(self._days.until, sale.day)
        steps = self._journeys.steps.get(sale.contact or 0, [])
        return {self._home[s.effort] for s in steps if self._days.since <= s.day <= until}


def summed(parts: Mapping[int, int], home: Mapping[int, int]) -> dict[int, int]:
    """Shares of single efforts as those of the channels or campaigns they belong to."""
    found: dict[int, int] = {}
    for effort, part in parts.items():
        place = home[effort]
        found[place] = found.get(place, 0) + part
    return found
