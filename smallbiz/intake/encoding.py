"""Bytes into text: byte order mark, NUL pattern, strict UTF-8, then a trained guess."""

import codecs
import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from smallbiz.intake.alphabets import likeness
from smallbiz.intake.mixed import decode_mixed, is_mixed
from smallbiz.intake.repair import find_spoilt, mend
from smallbiz.intake.source import Source, looks_wide
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
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

MANY_BYTES = frozenset({"cp932", "euc_jis_2004", "gb18030", "big5hkscs", "cp949"})
"""Those of the Far East, which are told by their very bytes."""

LOOKED_AT = 50_000
"""Bytes."""

_MIXED = re.compile("[A-Za-z][\u0370-\u06ff\u2500-\u259f]|[\u0370-\u06ff\u2500-\u259f][A-Za-z]")
"""Latin and other letters in one word: too few letters for a right guess."""

_SYMBOLS = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb")
"""Bytes that are signs (euro, dashes, quotes …), not letters, in cp1252."""


REPAIRED = "-repaired"
"""Behind an encoding: letters that were written twice over are put right."""


class Repair(NamedTuple):
    """An encoding that would put letters right, and a word before and after it."""

    encoding: str
    before: str
    after: str


@dataclass(frozen=True)
class Text:
    """A file's text, the encoding it was read with, and what was lost."""

    encoding: str
    content: str
    notes: tuple[str, ...] = ()
    repair: Repair | None = None
    """What the owner may agree to."""


def decode(source: Source, encoding: str | None = None) -> Text:
    """The text of a file; `encoding` overrides the detection. RuleBroken for an unknown name.

    "utf-8-repaired", or "repaired" alone, also puts letters right that were written twice over.
    """
    repaired = bool(encoding) and f"-{encoding}".lower().endswith(REPAIRED)
    told = f"-{encoding}".lower().removesuffix(REPAIRED)[1:] if repaired else encoding
    name = _known(told) if told else detect_encoding(source.data)
    text, beside = _text_of(source.data, name)
    content = text.removeprefix("\ufeff").rstrip("\x1a")
    if "\ufffd" in content and encoding and content.count("\ufffd") * 4 > len(content):
        raise RuleBroken(
            _("{file} is not written in {encoding}. Choose another encoding.").format(
                file=source.name, encoding=name
            )
        )
    found = _repaired(name, content) if repaired else _as_it_stands(name, content)
    return replace(found, notes=(*_beside(beside), *found.notes)) if beside else found


def _text_of(data: bytes, name: str) -> tuple[str, int]:
    """The text, and how many bytes among its UTF-8 were read otherwise.

    Halves of letters beyond 65,535 that stand alone in UTF-8 are put together.
    """
    try:
        return data.decode(name), 0
    except UnicodeDecodeError:
        if name != "utf-8":
            return data.decode(name, errors="replace"), 0
        halves = _halves(data)
        return decode_mixed(data) if halves is None else (halves, 0)


def _halves(data: bytes) -> str | None:
    """UTF-8 as some databases write it, in surrogates; None for anything else."""
    try:
        halves = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _repaired(name: str, content: str) -> Text:
    mended = mend(content)
    return Text(name if mended == content else name + REPAIRED, mended, _lost(mended))


def _as_it_stands(name: str, content: str) -> Text:
    spoilt = find_spoilt(content)
    if spoilt is None:
        return Text(name, content, _lost(content))
    repair = Repair(name + REPAIRED, spoilt.before, spoilt.after)
    return Text(name, content, _lost(content), repair)


def _beside(count: int) -> tuple[str, ...]:
    """A note on characters that were written in another encoding than the rest."""
    note = ngettext(
        "{n} character is written in another encoding than the rest. Look at it.",
        "{n} characters are written in another encoding than the rest. Look at them.",
        count,
    )
    return (counted(note, count),)


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
        utf8 = _halves(data) or _mostly_utf8(data) or is_mixed(data)
        return "utf-8" if utf8 else _guess(data)
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
    return (counted(note, lost),)
