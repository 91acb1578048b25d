"""What worked: for each effort what it cost and what it brought, adding up to exactly all revenue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

from smallbiz.insight.costs import beyond, spent
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.first_touches import all_leads
from smallbiz.insight.grouping import Grouping
from smallbiz.insight.journey_reading import margin_rule
from smallbiz.insight.reach import days_of
from smallbiz.insight.reading import NOBODY, Lines, Reached, Reading
from smallbiz.insight.recommending import credited
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.tally import Count, Tally
from smallbiz.insight.verdicts import Judged, Tried, judge
from smallbiz.store.pauses import without_pauses
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
        reading = Reading(store, since)
        return [_worked(store, reading, *one) for one in each]


def _worked(
    store: Store, reading: Reading, period: Period | None, view: View, by: By, own_hours: bool
) -> Worked:
    days = days_of(period)
    lines = reading.lines(by, days)
    groups, paid = lines.groups, by is not By.RECOMMENDER
    count = Count(*credited(store, by, view, reading.journeys), groups.home, days)
    hour = hourly_value(store) if own_hours else 0
    rough = _Rough(count.tallies, lines, _costs(store, groups, period, hour) if paid else {})
    tried = rough.tried()
    judged = dict(zip(tried, judge(list(tried.values()), reading.worth), strict=True))
    results = [rough.result(key, groups.efforts[key], judged[key]) for key in tried]
    return Worked(
        period,
        view,
        by,
        own_hours,
        margin_rule(store).share is not None,
        tuple(sorted(results, key=_best_first)),
        _share(count.no_touch, 0 if paid else all_leads(store, days) - lines.leads.total()),
        _share(count.total),
        beyond(store, period, store.today()),
    )


@dataclass(frozen=True)
class _Rough:
    """The figures of all efforts by number, before verdicts."""

    tallies: Mapping[int, Tally]
    lines: Lines
    costs: Mapping[int, Spent]

    def tried(self) -> dict[int, Tried]:
        """What the verdict of each effort that did anything rests on."""
        lines = self.lines
        keys = sorted({*self.tallies, *lines.leads, *self.costs, *lines.reached})
        return {key: self._tried(key, lines.reached.get(key, NOBODY)) for key in keys}

    def _tried(self, key: int, reached: Reached) -> Tried:
        tally = self.tallies.get(key, _NOTHING)
        customers = min(len(tally.customers), reached.contacts)
        return Tried(reached.contacts, reached.ripe, customers, tally.earned, self._cost(key))

    def _cost(self, key: int) -> int:
        return self.costs.get(key, Spent()).cost

    def result(self, key: int, effort: Effort, judged: Judged) -> Result:
        """One effort's line."""
        tally = self.tallies.get(key, _NOTHING)
        return Result(
            effort,
            self.costs.get(key, Spent()),
            self._cost(key),
            self.lines.leads[key],
            tally.sales,
            tally.won,
            tally.lost,
            _buyers(tally),
            tally.revenue,
            tally.margin,
            judged,
            self.lines.bought[key],
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
