"""The encoding of a text: byte order mark, NUL pattern, strict UTF-8, then a trained guess."""

import codecs
import re
from collections.abc import Sequence

from smallbiz.intake.source import looks_wide
from smallbiz.intake.text.alphabets import likeness, misplaced
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

_WITH_MORE = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "shift_jis": "cp932",
    "euc_jp": "euc_jis_2004", "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "euc_kr": "cp949",
}  # fmt: skip
"""What is really written where the first is named: its letters, and some of Windows or of a later day."""

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
    """Python's name of an encoding that was named, with the letters that programs add to it."""
    try:
        "".encode(encoding)
        name = codecs.lookup(encoding).name
        return _WITH_MORE.get(name, name)
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
    guess = _trained(telling, GUESSABLE)
    if guess in MANY_BYTES and not _MIXED.search(telling.decode(guess, "replace")):
        return guess
    likeliest = _likeliest(telling[:LOOKED_AT], guess)
    if misplaced(telling.decode(likeliest, "replace")):
        far = _trained(telling, ["cp1252", *sorted(MANY_BYTES)])
        return far if far in MANY_BYTES and _is_clean(telling, far) else likeliest
    return likeliest


def _trained(telling: bytes, among: Sequence[str]) -> str:
    """Python's name of what chardet takes it for, cp1252 where it can't tell."""
    import chardet  # late: only old files need it

    found = chardet.detect(
        telling, prefer_superset=True, compat_names=False, include_encodings=among
    )["encoding"]
    return codecs.lookup(found or "cp1252").name


def _is_clean(data: bytes, name: str) -> bool:
    """Whether every byte is a letter in an encoding, and words are of one script."""
    try:
        return not _MIXED.search(data.decode(name))
    except UnicodeDecodeError:
        return False


def _likeliest(data: bytes, guess: str) -> str:
    """The encoding whose letters are most like those of one language.

    Where several are alike it is that of Windows for Western letters (but Turkish rather than Icelandic,
    which are the same bytes) or Cyrillic ones, else the guess, else that of an old Mac.
    """
    single = [name for name in GUESSABLE if name not in MANY_BYTES]
    read = {name: data.decode(name, "replace") for name in dict.fromkeys((guess, *single))}

    def rank(name: str) -> tuple[float, *tuple[bool, ...]]:
        turkish = name == "cp1254" and read[name] != read["cp1252"]
        guessed = name == guess != "mac-latin2"
        common = (name == "cp1252", name == "cp1251", guessed, name == "mac-roman")
        return likeness(read[name]), turkish, *common

    return codecs.lookup(max(read, key=rank)).name
