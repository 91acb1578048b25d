"""Bytes into text: byte order mark, NUL pattern, strict UTF-8, then a trained guess."""

import codecs
import re
from dataclasses import dataclass

from smallbiz.intake.source import Source, looks_wide
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, ngettext

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

GUESSABLE = [
    "cp1252",
    "cp1250",
    "cp1251",
    "iso8859-15",
    "iso8859-2",
    "mac-roman",
    "mac-cyrillic",
    "mac-latin2",
    "koi8-r",
    "cp850",
    "cp866",
    "cp1253",
    "cp1254",
    "cp1257",
    "cp932",
    "euc_jis_2004",
    "gb18030",
    "big5hkscs",
    "cp949",
]
"""What office programs on the desks of our owners write, by Python's codec names."""

WESTERN = ("cp1252", "iso8859-15", "mac-roman")

_MIXED = re.compile("[A-Za-z][\u0370-\u06ff\u2500-\u259f]|[\u0370-\u06ff\u2500-\u259f][A-Za-z]")
"""Latin and other letters in one word: too few letters for a right guess."""

_ODD = re.compile("[¤¦¨¼-¾´¸†‡‰ˆ˜\x80-\x9f\ufffd]")

_SYMBOLS = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb")
"""Bytes that are signs (euro, dashes, quotes …), not letters, in cp1252."""


@dataclass(frozen=True)
class Text:
    """A file's text, the encoding it was read with, and what was lost."""

    encoding: str
    content: str
    notes: tuple[str, ...] = ()


def decode(source: Source, encoding: str | None = None) -> Text:
    """The text of a file; `encoding` overrides the detection. RuleBroken for an unknown name."""
    name = _known(encoding) if encoding else detect_encoding(source.data)
    content = source.data.decode(name, errors="replace").removeprefix("\ufeff")
    if "\ufffd" in content and encoding and content.count("\ufffd") * 4 > len(content):
        raise RuleBroken(
            _("{file} is not written in {encoding}. Choose another encoding.").format(
                file=source.name, encoding=name
            )
        )
    return Text(name, content, _lost(content))


def detect_encoding(data: bytes) -> str:
    """Python's name of the most likely encoding."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    wide = looks_wide(data)
    if wide:
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _mostly_utf8(data) else _guess(data)
    return "utf-8"


def _known(encoding: str) -> str:
    """Python's name of an encoding of text that the owner named."""
    try:
        "".encode(encoding)
        return codecs.lookup(encoding).name
    except LookupError:
        raise RuleBroken(
            _("There is no encoding called {encoding}. Try utf-8 or cp1252.").format(
                encoding=encoding
            ),
            "encoding",
        ) from None


def _mostly_utf8(data: bytes) -> bool:
    """Whether a file is UTF-8 but for a few damaged bytes (one in 20 of its special letters)."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    letters = sum(1 for _found in re.finditer(r"[^\x00-\x7f\ufffd]", text))
    return letters >= 20 * damaged


def _guess(data: bytes) -> str:
    """What chardet makes of the lines that hold anything but ASCII."""
    lines = [line for line in re.findall(rb"[^\r\n]+", data[:2_000_000]) if not line.isascii()]
    telling = b"\n".join(lines)[:200_000]
    special = set(telling.translate(None, bytes(range(128))))
    if special <= _SYMBOLS:
        return "cp1252"
    import chardet  # late: only old files need it

    found = chardet.detect(
        telling, prefer_superset=True, compat_names=False, include_encodings=GUESSABLE
    )["encoding"]
    read = telling.decode(found or "cp1252", "replace")
    if not found or read == telling.decode("cp1252", "replace"):
        return "cp1252"
    return _western(telling) if _MIXED.search(read) else codecs.lookup(found).name


def _western(data: bytes) -> str:
    """The encoding of Western Europe in which the fewest letters turn into odd signs."""
    return min(WESTERN, key=lambda name: len(_ODD.findall(data.decode(name, "replace"))))


def _lost(content: str) -> tuple[str, ...]:
    """A note when characters could not be read."""
    lost = content.count("\ufffd")
    if not lost:
        return ()
    note = ngettext(
        "{n} character could not be read and shows as \ufffd.",
        "{n} characters could not be read and show as \ufffd.",
        lost,
    )
    return (note.format(n=lost),)
