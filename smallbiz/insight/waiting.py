"""How much of the waiting is over: which share of eventual purchases has been made by now."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache

from smallbiz.insight.first_touches import First
from smallbiz.insight.journeys import Journeys
from smallbiz.insight.ripening import ripening


class Ripe(dict[str, float]):
    """Day of a touch (ISO text) -> F(days since): the share who would have bought by now."""

    def __init__(
        self,
        journeys: Journeys,
        firsts: Mapping[int, First],
        by_day: Counter[str],
        today: date,
    ) -> None:
        """`firsts` are those of buyers, `by_day` the number of everybody's."""
        super().__init__()
        self._today = today.toordinal()
        bought, done = _waits(journeys, firsts)
        waiting: Counter[int] = Counter()
        for day, contacts in (by_day - done).items():
            waiting[self._since(day)] += contacts
        self._share = ripening(bought, waiting, max([*waiting, *bought], default=0))

    def __missing__(self, day: str) -> float:
        self[day] = self._share[min(self._since(day), len(self._share) - 1)]
        return self[day]

    def _since(self, day: str) -> int:
        return max(0, self._today - _number(day))


def _waits(journeys: Journeys, firsts: Mapping[int, First]) -> tuple[Counter[int], Counter[str]]:
    """Buyers by days from their first touch to the first sale that followed.

    With them those who need not be waited for any more, as they or their company bought, by day of
    the first touch.
    """
    waits: Counter[int] = Counter()
    done = set()
    for buyer, since in _begun(journeys, firsts).items():
        days = journeys.bought[buyer]
        at = bisect_left(days, since)
        if at < len(days):
            waits[_number(days[at]) - _number(since)] += 1
            done.add(buyer)
    done |= {person for person, company in journeys.people.items() if company in done}
    return waits, Counter(firsts[who].day for who in done if who in firsts)


def _begun(journeys: Journeys, firsts: Mapping[int, First]) -> dict[int, str]:
    """Buyer -> day of the first touch, or of that of the first of its people."""
    begun = {buyer: firsts[buyer].day for buyer in journeys.bought if buyer in firsts}
    for person, company in journeys.people.items():
        if company in journeys.bought and person in firsts:
            day = firsts[person].day
            begun[company] = min(begun.get(company, day), day)
    return begun


@cache
def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
