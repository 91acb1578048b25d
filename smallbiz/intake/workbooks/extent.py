"""How much a sheet is when every cell has its place and its text: counted in its XML."""

import re
from collections.abc import Iterable

CELL_BYTES = 31
"""What a library takes for one cell, filled or not."""

LONG = 500
"""Bytes; shorter texts can't fill the memory however often a sheet refers to them."""

_FAR = re.compile(
    rb'\br="(?:([A-Z]{2,3})([0-9]+)"[^>/]*>|[A-Z]([0-9]{5,7})"[^>/]*>'
    rb'|([0-9]{5,7})"[^>]*>\s*<(?:\w+:)?c(?![^>]*\br="))'
)
"""A filled cell right of column Z or below line 9,999, or such a row whose cells have no places."""

_REFERENCE = re.compile(rb't="s"[^>]*>\s*<(?:\w+:)?v>(\d+)')
_END_OF_TEXT = re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si\s*/>")
_TABLE = re.compile(rb"<table:table[ >]")
_ROW = re.compile(rb"<table:table-row\b([^>]*[^>/])?>(.*?)</table:table-row>", re.DOTALL)
_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d+)"')


def text_lengths(pieces: Iterable[bytes]) -> list[int]:
    """Bytes of each text of an Office workbook's common list."""
    lengths, size, tail = list[int](), 0, b""
    for piece in pieces:
        *ended, rest = _END_OF_TEXT.split(tail + piece)
        for text in ended:
            lengths.append(size + len(text))
            size = 0
        tail = rest[-40:]
        size += len(rest) - len(tail)
    return lengths


class OfficeSheet:
    """One part of an Office workbook, seen piece by piece; of parts that are no sheet it is small."""

    def __init__(self, lengths: list[int]) -> None:
        self._long = {place: size for place, size in enumerate(lengths) if size > LONG}
        self._width, self._height = 26, 9_999
        self.text = 0
        """Bytes of all long texts that its cells refer to, at least once each."""

    @property
    def area(self) -> int:
        """Cells from the first to the last one."""
        return self._width * self._height

    def look_at(self, piece: bytes) -> None:
        """A further piece."""
        for column, line, below, row in _FAR.findall(piece):
            if column:
                self._width = max(self._width, column_number(column))
            self._height = max(self._height, int(line or below or row))
        if self._long:
            for place in _REFERENCE.findall(piece):
                self.text += self._long.get(int(place), 0)


def column_number(letters: bytes) -> int:
    """The number of a column: AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def open_document_area(content: bytes) -> int:
    """Cells of the largest sheet of an OpenDocument spreadsheet, repeated ones and their texts included."""
    return max(map(_sheet_area, _TABLE.split(content)))


def _sheet_area(sheet: bytes) -> int:
    height = width = waiting = text = 0
    for attributes, row in _ROW.findall(sheet):
        times = _times(attributes)
        waiting += times
        if b"office:" in row or b"<text:p" in row:
            height, waiting = height + waiting, 0
            cells, size = _measured(row)
            width = max(width, cells)
            text += times * size
    return max(height * width, text // CELL_BYTES)


def _measured(row: bytes) -> tuple[int, int]:
    """Columns up to the last cell that is not empty, and bytes of all texts."""
    width = waiting = size = 0
    cells = [*_CELL.finditer(row)]
    ends = [*(cell.start() for cell in cells[1:]), len(row)]
    for cell, end in zip(cells, ends, strict=True):
        times = _times(cell[1])
        waiting += times
        if not cell[1].endswith(b"/"):
            width, waiting = width + waiting, 0
            size += times * (end - cell.end())
    return width, size


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found[1]) if found else 1
