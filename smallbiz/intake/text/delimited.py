"""Delimited text into records: the csv module at full speed, and a second look at broken quotes."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from smallbiz.intake.text.quotes import cells_of

if TYPE_CHECKING:
    from _csv import Reader

csv.field_size_limit(2**31 - 1)

Record = tuple[int, list[str]]
"""The line on which a row begins, counted from 1, and its cells."""

Held = str | bytes
"""A text as such, or as UTF-8; offsets count characters or bytes."""

_AS_IT_IS = ("utf-8", "surrogatepass")

PIECE = 1_000_000
"""Characters or bytes handed to the line splitter at once; it needs four bytes for each."""

LONGEST_CELL = 200
"""Lines; a badly quoted cell that goes on longer has swallowed other rows."""


@dataclass(frozen=True)
class Dialect:
    """How a file marks its cells; `offset` is where the first row begins (after a `sep=` line)."""

    delimiter: str = ","
    quote: str | None = '"'
    offset: int = 0
    escape: str | None = None
    """Stands before a quote within a quoted cell, where that is not doubled."""
    padded: bool = False
    """Whether spaces follow the delimiter."""


class Unclosed(list[str]):
    """The cells of a line on which a quotation mark is opened and never closed."""


def packed(text: str, dialect: Dialect, source: bytes) -> tuple[bytes, Dialect]:
    """What `records` reads, as UTF-8: a half or a quarter of the memory, none if `source` is the same."""
    held, before = (_encoded(part) for part in (text, text[: dialect.offset]))
    return (source if held == source else held), replace(dialect, offset=len(before))


def records(text: Held, dialect: Dialect) -> Iterator[Record]:
    """Every row with its line; a line with a quote that is never closed comes alone, `Unclosed`."""
    offset, line, width = dialect.offset, 2 if dialect.offset else 1, 0
    while True:
        reader = _reader(text, offset, dialect, strict=True)
        done, row = 0, []
        try:
            for row in reader:
                yield line + done, row
                done = reader.line_num
            return
        except csv.Error as error:
            swallowed = "end of data" in str(error)
        width = len(row) or width
        line, offset = line + done, offset + _length(text, offset, done)
        row, used = _mend(text, offset, dialect, -1 if swallowed else width)
        yield line, row
        line, offset = line + used, offset + _length(text, offset, used)


def _reader(text: Held, offset: int, dialect: Dialect, strict: bool) -> "Reader":
    return csv.reader(
        lines(text, offset),
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        escapechar=dialect.escape,
        skipinitialspace=dialect.padded,
        strict=strict,
    )


def lines(text: Held, offset: int = 0) -> Iterator[str]:
    """The lines from an offset on, with their ends (LF, CRLF or CR), as the csv module counts."""
    return chain.from_iterable(io.StringIO(piece, newline="") for piece in _pieces(text, offset))


def _pieces(text: Held, offset: int) -> Iterator[str]:
    """The text in pieces that end with a line."""
    while offset < len(text):
        end = _end_of_line(text, offset + PIECE)
        piece = text[offset:end]
        yield piece if isinstance(piece, str) else piece.decode(*_AS_IT_IS)
        offset = end


def _end_of_line(text: Held, start: int) -> int:
    """Where the line ends in which an offset lies; in a text without LF lines end with CR."""
    if isinstance(text, str):
        return text.find("\n" if "\n" in text else "\r", start) + 1 or len(text)
    return text.find(b"\n" if b"\n" in text else b"\r", start) + 1 or len(text)


def _length(text: Held, offset: int, count: int) -> int:
    """How far it is over the next `count` lines."""
    some = islice(lines(text, offset), count)
    return sum(map(len, some if isinstance(text, str) else map(_encoded, some)))


def _encoded(text: str) -> bytes:
    return text.encode(*_AS_IT_IS)


def _mend(text: Held, offset: int, dialect: Dialect, width: int) -> tuple[list[str], int]:
    """The badly quoted row that begins here, and its number of lines.

    Quotes inside a quoted cell are taken as text. But when the next line is a whole row of `width`
    cells by itself, or nothing closes the quote (`width` -1), only this one line is taken.
    """
    first, following = (*islice(lines(text, offset), 2), "")[:2]
    if width >= 0:
        reader = _reader(text, offset, dialect, strict=False)
        row, used = next(reader), reader.line_num
        if used == 1 or (used <= LONGEST_CELL and _width(following, dialect) != width):
            return _quoted(islice(lines(text, offset), used), dialect, width) or row, used
    unquoted = next(csv.reader([first], delimiter=dialect.delimiter, quoting=csv.QUOTE_NONE), [])
    return Unclosed(unquoted), 1


def _quoted(some: Iterable[str], dialect: Dialect, width: int) -> list[str] | None:
    """The cells of such a row with every quote in its place; None where that can't be told."""
    if dialect.quote is None or dialect.escape or dialect.padded:
        return None
    return cells_of("".join(some), dialect.delimiter, dialect.quote, width)


def _width(line: str, dialect: Dialect) -> int:
    """The number of cells of a line that is a row by itself; 0 when it is none."""
    try:
        return len(next(_reader(line, 0, dialect, strict=True), []))
    except csv.Error:
        return 0
