"""From first look to regular customer: how many reach each step, how soon, and where it got worse."""

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.grouping import grouping
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
SELECT
  (SELECT min(on_day) FROM touch WHERE contact_id = c.id),
  (SELECT min(on_day) FROM touch WHERE contact_id = c.id AND interest),
  (SELECT min(day) FROM (
     SELECT min(on_day) AS day FROM handover WHERE contact_id = c.id AND verdict = 'taken_over'
     UNION ALL SELECT min(coalesce(opened_on, closed_on)) FROM deal WHERE contact_id = c.id)),
  (SELECT min(on_day) FROM sale WHERE contact_id = c.id AND amount > 0),
  (SELECT on_day FROM sale WHERE contact_id = c.id AND amount > 0
   ORDER BY on_day, id LIMIT 1 OFFSET 1)
FROM contact c {only}
"""
"""One contact after the other by its own indexes: grouping everything at once takes 13 MB more."""
_FOUND = (
    "JOIN standing st ON st.id = c.id AND coalesce(st.first_activity_id, -st.channel_id)"
    " IN (SELECT value FROM json_each(:line))"
)
_RECOMMENDED = "WHERE c.recommended_by_id = :line"
"""Those whom a line found."""

Reached = tuple[int, ...]
"""The day number on which somebody reached each step, NEVER where they have not."""
NEVER = date.max.toordinal()


def funnel(
    store: Store, period: Period, effort: Effort | None = None, by: By | None = None
) -> Funnel:
    """The funnel of everybody, or of those whom one effort found, a line among those of a kind.

    Whoever reached a step counts as having passed those before it by that day. A period that is not
    over is compared with as many days of the one before, and those are seen after as long a time.
    """
    today = store.today()
    now = Period(period.since, min(period.until, max(period.since, today)))
    past = period.previous()
    earlier = Period(past.since, min(past.until, past.since + timedelta(days=now.days - 1)))
    counted = (
        _Count(now, today),
        _Count(earlier, earlier.until + max(today - now.until, timedelta())),
    )
    for reached in _people(store, effort, by):
        for count in counted:
            count.add(reached)
    stages = [
        Stage(step, of_now.moved, of_now.days, before.moved)
        for step, of_now, before in zip(Step, counted[0].steps, counted[1].steps, strict=True)
    ]
    return Funnel(period, tuple(stages))


def all_days(store: Store) -> Period:
    """From the first touch or sale to today."""
    today = store.today()
    first = store.value(
        "SELECT min(day) FROM (SELECT min(on_day) AS day FROM touch"
        " UNION ALL SELECT min(on_day) FROM sale)"
    )
    return Period(min(today, date.fromisoformat(first)) if first else today, today)


class _StepCount:
    """Who reached one step in a period, and after how many days they went on."""

    def __init__(self) -> None:
        self.entered = 0
        self.waits = array("l")

    @property
    def moved(self) -> Moved:
        return Moved(self.entered, len(self.waits))

    @property
    def days(self) -> float | None:
        return median(self.waits) if self.waits else None


class _Count:
    """The steps of a period as they were seen on a day; nobody is kept, only counted."""

    def __init__(self, period: Period, seen: date) -> None:
        self.steps = [_StepCount() for _step in Step]
        self._since, self._until = period.since.toordinal(), period.until.toordinal()
        self._seen = seen.toordinal()

    def add(self, reached: Reached) -> None:
        """Count somebody."""
        for step, day, following in zip(self.steps, reached, (*reached[1:], NEVER), strict=True):
            if self._since <= day <= self._until:
                step.entered += 1
                if following <= self._seen:
                    step.waits.append(following - day)


def _people(store: Store, effort: Effort | None, by: By | None) -> Iterator[Reached]:
    """Each day is read once: a large file has a thousand of them on a hundred thousand people."""
    only, line = _whose(store, effort, by)
    numbers: dict[str | None, int] = {None: NEVER}
    for days in store.each(_STEPS.format(only=only), {"line": line}):
        reached, soonest = [], NEVER
        for day in reversed(days):
            if day not in numbers:
                numbers[day] = date.fromisoformat(day).toordinal()
            soonest = min(soonest, numbers[day])
            reached.append(soonest)
        yield tuple(reversed(reached))


def _whose(store: Store, effort: Effort | None, by: By | None) -> tuple[str, object]:
    """Which contacts are meant, and what that is asked with."""
    if effort is None:
        return "", None
    if effort.kind is By.RECOMMENDER:
        return _RECOMMENDED, effort.id
    return _FOUND, json.dumps(grouping(store, by or effort.kind).numbers(effort))
