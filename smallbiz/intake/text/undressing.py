"""What some programs wrap around cells and rows: ="01067", \\N for nothing, each row in quotation marks."""

import re
from html import unescape
from itertools import islice

from smallbiz.intake.text.delimited import Dialect, records

_LETTER = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});", re.IGNORECASE)
"""A letter as web pages write it, whose semicolon ends no cell."""

_POINT = re.compile(r"[ \t]*(?:[•▪◦‣●○·*–-][ \t]+|\d{1,4}[.)][ \t]+)(?=\S)")
_POINTS = re.compile(f"^{_POINT.pattern}", re.MULTILINE)

LOOKED_AT = 30
"""Rows at the top that tell whether each is wrapped as one cell."""


def undress(text: str, dialect: Dialect) -> str:
    """The text with bare cells, its lines where they were."""
    edge = re.escape(dialect.delimiter)
    start, rest = text[: dialect.offset], text[dialect.offset :]
    if dialect.delimiter == ";" and "&" in rest:
        rest = _LETTER.sub(_unescaped, rest)
    if '="' in rest:
        bare = rf'(^|{edge})(?:="([^"\r\n]*)"|"=""([^"\r\n]*)""")(?={edge}|\r|$)'
        rest = re.sub(bare, r'\1"\2\3"', rest, flags=re.MULTILINE)
    if dialect.escape and "\\N" in rest:
        rest = re.sub(rf"(^|{edge})\\N(?={edge}|\r|$)", r"\1", rest, flags=re.MULTILINE)
    return start + rest


def without_bullets(text: str) -> str:
    """The text without the signs or numbers that a list of points has before every line."""
    first = _POINT.match(text)
    if first is None:
        return text
    lines = [line for line in text.splitlines() if line.strip()]
    points = len(lines) > 1 and all(map(_POINT.match, lines))
    return _POINTS.sub("", text) if points else text


def _unescaped(entity: re.Match[str]) -> str:
    """The letter it stands for; what would be a mark between cells stays as it is."""
    letter = unescape(entity[0])
    return letter if letter.isalpha() or letter in "&'’–€" else entity[0]


def rows_unwrapped(text: str, dialect: Dialect) -> str | None:
    """The text when each of its rows stands in one cell, quoted as a whole; else None."""
    top = [cells for _line, cells in islice(records(text, dialect), LOOKED_AT) if any(cells)]
    if len(top) < 2 or not all(_is_row(cells) for cells in top):
        return None
    rows = (cells[0] if cells else "" for _line, cells in records(text, dialect))
    return text[: dialect.offset] + "\r\n".join(rows)


def _is_row(cells: list[str]) -> bool:
    """Whether only the first cell holds something, and that has delimiters of its own."""
    return not any(cells[1:]) and any(sign in cells[0] for sign in ",;\t")
