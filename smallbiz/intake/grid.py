"""Rows that are no delimited text of their own, packed as one: a tenth of the memory of lists."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from smallbiz.intake.text.decoding import Repair
from smallbiz.intake.text.delimited import Dialect, Record, records
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

LARGEST = 500_000_000
"""Characters of all cells together."""


@dataclass(frozen=True)
class Grid:
    """Packed rows and the line that each had where it comes from."""

    text: str
    lines: Sequence[int]

    def records(self) -> Iterator[Record]:
        """Every row with its line, read anew at each call."""
        packed = records(self.text, Dialect())
        for line, (_place, cells) in zip(self.lines, packed, strict=True):
            yield line, cells


def pack(rows: Iterable[Sequence[str]], lines: Sequence[int] | None = None) -> Grid:
    """A grid of these rows; an empty one is a blank line, and lines are counted from 1 unless told."""
    text, count = io.StringIO(), 0
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
        count += 1
        if text.tell() > LARGEST:
            raise RuleBroken(_("There is more text in this file than can be read at once."))
    return Grid(text.getvalue(), range(1, count + 1) if lines is None else lines)


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook and its size."""

    name: str
    rows: int
    """Below its headers, as far as its first lines tell where these are."""
    columns: int


@dataclass(frozen=True)
class Cells:
    """What was read of a file: its cells row by row, and how."""

    records: Callable[[], Iterable[Record]]
    """All rows, from the first at each call; those of a small file are held and must stay as they are."""
    encoding: str = ""
    """Python's name; empty where the format itself says it."""
    delimiter: str = ""
    notes: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[Sheet, ...] = ()
    repair: Repair | None = None
    listed: "Listed | None" = None
    """Set where the format itself names its columns; else headers and footers are looked for."""


@dataclass(frozen=True)
class Listed:
    """Columns and rows of a format that is no sheet of paper: no headers, blanks or sums among them."""

    header: tuple[str, ...]
    count: int
    skipped: Mapping[int, str]
    """Line → why it holds no data."""
    broken: Mapping[int, str]
    """Line → why it can't be read."""
