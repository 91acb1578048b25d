"""Rows as a workbook for Excel: text stays text, days are days, money is numbers."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from smallbiz.output.flat import headers, lines
from smallbiz.output.tables import DAYS, MONEY
from smallbiz.store.store import Store
from smallbiz.words.cells import cell
from smallbiz.words.errors import RuleBroken
from smallbiz.words.kinds import kind_word
from smallbiz.words.money import digits
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST = 32_767
"""Characters that fit in a cell."""
MOST_ROWS = 1_048_575
FIRST_DAY = date(1900, 3, 1)
"""Earlier days can't be told apart in Excel; they are written as text."""
BLOCK = 1 << 20
WIDTHS = {"notes": 40, "note": 40, "name": 24, "title": 28, "contact": 24, "email": 28}

Put = Callable[[int, int, Any], object]
"""Writes a value into a row and column."""


def xlsx_pieces(store: Store, kind: str) -> Iterator[bytes]:
    """The file piece by piece, an empty piece for every row that is ready."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    out = io.BytesIO()
    book = Workbook(out, {"constant_memory": True})
    try:
        yield from _sheet(book, store, kind)
    finally:
        try:
            book.close()
        except FileCreateError as trouble:
            raise OSError(*trouble.args) from trouble
    out.seek(0)
    while piece := out.read(BLOCK):
        yield piece


def _sheet(book: "Workbook", store: Store, kind: str) -> Iterator[bytes]:
    sheet = book.add_worksheet(kind_word(kind))
    names = headers(store, kind)
    for column, name in enumerate(names):
        sheet.set_column(column, column, WIDTHS.get(name, max(12, len(name) + 2)))
    sheet.write_row(0, 0, map(cell, names), book.add_format({"bold": True}))
    sheet.freeze_panes(1, 0)
    putting = [_put(book, sheet, name, store) for name in names]
    for row, values in enumerate(lines(store, kind, names), 1):
        if row > MOST_ROWS:
            raise RuleBroken(_("A workbook has room for 1,048,575 rows. Choose CSV instead."))
        for column, value in enumerate(values):
            if value is not None and value != "":
                putting[column](row, column, value)
        yield b""


def _put(book: "Workbook", sheet: "Worksheet", name: str, store: Store) -> Put:
    """How the values of a column are written."""
    if name in MONEY:
        places = digits(store.value("SELECT currency FROM business") or "EUR")
        money = book.add_format({"num_format": "#,##0" + "." * bool(places) + "0" * places})
        return lambda row, column, value: sheet.write_number(row, column, float(value), money)
    if name in DAYS:
        return _day(sheet, book.add_format({"num_format": 14}))
    plain = book.add_format()
    return lambda row, column, value: _plain(sheet, plain, row, column, value)


def _day(sheet: "Worksheet", style: "Format") -> Put:
    def put(row: int, column: int, value: str) -> None:
        day = date.fromisoformat(value)
        if day < FIRST_DAY:
            sheet.write_string(row, column, value)
        else:
            sheet.write_datetime(row, column, day, style)

    return put


def _plain(sheet: "Worksheet", plain: "Format", row: int, column: int, value: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, column, value)
    elif len(text := cell(value)) > LONGEST:
        raise RuleBroken(_too_long(row + 1))
    elif text.startswith(
        "<r>"
    ):  # the library takes it for its own markup, unless it comes in parts
        sheet.write_rich_string(row, column, text[0], plain, text[1:])
    else:
        sheet.write_string(row, column, text)


def _too_long(row: int) -> str:
    told = _(
        "Row {row} holds a text that is too long for a cell of a workbook. Choose CSV instead."
    )
    return told.format(row=row)
