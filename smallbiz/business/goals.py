"""What the owner wants to reach in a month, a quarter or a year; both hats share it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypedDict, Unpack

from smallbiz.business import records
from smallbiz.business.spreading import WHOLE, Part, Span, spread
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, year
from smallbiz.words.tidying import not_negative
from smallbiz.words.translation import _

FIELDS = ("revenue", "new_customers", "leads", "marketing_budget")


class GoalFields(TypedDict, total=False):
    """What can be set; money in minor units, None = no goal."""

    revenue: int | None
    new_customers: int | None
    leads: int | None
    marketing_budget: int | None


@dataclass(frozen=True)
class PeriodGoal:
    """The goal of a month, quarter or year; money in minor units, None = no goal.

    `sources` says of each field that was not set for these days themselves which goals it comes from.
    """

    days: Period
    revenue: int | None = None
    new_customers: int | None = None
    leads: int | None = None
    marketing_budget: int | None = None
    sources: Mapping[str, Span] = field(default_factory=dict)

    @property
    def is_set(self) -> bool:
        """Whether there is any goal."""
        return any(getattr(self, name) is not None for name in FIELDS)


class Goals:
    """Sets and reads them. A month without one of its own has its part of the quarter's or the year's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, day: date, span: Span) -> PeriodGoal:
        """The goal of the month, quarter or year of a day, empty when none is known.

        Without one of its own, a quarter or year has the sum of its months when all of them have one.
        """
        days, rows = WHOLE[span](day), self._of_year(day)
        found = {name: _goal(days, span, _column(rows, name)) for name in FIELDS}
        known = {name: part for name, part in found.items() if part is not None}
        return PeriodGoal(
            days,
            **{name: part.amount for name, part in known.items()},
            sources={name: part.source for name, part in known.items() if part.source != span},
        )

    def of_month(self, day: date) -> PeriodGoal:
        """The goal of the month of a day."""
        return self.of(day, Span.MONTH)

    def set_for(self, day: date, span: Span) -> PeriodGoal:
        """Only what was set for the month, quarter or year of a day itself."""
        days = WHOLE[span](day)
        row = self._store.one(
            f"SELECT {', '.join(FIELDS)} FROM goal WHERE starts_on = ? AND months = ?",
            (days.since.isoformat(), span),
        )
        return PeriodGoal(days, *(row or ()))

    def newest(self, until: date, span: Span = Span.MONTH) -> PeriodGoal:
        """The goal of the newest such time up to a day that has one: what a new one can start from."""
        row = self._store.one(
            "SELECT starts_on FROM goal WHERE starts_on <= ? AND months = ?"
            " ORDER BY starts_on DESC LIMIT 1",
            (until.isoformat(), span),
        )
        return self.set_for(date.fromisoformat(row[0]) if row else until, span)

    def set(self, day: date, span: Span = Span.MONTH, **fields: Unpack[GoalFields]) -> None:
        """Set some goals of the month, quarter or year of a day; None takes one away."""
        self.set_all({(WHOLE[span](day).since, span): fields})

    def set_all(self, goals: Mapping[tuple[date, Span], GoalFields]) -> None:
        """Set goals of several months, quarters and years by their first days, as one step."""
        for fields in goals.values():
            not_negative(fields, *FIELDS)
        with self._store.work(_("Set goals")) as work:
            for (first, span), fields in goals.items():
                fresh = records.Goal(starts_on=first, months=span)
                goal = work.get(records.Goal, self._row(first, span) or work.add(fresh))
                for name, value in fields.items():
                    setattr(goal, name, value)

    def _row(self, first: date, span: Span) -> int | None:
        found: int | None = self._store.value(
            "SELECT id FROM goal WHERE starts_on = ? AND months = ?", (first.isoformat(), span)
        )
        return found

    def _of_year(self, day: date) -> list[Any]:
        whole = year(day)
        return self._store.rows(
            f"SELECT months, starts_on, {', '.join(FIELDS)} FROM goal"
            " WHERE starts_on BETWEEN ? AND ?",
            (whole.since.isoformat(), whole.until.isoformat()),
        )


def _column(rows: Sequence[Any], name: str) -> dict[tuple[Span, date], int]:
    """What was set for each span and first day of a year."""
    place = FIELDS.index(name)
    return {
        (Span(span), date.fromisoformat(first)): values[place]
        for span, first, *values in rows
        if values[place] is not None
    }


def _goal(days: Period, span: Span, typed: Mapping[tuple[Span, date], int]) -> Part | None:
    """The goal of some days: their own, else the sum of their months', if each of them has one."""
    own = typed.get((span, days.since))
    if own is not None:
        return Part(own, span)
    by_span = {
        each: {first.month: amount for (of, first), amount in typed.items() if of is each}
        for each in Span
    }
    months = spread(by_span[Span.MONTH], by_span[Span.QUARTER], by_span[Span.YEAR].get(1))
    parts = [months.get(place) for place in range(days.since.month, days.until.month + 1)]
    if None in parts:
        return None
    known = [part for part in parts if part]
    return Part(sum(part.amount for part in known), min(part.source for part in known))
