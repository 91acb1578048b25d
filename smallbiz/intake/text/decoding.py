"""Bytes into text: the encoding found or told, and letters put right that were written twice over."""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from smallbiz.intake.source import Source
from smallbiz.intake.text.encoding import detect_encoding, known_encoding
from smallbiz.intake.text.mixed import decode_mixed, with_halves_joined
from smallbiz.intake.text.repair import find_spoilt, mend
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext

_MARKED = re.compile("(?:^|(?<=[\r\n]))\ufeff+")

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
    name = known_encoding(told) if told else detect_encoding(source.data)
    text, beside = _text_of(source.data, name)
    content = _without_marks(text).rstrip("\x1a")
    if "\ufffd" in content and encoding and content.count("\ufffd") * 4 > len(content):
        raise RuleBroken(
            _("{file} is not written in {encoding}. Choose another encoding.").format(
                file=source.name, encoding=name
            )
        )
    found = _repaired(name, content) if repaired else _as_it_stands(name, content)
    return replace(found, notes=(*_beside(beside), *found.notes)) if beside else found


def _without_marks(text: str) -> str:
    """The text without byte order marks, which stand in the middle of files that were put together."""
    return _MARKED.sub("", text) if "\ufeff" in text else text


def _text_of(data: bytes, name: str) -> tuple[str, int]:
    """The text, and how many bytes among its UTF-8 were read otherwise.

    Halves of letters beyond 65,535 that stand alone in UTF-8 are put together.
    """
    try:
        return data.decode(name), 0
    except UnicodeDecodeError:
        if name != "utf-8":
            return data.decode(name, errors="replace"), 0
        halves = with_halves_joined(data)
        return decode_mixed(data) if halves is None else (halves, 0)


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
