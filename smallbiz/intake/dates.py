"""Dates of one column: one order of day, month and year, decided over all its cells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, get_args

from smallbiz.words.clock import today
from smallbiz.words.text import fold

Order = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = get_args(Order)

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
EXCEL_EPOCH = date(1899, 12, 30)

_TIME = re.compile(
    r"[T\s,]+(?:um\s+|at\s+)?\d{1,2}[:.h]\d{2}.*$|T\d{2}.*$", re.IGNORECASE | re.DOTALL
)
_NUMERIC = re.compile(
    r"(\d{1,4})\s?[./\-年月\s]\s?(\d{1,2})\s?[./\-月\s]\s?(\d{1,4})日?\.?", re.ASCII
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"[2-6]\d{4}(?:\.\d+)?", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class DateFormat:
    """How a column writes its dates; `doubtful` when day and month could as well be swapped."""

    order: Order = "dmy"
    doubtful: bool = False
    past: bool = False
    """Two-digit years lie in the past (birthdays)."""

    def read(self, text: str) -> date | None:
        """The day in a cell, its time left out; None when it is no day."""
        if _ISO.fullmatch(text):
            return _day(int(text[:4]), int(text[5:7]), int(text[8:]))
        text = _TIME.sub("", text.strip()).strip()
        parts = _NUMERIC.fullmatch(text)
        if parts:
            return self._ordered(*parts.groups())
        compact = _COMPACT.fullmatch(text)
        if compact:
            return _day(*map(int, compact.groups()))
        if _SERIAL.fullmatch(text):
            return EXCEL_EPOCH + timedelta(days=int(float(text)))
        return self._spelled(text)

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
        months = [m for word in _WORDS.findall(fold(text)) if (m := _months().get(word))]
        numbers = re.findall(r"\d+", text)
        if len(months) != 1 or len(numbers) != 2:
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


def decide_format(
    cells: Iterable[str], usual: Order, *, past: bool = False, order: Order | None = None
) -> DateFormat:
    """The format of a column's cells; where they leave it open, the `usual` order of the country.

    `order` is the owner's word.
    """
    if order:
        return DateFormat(order, past=past)
    seen = Counter(map(_evidence, set(cells)))
    clear: list[Order] = [order for order in ORDERS if seen[order]]
    if clear:
        most = max(clear, key=lambda order: seen[order])
        return DateFormat(most, doubtful=len(clear) > 1, past=past)
    return DateFormat(usual, doubtful=seen["open"] > 0, past=past)


def _evidence(cell: str) -> Order | Literal["open"] | None:
    """The only order in which a cell is a day; "open" when there are two; None when it doesn't matter."""
    parts = _NUMERIC.fullmatch(_TIME.sub("", cell.strip()).strip())
    if parts is None or len(parts[1]) > 2:
        return None
    first, second, third = map(int, parts.groups())
    if first > 31:
        return "ymd"
    if first > 12 or "." in cell:
        return "dmy"
    if second > 12:
        return "mdy"
    return None if first == second or third == 0 else "open"


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
        for language in LANGUAGES
        for style in ("wide", "abbreviated")
        for number, name in Locale.parse(language).months["format"][style].items()
    }
