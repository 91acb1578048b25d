"""A workbook as its sheets, and which of them is the one that is meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from smallbiz.intake.grid import Grid, Sheet
from smallbiz.intake.header import LOOKED_AT, find_header
from smallbiz.intake.vocabulary import known_headers

Rank = tuple[bool, bool, int]
"""Visible, with known headers, and how many cells: the greatest is the sheet that is meant."""


class Found(NamedTuple):
    """One sheet of a workbook that is read as a whole."""

    name: str
    visible: bool
    width: int
    rows: Grid


@dataclass(frozen=True)
class Book:
    """All sheets with their sizes, and the rows of the chosen one."""

    sheets: tuple[Sheet, ...]
    chosen: str | None
    """None when no sheet is called so, or all are empty."""
    rows: Grid


def book_of(found: Iterable[Found], wanted: str | None) -> Book:
    """The same of sheets that are read already."""
    sheets: list[Sheet] = []
    chosen: tuple[Rank, Found] | None = None
    for place, each in enumerate(found, 1):
        top = [cells for _line, cells in islice(each.rows.records(), LOOKED_AT)]
        height = len(each.rows.lines) if each.width else 0
        sheets.append(Sheet(each.name, height - headers_above(top), each.width))
        rank = (
            ranked(each.visible, height * each.width, top)
            if wanted is None
            else named(each.name, place, wanted)
        )
        if rank and (chosen is None or rank > chosen[0]):
            chosen = (rank, each)
    if chosen is None:
        return Book(tuple(sheets), None, Grid("", ()))
    return Book(tuple(sheets), chosen[1].name, chosen[1].rows)


def headers_above(top: Sequence[Sequence[str]]) -> int:
    """How many lines at the top of a sheet come before its rows."""
    headers = find_header(top)
    return 0 if headers is None else headers + 1


def ranked(visible: bool, cells: int, top: Sequence[Sequence[str]]) -> Rank | None:
    """How much a sheet of so many cells is like a table; None for an empty one."""
    return (visible, max(map(known_headers, top)) > 1, cells) if cells else None


def named(name: str, place: int, wanted: str) -> Rank | None:
    """A sheet called so comes before the one with such a number."""
    called = name.strip().lower() == wanted.strip().lower()
    return (called, False, 0) if called or wanted == str(place) else None
