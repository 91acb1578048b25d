"""Dates of one column: one order of day, month and year, decided over all its cells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, get_args

from smallbiz.intake.calendars import day_of_reign, day_of_week
from smallbiz.intake.vocabulary import header_key, languages, words
from smallbiz.words.clock import today
from smallbiz.words.text import fold

Order = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = get_args(Order)

EXCEL_EPOCH = date(1899, 12, 30)
DAYS_OF_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
UNIX_EPOCH = date(1970, 1, 1)

_TIME = re.compile(
    r"[T\s,]+(?:um\s+|at\s+)?\d{1,2}[:.h]\d{2}.*$|T\d{2}.*$", re.IGNORECASE | re.DOTALL
)
_NUMERIC = re.compile(
    r"(\d{1,4})\s?[./\-年月년\s]\s?(\d{1,2})\s?[./\-月월\s]\s?(\d{1,4})(?:[日일]|\s?[гр](?=\.))?\.?",
    re.ASCII,
)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,13}[.,]{0,2}\s+(?=\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"[2-6]\d{4}(?:[.,]\d+)?", re.ASCII)
_SERIAL_OF_OLD = re.compile(r"[1-6]\d{4}", re.ASCII)
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?", re.ASCII)
"""Seconds, or thousandths of them, since 1970."""
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MONTHS_APART = frozenset({"hr"})
"""Languages whose months bear the names of other months elsewhere: "listopad" is October in Croatia only."""
_WEEK = re.compile(r"\d\d?", re.ASCII)
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class DateFormat:
    """How a column writes its dates; `doubtful` when day and month could as well be swapped."""

    order: Order = "dmy"
    doubtful: bool = False
    past: bool = False
    """Two-digit years lie in the past (birthdays)."""
    year: int | None = None
    """Of a week that says none: "KW 14"; None where it is not known."""
    possible: tuple[Order, ...] = field(default=(), compare=False)
    """The orders in which all cells are days; empty where no cell tells any."""
    ending: bool = False
    """A week alone means its Sunday, as it says when something ends."""
    weeks: bool = False
    """Bare numbers are weeks, as the header says so: "14" in a column "KW"."""

    def read(self, text: str) -> date | None:
        """The day in a cell, its time left out; None when it is no day."""
        if _ISO.fullmatch(text):
            return _day(int(text[:4]), int(text[5:7]), int(text[8:]))
        text = _without_time(text)
        if self.weeks and text.isdigit() and len(text) < 3:
            text = f"KW {text}"
        parts = _NUMERIC.fullmatch(text)
        if parts:
            return self._ordered(*parts.groups())
        compact = _COMPACT.fullmatch(text)
        if compact:
            return _day(*map(int, compact.groups()))
        if _SERIAL.fullmatch(text) or (self.past and _SERIAL_OF_OLD.fullmatch(text)):
            return EXCEL_EPOCH + timedelta(days=int(text[:5]))
        if _SECONDS.fullmatch(text):
            return UNIX_EPOCH + timedelta(seconds=int(text[:10]))
        week = day_of_week(text, self.year, self.ending)
        return week or day_of_reign(text) or self._spelled(text)

    def _ordered(self, first: str, second: str, third: str) -> date | None:
        if len(first) > 2:
            return _day(int(first), int(second), int(third)) if len(first) == 4 else None
        if len(third) == 3:
            return None
        if self.order == "ymd" and len(third) <= 2:
            return _day(self._year(first), int(second), int(third))
        day, month = (second, first) if self.order == "mdy" else (first, second)
        return _day(self._year(third), int(month), int(day))

    def _spelled(self, text: str) -> date | None:
        """ "3 March 2024", "Mar 3, 2024", "3. März 24"."""
        numbers = re.findall(r"\d+", text)
        if len(numbers) != 2:
            return None
        months = [m for word in _WORDS.findall(fold(text)) if (m := _months().get(word))]
        if len(months) != 1:
            return None
        day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
        return _day(self._year(year), months[0], int(day))

    def _year(self, text: str) -> int:
        """Two digits lie at most 20 years ahead, of birthdays never ahead."""
        year = int(text)
        if len(text) > 2:
            return year
        latest = today().year + (0 if self.past else 20)
        return year + latest // 100 * 100 - (100 if year > latest % 100 else 0)


def is_day(cell: str) -> bool:
    """Whether a cell is a day in any order; an empty one leaves it open."""
    return not cell.strip() or any(DateFormat(order).read(cell) for order in ORDERS)


def decide_format(
    cells: Iterable[str], usual: Order, *, past: bool = False, order: Order | None = None
) -> DateFormat:
    """The format of a column's cells: the one order in which all of them are days.

    Where there are several such orders, the `usual` one of the country counts, and the column is
    doubtful unless they make no difference. `order` is the owner's word.
    """
    if order:
        return DateFormat(order, past=past)
    seen = Counter(_readings(cell, short=usual == "ymd") for cell in set(cells))
    del seen[NO_MATTER]
    ranked = sorted(ORDERS, key=lambda each: each != usual)
    possible = [each for each in ranked if all(each in read for read, _same in seen)]
    if not possible:
        most = max(ranked, key=lambda each: sum(n for (read, _), n in seen.items() if each in read))
        return DateFormat(most, doubtful=True, past=past)
    doubtful = len(possible) > 1 and any(not same for _read, same in seen)
    told = tuple(possible) if seen else ()
    return DateFormat(possible[0], doubtful=doubtful, past=past, possible=told)


def agreed(forms: Mapping[int, DateFormat]) -> dict[int, DateFormat]:
    """The formats of a file's columns: who wrote "12/30/2023" in one wrote the month first in all."""
    orders = {form.possible[0] for form in forms.values() if len(form.possible) == 1}
    order = orders.pop() if len(orders) == 1 else None
    return {
        place: replace(form, order=order, doubtful=False)
        if order and form.doubtful and order in form.possible
        else form
        for place, form in forms.items()
    }


