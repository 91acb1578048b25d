"""What columns are called and what fixed answers look like: the word lists of resources/columns.

`languages` has a file for each language: headers by kind and meaning, words of cells, fixed answers.
`programs` has a file for each program whose exports have headers of their own; see `wording`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Literal, get_args

from resources import ROOT
from smallbiz.words.text import fold, words_of

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
    "contact_person": "contact",
    "name_or_family_name": "contact",
    "name_or_given_name": "contact",
    "name_family_first": "contact",
    "given_name": "contact_given_name",
    "person_given_name": "contact_given_name",
    "person_family_name": "contact_family_name",
    "family_name": "contact_family_name",
    "email": "contact_email",
    "phone": "contact_phone",
    "company": "company",
}
"""Meanings of contacts.toml that the other kinds share, to say who a deal, touch or sale is with."""


FIRST_LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
"""Where two languages use one word for two things and nothing else tells, the first one here counts."""

_NUMBERS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W_]+")
_OF_ANOTHER = re.compile(r"/(?:display name|anzeigename|nom d'affichage)$", re.IGNORECASE)
"""Behind the name of a column that shows a record of another table, as Odoo writes."""


def header_key(header: str) -> str:
    """A header as two of them are compared: folded, letters and digits only; "Order #" has a number.

    One that has neither, "〒", is its own key.
    """
    if header.endswith(("#", "# ")):
        header = f"{header.rstrip('# ')} number"
    folded = fold(_OF_ANOTHER.sub("", header))
    return "".join(_LETTERS.findall(folded)) or folded.strip()


def without_numbers(key: str) -> str:
    """The key of "Phone 2" as that of "Phone"."""
    return _NUMBERS.sub("", key)


@lru_cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that files are read in, the commonest first."""
    found = sorted(path.stem for path in (ROOT / "columns" / "languages").glob("*.toml"))
    return (*FIRST_LANGUAGES, *(code for code in found if code not in FIRST_LANGUAGES))


@lru_cache
def programs() -> tuple[Mapping[str, Any], ...]:
    """What is known of other programs' exports, one for each file of resources/columns/programs."""
    paths = sorted((ROOT / "columns" / "programs").glob("*.toml"))
    return tuple(tomllib.loads(path.read_text(encoding="utf-8")) for path in paths)


@lru_cache
def headers_of(kind: Kind, language: str) -> Mapping[str, str]:
    """Header key → meaning in one language; for the kinds with a contact, of people as well."""
    found = keyed(_language(language).get(kind, {}))
    if kind not in ("contacts", "activities"):
        for key, meaning in headers_of("contacts", language).items():
            if meaning in WHO:
                found.setdefault(key, WHO[meaning])
    return found


def keyed(meanings: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Meaning → headers, turned round; numbered headers are known without their numbers too."""
    found: dict[str, str] = {}
    for meaning, headers in meanings.items():
        for header in headers:
            found.setdefault(header_key(header), meaning)
    for key in list(found):
        found.setdefault(without_numbers(key), found[key])
    found.pop("", None)
    return found


@lru_cache
def phrases(kind: Kind, language: str) -> Mapping[tuple[str, ...], str]:
    """The words of each header of one language, of English and of all programs, in the order of the alphabet → meaning."""
    found: dict[tuple[str, ...], str] = {}
    for known in (_language(language), _language(FIRST_LANGUAGES[0]), *programs()):
        lists = {**_as_whom(known.get("contacts", {}), kind), **known.get(kind, {})}
        for meaning, headers in lists.items():
            for header in headers:
                found.setdefault(telling(words_of(header)), meaning)
    found.pop((), None)
    return found


def telling(parts: Iterable[str]) -> tuple[str, ...]:
    """Words of a header in the order of the alphabet, without those between: "Data de nascimento" is "Data nascimento"."""
    return tuple(sorted(part for part in parts if part not in words("little")))


def _as_whom(headers: Mapping[str, Iterable[str]], kind: Kind) -> dict[str, Iterable[str]]:
    """The headers of people that say in a list of another kind who it is with."""
    shared = kind not in ("contacts", "activities")
    return {WHO[told]: list_ for told, list_ in headers.items() if shared and told in WHO}


@lru_cache
def meanings(kind: Kind) -> Mapping[str, str]:
    """Header key → meaning in any language, then in any program."""
    found: dict[str, str] = {}
    for known in (
        *(headers_of(kind, language) for language in languages()),
        *(keyed(program.get(kind, {})) for program in programs()),
    ):
        found = {**known, **found}
    return found


@lru_cache
def words(group: str) -> frozenset[str]:
    """The folded words of one list in every language."""
    every = (_language(code).get("words", {}).get(group, ()) for code in languages())
    return frozenset(fold(word) for list_ in every for word in list_)


@lru_cache
def answers(column: str) -> Mapping[str, str]:
    """Word → answer of one column in every language: "gewonnen" → "won"; see `answer_key`."""
    found: dict[str, str] = {}
    for code in languages():
        for answer, list_ in _language(code).get("values", {}).get(column, {}).items():
            for word in list_:
                found.setdefault(answer_key(word), answer)
    return found


def answer_key(text: str) -> str:
    """A cell as answers are compared: "Closed—Won" is "closed won"; "–" stays what it is."""
    folded = fold(text)
    return " ".join(_LETTERS.findall(folded)) or folded.strip()


@lru_cache
def family_first(language: str) -> bool:
    """Whether full names begin with the family name, as in Hungarian and Japanese."""
    return bool(_language(language).get("family_first"))


@lru_cache
def long_families(language: str) -> frozenset[str] | None:
    """Family names of two signs where the others have one, as in Chinese; None in other languages."""
    found = _language(language).get("long_families")
    return None if found is None else frozenset(found)


@lru_cache
def second_names(language: str) -> frozenset[str] | None:
    """Folded given names that stand second where people have two family names; None in other languages."""
    found = _language(language).get("second_names")
    return None if found is None else frozenset(map(fold, found))


@lru_cache
def group_keys() -> Mapping[str, str]:
    """Keys of the words around a column's name, the longest first → what they mean: "work", "home", themselves."""
    found = {header_key(word): word for word in words("groups")}
    for place in ("work", "home"):
        found.update((header_key(word), place) for word in words(place))
    return {key: found[key] for key in sorted(found, key=len, reverse=True)}


def known_headers(row: Iterable[str]) -> int:
    """How many different cells of a row are headers of any kind, without their numbers."""
    known = _every_header()
    keys = {without_numbers(header_key(cell)) for cell in row if 0 < len(cell) < 60}
    return len(keys & known)


@lru_cache
def _every_header() -> frozenset[str]:
    ours = {header_key(field) for fields in FIELDS.values() for field in fields}
    keys = set().union(*(meanings(kind) for kind in KINDS), ours)
    return frozenset(map(without_numbers, keys)) - {""}


@lru_cache
def _language(code: str) -> dict[str, Any]:
    path = ROOT / "columns" / "languages" / f"{code}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
