"""How much of the waiting is over: which share of eventual purchases has been made by now."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from datetime import date

from smallbiz.insight.journeys import Journeys
from smallbiz.insight.reach import Linked
from smallbiz.insight.ripening import ripening


class Ripe(dict[str, float]):
    """Day of a touch (ISO text) -> F(days since): the share who would have bought by now."""

    def __init__(self, journeys: Journeys, first: Mapping[int, Linked], today: date) -> None:
        super().__init__()
        self._today = today.toordinal()
        bought, buyers = _waits(journeys)
        waiting: Counter[int] = Counter()
        for day, contacts in _still_waiting(journeys, first, buyers).items():
            waiting[self._since(day)] += contacts
        self._share = ripening(bought, waiting, max([*waiting, *bought], default=0))

    def __missing__(self, day: str) -> float:
        self[day] = self._share[min(self._since(day), len(self._share) - 1)]
        return self[day]

    def _since(self, day: str) -> int:
        return max(0, self._today - _number(day))


def _waits(journeys: Journeys) -> tuple[Counter[int], set[int]]:
    """Buyers by days from their first touch to the first sale that followed, and who they are."""
    waits: Counter[int] = Counter()
    buyers = set()
    for buyer, days in journeys.bought.items():
        steps = journeys.steps.get(buyer)
        at = bisect_left(days, steps[0].day) if steps else len(days)
        if steps and at < len(days):
            waits[_number(days[at]) - _number(steps[0].day)] += 1
            buyers.add(buyer)
    return waits, buyers


def _still_waiting(
    journeys: Journeys, first: Mapping[int, Linked], buyers: set[int]
) -> Counter[str]:
    """Contacts who have not bought, nor the company they belong to, by day of the first touch."""
    done = {who for who, counts_for in journeys.people.items() if not buyers.isdisjoint(counts_for)}
    return Counter(touch[1] for contact, touch in first.items() if contact not in done)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
