"""The text of a file of vCards, whose lines may name their own encodings and break letters in two."""

import re
from collections import Counter
from collections.abc import Iterator

from smallbiz.intake.source import Source
from smallbiz.intake.text.decoding import Text, decode
from smallbiz.intake.text.encoding import detect_encoding, known_encoding
from smallbiz.words.errors import RuleBroken

_BROKEN = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})((?:\r\n|\r|\n)[ \t])([\x80-\xbf]{1,3})")
"""A letter of UTF-8, half of it on a line and half on the folded one below."""

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
_TOLD = re.compile(rb"[^:]*;\s*CHARSET=\"?([\w-]+)", re.IGNORECASE)


def text_of_cards(source: Source, encoding: str | None = None) -> Text:
    """The text; each line in the encoding that it names, where the file as a whole is not UTF-8."""
    if encoding or _is_utf8(source.data):
        return decode(source, encoding)
    joined = _BROKEN.sub(rb"\1\3\2", source.data)
    if _is_utf8(joined):
        return decode(Source(source.name, joined))
    lines = [*_lines(source.data)]
    told = Counter(name for name, line in lines if name and not line.isascii())
    return _put_together(lines, told) if told else decode(source)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _lines(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Every line with the encoding that it, or the one it continues, names."""
    name = ""
    for line in _LINE.findall(data):
        told = _TOLD.match(line)
        if told or line[:1] not in (b" ", b"\t"):
            name = _known(told[1].decode()) if told else ""
        yield name, line


def _known(name: str) -> str:
    try:
        return known_encoding(name)
    except RuleBroken:
        return ""


def _put_together(lines: list[tuple[str, bytes]], told: Counter[str]) -> Text:
    """The lines as they are told, the others as they look."""
    other = detect_encoding(b"".join(line for name, line in lines if not name))
    text = "".join(line.decode(name or other, "replace") for name, line in lines)
    return Text(told.most_common(1)[0][0], text)
