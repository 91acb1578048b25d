from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words import formats, translation
from smallbiz.words.periods import Period
from smallbiz.words.translation import ngettext

DAY = date(2026, 5, 15)
WEEK = Period(date(2026, 5, 4), date(2026, 5, 10))
MONTH = Period(date(2026, 4, 20), date(2026, 5, 17))


def test_numbers_have_a_comma_between_thousands_and_no_useless_zeros():
    assert formats.number(1250) == "1,250"
    assert formats.number(1250.456) == "1,250.46"
    assert formats.number(Decimal("2.50")) == "2.5"
    assert formats.fixed(1250.5, 2) == "1,250.50"
    assert formats.percent(0.3) == "30%"
    assert formats.percent(0.125, 1) == "12.5%"
    assert formats.count_of(3, 10) == "3 of 10"
    assert formats.count_of(0, 0) == formats.DASH


def test_a_count_stands_in_its_words():
    said = [formats.counted(ngettext("{n} sale", "{n} sales", n), n) for n in (1, 1250)]
    assert said == ["1 sale", "1,250 sales"]


def test_the_last_of_a_list_follows_a_word():
    assert formats.listed(["a", "b", "c"]) == "a, b and c"
    assert formats.listed(iter(["a", "b"]), last="or") == "a or b"
    assert formats.listed([]) == ""


def test_days_are_written_as_ireland_does_each_way_that_is_needed():
    assert formats.short_day(DAY) == "15/05/2026"
    assert formats.long_day(DAY) == "15 May 2026"
    assert formats.day_and_month(date(2026, 4, 5)) == "5 Apr"
    assert formats.weekday_and_day(DAY) == "Fri 15 May"
    assert formats.weekday_and_day(DAY, DAY) == "Fri 15 May"
    assert formats.weekday_and_day(DAY, date(2027, 1, 1)) == "Fri 15 May 2026"
    assert formats.weekday_and_number(DAY) == "Fri 15"
    assert formats.weekday(DAY) == "Friday"
    assert formats.weekday(DAY, short=True) == "Fri"
    assert formats.month_name(DAY) == "May 2026"
    assert formats.month_name(DAY, year=False) == "May"


def test_times_have_24_hours():
    moment = datetime(2026, 5, 15, 8, 12)
    assert formats.time(moment) == "08:12"
    assert formats.day_and_time(moment) == "15 May 2026, 08:12"


def test_ranges_of_days_say_what_they_share_once():
    assert formats.days(WEEK) == "4 to 10 May"
    assert formats.days(WEEK, year=True) == "4 to 10 May 2026"
    assert formats.days(MONTH) == "20 April to 17 May"
    assert formats.days(MONTH, year=True) == "20 April to 17 May 2026"
    assert formats.days(Period(DAY, DAY)) == "15 May"
    assert formats.days(Period(DAY, DAY), year=True) == "15 May 2026"
    across = Period(date(2025, 12, 29), date(2026, 1, 4))
    assert formats.days(across) == "29 December 2025 to 4 January 2026"


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("en", "US", ["May 4 to 10, 2026", "April 20 to May 17", "Fri May 15", "5/15/2026", "1,250.5"]),
        ("en", "FR", ["4 to 10 May 2026", "20 April to 17 May", "Fri 15 May", "15/05/2026", "1\u202f250,5"]),
        ("de", "DE", ["4. bis 10. Mai 2026", "20. April bis 17. Mai", "Fr., 15. Mai", "15.05.2026", "1.250,5"]),
        ("de", "CH", ["4. bis 10. Mai 2026", "20. April bis 17. Mai", "Fr., 15. Mai", "15.05.2026", "1’250.5"]),
    ],
)  # fmt: skip
def test_each_country_in_its_own_way(language, country, expected):
    translation.use(language, country)
    said = [
        formats.days(WEEK, year=True),
        formats.days(MONTH),
        formats.weekday_and_day(DAY),
        formats.short_day(DAY),
        formats.number(1250.5),
    ]
    assert said == expected


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_every_range_names_both_days(one, other):
    period = Period(min(one, other), max(one, other))
    text = formats.days(period, year=True)
    assert str(period.since.day) in text
    assert formats.long_day(period.until) in text
