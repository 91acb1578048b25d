"""The sheets of a workbook (.xlsx, .xls, .ods), and the one that holds a table, as text."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from smallbiz.intake.formats import OLE
from smallbiz.intake.grid import Grid, Sheet, pack
from smallbiz.intake.header import LOOKED_AT
from smallbiz.intake.workbooks.book import Book, Rank, headers_above, named, ranked
from smallbiz.intake.workbooks.old_excel_marks import old_excel_marks
from smallbiz.intake.workbooks.open_document_marks import open_document_marks
from smallbiz.intake.workbooks.sheet_marks import Mark, marks_of
from smallbiz.intake.workbooks.sheet_values import text_of

if TYPE_CHECKING:
    from python_calamine import CalamineSheet


class Unreadable(Exception):  # noqa: N818
    """A workbook that the library can't open."""


class Locked(Unreadable):
    """A workbook with a password."""


def read_book(data: bytes, wanted: str | None) -> Book:
    """The sheet called so, or with this number from 1, else the one most like a table."""
    sheets: list[Sheet] = []
    chosen: tuple[Rank, CalamineSheet] | None = None
    for place, (sheet, visible) in enumerate(_sheets(data), 1):
        top = [[*map(text_of, row)] for row in islice(sheet.iter_rows(), LOOKED_AT)]
        height, width = _size(sheet)
        sheets.append(Sheet(sheet.name, height - headers_above(top), width))
        rank = _rank(sheet, visible, top) if wanted is None else named(sheet.name, place, wanted)
        if rank and (chosen is None or rank > chosen[0]):
            chosen = (rank, sheet)
    if chosen is None:
        return Book(tuple(sheets), None, Grid("", ()))
    return Book(tuple(sheets), chosen[1].name, pack(_rows(chosen[1], _marks(data, chosen[1].name))))


def _marks(data: bytes, sheet: str) -> Iterator[Mark]:
    """What the file tells of the cells of a sheet beside their numbers."""
    if data.startswith(OLE):
        return old_excel_marks(data, sheet)
    return chain(marks_of(data, sheet), open_document_marks(data, sheet))


def _sheets(data: bytes) -> "Iterator[tuple[CalamineSheet, bool]]":
    """The sheets one after the other, and whether each is visible; charts and macros are none."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = _opened(CalamineWorkbook.from_filelike, io.BytesIO(data))
    for about in book.sheets_metadata:
        if about.typ is SheetTypeEnum.WorkSheet:
            sheet = _opened(book.get_sheet_by_name, about.name)
            yield sheet, about.visible is SheetVisibleEnum.Visible


def _opened(opening: Callable[[Any], Any], what: object) -> Any:
    """What the library makes of it; Unreadable also when the library itself gives up ("panic")."""
    from python_calamine import CalamineError, PasswordError

    try:
        return opening(what)
    except PasswordError:
        raise Locked from None
    except (CalamineError, OSError, ValueError):
        raise Unreadable from None
    except BaseException as trouble:
        if type(trouble).__name__ != "PanicException":
            raise
        raise Unreadable from None


def _size(sheet: "CalamineSheet") -> tuple[int, int]:
    """Rows from the first line on, and columns."""
    return (sheet.end[0] + 1, sheet.width) if sheet.end else (0, 0)


def _rank(sheet: "CalamineSheet", visible: bool, top: Sequence[Sequence[str]]) -> Rank | None:
    """How much a sheet is like a table; None for an empty one."""
    return ranked(visible, sheet.height * sheet.width, top)


def _rows(sheet: "CalamineSheet", marks: Iterator[Mark]) -> Iterator[list[str]]:
    """All rows from the first line on, as shown; what is merged over several lines is in each of them."""
    merged, above = _merged_down(sheet), list[str]()
    left, mark = sheet.start[1] if sheet.start else 0, next(marks, None)
    for line, row in enumerate(sheet.iter_rows()):
        texts = [*map(text_of, row)]
        while mark and mark.line <= line:
            if mark.line == line and 0 <= mark.column - left < len(texts):
                texts[mark.column - left] = mark.text
            mark = next(marks, None)
        for column in merged.get(line, ()):
            texts[column] = above[column]
        above = texts
        yield texts if any(texts) else []


def _merged_down(sheet: "CalamineSheet") -> Mapping[int, Sequence[int]]:
    """Columns of each line that belong to the cell above."""
    (height, width), left = _size(sheet), sheet.start[1] if sheet.start else 0
    found: dict[int, list[int]] = {}
    room = height * width
    for (top, first), (bottom, _last) in sheet.merged_cell_ranges or []:
        bottom = min(bottom, height - 1)
        room -= bottom - top
        if room > 0 and left <= first < left + width:
            for line in range(top + 1, bottom + 1):
                found.setdefault(line, []).append(first - left)
    return found
