from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words import periods
from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import Period

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@st.composite
def some_period(draw):
    since = draw(DAYS)
    return Period(since, since + timedelta(days=draw(st.integers(0, 800))))


def test_a_period_includes_both_ends():
    may = Period(date(2026, 5, 1), date(2026, 5, 31))
    assert may.days == 31
    assert date(2026, 5, 1) in may
    assert date(2026, 5, 31) in may
    assert date(2026, 6, 1) not in may
    assert list(Period(date(2026, 2, 28), date(2026, 3, 1))) == [
        date(2026, 2, 28),
        date(2026, 3, 1),
    ]


def test_a_period_cannot_end_before_it_begins():
    with pytest.raises(RuleBroken, match="Swap") as refusal:
        Period(date(2026, 5, 2), date(2026, 5, 1))
    assert refusal.value.field == "until"


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026-W19", date(2026, 5, 4), date(2026, 5, 10)),
        ("2026-w1", date(2025, 12, 29), date(2026, 1, 4)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2021W01", date(2021, 1, 4), date(2021, 1, 10)),
    ],
)
def test_weeks_are_read_as_iso_weeks(text, since, until):
    assert periods.parse_week(text) == Period(since, until)


@pytest.mark.parametrize(
    "text", ["2025-W53", "2026-W00", "2026-19", "W19", "", "2026-W19x", "9999-W52"]
)
def test_weeks_that_do_not_exist_are_refused(text):
    with pytest.raises(RuleBroken, match="2026-W19"):
        periods.parse_week(text)


@pytest.mark.parametrize("text", ["2026-02-29", "13.05.2026", "2026-5-3", "", "20260513"])
def test_days_of_the_command_line_are_strict(text):
    with pytest.raises(RuleBroken):
        periods.parse_day(text)
    assert periods.parse_day(" 2028-02-29 ") == date(2028, 2, 29)


def test_weeks_start_on_monday_or_sunday():
    wednesday = date(2026, 5, 13)
    assert periods.week(wednesday) == Period(date(2026, 5, 11), date(2026, 5, 17))
    assert periods.week(wednesday, periods.SUNDAY).since == date(2026, 5, 10)
    assert periods.week(date(2026, 5, 10), periods.SUNDAY).since == date(2026, 5, 10)


def test_months_quarters_and_years():
    assert periods.month(date(2028, 2, 10)).until == date(2028, 2, 29)
    assert periods.month(date(2026, 12, 31)) == Period(date(2026, 12, 1), date(2026, 12, 31))
    assert periods.quarter(date(2026, 5, 13)) == Period(date(2026, 4, 1), date(2026, 6, 30))
    assert periods.quarter(date(2026, 12, 1)).until == date(2026, 12, 31)
    assert periods.year(date(2026, 5, 13)).days == 365


def test_the_period_before_keeps_the_calendar():
    may = periods.month(date(2026, 5, 13))
    assert may.previous() == periods.month(date(2026, 4, 1))
    assert may.following() == periods.month(date(2026, 6, 1))
    first = periods.quarter(date(2026, 2, 1))
    assert first.previous() == periods.quarter(date(2025, 12, 1))
    assert periods.year(date(2024, 5, 1)).previous() == periods.year(date(2023, 1, 1))
    thirty = periods.last_days(30, date(2026, 5, 13))
    assert thirty == Period(date(2026, 4, 14), date(2026, 5, 13))
    assert thirty.previous() == Period(date(2026, 3, 15), date(2026, 4, 13))


def test_the_share_of_days_in_another_period():
    april_to_may = Period(date(2026, 4, 21), date(2026, 5, 10))
    assert april_to_may.share(periods.month(date(2026, 5, 1))) == Fraction(1, 2)
    assert april_to_may.share(periods.month(date(2026, 7, 1))) == 0


def test_how_much_of_a_period_has_passed():
    week = periods.parse_week("2026-W20")
    assert week.elapsed(date(2026, 5, 10)) == 0
    assert week.elapsed(date(2026, 5, 13)) == Fraction(3, 7)
    assert week.elapsed(date(2026, 6, 1)) == 1


def test_before_the_first_day_of_the_calendar_there_is_none() -> None:
    first = Period(date.min, date(2026, 5, 13))
    assert first.previous() == Period(date.min, date.min)
    assert Period(date(1000, 1, 1), date(2026, 5, 13)).previous().since == date.min


@given(DAYS)
def test_a_day_lies_in_its_week_and_the_week_reads_back(day):
    assert day in periods.week(day)
    assert day in periods.week(day, periods.SUNDAY)
    assert periods.parse_week(f"{day:%G-W%V}") == periods.week(day)


@given(some_period())
def test_previous_and_following_touch_and_undo_each_other(period):
    assert period.previous().until + timedelta(days=1) == period.since
    assert period.following().since - timedelta(days=1) == period.until


@given(some_period(), some_period())
def test_shared_days_are_those_in_both(one, other):
    both = one.shared(other)
    assert both == other.shared(one)
    expected = sum(day in other for day in one)
    assert (both.days if both else 0) == expected
    assert one.share(other) == Fraction(expected, one.days)


@given(some_period())
def test_months_cover_a_period_exactly(period):
    months = {periods.month(day) for day in period}
    assert sum(period.share(month) for month in months) == 1
