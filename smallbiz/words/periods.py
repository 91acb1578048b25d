"""Periods of whole days, both ends included: weeks, months, quarters and years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

MONDAY, SUNDAY = 0, 6
_DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Period:
    """The days from `since` to `until`, both included; RuleBroken when they are swapped."""

    since: date
    until: date

    def __post_init__(self) -> None:
        if self.until < self.since:
            raise RuleBroken(_("The last day lies before the first. Swap them."), "until")

    def __contains__(self, day: date) -> bool:
        return self.since <= day <= self.until

    def __iter__(self) -> Iterator[date]:
        return (self.since + timedelta(days=n) for n in range(self.days))

    @property
    def days(self) -> int:
        """How many days, at least 1."""
        return (self.until - self.since).days + 1

    def shared(self, other: "Period") -> "Period | None":
        """The days that lie in both."""
        since, until = max(self.since, other.since), min(self.until, other.until)
        return Period(since, until) if since <= until else None

    def share(self, other: "Period") -> Fraction:
        """Which part of this period's days lie in the other, exactly (0 to 1)."""
        both = self.shared(other)
        return Fraction(both.days if both else 0, self.days)

    def elapsed(self, today: date) -> Fraction:
        """Which part of the days has begun by today, today included (0 to 1)."""
        if today < self.since:
            return Fraction(0)
        return Fraction(min((today - self.since).days + 1, self.days), self.days)

    def previous(self) -> "Period":
        """The calendar month, quarter or year before a whole one; else as many days, as far back as
        the calendar goes."""
        until = date.fromordinal(max(1, self.since.toordinal() - 1))
        for whole in (month, quarter, year):
            if self == whole(self.since):
                return whole(until)
        return Period(date.fromordinal(max(1, until.toordinal() - self.days + 1)), until)

    def following(self) -> "Period":
        """The calendar month, quarter or year after a whole one; else as many days."""
        since = self.until + _DAY
        for whole in (month, quarter, year):
            if self == whole(self.since):
                return whole(since)
        return Period(since, since + timedelta(days=self.days - 1))


def week(day: date, starts: int = MONDAY) -> Period:
    """The week of a day, from MONDAY or SUNDAY."""
    since = day - timedelta(days=(day.weekday() - starts) % 7)
    return Period(since, since + 6 * _DAY)


def last_weekday(day: date, weekday: int) -> date:
    """The newest day up to a day that is this weekday; 0 is Monday."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def month(day: date) -> Period:
    """The calendar month of a day."""
    since = day.replace(day=1)
    return Period(since, _first_of_next_month(since) - _DAY)


def quarter(day: date) -> Period:
    """The calendar quarter of a day."""
    since = date(day.year, day.month - (day.month - 1) % 3, 1)
    last_month = since.replace(month=since.month + 2)
    return Period(since, _first_of_next_month(last_month) - _DAY)


def year(day: date) -> Period:
    """The calendar year of a day."""
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))


def last_days(count: int, today: date) -> Period:
    """The last `count` days, today included."""
    return Period(today - timedelta(days=count - 1), today)


def parse_week(text: str) -> Period:
    """The Monday to Sunday of "2026-W19"; RuleBroken when there is no such week."""
    match = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip(), re.ASCII | re.IGNORECASE)
    try:
        since = date.fromisocalendar(int(match[1]), int(match[2]), 1) if match else None
        found = week(since) if since else None
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise RuleBroken(_("There is no week “{text}”. Write it like 2026-W19.").format(text=text))
    return found


def parse_day(text: str) -> date:
    """The day of "2026-05-13", as the command line and JSON write it; RuleBroken otherwise."""
    text = text.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise RuleBroken(
                _("There is no day {text} in the calendar.").format(text=text)
            ) from None
    raise RuleBroken(_("“{text}” is not a day. Write it like 2026-05-13.").format(text=text))


def _first_of_next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
