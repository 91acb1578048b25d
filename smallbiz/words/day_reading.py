"""Days read from plain words: "call friday", "in 2 weeks", "15 may", "15.5.", "nächsten Montag"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.words import periods
from smallbiz.words.day_words import DayWords, names, tables
from smallbiz.words.repeats import Repeat, Unit
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import language, locale_code

_LONGEST = 6
_ENOUGH = 100


@dataclass(frozen=True)
class DayReading:
    """A day found in a text, the words that meant it and the text without them."""

    day: date
    words: str
    rest: str


def read_day(text: str, today: date) -> DayReading | None:
    """The day that the words mean, seen from today, in the owner's language or English.

    A weekday is the next one after today, "next friday" that of next week, "15 may" the next to come.
    Of several days the longest phrase wins, then the last. A date field wants `rest` to be empty.
    """
    tokens = one_line(text).split()
    for start, end in _phrases(len(tokens)):
        phrase = " ".join(fold(token).rstrip(",;:!?") for token in tokens[start:end])
        day = _day(phrase, today, alone=end - start == len(tokens))
        if day:
            rest = " ".join(tokens[:start] + tokens[end:])
            return DayReading(day, " ".join(tokens[start:end]), rest)
    return None


def _phrases(count: int) -> Iterator[tuple[int, int]]:
    """First and last word of each phrase to try, among the first hundred words."""
    count = min(count, _ENOUGH)
    for length in range(min(_LONGEST, count), 0, -1):
        for start in range(count - length, -1, -1):
            yield start, start + length


def _day(phrase: str, today: date, alone: bool) -> date | None:
    try:
        for words in tables(language()):
            bare = re.sub(rf"^(?:{words.on})\s+(?=\S)", "", phrase)
            day = _in_words(bare, phrase, today, words) or _weekday(
                bare, today, words, short=alone or bare != phrase
            )
            if day:
                return day
            if day := _with_month(bare, today) or _in_figures(bare, today):
                return day
    except (ValueError, OverflowError):
        return None
    return None


def _in_words(bare: str, phrase: str, today: date, words: DayWords) -> date | None:
    if bare in words.days:
        return today + timedelta(days=words.days[bare])
    if re.fullmatch(words.month_end, phrase):
        return periods.month(today).until
    if re.fullmatch(words.week_end, phrase):
        return periods.week(today).since + timedelta(days=4)
    return _ahead(phrase, today, words) or _next(bare, today, words)


def _ahead(phrase: str, today: date, words: DayWords) -> date | None:
    """ "in 2 weeks", "in a month"."""
    match = re.fullmatch(r"in (\d{1,3}|[a-z]+) ([a-z]+)", phrase, re.ASCII)
    if match is None or match[2] not in words.units:
        return None
    count = int(match[1]) if match[1].isdigit() else words.numbers.get(match[1], 0)
    return Repeat(count, words.units[match[2]]).day(today, 1) if count else None


def _next(bare: str, today: date, words: DayWords) -> date | None:
    """ "next week" is its Monday, "next month" and "next year" their first day."""
    match = re.fullmatch(rf"(?:{words.next}) ([a-z]+)", bare)
    whole = {Unit.WEEK: periods.week, Unit.MONTH: periods.month, Unit.YEAR: periods.year}
    unit = words.units.get(match[1]) if match else None
    return whole[unit](today).following().since if unit in whole else None


def _weekday(bare: str, today: date, words: DayWords, short: bool) -> date | None:
    known = names(language())
    match = re.fullmatch(rf"((?:{words.next}) )?([^\W\d]+)\.?", bare)
    if match is None:
        return None
    allowed = {**known.short_weekdays, **known.weekdays} if short or match[1] else known.weekdays
    number = allowed.get(match[2])
    if number is None:
        return None
    if match[1]:
        return periods.week(today).following().since + timedelta(days=number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _with_month(bare: str, today: date) -> date | None:
    """ "15 may", "15. mai 2027", "may 15th"."""
    match = re.fullmatch(
        r"(?:(?P<d>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?P<m>[^\W\d]+)\.?"
        r"|(?P<m2>[^\W\d]+)\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?),? ?(?P<y>\d{4})?",
        bare,
        re.ASCII if bare.isascii() else 0,
    )
    month = names(language()).months.get(match["m"] or match["m2"]) if match else None
    if match is None or month is None:
        return None
    return _coming(int(match["d"] or match["d2"]), month, match["y"], today)


def _in_figures(bare: str, today: date) -> date | None:
    """ "15.5.", "15.5.2026", "2026-05-15", and "15/5" or "5/15" as the country has it."""
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", bare, re.ASCII):
        return date(*map(int, bare.split("-")))
    match = re.fullmatch(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d\d)?)?", bare, re.ASCII)
    if match is None:
        return None
    if match[2] == "." and match[4] is None and not bare.endswith("."):
        return None
    day, month = int(match[1]), int(match[3])
    if match[2] == "/" and _month_first():
        day, month = month, day
    return _coming(day, month, match[4], today)


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    """The day in its year, or the next one from today on that exists."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for ahead in range(9):
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _month_first() -> bool:
    from babel import Locale

    pattern: str = Locale.parse(locale_code()).date_formats["short"].pattern
    return pattern.find("M") < pattern.find("d")
