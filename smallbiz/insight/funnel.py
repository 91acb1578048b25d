"""From first look to regular customer: how many reach each step, how soon, and where it got worse."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.measures import rate
from smallbiz.insight.odds import ENOUGH_TO_COMPARE, wilson
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


class Step(StrEnum):
    """First touch of any kind; first touch that shows interest; taken over or a first deal; first
    sale; second sale."""

    AWARENESS = "awareness"
    INTEREST = "interest"
    CONSIDERATION = "consideration"
    PURCHASE = "purchase"
    LOYALTY = "loyalty"


@dataclass(frozen=True)
class Moved:
    """Of `entered` people who reached a step, `on` went on to the next."""

    entered: int = 0
    on: int = 0

    @property
    def rate(self) -> float | None:
        """The share who went on; None without anybody."""
        return rate(self.on, self.entered)

    @property
    def range(self) -> tuple[float, float] | None:
        """Where the real share lies 8 times out of 10."""
        return wilson(self.on, self.entered)

    def clearly_below(self, other: "Moved") -> bool:
        """Whether neither share lies in the other's range: more than luck. Few people never are."""
        if self.range is None or other.range is None or self.rate is None or other.rate is None:
            return False
        if min(self.entered, other.entered) < ENOUGH_TO_COMPARE:
            return False
        return self.range[1] < other.rate and self.rate < other.range[0]


@dataclass(frozen=True)
class Stage:
    """A step of the funnel: who reached it in the period, who of them went on, after how many days
    half of those had, and the same people-counts of the period before, seen after as long a time."""

    step: Step
    moved: Moved
    days: float | None
    before: Moved


@dataclass(frozen=True)
class Funnel:
    """The steps in order; `weakest` is the one that fell furthest, None when luck could explain it."""

    period: Period
    stages: tuple[Stage, ...]

    @property
    def weakest(self) -> Stage | None:
        """The stage whose people go on least often, compared with before."""
        fallen = [stage for stage in self.stages[:-1] if stage.moved.clearly_below(stage.before)]
        return max(fallen, key=_fall, default=None)


def _fall(stage: Stage) -> float:
    return (stage.before.rate or 0) - (stage.moved.rate or 0)


_STEPS = """
WITH told AS (
  SELECT contact_id AS id, min(on_day) AS aware, min(CASE WHEN interest THEN on_day END) AS interest,
         NULL AS talked, NULL AS bought FROM touch GROUP BY contact_id
  UNION ALL SELECT contact_id, NULL, NULL, min(on_day), NULL FROM handover
    WHERE verdict = 'taken_over' GROUP BY contact_id
  UNION ALL SELECT contact_id, NULL, NULL, min(coalesce(opened_on, closed_on)), NULL FROM deal
    WHERE contact_id IS NOT NULL GROUP BY contact_id
  UNION ALL SELECT contact_id, NULL, NULL, NULL, min(on_day) FROM sale
    WHERE contact_id IS NOT NULL AND amount > 0 GROUP BY contact_id)
SELECT min(aware), min(interest), min(talked), min(bought),
  (SELECT s.on_day FROM sale s WHERE s.contact_id = told.id AND s.amount > 0
   ORDER BY s.on_day, s.id LIMIT 1 OFFSET 1)
FROM told {only} GROUP BY told.id
"""
_ONLY = {
    By.ACTIVITY: "JOIN standing st ON st.id = told.id AND st.first_activity_id IS :effort",
    By.CHANNEL: "JOIN standing st ON st.id = told.id AND st.channel_id IS :effort",
    By.CAMPAIGN: "JOIN standing st ON st.id = told.id AND st.first_activity_id IN"
    " (SELECT id FROM activity WHERE campaign_id IS :effort)",
}
"""Those whom an effort found."""

Reached = tuple[int, ...]
"""The day number on which somebody reached each step, NEVER where they have not."""
NEVER = date.max.toordinal()


def funnel(store: Store, period: Period, effort: Effort | None = None) -> Funnel:
    """The funnel of everybody, or of those whom one effort found.

    Whoever reached a step counts as having passed those before it by that day. A period that is not
    over is compared with as many days of the one before, and those are seen after as long a time.
    """
    today = store.today()
    now = Period(period.since, min(period.until, max(period.since, today)))
    since = period.previous().since
    earlier = Period(since, since + timedelta(days=now.days - 1))
    seen = earlier.until + max(today - now.until, timedelta())
    people = list(_people(store, effort))
    stages = [
        Stage(step, _moved(people, place, now, today), _days(people, place, now, today),
              _moved(people, place, earlier, seen))
        for place, step in enumerate(Step)
    ]  # fmt: skip
    return Funnel(period, tuple(stages))


def all_days(store: Store) -> Period:
    """From the first touch or sale to today."""
    today = store.today()
    first = store.value(
        "SELECT min(day) FROM (SELECT min(on_day) AS day FROM touch"
        " UNION ALL SELECT min(on_day) FROM sale)"
    )
    return Period(min(today, date.fromisoformat(first)) if first else today, today)


def _people(store: Store, effort: Effort | None) -> Iterator[Reached]:
    only = _ONLY[effort.kind] if effort else ""
    for days in store.each(_STEPS.format(only=only), {"effort": effort.id if effort else None}):
        reached, soonest = [], NEVER
        for day in reversed(days):
            soonest = min(soonest, date.fromisoformat(day).toordinal() if day else NEVER)
            reached.append(soonest)
        yield tuple(reversed(reached))


def _moved(people: Sequence[Reached], place: int, days: Period, seen: date) -> Moved:
    """Who reached a step in a period, and how many of them had gone on when it was seen."""
    entered = _entered(people, place, days)
    return Moved(len(entered), len(_went_on(entered, place, seen)))


def _days(people: Sequence[Reached], place: int, days: Period, seen: date) -> float | None:
    """The median number of days until they went on; None when nobody did."""
    went_on = _went_on(_entered(people, place, days), place, seen)
    return median([each[place + 1] - each[place] for each in went_on]) if went_on else None


def _entered(people: Sequence[Reached], place: int, days: Period) -> list[Reached]:
    since, until = days.since.toordinal(), days.until.toordinal()
    return [each for each in people if since <= each[place] <= until]


def _went_on(entered: Sequence[Reached], place: int, seen: date) -> list[Reached]:
    if place + 1 == len(Step):
        return []
    return [each for each in entered if each[place + 1] <= seen.toordinal()]
