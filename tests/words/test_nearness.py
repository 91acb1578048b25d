from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words import nearness

TODAY = date(2026, 5, 13)


def told(say, *ahead):
    return [say(TODAY + timedelta(days=days), TODAY) for days in ahead]


def test_days_near_today_are_told_in_relation_to_it():
    assert told(nearness.near, 0, 1, -1, 2, 6, -6) == [
        "Today", "Tomorrow", "Yesterday", "Fri 15", "Tue 19", "Thu 7",
    ]  # fmt: skip
    assert told(nearness.near, 7, -7, 365) == ["Wed 20 May", "Wed 6 May", "Thu 13 May 2027"]


def test_what_is_due():
    assert told(nearness.due, -2, -1, 0, 1, 2) == [
        "2 days late", "1 day late", "Today", "Tomorrow", "Fri 15",
    ]  # fmt: skip


def test_what_waits():
    assert told(nearness.since, 2, 0, -1, -5, -43) == [
        "since today", "since today", "since yesterday", "since Fri 8", "since Tue 31 Mar",
    ]  # fmt: skip


def test_days_passed_are_never_fewer_than_none():
    assert told(nearness.passed, -3, 0, 3) == [3, 0, 0]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY, "today"),
        (date(2026, 5, 12), "yesterday"),
        (date(2026, 5, 4), "9 days ago"),
        (date(2026, 4, 15), "4 weeks ago"),
        (date(2026, 2, 13), "3 months ago"),
        (date(2025, 5, 14), "11 months ago"),
        (date(2024, 5, 14), "23 months ago"),
        (date(2024, 5, 13), "2 years ago"),
        (date(2026, 5, 14), "Tomorrow"),
    ],
)
def test_how_long_ago(day, text):
    assert nearness.ago(day, TODAY) == text


def test_what_is_left():
    assert told(nearness.left, 5, 1, 0, -1, -12) == [
        "5 days left", "1 day left", "last day", "1 day over", "12 days over",
    ]  # fmt: skip


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_can_be_told(day, today):
    for say in (nearness.near, nearness.due, nearness.since, nearness.ago, nearness.left):
        text = say(day, today)
        assert text
        assert "{" not in text
