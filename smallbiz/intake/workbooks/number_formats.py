"""Formats that say more than the number: 1067 with "00000" is read as 01067, 9.5 with "0.00 €" as 9.5 €.

Formats of shares, days and units do not: there the number itself counts.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from smallbiz.intake.amounts import currency_in
from smallbiz.intake.workbooks.sheet_values import text_of

Shown = Callable[[int], str]
Written = Callable[[float], str]
"""A number as text; empty where the number by itself is right."""

_TOKEN = re.compile(
    r'"(?P<text>[^"]*)"|\\(?P<one>.)|[_*].|(?P<about>\[[^\]]*\])|(?P<digit>[0#?])|(?P<sign>[ ()+-])|(?P<other>.)',
    re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|[^;"\\])+')
_LIMIT = re.compile(r"\[(<=?|>=?)(\d+)\]")
_BESIDE = re.compile(r'"([^"]*)"|\[\$([^\]]+)\]|((?:\\?[^\W\d_]){2,}|[$€£¥])')
"""Words and signs beside the digits: "EUR", [$€-407], kr, €."""
_TOLD = re.compile(r"-[0-9A-Fa-f]+$|\\")
_ROOM = re.compile(r"[_*].")
_CODE_OR_SIGN = re.compile(r"(?![^\W\d_]{3}\b)|[A-Z]{3}\b")
"""EUR and kr, but not the hours of "Std.", which is the code of a currency as well."""
_DIGIT = re.compile(r"[0#]")
_PLAIN = re.compile(r"\[(?:\$-[0-9A-Fa-f,]+|[A-Za-z]+ ?\d*)\]")
"""A colour or a language: it changes nothing."""
_BETWEEN = re.compile(r"[ ()+./-]*")
_MOST = 30
"""Digits that a format can ask for."""


class _Part(NamedTuple):
    """One section of a format: its signs in order, and for which numbers it is."""

    signs: tuple[str, ...]
    """"0", "#", "?" for a digit each, or a text with a NUL before it."""
    limit: tuple[str, int] | None


@lru_cache
def written_by(code: str) -> Written | None:
    """How a format is read that makes a code of numbers, or money of a currency; None for any other."""
    shown, currency = shown_by(code), _currency(code)
    if shown is not None:
        return lambda number: shown(int(number)) if number >= 0 and number == number // 1 else ""
    return (lambda number: f"{text_of(number)} {currency}") if currency else None


def _currency(code: str) -> str:
    """The currency beside the digits of a format, as it is written there."""
    section = _ROOM.sub("", next(iter(_SECTION.findall(code)), ""))
    if not _DIGIT.search(section):
        return ""
    words = (_TOLD.sub("", "".join(found)).strip() for found in _BESIDE.findall(section))
    return next((word for word in words if currency_in(word) and _CODE_OR_SIGN.match(word)), "")


@lru_cache
def shown_by(code: str) -> Shown | None:
    """How a format shows whole numbers, where it makes a code of them; None for any other format."""
    parts = [_part(section) for section in _SECTION.findall(code)][:3]
    if not parts or parts[0] is None or not _makes_a_code(parts[0].signs):
        return None
    told = [part for part in parts if part is not None]
    return lambda number: _filled(_part_for(number, told), str(number))


def _part(section: str) -> _Part | None:
    limit, signs = None, list[str]()
    for token in _TOKEN.finditer(section):
        about = token["about"]
        if token["other"] or (about and not (_LIMIT.fullmatch(about) or _PLAIN.fullmatch(about))):
            return None
        if about and (found := _LIMIT.fullmatch(about)):
            limit = (found[1], int(found[2]))
        elif token["digit"]:
            signs.append(token["digit"])
        elif literal := token["text"] or token["one"] or token["sign"]:
            signs.append("\0" + literal)
    return _Part(tuple(signs), limit)


def _makes_a_code(signs: tuple[str, ...]) -> bool:
    """Zeros in front or signs before and between the digits; a unit or a currency makes no code."""
    places = [place for place, sign in enumerate(signs) if len(sign) == 1]
    if not 0 < len(places) <= _MOST:
        return False
    first, last = places[0], places[-1]
    before, between = _text(signs[:first]), _text(signs[first:last])
    if _text(signs[last:]).strip() not in ("", ")") or not _BETWEEN.fullmatch(between):
        return False
    zeros = sum(signs[place] == "0" for place in places)
    return not currency_in(before) and (zeros > 1 or bool(before.strip() or between))


def _text(signs: tuple[str, ...]) -> str:
    return "".join(sign[1:] for sign in signs if len(sign) > 1)


def _part_for(number: int, parts: list[_Part]) -> _Part:
    """The section whose limit the number keeps, else the first without one."""
    for part in parts:
        if part.limit and _keeps(number, *part.limit):
            return part
    return next((part for part in parts if part.limit is None), parts[-1])


def _keeps(number: int, sign: str, limit: int) -> bool:
    return number < limit + (sign == "<=") if sign[0] == "<" else number > limit - (sign == ">=")


def _filled(part: _Part, figures: str) -> str:
    """The figures in the places of a section, from the last one on."""
    return "".join(reversed([*_backwards(part.signs, figures)])).strip()


def _backwards(signs: tuple[str, ...], figures: str) -> Iterator[str]:
    left = figures
    first = next(place for place, sign in enumerate(signs) if len(sign) == 1)
    for place in range(len(signs) - 1, -1, -1):
        sign = signs[place]
        if len(sign) > 1:
            yield sign[1:]
        elif place == first:
            yield left or ("0" if sign == "0" else "")
        elif left:
            left, figure = left[:-1], left[-1]
            yield figure
        elif sign == "0":
            yield "0"
