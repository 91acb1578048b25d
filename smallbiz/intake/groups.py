"""Reports in groups: a name on a line of its own, its rows below, then "Total for" that name.

The rows leave that column empty, or they are whole and the name says what they share: "Cologne".
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from smallbiz.intake.text.delimited import Record
from smallbiz.intake.vocabulary import Kind, header_key, meanings, words
from smallbiz.words.text import fold
from smallbiz.words.translation import _

LOOKED_AT = 400
"""Rows at the top that tell whether a table is in groups."""

_KINDS: tuple[Kind, ...] = ("sales", "touches", "deals")


class Heading(list[str]):
    """The row that names those below it."""


class Sum(list[str]):
    """The row that sums up those above it."""


class Stranger(list[str]):
    """A row of a further table in the file, whose columns are others."""


_COUNTED = re.compile(r"\s*[:=(]\s*[\d.,]+(?:\s+[^\W\d_]+){0,2}\)?\s*$")


def find_groups(rows: Iterable[Record], width: int) -> int | None:
    """The column that holds the names of groups; None in a table that has none."""
    top = [cells for _line, cells in islice(rows, LOOKED_AT) if any(map(str.strip, cells))]
    column = next(
        (place for cells in top[:1] for place, cell in enumerate(cells) if cell.strip()), 0
    )
    if column >= max(width, 1) or not top or not _is_heading(top[0], column):
        return None
    named, headings, members, sums = "", 0, 0, 0
    for cells in top:
        own = cells[column].strip() if column < len(cells) else ""
        if own and _sums_up(own, named):
            sums += 1
        elif _is_heading(cells, column):
            named, headings = own, headings + 1
        elif own:
            return None
        else:
            members += 1
    return column if members > 1 and members >= headings and (sums or headings > 1) else None


def grouped(rows: Iterable[Record], column: int) -> Iterator[Record]:
    """The rows of groups with the name that stands above them."""
    named = ""
    for line, cells in rows:
        own = cells[column].strip() if column < len(cells) else ""
        if not any(map(str.strip, cells)):
            yield line, cells
        elif own and _sums_up(own, named):
            yield line, Sum(cells)
        elif _is_heading(cells, column):
            named = own
            yield line, Heading(cells)
        else:
            yield line, cells if own else [*cells[:column], named, *cells[column + 1 :]]


def name_of_groups(headers: Sequence[str], column: int) -> list[str]:
    """The headers, of which that of the groups says what they are where it was empty."""
    named = [*headers, *[""] * (column + 1 - len(headers))]
    if not named[column].strip():
        known = {meanings(kind).get(header_key(name)) for kind in _KINDS for name in headers}
        named[column] = _("Group") if "contact" in known else _("Customer")
    return named


def find_headings(rows: Iterable[Record], width: int) -> bool:
    """Whether whole rows stand in groups: a lone cell above them, below each group how many they are.

    One group is none: who has nothing but a name, above all others, may well have them summed up below.
    """
    top = [cells for _line, cells in islice(rows, LOOKED_AT) if any(map(str.strip, cells))]
    if width < 2 or not top or not _is_heading(top[0], 0) or says_total(top[0][0]):
        return False
    sorts = Counter(type(cells) for _line, cells in headed(enumerate(top), width))
    groups, whole = sorts[Heading], sorts.total() - sorts[Heading] - sorts[Sum]
    return 1 < groups <= whole and sorts[Sum] > 1


def headed(rows: Iterable[Record], width: int) -> Iterator[Record]:
    """The rows of such groups with one more cell: what stands above them."""
    named, ended = "", True
    for line, cells in rows:
        lone = _is_heading(cells, 0)
        if not any(map(str.strip, cells)):
            yield line, cells
        elif lone and says_total(cells[0]):
            ended = True
            yield line, Sum(cells)
        elif lone and ended:
            named, ended = cells[0].strip(), False
            yield line, Heading(cells)
        else:
            yield line, [*cells, *[""] * (width - len(cells)), named]


def says_total(text: str) -> bool:
    """Whether a cell says "Total", "Sum: 12", "Number (3 people)"."""
    return fold(_COUNTED.sub("", text)).strip(" :=") in words("totals")


def _is_heading(cells: Sequence[str], column: int) -> bool:
    """Whether nothing but the name of a group is filled."""
    filled = [place for place, cell in enumerate(cells) if cell.strip()]
    return filled == [column]


def _sums_up(text: str, named: str) -> bool:
    """Whether it says "Total", "Total for Amy Bell" or "Amy Bell Total"."""
    if says_total(text):
        return True
    said, group = fold(text).strip(" :="), fold(named)
    return (
        bool(group)
        and group in said
        and not words("totals").isdisjoint(said.replace(group, " ").split())
    )
