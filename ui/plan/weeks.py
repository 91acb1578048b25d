"""Which twelve weeks the plan shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.lanes import WEEKS
from smallbiz.words.periods import MONDAY, week

BEFORE = 5
"""So many of them lie before this week."""
STEP = 4
"""Earlier and later go by so many."""


@dataclass(frozen=True)
class Weeks:
    """Twelve weeks from a day on, which is the first of its week."""

    first: date
    starts: int = MONDAY

    @classmethod
    def around(cls, day: date, starts: int = MONDAY) -> Weeks:
        """Those in which the week of a day has its usual place."""
        return cls(week(day, starts).since - timedelta(weeks=BEFORE), starts)

    def starting(self, starts: int) -> Weeks:
        """The same ones, but with weeks that start on another weekday."""
        return self if starts == self.starts else Weeks(week(self.first, starts).since, starts)

    def stepped(self, by: int) -> Weeks:
        """Later ones, or earlier ones when negative."""
        return replace(self, first=self.first + timedelta(weeks=by * STEP))

    def with_(self, row: ActivityRow) -> Weeks:
        """These if they show some of an activity, else those in which it begins in the second week."""
        if row.starts_on is None or self._shows(row.starts_on, row.ends_on or row.starts_on):
            return self
        return replace(self, first=week(row.starts_on, self.starts).since - timedelta(weeks=1))

    def _shows(self, since: date, until: date) -> bool:
        return since < self.first + timedelta(weeks=WEEKS) and until >= self.first
