"""What an OpenDocument sheet tells beside its numbers: 1067 shown as 01067 is a postcode; 9.5 are euros.

The archive was looked through before (see `archive`): it is small enough and names no entities.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from smallbiz.intake.workbooks.sheet_marks import Mark
from smallbiz.intake.workbooks.sheet_values import text_of

_SHOWN = re.compile(rb'<text:p>0\d+</text:p>|office:currency="')
_CODE = re.compile(r"0\d+")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def open_document_marks(data: bytes, sheet: str) -> Iterator[Mark]:
    """The marks of a sheet from the first line on; none where no number is a code or money."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content = archive.read("content.xml")
    except (zipfile.BadZipFile, KeyError):
        return
    if not _SHOWN.search(content):
        return
    try:
        yield from _marks(content, sheet)
    except (ElementTree.ParseError, ValueError):
        return


def _marks(content: bytes, sheet: str) -> Iterator[Mark]:
    line, here = 0, False
    for event, element in ElementTree.iterparse(io.BytesIO(content), ("start", "end")):
        if event == "start":
            if element.tag == f"{_TABLE}table":
                line, here = 0, element.get(f"{_TABLE}name") == sheet
        elif element.tag == f"{_TABLE}table-row":
            until = line + _times(element, "rows")
            codes = [*_codes(element)] if here else []
            for place in range(line, until) if codes else ():
                yield from (Mark(place, column, text) for column, text in codes)
            line = until
            element.clear()


def _codes(row: ElementTree.Element) -> Iterator[tuple[int, str]]:
    """The columns of a row that hold codes or money, also where one cell stands for several."""
    column = 0
    for cell in row:
        if cell.tag in _CELLS:
            text, until = cell.findtext(f"{_TEXT}p") or "", column + _times(cell, "columns")
            told = _told(cell, text)
            yield from ((place, told) for place in range(column, until) if told)
            column = until


def _told(cell: ElementTree.Element, text: str) -> str:
    """A code as it is shown, or an amount with its currency."""
    sort, value = (cell.get(f"{_OFFICE}{name}", "") for name in ("value-type", "value"))
    if sort == "currency":
        return f"{text_of(float(value))} {cell.get(f'{_OFFICE}currency', '')}".strip()
    return text if sort == "float" and _CODE.fullmatch(text) else ""


def _times(element: ElementTree.Element, what: str) -> int:
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))