def with_weeks(
    form: DateFormat, cells: Sequence[str], ending: bool, header: str = "", year: int | None = None
) -> DateFormat:
    """The format for a plan: a week without a year lies in that of the other days, else in that of the plan, else in this one.

    `year` is what the file tells above its headers or in its name.
    """
    filled = [*filter(None, cells)]
    numbers = is_of_weeks(header) and all(map(_WEEK.fullmatch, filled))
    alone = [cell for cell in cells if not cell[:1].isdigit()]
    if not numbers and not any(day_of_week(cell, UNIX_EPOCH.year) for cell in alone):
        return form
    years = {day.year for cell in cells if (day := form.read(cell))}
    told = years.pop() if len(years) == 1 else None if years else year or today().year
    return replace(form, year=told, ending=ending, weeks=numbers)


def is_of_weeks(header: str) -> bool:
    """Whether a column holds weeks: "KW", "Week"."""
    return header_key(header) in words("weeks")


NO_MATTER: tuple[tuple[Order, ...], bool] = ((), True)


def _readings(cell: str, *, short: bool) -> tuple[tuple[Order, ...], bool]:
    """The orders in which a cell is a day, and whether that is always the same day.

    A year of two digits comes first only between hyphens, or where the country writes so: `short`.
    """
    parts = _NUMERIC.fullmatch(_without_time(cell))
    if parts is None or len(parts[1]) > 2:
        return NO_MATTER
    first, second, third = map(int, parts.groups())
    orders: list[Order] = []
    if _is_in_year(first, second):
        orders.append("dmy")
    if _is_in_year(second, first) and "." not in cell:
        orders.append("mdy")
    if len(parts[3]) < 3 and _is_in_year(third, second) and (short or "-" in cell or first > 31):
        orders.append("ymd")
    same = first == second if "ymd" not in orders else first == second == third
    return (tuple(orders), same) if orders else NO_MATTER


def _without_time(text: str) -> str:
    """A day without the time behind it, and without its weekday before: "Di 04.03.2025 10:00"."""
    return _TIME.sub("", _WEEKDAY.sub("", text.strip())).strip()


def _is_in_year(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= DAYS_OF_MONTHS[month - 1]


def usual_order(locale: str) -> Order:
    """The order of day, month and year that a locale such as "en_US" writes."""
    from babel import Locale

    pattern = str(Locale.parse(locale).date_formats["short"].pattern).lower()
    return min(ORDERS, key=lambda order: [pattern.index(letter) for letter in order])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache
def _months() -> Mapping[str, int]:
    """Folded names of the months, long and short, in every language."""
    from babel import Locale

    return {
        fold(name).rstrip("."): number
        for language in languages()
        if language not in _MONTHS_APART
        for place in ("format", "stand-alone")
        for style in ("wide", "abbreviated")
        for number, name in Locale.parse(language).months[place][style].items()
    }
