"""Rows as CSV: what a spreadsheet opens safely, and an import reads back the same."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from smallbiz.output.tables import TABLES, rows
from smallbiz.store.store import Store
from smallbiz.words.cells import guard, join_list

MARK = "\ufeff"
"""Tells Excel that the text is UTF-8."""


def csv_pieces(store: Store, kind: str) -> Iterator[bytes]:
    """The file piece by piece: fields, for contacts whether person or company, further fields."""
    names = TABLES[kind].fields
    sorts = ("kind",) if kind == "contacts" else ()
    further = sorted({name for _row, extra, _sort in rows(store, kind) for name in extra})
    yield csv_line([MARK + names[0], *names[1:], *sorts, *(f"extra.{name}" for name in further)])
    for row, extra, sort in rows(store, kind):
        cells = [cell(row[name]) for name in names] + ([sort] if sorts else [])
        yield csv_line([*cells, *_further(extra, further)])


def cell(value: Any) -> str:
    """A value in a cell; nothing in it runs as a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return guard(join_list(value))
    return guard(value) if isinstance(value, str) else str(value)


def _further(extra: Mapping[str, str], names: Sequence[str]) -> Iterable[str]:
    return (guard(extra.get(name, "")) for name in names)


def csv_line(cells: list[str]) -> bytes:
    """One row, ended as spreadsheets expect it."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()
