"""Codes that an old Excel sheet (.xls) keeps as numbers: 1067 with the format 00000 is read as 01067.

Records as in Microsoft's [MS-XLS] and sectors as in [MS-CFB]; a file that is otherwise has no marks.
"""

import struct
from collections.abc import Iterator, Mapping
from itertools import chain

from smallbiz.intake.workbooks.number_formats import Written, written_by
from smallbiz.intake.workbooks.sheet_marks import Mark

_BOUNDSHEET, _FORMAT, _XF, _END = 0x85, 0x41E, 0xE0, 0x0A
_NUMBER, _RK, _MULRK, _FORMULA = 0x203, 0x27E, 0xBD, 0x06
_LAST_SECTOR = 0xFFFFFFFA
LARGEST_SECTOR = 12
"""Its size as a power of two."""

Record = tuple[int, bytes]


def old_excel_marks(data: bytes, sheet: str) -> Iterator[Mark]:
    """The marks of a sheet, from the first line on."""
    try:
        book = _workbook(data)
        globals_ = list(_records(book, 0))
        codes = _codes(globals_)
        start = next((at for at, name in _sheets(globals_) if name == sheet), None)
        if codes and start is not None:
            yield from _marks(_records(book, start), codes)
    except (struct.error, IndexError, UnicodeDecodeError):
        return


def _workbook(data: bytes) -> bytes:
    """The stream that holds the workbook, put together of its sectors."""
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], LARGEST_SECTOR)
    directory: int = struct.unpack_from("<I", data, 48)[0]
    sectors = struct.unpack_from("<109I", data, 76)
    per_sector = f"<{size // 4}I"
    fat = list(
        chain.from_iterable(
            struct.unpack_from(per_sector, data, (place + 1) * size)
            for place in sectors
            if place < _LAST_SECTOR
        )
    )
    entries = _stream(data, fat, directory, size)
    for at in range(0, len(entries), 128):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        name = entries[at : at + max(length - 2, 0)].decode("utf-16-le")
        if name == "Workbook":
            first, whole = struct.unpack_from("<II", entries, at + 116)
            return _stream(data, fat, first, size)[:whole]
    return b""


def _stream(data: bytes, fat: list[int], first: int, size: int) -> bytes:
    pieces, place = list[bytes](), first
    while place < _LAST_SECTOR and len(pieces) <= len(fat):
        pieces.append(data[(place + 1) * size : (place + 2) * size])
        place = fat[place]
    return b"".join(pieces)


def _records(book: bytes, at: int) -> Iterator[Record]:
    """The records from a place on, to the end of that part."""
    while at + 4 <= len(book):
        sort, length = struct.unpack_from("<HH", book, at)
        yield sort, book[at + 4 : at + 4 + length]
        if sort == _END:
            return
        at += 4 + length


def _sheets(records: list[Record]) -> Iterator[tuple[int, str]]:
    """Where each sheet begins, and its name."""
    for sort, body in records:
        if sort == _BOUNDSHEET:
            yield struct.unpack_from("<I", body)[0], _text(body[6], body[7], body[8:])


def _codes(records: list[Record]) -> Mapping[int, Written]:
    """Style of cells → how its numbers are written, for those that say more than the number."""
    formats = {
        struct.unpack_from("<H", body)[0]: _text(
            struct.unpack_from("<H", body, 2)[0], body[4], body[5:]
        )
        for sort, body in records
        if sort == _FORMAT and len(body) > 4
    }
    styles = (struct.unpack_from("<H", body, 2)[0] for sort, body in records if sort == _XF)
    shown = ((place, formats.get(number, "")) for place, number in enumerate(styles))
    return {place: how for place, code in shown if code and (how := written_by(code))}


def _text(length: int, wide: int, body: bytes) -> str:
    if wide & 1:
        return body[: 2 * length].decode("utf-16-le")
    return body[:length].decode("latin-1")


def _marks(records: Iterator[Record], codes: Mapping[int, Written]) -> Iterator[Mark]:
    for sort, body in records:
        if sort in (_NUMBER, _FORMULA):
            line, column, style = struct.unpack_from("<HHH", body)
            found = (
                [(column, style, struct.unpack_from("<d", body, 6)[0])] if style in codes else []
            )
        elif sort == _RK:
            line, column, style, packed = struct.unpack_from("<HHHI", body)
            found = [(column, style, _unpacked(packed))]
        elif sort == _MULRK:
            line, column = struct.unpack_from("<HH", body)
            cells = struct.iter_unpack("<HI", body[4 : len(body) - 2])
            found = [(column + i, style, _unpacked(rk)) for i, (style, rk) in enumerate(cells)]
        else:
            continue
        for place, style, number in found:
            if text := codes[style](number) if style in codes else "":
                yield Mark(line, place, text)


def _unpacked(packed: int) -> float:
    """A number in four bytes: whole or not, a hundredth of it or not."""
    if packed & 2:
        number = float(packed >> 2 if packed < 1 << 31 else (packed >> 2) - (1 << 30))
    else:
        number = struct.unpack("<d", struct.pack("<II", 0, packed & ~3))[0]
    return number / 100 if packed & 1 else number
