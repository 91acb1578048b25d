"""Repeats counted from their first day, so that the 31st and 29 February come back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import Period
from smallbiz.words.translation import _


class Unit(StrEnum):
    """What a repeat counts in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Repeat:
    """Every so many days, weeks, months or years."""

    every: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.every < 1:
            raise RuleBroken(_("A repeat needs a number of 1 or more."), "every")

    def day(self, anchor: date, number: int) -> date:
        """The `number`-th repeat, 0 being the anchor; the 31st becomes a short month's last day."""
        from dateutil.relativedelta import relativedelta

        count = self.every * number
        steps = {
            Unit.DAY: relativedelta(days=count),
            Unit.WEEK: relativedelta(weeks=count),
            Unit.MONTH: relativedelta(months=count),
            Unit.YEAR: relativedelta(years=count),
        }
        day: date = anchor + steps[self.unit]
        return day

    def after(self, anchor: date, day: date) -> date:
        """The first repeat later than `day`; the anchor itself when that is still to come."""
        number = self._about(anchor, day)
        while self.day(anchor, number) <= day:
            number += 1
        return self.day(anchor, number)

    def within(self, anchor: date, period: Period) -> Iterator[date]:
        """The repeats that fall into a period, the anchor included, in order."""
        number = self._about(anchor, period.since)
        while (day := self.day(anchor, number)) <= period.until:
            if day in period:
                yield day
            number += 1

    def _about(self, anchor: date, day: date) -> int:
        """The number of a repeat on or shortly before a day, found without walking there."""
        if day < anchor:
            return 0
        months = (day.year - anchor.year) * 12 + day.month - anchor.month
        passed = {
            Unit.DAY: (day - anchor).days,
            Unit.WEEK: (day - anchor).days // 7,
            Unit.MONTH: months,
            Unit.YEAR: day.year - anchor.year,
        }
        return max(passed[self.unit] // self.every - 1, 0)
