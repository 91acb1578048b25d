"""Where a table lies in the cells of a file: its headers, and the rows below them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from smallbiz.intake.grid import Cells
from smallbiz.intake.groups import find_groups, find_headings, grouped, headed, name_of_groups
from smallbiz.intake.header import LOOKED_AT, continued, find_header, with_groups
from smallbiz.intake.text.delimited import Record
from smallbiz.words.translation import _


class Layout(NamedTuple):
    """The headers, the line they stand on (None without any), and the rows, read anew at each call."""

    headers: list[str]
    header_line: int | None
    below: Callable[[], Iterable[Record]]
    above: tuple[tuple[str, ...], ...] = ()
    """What stands above the headers, row by row."""


def layout_of(cells: Cells, headings: int | None) -> Layout:
    """The headers on a line that the owner named, else on the one that looks like them."""
    top = list(islice(cells.records(), LOOKED_AT))
    place = _place_of(top, headings)
    begin = 0 if place is None else place + 1
    headers = _headers(top, place)
    both = continued(headers, top[begin][1]) if 0 < begin < len(top) else None
    if both:
        begin, headers = begin + 1, both
    line = None if place is None else top[place][0]
    above = tuple(tuple(row) for _line, row in top[: place or 0])
    return Layout(headers, line, lambda: islice(cells.records(), begin, None), above)


def in_groups(layout: Layout) -> Layout:
    """The same; where the rows stand in groups, each says the name of its group."""
    headers, below = layout.headers, layout.below
    width, column = len(headers), find_groups(below(), len(headers))
    if column is not None:
        named = name_of_groups(headers, column)
        return layout._replace(headers=named, below=lambda: grouped(below(), column))
    if find_headings(below(), width):
        named = [*headers, _("Group")]
        return layout._replace(headers=named, below=lambda: headed(below(), width))
    return layout


def _headers(top: Sequence[Record], place: int | None) -> list[str]:
    """The headers of a table, told apart by the row above them where several are called the same."""
    if place is None:
        return []
    return with_groups(top[place][1], top[place - 1][1] if place else ())


def _place_of(top: Sequence[Record], headings: int | None) -> int | None:
    """Which of the first records holds the headers."""
    if headings is None:
        return find_header([cells for _line, cells in top])
    return next((place for place, (line, _cells) in enumerate(top) if line == headings), None)
