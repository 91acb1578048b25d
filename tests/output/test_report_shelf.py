"""Which weeks are kept as PDFs: when they are due, how they are called, and which are taken away."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.output.report_shelf import (
    KEPT,
    due_weeks,
    kept_in,
    number,
    put_on_shelf,
)
from smallbiz.words.errors import StorageProblem
from smallbiz.words.periods import Period, last_weekday, week

WEDNESDAY = date(2026, 5, 13)
MONDAY_IS, WEDNESDAY_IS, FRIDAY_IS = 0, 2, 4


def weeks(
    kept: list[tuple[int, int]], weekday: int, today: date = WEDNESDAY
) -> list[tuple[int, int]]:
    return [number(days) for days in due_weeks(kept, today, weekday, 0)]


def test_the_report_day_is_today_or_the_last_one() -> None:
    assert last_weekday(WEDNESDAY, WEDNESDAY_IS) == WEDNESDAY
    assert last_weekday(WEDNESDAY, MONDAY_IS) == date(2026, 5, 11)
    assert last_weekday(WEDNESDAY, FRIDAY_IS) == date(2026, 5, 8)


def test_a_week_kept_while_the_clock_was_wrong_stops_none_of_the_others() -> None:
    assert weeks([(2026, 17), (2099, 1)], MONDAY_IS) == [(2026, 19), (2026, 18)]
    assert weeks([(2026, 19), (2099, 1)], MONDAY_IS) == []


def test_the_last_full_week_before_the_report_day_is_due() -> None:
    assert weeks([], MONDAY_IS) == [(2026, 19)]
    assert weeks([], WEDNESDAY_IS) == [(2026, 19)]
    assert weeks([], FRIDAY_IS) == [(2026, 18)]
    assert weeks([(2026, 19)], MONDAY_IS) == []


def test_weeks_of_a_holiday_are_caught_up_with_but_no_more_than_are_kept() -> None:
    assert weeks([(2026, 16)], MONDAY_IS) == [(2026, 19), (2026, 18), (2026, 17)]
    assert len(weeks([(2025, 2)], MONDAY_IS)) == KEPT


def test_what_was_thrown_away_stays_away_and_a_clock_set_back_writes_nothing() -> None:
    assert weeks([(2026, 19), (2026, 12)], MONDAY_IS) == []
    assert weeks([(2026, 40)], MONDAY_IS) == []


def test_a_year_of_53_weeks_goes_on_with_the_first() -> None:
    assert weeks([(2026, 53)], MONDAY_IS, date(2027, 1, 11)) == [(2027, 1)]
    assert weeks([(2026, 52)], MONDAY_IS, date(2027, 1, 4)) == [(2026, 53)]


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(0, 6), st.sampled_from([0, 6]))
def test_a_week_that_is_due_is_over_and_not_two_weeks_old(
    today: date, weekday: int, start: int
) -> None:
    [days] = due_weeks([], today, weekday, start)
    assert days.until < today
    assert (today - days.until).days <= 13


def shelf(folder: Path, many: int) -> list[tuple[Period, bytes]]:
    newest = week(WEDNESDAY).previous()
    found = []
    for _each in range(many):
        found.append((newest, b"%PDF"))
        newest = newest.previous()
    return found


def test_twelve_stay_and_only_our_own_go(tmp_path: Path) -> None:
    others = [
        "Taxes.pdf",
        "Other 2020-W01.pdf",
        "Chain & Bell 2020-W01 copy.pdf",
        "Chain & Bell 2020-W1.pdf",
    ]
    for name in others:
        (tmp_path / name).write_bytes(b"mine")
    put_on_shelf(tmp_path, "Chain & Bell", shelf(tmp_path, KEPT + 3))
    kept = kept_in(tmp_path, "Chain & Bell")
    assert len(kept) == KEPT
    assert max(kept) == (2026, 19)
    assert kept[2026, 19].name == "Chain & Bell 2026-W19.pdf"
    assert all((tmp_path / name).read_bytes() == b"mine" for name in others)
    put_on_shelf(
        tmp_path, "Chain & Bell", [(week(WEDNESDAY + timedelta(days=7)).previous(), b"%PDF")]
    )
    assert sorted(kept_in(tmp_path, "Chain & Bell"))[-1] == (2026, 20)
    assert len(kept_in(tmp_path, "Chain & Bell")) == KEPT


def test_a_name_with_signs_is_taken_by_its_letters(tmp_path: Path) -> None:
    put_on_shelf(tmp_path, "A+B (new)", shelf(tmp_path, 1))
    assert kept_in(tmp_path, "A+B (new)")
    assert not kept_in(tmp_path, "AAB (new)")


def test_a_folder_that_is_gone_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="is not there") as told:
        kept_in(tmp_path / "stick", "Chain & Bell")
    assert "Nothing is lost" in str(told.value)


def test_something_in_the_way_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "Chain & Bell 2026-W19.pdf").mkdir()
    with pytest.raises(StorageProblem, match="Your data is as it was"):
        put_on_shelf(tmp_path, "Chain & Bell", shelf(tmp_path, 1))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_only_lets_itself_be_read_is_told_plainly(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageProblem, match="cannot be written"):
            put_on_shelf(tmp_path, "Chain & Bell", shelf(tmp_path, 1))
    finally:
        tmp_path.chmod(0o700)
