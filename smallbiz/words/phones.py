"""Phone numbers in international form (E.164), read with the owner's country as the default.

phonenumbers (0.1 s to import, 30 µs a number) is asked once for each shape of number, a shape being
country, length and first six digits: within one shape the international form differs only in the rest.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from smallbiz.words.text import clean, digits

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_PLAIN = re.compile(r"\s*\+?[\d\s().\-/–]+\s*")
_ALONE = re.compile(r"\+?[\d()]+(?: [\d()]+)*", re.ASCII)
_BETWEEN = re.compile(r"[;,|\n]|\s{3,}")
_SLASH = re.compile(r"(?<=[\d)])\s*/\s*(?=[+\d(])")
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d")
_HEAD, _HEAD_ABROAD = 6, 9
_SHORTEST, _LONGEST = 6, 18
WHOLE_NUMBER = 7
"""Digits below which a part beside a slash is an area code or an extension."""


class _Rule(NamedTuple):
    """E.164 of a shape: the prefix and then the number without its first digits; no prefix, no number."""

    prefix: str
    dropped: int


_rules: dict[tuple[str, str, int], _Rule | None] = {}


@dataclass(frozen=True)
class Phone:
    """One number: as it was written, and in international form ("+353861234567")."""

    raw: str
    e164: str


def phones_in(text: str, country: str) -> list[Phone]:
    """The numbers in a cell in order, each once; words like "(privat)" are no digits.

    Nothing found means nothing in it is a possible number in `country` (ISO code); the cell is the
    caller's to keep.
    """
    text = clean(text)
    found: list[Phone] = []
    for part in filter(None, map(str.strip, _BETWEEN.split(text))):
        found += _plain(part, country) if _PLAIN.fullmatch(part) else _matched(part, country)
    return list({phone.e164: phone for phone in reversed(found)}.values())[::-1]


def phone_key(text: str, country: str) -> str | None:
    """The first number of a cell in international form, None when there is none."""
    if _ALONE.fullmatch(text):
        return _international(("+" if text.startswith("+") else "") + digits(text), country)
    found = phones_in(text, country)
    return found[0].e164 if found else None


def _plain(part: str, country: str) -> list[Phone]:
    if _DATE.fullmatch(part):
        return []
    halves = _SLASH.split(part)
    if len(halves) > 1 and all(len(digits(half)) >= WHOLE_NUMBER for half in halves):
        return [phone for half in halves for phone in _plain(half, country)]
    e164 = _international(("+" if part.startswith("+") else "") + digits(part), country)
    return [Phone(part, e164)] if e164 else []


def _international(number: str, country: str) -> str | None:
    if not _SHORTEST <= len(number) <= _LONGEST:
        return None
    head = _HEAD_ABROAD if number.startswith("+") else _HEAD
    shape = (country, number[:head], len(number))
    try:
        rule = _rules[shape]
    except KeyError:
        rule = _rules[shape] = _learnt(number, country)
    if rule is None:
        return _asked(number, country)
    return rule.prefix + number[rule.dropped :] if rule.prefix else None


def _learnt(number: str, country: str) -> _Rule | None:
    """What the international form of this shape is made of; None where every number must be asked."""
    import phonenumbers as pn

    home = f"{pn.country_code_for_region(country)}"
    e164 = _asked(number, country)
    if number.startswith(home):
        return None
    if e164 is None:
        return _Rule("", 0)
    parsed = pn.parse(e164)
    prefix = f"+{parsed.country_code}"
    dropped = len(number) - len(e164) + len(prefix)
    region = pn.region_code_for_country_code(parsed.country_code or 0)
    data = pn.PhoneMetadata.metadata_for_region(region, None)
    rewrites = data is None or data.national_prefix_transform_rule is not None
    return None if rewrites or prefix + number[dropped:] != e164 else _Rule(prefix, dropped)


def _asked(number: str, country: str) -> str | None:
    import phonenumbers as pn

    parsed = _parsed(number, country)
    return str(pn.format_number(parsed, pn.PhoneNumberFormat.E164)) if parsed else None


def _parsed(number: str, country: str) -> "PhoneNumber | None":
    import phonenumbers as pn

    try:
        parsed = pn.parse(number, country)
    except pn.NumberParseException:
        return None
    possible = pn.is_possible_number_with_reason(parsed) == pn.ValidationResult.IS_POSSIBLE
    return parsed if possible else None


def _matched(part: str, country: str) -> list[Phone]:
    """Numbers among words."""
    import phonenumbers as pn

    matcher = pn.PhoneNumberMatcher(part, country, leniency=pn.Leniency.POSSIBLE)
    found = ((match.raw_string, _asked(match.raw_string, country)) for match in matcher)
    return [Phone(raw, e164) for raw, e164 in found if e164]
