"""Letters that were written as UTF-8 and read as something else once too often: "MÃ¼ller"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

CODECS = ("cp1252", "cp1251", "mac-roman")
"""What such text was taken for, by Python's names."""

SHARE = 0.5
"""Of all letters beyond ASCII so many at least must be halves of others."""

LOOKED_AT = 2_000_000
"""Characters."""

ROUNDS = 3
"""Text was seen that was spoilt twice."""


_ASCII_BLANK = b" " * 128 + bytes(range(128, 256))
_WORD = re.compile(r"[^\s\"';,|]*")
_WORD_END = re.compile(r"[^\s\"';,|]*$")


class Spoilt(NamedTuple):
    """What spoilt a text, and a word of it before and after the repair."""

    codec: str
    before: str
    after: str


def find_spoilt(text: str) -> Spoilt | None:
    """How a text was spoilt; None when its letters are as they should be."""
    top = text[:LOOKED_AT]
    if top.isascii():
        return None
    runs = _beyond_ascii(top)
    several = "\n".join(run for run in runs if len(run) > 1)  # as every group has
    covered = {codec: sum(map(len, _found(several, codec))) for codec in CODECS}
    codec = max(CODECS, key=lambda codec: covered[codec])
    if not covered[codec] or covered[codec] < SHARE * sum(map(len, runs)):
        if not any(map(_is_plain, _found(several, "cp1252"))):
            return None
        codec = "cp1252"
    before = _first_word(top, codec)
    return Spoilt(codec, before, _mended(before, codec))


def mend(text: str) -> str:
    """The text with its letters put right."""
    for _round in range(ROUNDS):
        spoilt = find_spoilt(text)
        if spoilt is None:
            break
        text = _mended(text, spoilt.codec)
    return text


def _beyond_ascii(text: str) -> list[str]:
    """The letters beyond ASCII as far as they stand together; by way of bytes, in a third of the time."""
    octets = text.encode("utf-8", "surrogatepass").translate(_ASCII_BLANK)
    return b"\n".join(octets.split()).decode("utf-8", "surrogatepass").split("\n")


def _found(text: str, codec: str) -> Iterator[str]:
    """Every group of characters that is one letter."""
    for group in _groups(codec).findall(text):
        if _letter(group, codec) != group:
            yield group


def _is_plain(group: str) -> bool:
    """Whether it can be nothing else, even beside many right letters: "Ã¼" and "Å‚", a letter and a sign."""
    return group[0] in "ÃÄÅ" and not group[1:].isalpha() and _letter(group, "cp1252").islower()


def _first_word(text: str, codec: str) -> str:
    """The first word with such a group in it."""
    group = next(g for g in _groups(codec).finditer(text) if _letter(g[0], codec) != g[0])
    left = _WORD_END.search(text[max(group.start() - 20, 0) : group.start()])
    right = _WORD.match(text[group.end() : group.end() + 20])
    return (left[0] if left else "") + group[0] + (right[0] if right else "")


def _mended(text: str, codec: str) -> str:
    return _groups(codec).sub(lambda found: _letter(found[0], codec), text)


def _letter(group: str, codec: str) -> str:
    """The letter that a group is, or the group itself."""
    octets = _octets(codec)
    try:
        return bytes(map(octets.__getitem__, group)).decode("utf-8")
    except UnicodeDecodeError:
        return group


@cache
def _octets(codec: str) -> dict[str, int]:
    """Character → byte of the upper half; bytes without a character stand for themselves.

    Control characters do too: programs that took the text for Latin-1 made such of bytes.
    """
    decoded = {octet: bytes([octet]).decode(codec, "replace") for octet in range(128, 256)}
    controls = {chr(octet): octet for octet in range(0x80, 0xA0)}
    return controls | {char: octet for octet, char in decoded.items() if char != "\ufffd"}


@cache
def _groups(codec: str) -> re.Pattern[str]:
    """A leading byte and as many following ones as it asks for."""
    octets = _octets(codec)

    def among(first: int, last: int) -> str:
        chars = (char for char, octet in octets.items() if first <= octet <= last)
        return f"[{re.escape(''.join(chars))}]"

    tail = among(0x80, 0xBF)
    two, three, four = among(0xC2, 0xDF), among(0xE0, 0xEF), among(0xF0, 0xF4)
    return re.compile(f"{two}{tail}|{three}{tail}{{2}}|{four}{tail}{{3}}")
