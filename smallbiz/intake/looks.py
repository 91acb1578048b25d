"""What the values of a column look like when its header says nothing."""

import re
from collections.abc import Callable, Iterable
from typing import Literal

from smallbiz.intake.countries import country_code
from smallbiz.intake.dates import ORDERS, DateFormat
from smallbiz.intake.vocabulary import words
from smallbiz.words.emails import is_email
from smallbiz.words.text import fold

Look = Literal[
    "email",
    "website",
    "phone",
    "date",
    "money",
    "postcode",
    "country",
    "company",
    "name",
    "word",
    "reach",
    "text",
]

ENOUGH = 0.8
"""The share of a column's filled cells that must look alike."""

LOOKED_AT = 300
LONGEST = 500
"""Letters of a cell that are looked at."""

LONGEST = 200
"""Letters of a cell of phones and e-mails; a longer one is a text."""

_WEBSITE = re.compile(
    r"(https?://|www\.)\S+|[a-z0-9-]+\.(com|org|net|de|fr|es|it|nl|eu|example)/?", re.I
)
_PHONE = re.compile(r"(?:\+|00|0|\(\+?\d)[\d\s()./–-]{5,24}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{3,4}")
_MONEY = re.compile(
    r"[-(]?\s*(?:[$€£¥]|[A-Z]{3}\b)?\s*\d[\d.,'\s]*[.,]\d\d\)?\s*(?:[$€£¥]|[A-Z]{3})?|[$€£¥]\s*\d[\d.,]*"
)
_POSTCODE = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2}|-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d"
)
_EMAIL_IN = re.compile(r"\S{1,64}@\S{1,255}\.\w+")
_REACH = re.compile(
    r"\S{1,64}@\S{1,255}\.\w+|(?:\+|\(?0)[\d\s()/.–-]{5,22}\d|(?:tel|telefon|phone|mobil|mail|e-mail|mob|fon|handy)\b\.?:?",
    re.IGNORECASE,
)
_BETWEEN_EMAILS = re.compile(r"\s*(?::::|[;,/|\s])\s*")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:,?\s+[^\W\d_][\w.'’-]*){1,3}")
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[ -][^\W\d_]+)?")


def looks_of(cells: Iterable[str]) -> Look | None:
    """What most of the filled cells are; None for an empty column."""
    filled = [cell.strip()[:LONGEST] for cell in cells if cell.strip()][:LOOKED_AT]
    if not filled:
        return None
    for look, test in _TESTS:
        if _most(test, filled) and (look != "reach" or _are_both(filled)):
            return look
    if sum(map(is_company_name, filled)) >= 0.3 * len(filled):
        return "company"
    return _kind_of_text(filled)


def _most(test: Callable[[str], object], filled: list[str]) -> bool:
    """Whether enough of them pass; the first that makes it impossible ends it."""
    passing, enough = len(filled), ENOUGH * len(filled)
    for text in filled:
        if not test(text):
            passing -= 1
            if passing < enough:
                return False
    return True


def is_company_name(text: str) -> bool:
    """Whether a name ends, or begins, with a legal form or a trade: "Bell GmbH", "ООО Ромашка", "Hotel Post"."""
    parts = text.replace(",", " ").split()
    first = words("first_legal_forms")
    if len(parts) < 2:
        return not text.isascii() and len(text) > 4 and text.startswith(tuple(first))
    forms = words("legal_forms")
    last, ending = fold(parts[-1]), fold(" ".join(parts[-2:]))
    start = fold(parts[0])
    if ending in forms or start in first or text.startswith(_asian(first)):
        return True
    if start in words("trades") or last in words("trades_behind"):
        return True
    return (last in forms and _is_written_as_form(parts[-1])) or text.endswith(_asian(first))


def _is_written_as_form(word: str) -> bool:
    """ "SA" and "Oy" are legal forms, "Sá" and "Ky" names."""
    return len(word) > 2 or word.isupper() or word == "Oy"


def _asian(forms: Iterable[str]) -> tuple[str, ...]:
    """Forms in writing without spaces, which stand close to the name."""
    return tuple(form for form in forms if form > "\u3000")


def _kind_of_text(filled: list[str]) -> Look:
    names = sum(map(bool, map(_NAME.fullmatch, filled)))
    if names >= 0.7 * len(filled):
        return "name"
    plain = sum(map(bool, map(_WORD.fullmatch, filled)))
    return "word" if plain >= ENOUGH * len(filled) else "text"


def _are_emails(text: str) -> bool:
    """Whether a cell is an address, or several: "ann@bell.ie; office@bell.ie"."""
    return is_email(text) or (
        "@" in text and len(text) < LONGEST and all(map(is_email, _BETWEEN_EMAILS.split(text)))
    )


def _is_reach(text: str) -> bool:
    """Whether a cell is phones and addresses and nothing else: "0361 445566, ann@bell.ie"."""
    if len(text) > LONGEST:
        return False
    rest = _REACH.sub("", text)
    return rest != text and not re.search(r"[^\W_]{2}", rest)


def _are_both(filled: list[str]) -> bool:
    """Whether some of the cells have an address, and some a number."""
    numbers = (_EMAIL_IN.sub("", text) for text in filled if len(text) < LONGEST)
    return any("@" in text for text in filled) and any(
        re.search(r"\d{3}", text) for text in numbers
    )


def _is_date(text: str) -> bool:
    if text.isdigit():
        return False
    return any(DateFormat(order).read(text) for order in ORDERS)


def _is_country(text: str) -> bool:
    return len(text) > 1 and country_code(text) is not None


_TESTS: tuple[tuple[Look, Callable[[str], object]], ...] = (
    ("email", _are_emails),
    ("website", _WEBSITE.fullmatch),
    ("date", _is_date),
    ("money", _MONEY.fullmatch),
    ("postcode", _POSTCODE.fullmatch),
    ("phone", _PHONE.fullmatch),
    ("reach", _is_reach),
    ("country", _is_country),
)
