"""A file of vCards cut into cards, and these into their properties; a damaged one costs no other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallbiz.intake.vcards.property import BINARY, Property, property_of
from smallbiz.words.translation import _

_LINE_END = re.compile(r"\r\n|\r|\n")
_PROPERTY = re.compile(r"\s*(?:[\w-]+\.)?([A-Za-z][A-Za-z0-9-]*)\s*([;:])")
_QUOTED_PRINTABLE = re.compile(r"[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE", re.IGNORECASE)
_OLD = re.compile(r"\s*VERSION:\s*2\.1", re.IGNORECASE)
"""In version 2.1 a line is broken at a space, which belongs to the text."""

_SEVERAL_LINES = frozenset({"NOTE", "ADR", "LABEL"})
"""Texts that some phones break without marking the lines that follow."""


@dataclass(frozen=True)
class Card:
    """One card: the line it begins on, what could be read of it, and what is wrong with it."""

    line: int
    properties: tuple[Property, ...]
    damage: str = ""


def cards_in(text: str) -> Iterator[Card]:
    """Every card of a file in order; lines that belong to none come as a damaged one."""
    inside: list[str] | None = None
    begin, nested = 1, False
    for number, line in enumerate(_LINE_END.split(text.removeprefix("\ufeff")), 1):
        mark = line.strip().upper().replace(" ", "")
        if mark == "BEGIN:VCARD":
            if inside and inside[-1].upper().startswith("AGENT"):
                nested = True
                continue
            if inside is not None:
                yield _card(begin, inside, _("This card has no end (END:VCARD)."))
            inside, begin = [], number
        elif mark == "END:VCARD" and nested:
            nested = False
        elif mark == "END:VCARD" and inside is not None:
            yield _card(begin, inside)
            inside = None
        elif inside is not None and not nested:
            inside.append(line)
        elif line.strip(" \t\0\x1a") and not nested:
            yield Card(number, (), _("This line belongs to no card."))
    if inside is not None:
        yield _card(begin, inside, _("This card has no end (END:VCARD)."))


def _card(line: int, lines: Sequence[str], damage: str = "") -> Card:
    """The properties of a card; the first line that can't be read is its damage."""
    read: list[Property] = []
    for number, text in _whole_lines(line, lines):
        found = property_of(text)
        if found is not None:
            read.append(found)
        elif not damage:
            damage = _("Line {n} of the file can’t be read.").format(n=number)
    return Card(line, tuple(read), damage)


def _whole_lines(line: int, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Folded and softly broken lines in one, each with the line it begins on; pictures left out."""
    begin, name, whole = line, "", ""
    kept = any(map(_OLD.match, lines))
    for number, text in enumerate(lines, line + 1):
        found = _PROPERTY.match(text)
        if whole.endswith("=") and name not in BINARY and _QUOTED_PRINTABLE.match(whole):
            whole = whole[:-1] + text
        elif text[:1] in (" ", "\t"):
            whole += "" if name in BINARY else text[not kept :]
        elif found or (text.strip() and name not in BINARY | _SEVERAL_LINES):
            if whole and name not in BINARY:
                yield begin, whole
            begin, name, whole = number, found[1].upper() if found else "", text
        elif text.strip() and name in _SEVERAL_LINES:
            whole += "\\n" + text
    if whole and name not in BINARY:
        yield begin, whole
