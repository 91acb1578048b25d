"""What each line of the results rests on: its sales, deals, new customers, and how its leads fared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from smallbiz.insight.credit import View, shares
from smallbiz.insight.efforts import By, Line, Sum
from smallbiz.insight.grouping import grouping
from smallbiz.insight.handed import Handed, handed
from smallbiz.insight.journey_reading import read_journeys
from smallbiz.insight.journeys import Closed, Journeys, Sold
from smallbiz.insight.reach import Days, days_of
from smallbiz.insight.recommending import credited, recommended
from smallbiz.insight.tally import summed
from smallbiz.store.pauses import without_pauses
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


class Part(NamedTuple):
    """A sale, and what of its amount is somebody's, in minor units."""

    sale: int
    share: int


@dataclass(frozen=True)
class Satisfied:
    """How many sales somebody was asked about, and the sum of what they said, each 0 to 10."""

    asked: int = 0
    points: int = 0

    @property
    def average(self) -> float | None:
        """From 0 to 10; None when nobody was asked."""
        return self.points / self.asked if self.asked else None


@dataclass
class Basis:
    """A line's sales, closed deals and new customers by id, the newest first; its buyers and leads."""

    sales: list[Part] = field(default_factory=list)
    deals: list[int] = field(default_factory=list)
    won: int = 0
    """Of the deals."""
    open: list[int] = field(default_factory=list)
    """Open deals that would be its too if they were won today."""
    customers: dict[int, str] = field(default_factory=dict)
    """Who first bought, and on which day (ISO text)."""
    satisfied: Satisfied = field(default_factory=Satisfied)
    handed: Handed = field(default_factory=Handed)

    def add(self, part: Part, buyer: tuple[int, str] | None, score: int | None) -> None:
        """One more sale; `buyer` where it made somebody a customer, and what they said of it."""
        self.sales.append(part)
        if buyer is not None:
            self.customers.setdefault(*buyer)
        if score is not None:
            before = self.satisfied
            self.satisfied = Satisfied(before.asked + 1, before.points + score)


_OPEN = "SELECT id, contact_id FROM deal WHERE status = 'open' ORDER BY id DESC"

Behind = Mapping[Line, Basis]
"""Every line that rests on anything."""


def behind(
    store: Store, period: Period | None = None, view: View = View.EVEN, by: By = By.ACTIVITY
) -> Behind:
    """What the lines of `worked` rest on, counted as there."""
    with without_pauses(), store.snapshot():
        return dict(_Gathering(store, days_of(period), view, by).lines)


class _Gathering:
    """Goes through sales, deals and hand-overs once."""

    def __init__(self, store: Store, days: Days, view: View, by: By) -> None:
        self.lines: defaultdict[Line, Basis] = defaultdict(Basis)
        self._groups = grouping(store, by)
        waiting = store.rows(_OPEN)
        known = read_journeys(store, days.since, also={who for _deal, who in waiting if who})
        self._journeys, self._view = credited(store, by, view, known)
        scores = dict(store.rows("SELECT sale_id, score FROM satisfaction"))
        for ident, sale in _sales(store, self._journeys, days):
            self._add_sale(ident, sale, scores.get(ident))
        for deal in _deals(self._journeys, days):
            self._add_deal(deal)
        for deal, contact in waiting:
            now = Closed(store.today().isoformat(), contact, won=False, ident=deal)
            for line in self._lines_of(now):
                self.lines[line].open.append(deal)
        self._add_leads(store, by, days)

    def _add_sale(self, ident: int, sale: Sold, score: int | None) -> None:
        new = self._journeys.makes_a_customer(sale)
        buyer = (sale.contact or 0, sale.day) if new else None
        whole = Part(ident, sale.amount)
        self.lines[Sum.TOTAL].add(whole, buyer, score)
        weighed = self._journeys.weights_of(self._view, sale)
        if not weighed:
            self.lines[Sum.NOBODY].add(whole, buyer, score)
            return
        for key, share in summed(shares(sale.amount, weighed), self._groups.home).items():
            self.lines[self._groups.efforts[key]].add(Part(ident, share), buyer, score)

    def _add_deal(self, deal: Closed) -> None:
        for line in self._lines_of(deal):
            self.lines[line].deals.append(deal.ident)
            self.lines[line].won += deal.won

    def _lines_of(self, deal: Closed) -> list[Line]:
        weighed = self._journeys.weights_of(self._view, deal)
        homes = {self._groups.home[effort] for effort in weighed}
        lines: list[Line] = [self._groups.efforts[home] for home in homes]
        return [Sum.TOTAL, *(lines or [Sum.NOBODY])]

    def _add_leads(self, store: Store, by: By, days: Days) -> None:
        told = recommended(store) if by is By.RECOMMENDER else {}
        home = self._groups.home
        fared, total = handed(
            store,
            days,
            lambda contact, effort: told.get(contact) if by is By.RECOMMENDER else home.get(effort),
        )
        self.lines[Sum.TOTAL].handed = total
        for key, found in fared.items():
            self.lines[Sum.NOBODY if key is None else self._groups.efforts[key]].handed = found


def _sales(store: Store, journeys: Journeys, days: Days) -> Iterator[tuple[int, Sold]]:
    """The sales of a period with their ids, which journeys leave out, the newest first."""
    ids = store.rows("SELECT id FROM sale ORDER BY on_day, id")
    for (ident,), sale in reversed(list(zip(ids, journeys.sales, strict=True))):
        if days.since <= sale.day <= days.until:
            yield ident, sale


def _deals(journeys: Journeys, days: Days) -> list[Closed]:
    """The closed deals of a period, the newest first."""
    found = [deal for deal in journeys.closed if days.since <= deal.day <= days.until]
    return sorted(found, key=lambda deal: (deal.day, deal.ident), reverse=True)
