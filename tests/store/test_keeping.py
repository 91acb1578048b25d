import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.store.keeping import DAYS, FALLS, LAST, MONTHS, WEEKS, Fall, falls, to_thin


@dataclass(frozen=True)
class Copy:
    sequence: int
    made_at: datetime
    counts: Mapping[str, int] = field(default_factory=dict)


def kept(copies: list[Copy]) -> list[int]:
    gone = {copy.sequence for copy in to_thin(copies)}
    return [copy.sequence for copy in copies if copy.sequence not in gone]


def daily(days: int) -> list[Copy]:
    start = datetime(2024, 1, 1, 9)
    return [Copy(number, start + timedelta(days=number)) for number in range(days)]


def test_two_years_of_days_keep_the_last_the_weeks_and_the_months() -> None:
    copies = daily(730)
    random.Random(1).shuffle(copies)
    days = [datetime(2024, 1, 1) + timedelta(days=number) for number in sorted(kept(copies))]
    assert len({(day.year, day.month) for day in days}) == MONTHS
    assert len({day.isocalendar()[:2] for day in days[-30:]}) >= WEEKS
    assert sorted(kept(copies))[-DAYS:] == list(range(730 - DAYS, 730))
    assert len(days) < DAYS + WEEKS + MONTHS


def test_many_on_one_day_keep_the_last_ten() -> None:
    copies = [Copy(number, datetime(2026, 5, 9, 10)) for number in range(100)]
    assert kept(copies) == list(range(100 - LAST, 100))


def test_a_wrong_clock_thins_nothing_that_a_right_one_would_keep() -> None:
    for wrong in (datetime(1970, 1, 1), datetime(2099, 12, 31), datetime(2020, 6, 1)):
        copies = [copy for copy in daily(40) if copy.sequence in kept(daily(40))]
        right = kept([*copies, Copy(40, datetime(2024, 2, 10, 9))])
        assert set(right) - set(kept([*copies, Copy(40, wrong)])) <= {min(kept(copies))}
        assert 40 in kept([*copies, Copy(40, wrong)])


def test_the_last_backup_before_a_sharp_fall_stays() -> None:
    copies = [
        Copy(number, datetime(2026, 5, 9, 10), {"contact": 500 if number < 30 else 12})
        for number in range(100)
    ]
    assert kept(copies) == [29, *range(90, 100)]


def test_small_and_passing_tables_are_no_fall() -> None:
    before = {"contact": 430, "deal": 19, "step": 900, "touch": 1900}
    assert falls(before, {"contact": 12, "deal": 0, "step": 2, "touch": 1900}) == (
        Fall("contact", 430, 12),
    )
    assert falls(before, {"contact": 430, "deal": 19}) == (Fall("touch", 1900, 0),)


@given(st.lists(st.datetimes(), max_size=120))
def test_whatever_the_clock_said_the_last_ten_stay_and_thinning_again_does_nothing(
    clock: list[datetime],
) -> None:
    copies = [Copy(number, at) for number, at in enumerate(clock)]
    rest = kept(copies)
    assert rest[-LAST:] == list(range(len(copies)))[-LAST:]
    assert len(rest) <= LAST + DAYS + WEEKS + MONTHS + FALLS
    assert kept([copies[number] for number in rest]) == rest
