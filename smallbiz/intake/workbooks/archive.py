"""A workbook's zip archive, looked through before a library opens it: nothing in it may burst."""

import io
import re
import zipfile
import zlib
from collections import deque
from collections.abc import Iterable, Iterator

from smallbiz.intake.source import Source
from smallbiz.intake.workbooks.extent import OfficeSheet, open_document_area, text_lengths
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

UNPACKED = 400_000_000
"""Bytes of all parts together: a sheet of about ten million cells."""

OPEN_DOCUMENT = 100_000_000
"""Bytes of an OpenDocument's content, which is looked at as a whole."""

RATIO = 200
"""Times that a part may be larger than it is packed; lists reach 60."""

SMALL = 20_000_000
"""Bytes; below that no ratio does harm."""

CELLS = 8_000_000
"""A library keeps every cell between the first and the last one, filled or not."""

PIECE = 1 << 20
TAIL = 400
"""Bytes of a piece that are seen again with the next one, so that no tag is cut in two."""

_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TEXTS = "sharedStrings.xml"


def check_archive(source: Source) -> None:
    """RuleBroken for a workbook that would fill the memory, or that names entities in its XML."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(source.data)).infolist()
        _check(source, sorted(parts, key=lambda part: not part.filename.endswith(_TEXTS)))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, IndexError):
        told = _("{file} is damaged: it is not complete. Save or download it again.")
        raise RuleBroken(told.format(file=source.name)) from None


def _check(source: Source, parts: Iterable[zipfile.ZipInfo]) -> None:
    """Every part; the texts that cells only refer to come first."""
    total, lengths = 0, list[int]()
    for part in parts:
        pieces = _counted(source, part)
        if part.filename.endswith(_TEXTS):
            lengths = text_lengths(_windows(source, pieces, tail=0))
        elif part.filename == "content.xml":
            _check_open_document(source, _windows(source, pieces, tail=0))
        elif "/media/" in part.filename:
            deque(pieces, maxlen=0)
        else:
            _check_sheet(source, part, _windows(source, pieces, tail=TAIL), lengths)
        total += part.file_size
        if total > UNPACKED:
            raise _too_large(source)


def _counted(source: Source, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The pieces of a part, as long as it is not too large."""
    size = 0
    for piece in _pieces(source.data, part):
        size += len(piece)
        if size > UNPACKED or (size > SMALL and size > RATIO * part.compress_size):
            raise _too_large(source)
        yield piece
    if size != part.file_size:
        raise zipfile.BadZipFile(part.filename)


def _pieces(data: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """What is really packed in a part, whatever size the archive says it has."""
    start = part.header_offset
    if part.flag_bits & 1 or data[start : start + 4] != b"PK\x03\x04":
        raise zipfile.BadZipFile(part.filename)
    names = int.from_bytes(data[start + 26 : start + 28], "little")
    extra = int.from_bytes(data[start + 28 : start + 30], "little")
    start += 30 + names + extra
    rest = data[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        yield rest
        return
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile(part.filename)
    unpack, packed = zlib.decompressobj(-zlib.MAX_WBITS), io.BytesIO(rest)
    while not unpack.eof and (rest := unpack.unconsumed_tail or packed.read(PIECE)):
        yield unpack.decompress(rest, PIECE)


def _windows(source: Source, pieces: Iterable[bytes], tail: int) -> Iterator[bytes]:
    """The pieces, each with the end of the one before; RuleBroken where one names an entity."""
    before = b""
    for piece in pieces:
        seen = before[-TAIL:] + piece
        refuse_entities(source, seen)
        yield before[-tail:] + piece if tail else piece
        before = piece


def refuse_entities(source: Source, seen: bytes) -> None:
    """RuleBroken where a piece of XML names an entity."""
    plain = seen.replace(b"\0", b"") if b"\0" in seen else seen
    if _ENTITIES.search(plain):
        told = _("{file} holds instructions that no list needs (entities). It is not opened.")
        raise RuleBroken(told.format(file=source.name))


def _check_open_document(source: Source, windows: Iterable[bytes]) -> None:
    content = bytearray()
    for window in windows:
        content += window
        if len(content) > OPEN_DOCUMENT:
            raise _too_large(source)
    _check_area(source, open_document_area(bytes(content)), len(content))


def _check_sheet(
    source: Source, part: zipfile.ZipInfo, windows: Iterable[bytes], lengths: list[int]
) -> None:
    """A part that may be a sheet: how far its cells reach, and how often long texts come."""
    sheet = OfficeSheet(lengths)
    for window in windows:
        sheet.look_at(window)
    if sheet.text > UNPACKED:
        raise _too_large(source)
    _check_area(source, sheet.area, part.file_size)


def _check_area(source: Source, area: int, size: int) -> None:
    """Cells that are there take four bytes at least; when there are more, most are empty."""
    if area > CELLS and area > size // 4:
        told = _(
            "{file} has cells far away from its table. Copy the table into a new spreadsheet, or save"
            " it as CSV."
        )
        raise RuleBroken(told.format(file=source.name))


def _too_large(source: Source) -> RuleBroken:
    told = _("{file} is far larger inside than it looks, so it is not opened. Save it as CSV.")
    return RuleBroken(told.format(file=source.name))
