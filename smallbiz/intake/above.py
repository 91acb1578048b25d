"""What stands above the headers of a table: the year or the period of a report, the event it is of."""

import re
from collections.abc import Iterable
from datetime import date
from itertools import zip_longest

from smallbiz.intake.dates import DateFormat, Order
from smallbiz.intake.vocabulary import answer_key, words

Period = tuple[date, date]
Rows = tuple[tuple[str, ...], ...]

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_BETWEEN = re.compile(r"\s+(?:[-–—~]|to|until|bis|au|al|a|até|t/m|do|till|til|по)\s+|\s*[–—]\s*")


def year_of(above: Rows, file: str) -> int | None:
    """The one year that is told above a table, else in the name of its file."""
    for texts in (_cells(above), (file,)):
        years = {year for text in texts for year in _YEAR.findall(text)}
        if len(years) == 1:
            return int(years.pop())
    return None


def period_of(above: Rows, order: Order) -> Period | None:
    """The first and the last day of a report: "August 1, 2025 - August 31, 2025"."""
    for text in _cells(above):
        days = [
            DateFormat(order).read(part) for part in _BETWEEN.split(text.partition(": ")[2] or text)
        ]
        if len(days) == 2 and days[0] and days[1] and days[0] <= days[1]:
            return days[0], days[1]
    return _told_apart(above, order)


def _told_apart(above: Rows, order: Order) -> Period | None:
    """A period in two cells: "Start date: 20250801", "End date: 20250831"."""
    told = [DateFormat(order).read(text.partition(": ")[2]) for text in _cells(above)]
    days = [day for day in told if day]
    return (days[0], days[1]) if len(days) == 2 and days[0] <= days[1] else None


def event_of(above: Rows) -> str:
    """What the people of a list came to: the text below "Topic", or beside "Event:"."""
    for row, below in zip_longest(above, above[1:], fillvalue=()):
        for place, cell in enumerate(row):
            if answer_key(cell) not in words("events"):
                continue
            beside = row[place + 1] if place + 1 < len(row) else ""
            under = below[place] if place < len(below) else ""
            alone = not any(row[place + 2 :])
            return (beside if alone and beside.strip() else under).strip()
    return ""


def _cells(above: Rows) -> Iterable[str]:
    return (cell.strip() for row in above for cell in row if cell.strip())
