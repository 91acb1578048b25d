from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import Period, year
from smallbiz.words.repeats import Repeat, Unit

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
REPEATS = st.builds(Repeat, st.integers(1, 14), st.sampled_from(Unit))


def test_the_31st_comes_back_after_short_months():
    days = list(Repeat(1, Unit.MONTH).within(date(2026, 1, 31), year(date(2026, 1, 1))))
    assert [day.day for day in days] == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def test_29_february_comes_back_in_leap_years():
    repeat = Repeat(1, Unit.YEAR)
    days = [repeat.day(date(2024, 2, 29), number) for number in range(5)]
    assert [(day.month, day.day) for day in days] == [(2, 29), (2, 28), (2, 28), (2, 28), (2, 29)]


def test_the_next_day_is_later_than_the_given_one():
    weekly = Repeat(2, Unit.WEEK)
    anchor = date(2026, 5, 4)
    assert weekly.after(anchor, date(2026, 5, 4)) == date(2026, 5, 18)
    assert weekly.after(anchor, date(2026, 5, 17)) == date(2026, 5, 18)
    assert weekly.after(anchor, date(2026, 1, 1)) == anchor


def test_nothing_repeats_every_zero_days():
    with pytest.raises(RuleBroken):
        Repeat(0, Unit.DAY)


@given(REPEATS, DAYS, DAYS)
def test_the_next_repeat_is_the_first_one_later(repeat, anchor, day):
    found = repeat.after(anchor, day)
    walked = (
        next(there for number in range(10**6) if (there := repeat.day(anchor, number)) > day)
        if day - anchor < timedelta(days=3000)
        else found
    )
    assert found == walked
    assert found > day
    assert found >= anchor


@given(REPEATS, DAYS, DAYS, st.integers(0, 900))
def test_repeats_within_a_period_are_all_of_them(repeat, anchor, since, length):
    period = Period(since, since + timedelta(days=length))
    days = list(repeat.within(anchor, period))
    assert all(day in period and day >= anchor for day in days)
    assert all(repeat.after(anchor, one) == other for one, other in pairwise(days))
    first = repeat.after(anchor, since - timedelta(days=1))
    assert days[:1] == ([first] if first in period else [])
