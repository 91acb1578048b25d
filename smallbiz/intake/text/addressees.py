"""Addresses as people copy them from a letter: "Anna Bell <anna@bell.ie>, tom@burke.ie; …"."""

import re
from collections.abc import Iterator

from smallbiz.intake.grid import Cells, Listed, pack
from smallbiz.intake.text.decoding import Text

LONGEST = 2_000_000
"""Characters; a longer text is a table."""

HEADER = ("name", "email")

_EMAIL = r"[^\s<>,;\"@]+@[^\s<>,;\"@]+"
_NAME = r"\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'|[^\"<>@;,\t\n]+(?:, [^\"<>@;,\t\n]+)?"
_ONE = re.compile(
    rf"\s*(?:({_NAME})?[ \t]*<\s*(?:mailto:)?({_EMAIL})\s*>|({_EMAIL})|({_NAME}?)[ \t]+[-–][ \t]+({_EMAIL}))[ \t]*"
)
_BETWEEN = {sign: re.compile(rf"[\n{sign}]\s*[\n{sign} ]*|$") for sign in (";", ",", ";,", "")}


def read_addressees(text: Text) -> Cells | None:
    """A row for each address; None for any text that holds anything else, or is one plain column."""
    if len(text.content) > LONGEST or "@" not in text.content:
        return None
    content = text.content.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n,;\0")
    for sign in _BETWEEN:
        found = [*_pieces(content, sign)]
        if found and found[-1] is not None and _is_written_out(content):
            return _listed(text, [piece for piece in found if piece])
    return None


def _is_written_out(content: str) -> bool:
    """Whether it is no plain column: names stand beside addresses, or all is in one line."""
    return any(sign in content for sign in ("<", " - ", " – ")) or "\n" not in content


def _pieces(content: str, sign: str) -> Iterator[tuple[int, str, str] | None]:
    """Line, name and address of each; None, and nothing after it, where something else stands."""
    place, line = 0, 1
    while place < len(content):
        one = _ONE.match(content, place)
        after = _BETWEEN[sign].match(content, one.end()) if one else None
        if one is None or after is None:
            yield None
            return
        line += content.count("\n", place, one.end())
        name = re.sub(r"\\(.)", r"\1", (one[1] or one[4] or "").strip().strip("\"'"))
        yield line, name, one[2] or one[3] or one[5]
        line += after[0].count("\n")
        place = after.end()


def _listed(text: Text, found: list[tuple[int, str, str]]) -> Cells | None:
    """Two people at least, or one with a name."""
    if len(found) < 2 and not found[0][1]:
        return None
    first = len(text.content) - len(text.content.lstrip())
    above = text.content.count("\n", 0, first)
    lines, names, emails = zip(*found, strict=True)
    grid = pack(zip(names, emails, strict=True), [line + above for line in lines])
    listed = Listed(HEADER, len(found), {}, {})
    return Cells(grid.records, text.encoding, notes=text.notes, repair=text.repair, listed=listed)
