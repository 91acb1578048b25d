"""Days read from plain words: "call friday", "in 2 weeks", "15 may", "15.5.", "nächsten Montag"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from smallbiz.words import periods
from smallbiz.words.day_words import DayWords, names, tables
from smallbiz.words.repeats import Repeat, Unit
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import language, locale_code

_COUNT = r"(\d{1,3}|[a-z]+) ([a-z]+)"
_LONGEST = 6
_ENOUGH = 100
_BACK = timedelta(days=60)
"""So far back a day of what runs already is looked for."""


class Meant(Enum):
    """Which of the days a word fits is meant: "16.11." on 22 November."""

    COMING = "coming"
    """The next one; for what is planned."""
    PAST = "past"
    """The latest one; for what happened."""
    AROUND = "around"
    """The next one, or one of the last weeks; for what is planned but may run already."""


@dataclass(frozen=True)
class DayReading:
    """A day found in a text, the words that meant it and the text without them."""

    day: date
    words: str
    rest: str


def read_day(text: str, today: date, meant: Meant = Meant.COMING) -> DayReading | None:
    """The day that the words mean, seen from today, in the owner's language or English.

    A weekday is the next one after today, or the latest before; "next friday" is that of next week;
    "15 may" is the next to come, today included, or the latest. "2 days ago" is read of what happened.
    Of several days the longest phrase wins, then the last. A date field wants `rest` to be empty.
    """
    tokens = one_line(text).split()
    for start, end in _phrases(len(tokens)):
        phrase = " ".join(fold(token).rstrip(",;:!?") for token in tokens[start:end])
        day = _day(phrase, today, meant, alone=end - start == len(tokens))
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


def _day(phrase: str, today: date, meant: Meant, alone: bool) -> date | None:
    try:
        for words in tables(language()):
            bare = re.sub(rf"^(?:{words.on})\s+(?=\S)", "", phrase)
            day = (
                _in_words(bare, phrase, today, words)
                or _weekday(bare, today, meant, words, short=alone or bare != phrase)
                or (None if meant is Meant.COMING else _ago(phrase, today, words))
                or _with_month(bare, today, meant)
                or _in_figures(bare, today, meant)
            )
            if day:
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
    return _far(rf"in {_COUNT}", phrase, today, words, 1)


def _ago(phrase: str, today: date, words: DayWords) -> date | None:
    """ "3 days ago", "a week ago"."""
    return _far(words.ago.format(_COUNT), phrase, today, words, -1)


def _far(pattern: str, phrase: str, today: date, words: DayWords, way: int) -> date | None:
    match = re.fullmatch(pattern, phrase, re.ASCII)
    if match is None or match[2] not in words.units:
        return None
    count = int(match[1]) if match[1].isdigit() else words.numbers.get(match[1], 0)
    return Repeat(count, words.units[match[2]]).day(today, way) if count else None


def _next(bare: str, today: date, words: DayWords) -> date | None:
    """ "next week" is its Monday, "next month" and "next year" their first day."""
    match = re.fullmatch(rf"(?:{words.next}) ([a-z]+)", bare)
    whole = {Unit.WEEK: periods.week, Unit.MONTH: periods.month, Unit.YEAR: periods.year}
    unit = words.units.get(match[1]) if match else None
    return whole[unit](today).following().since if unit in whole else None


def _weekday(bare: str, today: date, meant: Meant, words: DayWords, short: bool) -> date | None:
    known = names(language())
    match = re.fullmatch(rf"((?:{words.next}) |(?P<last>(?:{words.last}) ))?([^\W\d]+)\.?", bare)
    if match is None or (match["last"] and meant is Meant.COMING):
        return None
    allowed = {**known.short_weekdays, **known.weekdays} if short or match[1] else known.weekdays
    number = allowed.get(match[3])
    if number is None:
        return None
    if match[1] and not match["last"]:
        return periods.week(today).following().since + timedelta(days=number)
    if meant is Meant.PAST or match["last"]:
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _with_month(bare: str, today: date, meant: Meant) -> date | None:
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
    return _nearest(int(match["d"] or match["d2"]), month, match["y"], today, meant)


def _in_figures(bare: str, today: date, meant: Meant) -> date | None:
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
    return _nearest(day, month, match[4], today, meant)


def _nearest(day: int, month: int, year: str | None, today: date, meant: Meant) -> date | None:
    """The day in its year, or the nearest one that exists, today included, on the side that is meant."""
    if year:
        found = date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        long_ago = len(year) == 2 and meant is Meant.PAST and found > today
        return found.replace(year=found.year - 100) if long_ago else found
    begin = today - _BACK if meant is Meant.AROUND else today
    for years in range(9):
        try:
            found = date(begin.year + (-years if meant is Meant.PAST else years), month, day)
        except ValueError:
            continue
        if found <= today if meant is Meant.PAST else found >= begin:
            return found
    return None


def _month_first() -> bool:
    from babel import Locale

    pattern: str = Locale.parse(locale_code()).date_formats["short"].pattern
    return pattern.find("M") < pattern.find("d")
