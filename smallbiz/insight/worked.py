"""What worked: for each effort what it cost and what it brought, adding up to exactly all revenue."""

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf

from smallbiz.insight.costs import beyond, spent
from smallbiz.insight.credit import View
from smallbiz.insight.customer_worth import Worth
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.first_touches import all_leads, firsts_of, leads, leads_by_day
from smallbiz.insight.grouping import Grouping, grouping
from smallbiz.insight.journeys import bought_since, margin_rule, read_journeys
from smallbiz.insight.reach import Days, days_of, touched
from smallbiz.insight.recommending import credited, recommended
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.tally import Count, Tally
from smallbiz.insight.verdicts import Judged, Tried, judge
from smallbiz.insight.waiting import Ripe
from smallbiz.store.store import Store
from smallbiz.words.periods import Period

Asked = tuple[Period | None, View, By, bool]
"""A period, a view, what a line stands for, and whether own hours count."""


def worked(
    store: Store,
    period: Period | None = None,
    view: View = View.EVEN,
    by: By = By.ACTIVITY,
    own_hours: bool = True,
) -> Worked:
    """The figures of a period; None is all of time."""
    return worked_each(store, [(period, view, by, own_hours)])[0]


def worked_each(store: Store, asked: Iterable[Asked]) -> list[Worked]:
    """The figures of several questions, which take half the time of as many single ones."""
    each = list(asked)
    since = min((days_of(period).since for period, *_rest in each), default="")
    with without_pauses(), store.snapshot():
        read = _Read(store, since)
        return [_worked(store, read, *one) for one in each]


class _Read:
    """What every question about days from one on needs, read once."""

    def __init__(self, store: Store, since: str) -> None:
        self._store = store
        self.journeys = read_journeys(store, since)
        firsts = firsts_of(store, self.journeys.bought.keys() | self.journeys.people.keys())
        self.bought = bought_since(firsts, self.journeys, since)
        self.ripe = Ripe(self.journeys, firsts, leads_by_day(store), store.today())
        self.worth = Worth.of(self.journeys.margins())
        self._touched: dict[tuple[By, Days], dict[int, Counter[str]]] = {}

    def touched(self, by: By, home: Mapping[int, int], days: Days) -> dict[int, Counter[str]]:
        """Whom the lines of a kind touched in a period, by day."""
        if (by, days) not in self._touched:
            self._touched[by, days] = touched(self._store, home, days)
        return self._touched[by, days]

    def bought_of(self, by: By, home: Mapping[int, int], days: Days) -> Counter[int]:
        """How many of the leads that each line found in a period have bought since."""
        bought = [each for each in self.bought if days.since <= each[1].day <= days.until]
        if by is not By.RECOMMENDER:
            return Counter(home[first.effort] for _contact, first in bought)
        told = recommended(self._store)
        return Counter(told[contact] for contact, _first in bought if contact in told)


def _worked(
    store: Store, read: _Read, period: Period | None, view: View, by: By, own_hours: bool
) -> Worked:
    groups, days = grouping(store, by), days_of(period)
    count = Count(*credited(store, by, view, read.journeys), groups.home, days)
    found = leads(store, by, groups.home, days)
    paid = by is not By.RECOMMENDER
    hour = hourly_value(store) if own_hours else 0
    rough = _Rough(
        count.tallies,
        found,
        read.bought_of(by, groups.home, days),
        _costs(store, groups, period, hour) if paid else {},
    )
    tried = rough.tried(read.touched(by, groups.home, days) if paid else {}, read.ripe)
    judged = dict(zip(tried, judge(list(tried.values()), read.worth), strict=True))
    results = [rough.result(key, groups.efforts[key], judged[key]) for key in tried]
    return Worked(
        period,
        view,
        by,
        own_hours,
        margin_rule(store).share is not None,
        tuple(sorted(results, key=_best_first)),
        _share(count.no_touch, 0 if paid else all_leads(store, days) - found.total()),
        _share(count.total),
        beyond(store, period, store.today()),
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
    bought: Counter[int]
    costs: Mapping[int, Spent]

    def tried(
        self, reached: Mapping[int, Counter[str]], ripe: Mapping[str, float]
    ) -> dict[int, Tried]:
        """What the verdict of each effort that did anything rests on."""
        keys = sorted({*self.tallies, *self.leads, *self.costs, *reached})
        return {key: self._tried(key, reached.get(key, Counter()), ripe) for key in keys}

    def _tried(self, key: int, reached: Counter[str], ripe: Mapping[str, float]) -> Tried:
        tally, contacts = self.tallies.get(key, _NOTHING), reached.total()
        shares = sum(many * ripe[day] for day, many in reached.items())
        customers = min(len(tally.customers), contacts)
        return Tried(contacts, shares, customers, tally.earned, self._cost(key))

    def _cost(self, key: int) -> int:
        return self.costs.get(key, Spent()).cost

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
            _buyers(tally),
            tally.revenue,
            tally.margin,
            judged,
            self.bought[key],
        )


_NOTHING = Tally()


def _costs(
    store: Store, groups: Grouping, period: Period | None, hourly_value: int
) -> dict[int, Spent]:
    found: dict[int, Spent] = {}
    for activity, cost in spent(store, period, store.today(), hourly_value).items():
        key = groups.home[activity]
        found[key] = found.get(key, Spent()) + cost
    return found


def hourly_value(store: Store) -> int:
    """What an hour of the owner's time counts as cost, in minor units."""
    return int(store.value("SELECT hourly_value FROM business") or 0)


def _share(tally: Tally, found: int = 0) -> Share:
    return Share(tally.won, tally.sales, tally.revenue, _buyers(tally), found, tally.lost)


def _buyers(tally: Tally) -> Buyers:
    new, again = len(tally.new_customers), len(tally.again)
    return Buyers(new, tally.new_revenue, again, tally.revenue_again)


def _best_first(result: Result) -> tuple[float, int, str]:
    """Best return first; what cost nothing comes after, by revenue."""
    best = result.return_per_1
    return (-best if best is not None else inf, -result.revenue, result.effort.name)
