"""One line of a vCard: name, kinds and value, whatever way versions 2.1, 3.0 and 4.0 write them."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from smallbiz.intake.text.encoding import known_encoding
from smallbiz.words.errors import RuleBroken

Fields = dict[str, str]
"""What a card says, by our own field names and `extra.NAME`."""

BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN"})
"""Properties that are let go of without a look."""

_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_LINE = re.compile(
    r'(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*((?:;(?:"[^"]*"|[^":;])*)*)\s*:(.*)', re.DOTALL
)
_PARAMETER = re.compile(r';((?:"[^"]*"|[^";])*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PART = {sign: re.compile(rf"((?:\\.|[^\\{sign}])*\\?)(?:{sign}|$)", re.DOTALL) for sign in ";,"}


class Property(NamedTuple):
    """A property as it is written; take its texts by `text` and `parts`."""

    name: str
    """In capitals."""
    kinds: frozenset[str]
    """In capitals: HOME, FAX, PREF."""
    others: tuple[tuple[str, str], ...]
    """Further parameters, names in capitals."""
    value: str
    group: str

    @property
    def text(self) -> str:
        """The value as one text."""
        return plain(self.value).strip()

    def parts(self, sign: str = ";") -> list[str]:
        """The value cut at each sign without a backslash before it."""
        return [plain(part).strip() for part in _PART[sign].findall(self.value)[:-1]] or [self.text]

    def other(self, name: str) -> str:
        """A further parameter."""
        return dict(self.others).get(name, "")


def plain(text: str) -> str:
    """Without backslashes: "a\\, b\\nc" in two lines."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def property_of(line: str) -> Property | None:
    """What a whole line says; None when it can't be read."""
    found = _LINE.fullmatch(line.strip())
    if found is None:
        return None
    group, name, listed, value = found.groups()
    kinds, others = _parameters(_PARAMETER.findall(listed))
    decoded = _decoded(value, kinds & _ENCODINGS, dict(others).get("CHARSET", ""))
    if decoded is None:
        return None
    return Property(name.upper(), kinds - _ENCODINGS, others, decoded, (group or "").lower())


def _parameters(listed: Sequence[str]) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """Kinds with or without "TYPE=" before them; a number of preference makes it the first."""
    kinds, others = set[str](), list[tuple[str, str]]()
    for parameter in listed:
        name, sign, told = (part.strip() for part in parameter.partition("="))
        key, told = name.upper(), told.replace('"', "")
        if not sign:
            kinds.add(key)
        elif key in ("TYPE", "ENCODING"):
            kinds.update(part.strip().upper() for part in told.split(","))
        elif key == "PREF":
            kinds.add(key)
            others.append((key, told))
        else:
            others.append((key, told))
    return frozenset(kinds), tuple(others)


def _decoded(value: str, encodings: frozenset[str], charset: str) -> str | None:
    """The value as text; None when its bytes can't be read."""
    if "QUOTED-PRINTABLE" in encodings:
        return _text(quopri.decodestring(value.encode("utf-8", "replace")), charset)
    if encodings & {"BASE64", "B"}:
        try:
            return _text(base64.b64decode("".join(value.split()), validate=True), charset)
        except (binascii.Error, ValueError):
            return None
    return value


def _text(data: bytes, charset: str) -> str:
    """Bytes in the encoding that the card names, else UTF-8, else that of Western Windows."""
    for name in (charset, "utf-8", "cp1252"):
        try:
            return data.decode(known_encoding(name))
        except (RuleBroken, ValueError):
            continue
    return data.decode("latin-1")


def preferred(properties: Iterable[Property]) -> list[Property]:
    """Those that the card prefers first."""
    return sorted(properties, key=_place)


def _place(told: Property) -> int:
    """Its number of preference, 1 to 100; a mark without a number counts as the first."""
    number = told.other("PREF")
    return (int(number) if number.isdecimal() else 1) if "PREF" in told.kinds else 101
