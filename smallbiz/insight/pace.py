"""How the goals of some days stand: what is reached, what should be reached by now, and the gap."""

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from smallbiz.business.goals import Goals, PeriodGoal
from smallbiz.business.spreading import Span
from smallbiz.insight.totals import totals
from smallbiz.store.store import Store
from smallbiz.words.periods import Period

AT_RISK = Fraction(4, 5)
"""Of what should be reached by now; below it a goal is behind."""


class State(StrEnum):
    """On track from the due share on, at risk from 0.8 of it, else behind."""

    ON_TRACK = "on track"
    AT_RISK = "at risk"
    BEHIND = "behind"


class Pace(NamedTuple):
    """A figure of some days so far with its goal (None: not set); `gone` is the part of the days
    that has begun. Money in minor units."""

    reached: int
    goal: int | None
    gone: Fraction

    @property
    def due(self) -> int | None:
        """What should be reached by now: the goal × the part of the days that has begun."""
        return None if self.goal is None else round(self.goal * self.gone)

    @property
    def gap(self) -> int:
        """Reached − due; below zero when behind."""
        return 0 if self.due is None else self.reached - self.due

    @property
    def share(self) -> float:
        """The part of the goal that is reached, 0 without one; above 1 when it is passed."""
        return self.reached / self.goal if self.goal else 0.0

    @property
    def state(self) -> State | None:
        """How it stands; None without a goal."""
        if not self.goal:
            return None
        due = self.goal * self.gone
        if self.reached >= due:
            return State.ON_TRACK
        return State.AT_RISK if self.reached >= due * AT_RISK else State.BEHIND


class Paces(NamedTuple):
    """How each goal of a month, quarter or year stands; money for marketing is no goal to reach."""

    goal: PeriodGoal
    revenue: Pace
    new_customers: Pace
    leads: Pace

    @property
    def by_name(self) -> dict[str, Pace]:
        """Each by the name of its field."""
        return {name: getattr(self, name) for name in ("revenue", "new_customers", "leads")}


def paces(store: Store, day: date, span: Span) -> Paces:
    """How the goals of the month, quarter or year of a day stand today."""
    goal, today = Goals(store).of(day, span), store.today()
    since, until = goal.days.since, goal.days.until
    so_far = totals(store, Period(since, max(since, min(until, today))))
    gone = goal.days.elapsed(today)
    return Paces(
        goal,
        Pace(so_far.revenue, goal.revenue, gone),
        Pace(so_far.new_customers, goal.new_customers, gone),
        Pace(so_far.leads, goal.leads, gone),
    )


def longer_paces(store: Store, day: date) -> tuple[Paces, ...]:
    """How the quarter and the year stand, where the owner set goals for them."""
    spans = (span for span in (Span.QUARTER, Span.YEAR) if Goals(store).set_for(day, span).is_set)
    return tuple(paces(store, day, span) for span in spans)
