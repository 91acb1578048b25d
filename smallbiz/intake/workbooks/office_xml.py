"""The workbook of Excel 2003 as one XML text ("XML Spreadsheet"), which many programs write and call .xls."""

import io
import re
from collections.abc import Iterator
from typing import TypeVar
from xml.etree import ElementTree

from smallbiz.intake.formats import OFFICE_XML, OLE, ZIP
from smallbiz.intake.grid import pack
from smallbiz.intake.source import Source
from smallbiz.intake.workbooks.archive import CELLS, refuse_entities
from smallbiz.intake.workbooks.book import Book, Found, book_of
from smallbiz.intake.workbooks.sheet_values import text_of
from smallbiz.intake.workbooks.sheets import Unreadable

TALLEST, WIDEST = 1_048_576, 16_384
"""Rows and columns of a sheet; a cell said to be further away is none."""

_NAME = f"{{{OFFICE_XML}}}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:E[-+]?\d{1,2})?", re.ASCII | re.IGNORECASE)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0*)?)?")

T = TypeVar("T")
Rows = list[list[str]]


def is_office_xml(data: bytes) -> bool:
    """Whether what was found to be a workbook is such a text."""
    return not data.startswith((ZIP, OLE))


def read_office_xml(source: Source, wanted: str | None) -> Book:
    """The sheet called so, or with this number from 1, else the one most like a table."""
    refuse_entities(source, source.data)
    try:
        return book_of(_sheets(source), wanted)
    except (ElementTree.ParseError, ValueError, LookupError):
        raise Unreadable from None


def _sheets(source: Source) -> Iterator[Found]:
    name, rows, visible, room = "", Rows(), True, CELLS
    for event, element in ElementTree.iterparse(io.BytesIO(source.data), ("start", "end")):
        tag = element.tag.rpartition("}")[2]
        if event == "start":
            if tag == "Worksheet":
                name, rows, visible = element.get(f"{_NAME}Name", ""), [], True
        elif tag == "Row":
            _add(rows, element.get(f"{_NAME}Index"), TALLEST, [], [*_cells(element)])
            element.clear()
            room -= len(rows[-1]) + 1
            if room < 0:
                raise ValueError
        elif tag == "Visible":
            visible = (element.text or "").strip() == "SheetVisible"
        elif tag == "Worksheet":
            whole = (row if any(row) else [] for row in rows)
            yield Found(name, visible, max(map(len, rows), default=0), pack(whole))


def _cells(row: ElementTree.Element) -> list[str]:
    cells = list[str]()
    for cell in row:
        data = next((each for each in cell if each.tag.rpartition("}")[2] == "Data"), None)
        _add(cells, cell.get(f"{_NAME}Index"), WIDEST, "", "" if data is None else _text(data))
        cells += [""] * min(_number(cell.get(f"{_NAME}MergeAcross")), WIDEST - len(cells))
    return cells


def _add(found: list[T], told: str | None, most: int, empty: T, what: T) -> None:
    """Puts a row or cell where it says it stands."""
    place = min(_number(told), most)
    found += [empty] * (place - 1 - len(found))
    found.append(what)


def _number(told: str | None) -> int:
    return int(told) if told and told.isdecimal() and len(told) < 9 else 0


def _text(data: ElementTree.Element) -> str:
    """Numbers, days and yes or no as in any other workbook."""
    text, sort = "".join(data.itertext()), data.get(f"{_NAME}Type")
    if sort == "Number" and _NUMBER.fullmatch(text):
        return text_of(float(text))
    if sort == "DateTime":
        day = _DAY.fullmatch(text)
        return day[1] if day else text.partition(".")[0].replace("T", " ")
    return {"1": "true", "0": "false"}.get(text, text) if sort == "Boolean" else text
