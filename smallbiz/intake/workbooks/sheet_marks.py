"""What an Office sheet tells of its cells and the library leaves out: errors, codes kept as numbers, currencies.

The archive was looked through before (see `archive`): it is small enough and names no entities.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree import ElementTree

from smallbiz.intake.workbooks.extent import column_number
from smallbiz.intake.workbooks.number_formats import Written, written_by

PIECE = 1 << 20
LONGEST = 20_000
"""Bytes of a cell that are seen again with the next piece, its formula included."""

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = (
    rb'<(?:\w+:)?c r="([A-Z]{1,3})([0-9]{1,7})"%s[^>]*>'
    rb"(?:<(?:\w+:)?f[^<]*(?:</(?:\w+:)?f>)?)?<(?:\w+:)?v>([^<]{1,30})</"
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,2})?", re.ASCII)
_STYLE = re.compile(rb'\bs="([0-9]+)"')


class Mark(NamedTuple):
    """The text of one cell as it is shown; line and column counted from 0."""

    line: int
    column: int
    text: str


def marks_of(data: bytes, sheet: str) -> Iterator[Mark]:
    """The marks of a sheet from the first line on; none where the workbook is not as it usually is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            part = _part_of(archive, sheet)
            if part is not None:
                yield from _marks(archive, part, _codes(archive))
    except (zipfile.BadZipFile, KeyError, ValueError, ElementTree.ParseError):
        return


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Where the XML of a sheet is."""
    related = {
        each.get("Id"): each.get("Target", "")
        for each in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    for each in _elements(archive, "xl/workbook.xml", "sheet"):
        if each.get("name") == sheet:
            target = related[each.get(_RELATED)]
            return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return None


def _codes(archive: zipfile.ZipFile) -> Mapping[int, Written]:
    """Style of cells → how its numbers are written, for those that say more than the number."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))
    formats = {
        each.get("numFmtId"): each.get("formatCode", "")
        for each in root.iter()
        if _is(each, "numFmt")
    }
    styles = next((each for each in root if _is(each, "cellXfs")), ())
    shown = ((place, formats.get(style.get("numFmtId"), "")) for place, style in enumerate(styles))
    return {place: how for place, code in shown if code and (how := written_by(code))}


def _elements(archive: zipfile.ZipFile, part: str, name: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(archive.read(part))
    return [each for each in root.iter() if _is(each, name)]


def _is(element: ElementTree.Element, name: str) -> bool:
    return element.tag.rpartition("}")[2] == name


def _marks(archive: zipfile.ZipFile, part: str, codes: Mapping[int, Written]) -> Iterator[Mark]:
    numbers = b"|".join(str(style).encode() for style in codes)
    wanted = rb'(?=[^>]* t="e")' + (rb'|(?=[^>]* s="(?:%s)")' % numbers if codes else b"")
    cells = re.compile(_CELL % (b"(?:" + wanted + b")"))
    for piece in _pieces(archive, part):
        if not codes and b' t="e"' not in piece:
            continue
        for found in cells.finditer(piece):
            text = _shown(found[0], found[3].decode("utf-8", "replace"), codes)
            if text:
                yield Mark(int(found[2]) - 1, column_number(found[1]) - 1, text)


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The XML in pieces that end with a cell."""
    rest = b""
    with archive.open(part) as file:
        while piece := file.read(PIECE):
            seen = rest + piece
            end = max(seen.rfind(b"<c "), seen.rfind(b"<x:c "), 0)
            yield seen[:end]
            rest = seen[end:][-LONGEST:]
    yield rest


def _shown(cell: bytes, text: str, codes: Mapping[int, Written]) -> str:
    head = cell[: cell.index(b">")]
    if b' t="e"' in head:
        return text
    style = _STYLE.search(head)
    how = codes.get(int(style[1])) if style else None
    if how is None or not _NUMBER.fullmatch(text) or b' t="s"' in head or b' t="str"' in head:
        return ""
    return how(float(text))
