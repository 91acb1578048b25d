"""A workbook (.xlsx, .xls, .ods, XML of Excel 2003) as cells, or a sentence why it has none."""

from itertools import islice

from smallbiz.intake.apart import Burst, apart
from smallbiz.intake.formats import ZIP
from smallbiz.intake.grid import Cells, Grid, pack
from smallbiz.intake.source import Source
from smallbiz.intake.text.delimited import Dialect, records
from smallbiz.intake.text.dialect import detect_dialect, is_seldom
from smallbiz.intake.workbooks.archive import check_archive
from smallbiz.intake.workbooks.book import Book
from smallbiz.intake.workbooks.office_xml import is_office_xml, read_office_xml
from smallbiz.intake.workbooks.sheets import Locked, Unreadable, read_book
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

LOOKED_AT = 30
"""Rows at the top that tell whether each stands in one cell."""


def read_workbook(source: Source, wanted: str | None = None) -> Cells:
    """The cells of the sheet called so, or with this number from 1, else of the one most like a table."""
    book = _book(source, wanted)
    if book.chosen is None:
        raise RuleBroken(_without(source, wanted, book), "sheet" if wanted else None)
    rows, delimiter = _parted(book.rows) or (book.rows, "")
    return Cells(rows.records, delimiter=delimiter, sheet=book.chosen, sheets=book.sheets)


def _parted(rows: Grid) -> tuple[Grid, str] | None:
    """A text file that a spreadsheet opened with every row in its first cell: the rows as they were meant."""
    top = [cells for _line, cells in islice(rows.records(), LOOKED_AT) if any(cells)]
    if len(top) < 2 or any(any(cells[1:]) or "\n" in cells[0] for cells in top):
        return None
    dialect = detect_dialect("\n".join(cells[0] for cells in top))
    if is_seldom(dialect.delimiter, "\n".join(cells[0] for cells in top)):
        return None
    parted = (_parts(cells, dialect) for _line, cells in rows.records())
    return pack(parted, rows.lines), dialect.delimiter


def _parts(cells: list[str], dialect: Dialect) -> list[str]:
    row = next((row for _line, row in records(cells[0], dialect)), []) if cells else []
    return [*row, *cells[1:]]


def _book(source: Source, wanted: str | None) -> Book:
    """An .xls can't be checked beforehand: one damaged one in a hundred ended the process that read it."""
    try:
        if is_office_xml(source.data):
            return read_office_xml(source, wanted)
        if not source.data.startswith(ZIP):
            return apart(read_book, source.data, wanted)
        check_archive(source)
        return read_book(source.data, wanted)
    except Locked:
        told = _("{file} is locked with a password. Save it without one and try again.")
    except (Unreadable, Burst):
        told = _("{file} is damaged. Open it in your spreadsheet program and save it as CSV.")
    raise RuleBroken(told.format(file=source.name))


def _without(source: Source, wanted: str | None, book: Book) -> str:
    if wanted is None:
        return _("All sheets of {file} are empty.").format(file=source.name)
    told = _("{file} has no sheet “{sheet}”. It has: {sheets}.")
    names = ", ".join(sheet.name for sheet in book.sheets)
    return told.format(file=source.name, sheet=wanted, sheets=names)
