"""How many of the contacts an effort touched have had the time to buy."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from datetime import date

from smallbiz.insight.journeys import Journeys
from smallbiz.insight.reach import Linked
from smallbiz.insight.ripening import ripening


def ripe(
    touched: Mapping[tuple[int, str], int],
    journeys: Journeys,
    first: Mapping[int, Linked],
    today: date,
) -> dict[int, float]:
    """Σ F(days since the touch) over the contacts each effort touched, F from all contacts so far.

    `touched`: (effort, day) -> contacts; `first`: each contact's first touch linked to an effort.
    """
    bought, buyers = _waits(journeys)
    days = {day for _effort, day in touched} | {touch[1] for touch in first.values()}
    since = {day: max(0, today.toordinal() - _number(day)) for day in days}
    waiting = _still_waiting(journeys, first, buyers, since)
    share = ripening(bought, waiting, max(since.values(), default=0))
    found: dict[int, float] = {}
    for (effort, day), contacts in touched.items():
        found[effort] = found.get(effort, 0.0) + contacts * share[since[day]]
    return found


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
    journeys: Journeys, first: Mapping[int, Linked], buyers: set[int], since: Mapping[str, int]
) -> Counter[int]:
    """Contacts who have not bought, nor the company they belong to, by days since the first touch."""
    done = {who for who, counts_for in journeys.people.items() if not buyers.isdisjoint(counts_for)}
    days = Counter(touch[1] for contact, touch in first.items() if contact not in done)
    waiting: Counter[int] = Counter()
    for day, contacts in days.items():
        waiting[since[day]] += contacts
    return waiting


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
