"""What worked: for each effort what it cost and what it brought, adding up to exactly all revenue."""

import gc
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf

from smallbiz.insight import measures
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Grouping, Spent, grouping, spent
from smallbiz.insight.journeys import margin_rule, read_journeys
from smallbiz.insight.odds import wilson
from smallbiz.insight.reach import days_of, firsts, leads, linked_touches, touched
from smallbiz.insight.tally import Count, Tally
from smallbiz.insight.verdicts import Judged, Tried, Verdict, judge
from smallbiz.insight.waiting import ripe
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


@dataclass(frozen=True)
class Result:
    """One effort's figures; money in minor units, `cost` with own time only when that was asked for.

    Leads and deals count for everyone who helped; only `revenue` and `margin` are shared out.
    """

    effort: Effort
    spent: Spent
    cost: int
    leads: int
    sales: int
    deals_won: int
    deals_lost: int
    new_customers: int
    revenue: int
    margin: int
    judged: Judged

    @property
    def verdict(self) -> Verdict:
        """Whether the effort pays."""
        return self.judged.verdict

    @property
    def profit(self) -> int:
        """Credited margin − cost."""
        return measures.profit(self.margin, self.cost)

    @property
    def return_per_1(self) -> float | None:
        """What came back for every 1 spent."""
        return measures.return_per_1(self.margin, self.cost)

    @property
    def cost_per_lead(self) -> int | None:
        """Cost per lead."""
        return measures.cost_per_head(self.cost, self.leads)

    @property
    def cost_per_customer(self) -> int | None:
        """Cost per new customer."""
        return measures.cost_per_head(self.cost, self.new_customers)

    @property
    def win_rate(self) -> float | None:
        """Won of closed deals."""
        return measures.rate(self.deals_won, self.deals_won + self.deals_lost)

    @property
    def win_range(self) -> tuple[float, float] | None:
        """Where the real win rate lies 8 times out of 10."""
        return wilson(self.deals_won, self.deals_won + self.deals_lost)


@dataclass(frozen=True)
class Share:
    """Deals won, sales and revenue: of the whole business, or of what no touch was noted for."""

    deals_won: int = 0
    sales: int = 0
    revenue: int = 0
    new_customers: int = 0


@dataclass(frozen=True)
class Worked:
    """All efforts of a period, best return first. Results' revenue + no touch = total, exactly."""

    period: Period | None
    view: View
    by: By
    own_hours: bool
    margin_is_set: bool
    results: tuple[Result, ...]
    no_touch: Share
    total: Share

    @property
    def leads(self) -> int:
        """How many contacts were found by any effort."""
        return sum(result.leads for result in self.results)


def worked(
    store: Store,
    period: Period | None = None,
    view: View = View.EVEN,
    by: By = By.ACTIVITY,
    own_hours: bool = True,
) -> Worked:
    """The figures of a period; None is all of time."""
    with without_pauses():
        return _worked(store, period, view, by, own_hours)


def _worked(store: Store, period: Period | None, view: View, by: By, own_hours: bool) -> Worked:
    touches = linked_touches(store)
    groups, journeys, days = grouping(store, by), read_journeys(store, touches), days_of(period)
    count = Count(journeys, view, groups.home, days)
    first = firsts(touches)
    reached = touched(touches, groups.home, days)
    rough = _Rough(
        count.tallies,
        leads(first.values(), groups.home, days),
        _costs(store, groups, period),
        _hourly_value(store) if own_hours else 0,
    )
    tried = rough.tried(reached, ripe(reached, journeys, first, store.today()))
    judged = dict(zip(tried, judge(list(tried.values()), journeys.margins()), strict=True))
    results = [rough.result(key, groups.efforts[key], judged[key]) for key in tried]
    return Worked(
        period,
        view,
        by,
        own_hours,
        margin_rule(store).share is not None,
        tuple(sorted(results, key=_best_first)),
        _share(count.no_touch),
        _share(count.total),
    )


@contextmanager
def without_pauses() -> Iterator[None]:
    """No garbage collection meanwhile: it would walk over 300,000 rows again and again."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@dataclass(frozen=True)
class _Rough:
    """The figures of all efforts by number, before verdicts."""

    tallies: Mapping[int, Tally]
    leads: Counter[int]
    costs: Mapping[int, Spent]
    hourly_value: int

    def tried(
        self, reached: Counter[tuple[int, str]], ripe: Mapping[int, float]
    ) -> dict[int, Tried]:
        """What the verdict of each effort that did anything rests on."""
        contacts: Counter[int] = Counter()
        for (key, _day), count in reached.items():
            contacts[key] += count
        keys = sorted({*self.tallies, *self.leads, *self.costs, *contacts})
        return {key: self._tried(key, contacts[key], ripe.get(key, 0.0)) for key in keys}

    def _tried(self, key: int, contacts: int, ripe: float) -> Tried:
        tally = self.tallies.get(key, _NOTHING)
        customers = min(len(tally.customers), contacts)
        return Tried(contacts, ripe, customers, tally.earned, self._cost(key))

    def _cost(self, key: int) -> int:
        return self.costs.get(key, Spent()).cost(self.hourly_value)

    def result(self, key: int, effort: Effort, judged: Judged) -> Result:
        """One effort's line."""
        tally = self.tallies.get(key, _NOTHING)
        return Result(
            effort,
            self.costs.get(key, Spent()),
            self._cost(key),
            self.leads[key],
            tally.sales,
            tally.won,
            tally.lost,
            len(tally.new_customers),
            tally.revenue,
            tally.margin,
            judged,
        )


_NOTHING = Tally()


def _costs(store: Store, groups: Grouping, period: Period | None) -> dict[int, Spent]:
    found: dict[int, Spent] = {}
    for activity, cost in spent(store, period, store.today()).items():
        key = groups.home[activity]
        found[key] = found.get(key, Spent()) + cost
    return found


def _hourly_value(store: Store) -> int:
    return int(store.value("SELECT hourly_value FROM business") or 0)


def _share(tally: Tally) -> Share:
    return Share(tally.won, tally.sales, tally.revenue, len(tally.new_customers))


def _best_first(result: Result) -> tuple[float, int, str]:
    """Best return first; what cost nothing comes after, by revenue."""
    best = result.return_per_1
    return (-best if best is not None else inf, -result.revenue, result.effort.name)
