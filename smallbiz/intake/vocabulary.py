"""What columns are called and what fixed answers look like: the word lists of resources/columns."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Literal, get_args

from resources import ROOT
from smallbiz.words.text import fold

Kind = Literal["contacts", "deals", "activities", "touches", "sales"]
KINDS: tuple[Kind, ...] = get_args(Kind)

FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "contacts": (
        "id", "name", "given_name", "family_name", "company", "job_title", "email", "emails", "phone",
        "phones", "street", "city", "postcode", "region", "country", "website", "birthday", "notes",
        "tags", "stage", "found_us_by", "consent", "do_not_contact", "created_on",
    ),
    "deals": (
        "id", "title", "contact", "contact_email", "company", "stage", "value", "currency",
        "opened_on", "expected_on", "closed_on", "lost_reason", "product", "effort",
    ),
    "activities": (
        "id", "name", "channel", "campaign", "audience", "starts_on", "ends_on", "status",
        "planned_cost", "actual_cost", "hours", "expected_leads",
    ),
    "touches": ("id", "contact", "contact_email", "date", "kind", "effort", "direction", "note"),
    "sales": (
        "id", "contact", "contact_email", "date", "amount", "currency", "product", "deal", "effort",
        "delivered_on", "note",
    ),
}  # fmt: skip
"""The headers of our own exports, which always mean themselves. Further columns are `extra.NAME`."""

WHO = {
    "name": "contact",
    "name_or_family_name": "contact",
    "name_or_given_name": "contact",
    "name_family_first": "contact",
    "given_name": "contact_given_name",
    "family_name": "contact_family_name",
    "email": "contact_email",
    "phone": "contact_phone",
    "company": "company",
}
"""Meanings of contacts.toml that the other kinds share, to say who a deal, touch or sale is with."""


_NUMBERS = re.compile(r"\d+")


def header_key(header: str) -> str:
    """A header as two of them are compared: folded, letters and digits only."""
    return "".join(re.findall(r"[^\W_]+", fold(header)))


@lru_cache
def meanings(kind: Kind) -> Mapping[str, str]:
    """Header key → meaning; for the kinds with a contact, the headers of people are known as well."""
    found: dict[str, str] = {}
    for meaning, languages in _load(kind).items():
        for header in _all(languages):
            found.setdefault(header_key(header), meaning)
    for key in list(found):
        found.setdefault(_NUMBERS.sub("", key), found[key])
    if kind not in ("contacts", "activities"):
        for key, meaning in meanings("contacts").items():
            if meaning in WHO:
                found.setdefault(key, WHO[meaning])
    return found


@lru_cache
def words(group: str) -> frozenset[str]:
    """The folded words of one list of words.toml."""
    return frozenset(map(fold, _all(_load("words")[group])))


@lru_cache
def answers(column: str) -> Mapping[str, str]:
    """Folded word → answer of one column of values.toml: "gewonnen" → "won"."""
    answers = _load("values")[column]
    return {fold(word): answer for answer in answers for word in _all(answers[answer])}


@lru_cache
def group_keys() -> tuple[str, ...]:
    """Keys of the words around a column's name ("business", "privat"), the longest first."""
    return tuple(sorted(map(header_key, words("groups")), key=len, reverse=True))


def known_headers(row: Iterable[str]) -> int:
    """How many different cells of a row are headers of any kind, without their numbers."""
    known = _every_header()
    keys = {_NUMBERS.sub("", header_key(cell)) for cell in row if 0 < len(cell) < 60}
    return len(keys & known)


@lru_cache
def _every_header() -> frozenset[str]:
    ours = {header_key(field) for fields in FIELDS.values() for field in fields}
    keys = set().union(*(meanings(kind) for kind in KINDS), ours)
    return frozenset(_NUMBERS.sub("", key) for key in keys) - {""}


@lru_cache
def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "columns" / f"{name}.toml").read_text(encoding="utf-8"))


def _all(languages: Mapping[str, list[str]]) -> list[str]:
    return [word for words in languages.values() for word in words]
