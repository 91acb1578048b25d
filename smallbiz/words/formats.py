"""Numbers, dates and lists as the owner's country writes them. Babel (0.03 s) is imported when first used."""

import copy
import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal

from smallbiz.words.locales import locale
from smallbiz.words.periods import Period, month, quarter
from smallbiz.words.periods import year as year_of
from smallbiz.words.translation import _, locale_code

DASH = "–"


def number(value: int | float | Decimal, places: int = 2) -> str:
    """A number with at most so many decimals: "1,250.5"."""
    pattern = _number_pattern(locale_code(), 0, places)
    return str(pattern.apply(value, locale(locale_code())))


def fixed(value: int | float | Decimal, places: int) -> str:
    """A number with exactly so many decimals, for columns: "1,250.50"."""
    pattern = _number_pattern(locale_code(), places, places)
    return str(pattern.apply(value, locale(locale_code())))


def percent(rate: float | Decimal, places: int = 0) -> str:
    """A rate in percent: 0.3 is "30%"."""
    from babel.numbers import format_percent

    text = format_percent(
        Decimal(rate).quantize(Decimal(1).scaleb(-places - 2)),
        locale=locale_code(),
        decimal_quantization=False,
    )
    return str(text)


def count_of(part: int, whole: int) -> str:
    """A count before its percentage: "3 of 10"; a dash of nothing."""
    if not whole:
        return DASH
    return _("{part} of {whole}").format(part=number(part), whole=number(whole))


def counted(message: str, n: int) -> str:
    """The message of `ngettext("{n} sale", "{n} sales", n)` with n filled in: "1,250 sales"."""
    return message.format(n=number(n))


def listed(items: Iterable[str], *, last: Literal["and", "or"] = "and") -> str:
    """Things in a row: "a, b and c"; `last` "or" for "a, b or c"."""
    from babel.lists import format_list

    names = list(items)
    style: Literal["or", "standard"] = "or" if last == "or" else "standard"
    return format_list(names, style=style, locale=locale_code()) if names else ""


def short_day(day: date) -> str:
    """The day in figures: "15/05/2026"."""
    return _dated(
        day, re.sub(r"\by\b|\byy\b", "yyyy", locale(locale_code()).date_formats["short"].pattern)
    )


def long_day(day: date) -> str:
    """The day with its month and year in full: "15 May 2026"."""
    return _dated(day, _long(year=True))


def day_and_month(day: date) -> str:
    """The day without its year: "15 May"."""
    return _dated(day, _pattern("MMMd", "MMM"))


def weekday_and_day(day: date, today: date | None = None) -> str:
    """The day with its weekday: "Fri 15 May", with the year where it is not that of `today`."""
    far = today is not None and day.year != today.year
    return _dated(day, _pattern("yMMMEd" if far else "MMMEd", "MMM"))


def weekday_and_number(day: date) -> str:
    """A day near enough to need no month: "Fri 15"."""
    return _dated(day, "EEE d" if locale_code().startswith("en") else _pattern("Ed", "MMM"))


def weekday(day: date, *, short: bool = False) -> str:
    """Its name: "Friday", or "Fri"."""
    return _dated(day, "ccc" if short else "cccc")


def month_name(day: date, *, year: bool = True) -> str:
    """Its month: "May 2026", or "May"."""
    return _dated(day, _pattern("yMMM", "LLLL") if year else "LLLL")


def period_name(period: Period) -> str:
    """A whole month, quarter or year by its name: "May 2026", "2nd quarter 2026", "2026"; else its days."""
    names = {quarter: "QQQQ y", year_of: "y"}
    if period == month(period.since):
        return month_name(period.since)
    named = (pattern for whole, pattern in names.items() if period == whole(period.since))
    pattern = next(named, None)
    return _dated(period.since, pattern) if pattern else days(period, year=True)


def days(period: Period, *, year: bool = False) -> str:
    """A range of days: "4 to 10 May", "20 April to 17 May", with the year on request or where it changes."""
    first, last = period.since, period.until
    if first.year != last.year:
        ends = long_day(first), long_day(last)
    elif first == last:
        return _dated(first, _long(year))
    else:
        ends = _ends(period, _long(year))
    return _("{since} to {until}").format(since=ends[0], until=ends[1])


def time(moment: datetime) -> str:
    """The time of day: "08:12"."""
    return _dated(moment, locale(locale_code()).time_formats["short"].pattern)


def day_and_time(moment: datetime) -> str:
    """A moment: "15 May 2026, 08:12"."""
    return _("{day}, {time}").format(day=long_day(moment), time=time(moment))


def _ends(period: Period, pattern: str) -> tuple[str, str]:
    """Both ends of a range within a year, what they have in common told once."""
    first, last = period.since, period.until
    begins, ends = _day_part(pattern)
    day_first = begins < re.search("[ML]", pattern).start()  # type: ignore[union-attr]
    if first.month != last.month:
        return _dated(first, _long(year=False)), _dated(last, pattern)
    if day_first:
        return _dated(first, pattern[begins:ends]), _dated(last, pattern)
    return _dated(first, pattern[:ends]), _dated(last, pattern[begins:])


def _day_part(pattern: str) -> tuple[int, int]:
    match = re.search(r"d+[.日일]?", pattern)
    return match.span() if match else (0, len(pattern))


def _dated(day: date, pattern: str) -> str:
    if isinstance(day, datetime):
        from babel.dates import format_datetime

        return str(format_datetime(day, pattern, locale=locale_code()))
    return _written(day, pattern, locale_code())


@lru_cache(maxsize=4096)
def _written(day: date, pattern: str, code: str) -> str:
    """Kept, as lists write the same days again and again."""
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=code))


def _long(year: bool) -> str:
    """Day and month in full, with or without the year."""
    spoken = locale(locale_code())
    if year:
        return str(spoken.date_formats["long"].pattern)
    return _pattern("MMMMd" if "MMMMd" in spoken.datetime_skeletons else "MMMd", "MMMM")


def _pattern(skeleton: str, month: str) -> str:
    return _skeleton(locale_code(), skeleton, month)


@lru_cache
def _skeleton(code: str, skeleton: str, month: str) -> str:
    """The locale's pattern, its month written out as asked for, no comma after an English weekday."""
    known = locale(code).datetime_skeletons
    pattern = re.sub("M{3,}|L{3,}", month, known[skeleton].pattern)
    return pattern.replace("E, ", "E ") if code.startswith("en") else pattern


@lru_cache
def _number_pattern(code: str, least: int, most: int) -> Any:
    pattern = copy.copy(locale(code).decimal_formats[None])
    pattern.frac_prec = (least, most)
    return pattern
