from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words import formats, translation
from smallbiz.words.day_reading import DayReading, Meant, read_day
from smallbiz.words.text import one_line

TODAY = date(2026, 5, 13)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-05-13"),
        ("Tomorrow", "2026-05-14"),
        ("the day after tomorrow", "2026-05-15"),
        ("yesterday", "2026-05-12"),
        ("friday", "2026-05-15"),
        ("wednesday", "2026-05-20"),
        ("wed", "2026-05-20"),
        ("on Fri.", "2026-05-15"),
        ("next monday", "2026-05-18"),
        ("next fri", "2026-05-22"),
        ("next week", "2026-05-18"),
        ("next month", "2026-06-01"),
        ("next year", "2027-01-01"),
        ("in 2 weeks", "2026-05-27"),
        ("in a month", "2026-06-13"),
        ("in three days", "2026-05-16"),
        ("end of the month", "2026-05-31"),
        ("end of week", "2026-05-15"),
        ("15 may", "2026-05-15"),
        ("May 15th", "2026-05-15"),
        ("the 1st of June", "2026-06-01"),
        ("12 may", "2027-05-12"),
        ("15 May 2028", "2028-05-15"),
        ("may 15, 2028", "2028-05-15"),
        ("15.5.", "2026-05-15"),
        ("15.5.27", "2027-05-15"),
        ("15/5", "2026-05-15"),
        ("15/05/2027", "2027-05-15"),
        ("2026-05-20", "2026-05-20"),
        ("29 feb", "2028-02-29"),
    ],
)
def test_plain_words_for_a_day(text, day):
    assert read_day(text, TODAY) == DayReading(date.fromisoformat(day), text, "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("heute", "2026-05-13"),
        ("übermorgen", "2026-05-15"),
        ("Freitag", "2026-05-15"),
        ("am Fr.", "2026-05-15"),
        ("Fr", "2026-05-15"),
        ("nächsten Montag", "2026-05-18"),
        ("nächste Woche", "2026-05-18"),
        ("in 2 Wochen", "2026-05-27"),
        ("in einer Woche", "2026-05-20"),
        ("in drei Tagen", "2026-05-16"),
        ("bis 31.12.", "2026-12-31"),
        ("15. Mai", "2026-05-15"),
        ("1. März 2027", "2027-03-01"),
        ("Monatsende", "2026-05-31"),
        ("tomorrow", "2026-05-14"),
    ],
)
def test_plain_words_in_german(text, day):
    translation.use("de", "DE")
    assert read_day(text, TODAY) == DayReading(date.fromisoformat(day), text, "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-05-13"),
        ("yesterday", "2026-05-12"),
        ("friday", "2026-05-08"),
        ("wednesday", "2026-05-06"),
        ("tue", "2026-05-12"),
        ("last friday", "2026-05-08"),
        ("last tuesday", "2026-05-12"),
        ("3 days ago", "2026-05-10"),
        ("a week ago", "2026-05-06"),
        ("2 months ago", "2026-03-13"),
        ("15 may", "2025-05-15"),
        ("13 may", "2026-05-13"),
        ("12 may", "2026-05-12"),
        ("15.5.", "2025-05-15"),
        ("12/5", "2026-05-12"),
        ("29 feb", "2024-02-29"),
        ("15 May 2028", "2028-05-15"),
        ("15.5.25", "2025-05-15"),
        ("15.5.75", "1975-05-15"),
        ("15/05/27", "1927-05-15"),
        ("next monday", "2026-05-18"),
    ],
)
def test_a_day_on_which_something_happened_is_the_latest_such_day(text, day):
    assert read_day(text, TODAY, Meant.PAST) == DayReading(date.fromisoformat(day), text, "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Freitag", "2026-05-08"),
        ("letzten Dienstag", "2026-05-12"),
        ("vor 2 Wochen", "2026-04-29"),
        ("vor einem Monat", "2026-04-13"),
        ("16.11.", "2025-11-16"),
        ("15. Mai", "2025-05-15"),
    ],
)
def test_the_latest_such_day_in_german(text, day):
    translation.use("de", "DE")
    assert read_day(text, TODAY, Meant.PAST) == DayReading(date.fromisoformat(day), text, "")


def test_what_is_planned_is_never_read_as_long_ago():
    assert read_day("send what he asked for 2 days ago", TODAY) is None
    assert read_day("15.5.75", TODAY).day == date(2075, 5, 15)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 365))
def test_a_day_without_its_year_lies_within_the_last_year(today, ago):
    day = today - timedelta(days=ago)
    for said in (f"{day.day}.{day.month}.", f"{day.day} {day:%B}"):
        read = read_day(said, today, Meant.PAST)
        assert (read.day.day, read.day.month) == (day.day, day.month)
        assert read.day <= today and (day.month == 2 or (today - read.day).days < 366)


def test_a_day_is_found_in_a_sentence():
    assert read_day("call Friday, about the offer", TODAY) == DayReading(
        date(2026, 5, 15), "Friday,", "call about the offer"
    )
    translation.use("de", "DE")
    assert read_day("Anna am Freitag anrufen", TODAY) == DayReading(
        date(2026, 5, 15), "am Freitag", "Anna anrufen"
    )


@pytest.mark.parametrize(
    "text",
    ["", "may call", "sun cream", "31.2.", "version 2.3", "in 0 days", "in 5", "call", "next",
     "3 of 4", "2026-13-01", "99 may", "in 999 years ago"],
)  # fmt: skip
def test_words_that_mean_no_day(text):
    if text == "in 999 years ago":
        assert read_day(text, date(9500, 1, 1)) is None
    else:
        assert read_day(text, TODAY) is None


def test_german_words_that_look_like_weekdays():
    translation.use("de", "DE")
    assert read_day("so machen", TODAY) is None


def test_figures_follow_the_country():
    translation.use("en", "US")
    assert read_day("5/15", TODAY).day == date(2026, 5, 15)
    assert read_day("15/5", TODAY) is None


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_day_that_is_shown_can_be_typed(day, today):
    for said in (formats.long_day(day), day.isoformat(), formats.short_day(day)):
        assert read_day(said, today) == DayReading(day, said, "")


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 7))
def test_a_weekday_lies_within_the_next_seven_days(today, ahead):
    day = today + timedelta(days=ahead)
    assert read_day(formats.weekday(day), today).day == day


@given(st.text(max_size=60))
def test_any_text_is_split_into_a_day_and_the_rest_without_loss(text):
    found = read_day(text, TODAY)
    if found is not None:
        assert sorted(f"{found.words} {found.rest}".split()) == sorted(one_line(text).split())


def test_only_the_first_hundred_words_are_read():
    assert read_day("word " * 50_000 + "friday", TODAY) is None
    assert read_day("friday " + "word " * 50_000, TODAY).words == "friday"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1.5.", "2026-05-01"),
        ("31.5.", "2026-05-31"),
        ("20 march", "2026-03-20"),
        ("1 march", "2027-03-01"),
        ("friday", "2026-05-15"),
        ("last friday", "2026-05-08"),
        ("2 weeks ago", "2026-04-29"),
        ("1.2.2026", "2026-02-01"),
    ],
)
def test_what_may_run_already_is_read_around_today(text, day):
    read = read_day(text, TODAY, Meant.AROUND)
    assert read is not None
    assert read.day == date.fromisoformat(day)


def test_around_new_year_the_last_weeks_are_those_of_the_old_year():
    read = read_day("20.12.", date(2027, 1, 10), Meant.AROUND)
    assert read is not None
    assert read.day == date(2026, 12, 20)
