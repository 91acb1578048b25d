"""What the owner wants to reach in a month; both hats share it."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

from smallbiz.business import records
from smallbiz.store.store import Store
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
class MonthGoal:
    """The goal of one month; money in minor units, None = no goal."""

    starts_on: date
    revenue: int | None = None
    new_customers: int | None = None
    leads: int | None = None
    marketing_budget: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether the owner has set anything."""
        return any(getattr(self, name) is not None for name in FIELDS)


class Goals:
    """Sets and reads the goals of months."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_month(self, day: date) -> MonthGoal:
        """The goal of the month of a day, empty when none is set."""
        first = day.replace(day=1)
        row = self._store.one(
            f"SELECT {', '.join(FIELDS)} FROM goal WHERE starts_on = ?", (first.isoformat(),)
        )
        return MonthGoal(first, *(row or ()))

    def newest(self, until: date) -> MonthGoal:
        """The goal of the newest month up to a day that has one: what a new month can start from."""
        row = self._store.one(
            f"SELECT starts_on, {', '.join(FIELDS)} FROM goal WHERE starts_on <= ?"
            " ORDER BY starts_on DESC LIMIT 1",
            (until.isoformat(),),
        )
        return MonthGoal(date.fromisoformat(row[0]), *row[1:]) if row else self.of_month(until)

    def set(self, day: date, **fields: Unpack[GoalFields]) -> None:
        """Set some goals of the month of a day; None takes one away."""
        not_negative(fields, *FIELDS)
        first = day.replace(day=1)
        with self._store.work(_("Set goals")) as work:
            goal = work.get(
                records.Goal, self._row(first) or work.add(records.Goal(starts_on=first))
            )
            for name, value in fields.items():
                setattr(goal, name, value)

    def _row(self, first: date) -> int | None:
        found: int | None = self._store.value(
            "SELECT id FROM goal WHERE starts_on = ?", (first.isoformat(),)
        )
        return found
