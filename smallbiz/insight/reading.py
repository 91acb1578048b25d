"""What every question of What worked needs from the file, read once for all of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from smallbiz.insight.customer_worth import Worth
from smallbiz.insight.efforts import By
from smallbiz.insight.first_touches import firsts_of, leads, leads_by_day
from smallbiz.insight.grouping import Grouping, grouping
from smallbiz.insight.journey_reading import read_journeys
from smallbiz.insight.journeys import bought_since
from smallbiz.insight.reach import Days, touched
from smallbiz.insight.recommending import recommended
from smallbiz.insight.waiting import Ripe
from smallbiz.store.store import Store


class Reached(NamedTuple):
    """How many contacts a line touched, and Σ F(days since): how many have had the time to buy."""

    contacts: int
    ripe: float


NOBODY = Reached(0, 0.0)


@dataclass(frozen=True)
class Lines:
    """What the lines of a kind did in a period, by number and whatever the view.

    `bought` are those of the leads who have bought since.
    """

    groups: Grouping
    leads: Counter[int]
    bought: Counter[int]
    reached: Mapping[int, Reached]


class Reading:
    """The journeys to everything that was bought or lost from a day on, and what stands around them."""

    def __init__(self, store: Store, since: str) -> None:
        """`since` is ISO text; questions about earlier days need another reading."""
        self._store = store
        self.journeys = read_journeys(store, since)
        firsts = firsts_of(store, self.journeys.bought.keys() | self.journeys.people.keys())
        self.worth = Worth.of(self.journeys.margins())
        self._bought = bought_since(firsts, self.journeys, since)
        self._ripe = Ripe(self.journeys, firsts, leads_by_day(store), store.today())
        self._lines: dict[tuple[By, Days], Lines] = {}

    def lines(self, by: By, days: Days) -> Lines:
        """Those of a kind in a period; all views share them."""
        if (by, days) not in self._lines:
            groups = grouping(self._store, by)
            self._lines[by, days] = Lines(
                groups,
                leads(self._store, by, groups.home, days),
                self._bought_of(by, groups.home, days),
                {} if by is By.RECOMMENDER else self._reached(groups.home, days),
            )
        return self._lines[by, days]

    def _reached(self, home: Mapping[int, int], days: Days) -> dict[int, Reached]:
        return {
            key: Reached(
                by_day.total(), sum(many * self._ripe[day] for day, many in by_day.items())
            )
            for key, by_day in touched(self._store, home, days).items()
        }

    def _bought_of(self, by: By, home: Mapping[int, int], days: Days) -> Counter[int]:
        bought = [each for each in self._bought if days.since <= each[1].day <= days.until]
        if by is not By.RECOMMENDER:
            return Counter(home[first.effort] for _contact, first in bought)
        told = recommended(self._store)
        return Counter(told[contact] for contact, _first in bought if contact in told)
