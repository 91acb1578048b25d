"""Rows as CSV: what a spreadsheet opens safely, and an import reads back the same."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from smallbiz.output.flat import headers, lines
from smallbiz.store.store import Store
from smallbiz.words.cells import cell

MARK = "\ufeff"
"""Tells Excel that the text is UTF-8."""


def csv_pieces(store: Store, kind: str) -> Iterator[bytes]:
    """The file piece by piece."""
    names = headers(store, kind)
    yield from csv_lines(names, lines(store, kind, names))


def csv_lines(names: list[str], rows: Iterable[list[Any]]) -> Iterator[bytes]:
    """Headers and rows as lines of a file."""
    yield MARK.encode() + csv_line(names)
    for row in rows:
        yield csv_line([cell(value) for value in row])


def csv_line(cells: list[str]) -> bytes:
    """One row, ended as spreadsheets expect it."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()
