"""From first look to regular customer: how many reach each step, how soon, and where it got worse."""

from array import array
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.measures import rate
from smallbiz.insight.odds import ENOUGH_TO_COMPARE, wilson
from smallbiz.insight.passing import NEVER, Reached, Step, passing
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


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
    for _contact, reached in passing(store, effort, by):
        for count in counted:
            count.add(reached)
    stages = [
        Stage(step, of_now.moved, of_now.days, before.moved)
        for step, of_now, before in zip(Step, counted[0].steps, counted[1].steps, strict=True)
    ]
    return Funnel(period, tuple(stages))


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
