"""UTF-8 that is not quite: halves of letters, damage, other encodings pasted among it."""

import codecs
import re
from functools import partial

from smallbiz.words.text import MARK

LOOKED_AT = 2_000_000
"""Bytes."""

LONGEST = 2
"""Bytes beside one another that belong to no letter; more of them are writing of the Far East."""

_UTF8 = re.compile(
    rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+"
)
_BEYOND = re.compile(rb"[\x80-\xff]+")
_NEIGHBOURS = (
    ("cp1251", re.compile("[\u0400-\u04ff]")),
    ("cp1253", re.compile("[\u0370-\u03ff]")),
    ("", re.compile("[\u0500-\u1dff\u2e80-\uffef]")),
    ("cp1250", re.compile("[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u0218-\u021b]")),
)
"""An encoding of Windows, and the letters that tell that a text may hold bytes of it."""


def with_halves_joined(data: bytes) -> str | None:
    """UTF-8 as some databases write it, in surrogates; None for anything else."""
    try:
        halves = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def is_mostly_utf8(data: bytes) -> bool:
    """Whether a file is UTF-8 but for a few damaged bytes (one in 20 of its special letters)."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    letters = sum(1 for _found in re.finditer(r"[^\x00-\x7f\ufffd]", text))
    return letters >= 20 * damaged


def is_mixed(data: bytes) -> bool:
    """Whether at least half of the bytes beyond ASCII are letters of UTF-8, and the others stand alone."""
    top = data[:LOOKED_AT]
    letters = sum(map(len, _UTF8.findall(top)))
    strays = _BEYOND.findall(_UTF8.sub(b" ", top))
    apart = all(len(stray) <= LONGEST for stray in strays)
    return apart and letters >= sum(map(len, strays)) > 0


def decode_mixed(data: bytes) -> tuple[str, int]:
    """The text, and how many of its bytes were none of UTF-8 and read as Windows writes that language."""
    text = data.decode("utf-8", "replace")
    beside = next((name for name, letters in _NEIGHBOURS if letters.search(text)), "cp1252")
    if not beside or MARK not in text:
        return text, 0
    codecs.register_error(f"or-{beside}", partial(_alone, encoding=beside))
    read = data.decode("utf-8", f"or-{beside}")
    return read, text.count(MARK) - read.count(MARK)


def _alone(trouble: UnicodeError, encoding: str) -> tuple[str, int]:
    """One byte that is no letter of UTF-8, in another encoding; of a letter cut short nothing is made."""
    if not isinstance(trouble, UnicodeDecodeError):
        raise trouble
    piece = trouble.object[trouble.start : trouble.end]
    return (piece.decode(encoding, "replace") if len(piece) == 1 else MARK), trouble.end
