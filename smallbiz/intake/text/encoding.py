"""The encoding of a text: byte order mark, NUL pattern, strict UTF-8, then a trained guess."""

import codecs
import re

from smallbiz.intake.source import looks_wide
from smallbiz.intake.text.alphabets import likeness
from smallbiz.intake.text.mixed import is_mixed, is_mostly_utf8, with_halves_joined
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

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

MANY_BYTES = frozenset({"cp932", "euc_jis_2004", "gb18030", "big5hkscs", "cp949"})
"""Those of the Far East, which are told by their very bytes."""

LOOKED_AT = 50_000
"""Bytes."""

_MIXED = re.compile("[A-Za-z][\u0370-\u06ff\u2500-\u259f]|[\u0370-\u06ff\u2500-\u259f][A-Za-z]")
"""Latin and other letters in one word: too few letters for a right guess."""

_SYMBOLS = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb")
"""Bytes that are signs (euro, dashes, quotes …), not letters, in cp1252."""


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
        utf8 = with_halves_joined(data) or is_mostly_utf8(data) or is_mixed(data)
        return "utf-8" if utf8 else _guess(data)
    return "utf-8"


def known_encoding(encoding: str) -> str:
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
    guess = codecs.lookup(found or "cp1252").name
    if guess in MANY_BYTES and not _MIXED.search(telling.decode(guess, "replace")):
        return guess
    return _likeliest(telling[:LOOKED_AT], guess)


def _likeliest(data: bytes, guess: str) -> str:
    """The encoding whose letters are most like those of one language.

    Where several are alike it is that of Western Windows, else the guess.
    """
    single = [name for name in GUESSABLE if name not in MANY_BYTES]
    read = {name: data.decode(name, "replace") for name in dict.fromkeys((guess, *single))}
    order = ("cp1252", guess)
    best = max(read, key=lambda name: (likeness(read[name]), *(name == each for each in order)))
    return codecs.lookup(best).name
