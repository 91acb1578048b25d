"""Headers put together of known ones: two in one cell ("PLZ/Ort"), with a place ("Rua do Endereço Comercial")."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from smallbiz.intake.cut_short import SHORTEST, Phrases, begins, whole_of
from smallbiz.intake.vocabulary import group_keys, header_key, telling, words
from smallbiz.words.text import fold

Placed = tuple[str, str]
"""A meaning, and which of several addresses it belongs to."""

LONGEST = 120
"""Letters of a header that is taken apart."""

_WORD = re.compile(r"[^\W_]+\.?")
_ASIDE = re.compile(r"\s*[(\[（]\s*([^()\[\]（）]+?)\s*[)\]）]|\s+(\w+\s*/\s*\w+)\s*\??$")
_OWN = re.compile(r"^(?:custom|cf)[_.](?=[^\W\d_]{3})", re.IGNORECASE)
"""What programs put before the fields that their owner added: "custom_company"."""
_SIGNS = re.compile(r"[/,+&;|]")
_QUALIFIED = re.compile(r"(.+?)\s*[(\[（](.+)[)\]）]")

_TOGETHER: Mapping[frozenset[str], str] = {
    frozenset({"street", "house_number"}): "street",
    frozenset({"street", "house_number", "street_more"}): "street",
    frozenset({"street", "street_more"}): "street",
    frozenset({"street", "postcode", "city"}): "street",
    frozenset({"street", "postcode", "city", "country"}): "street",
    frozenset({"street", "house_number", "postcode", "city"}): "street",
    frozenset({"street", "postcode_and_city"}): "street",
    frozenset({"street", "city"}): "street",
    frozenset({"postcode", "city"}): "postcode_and_city",
    frozenset({"postcode", "city", "region"}): "postcode_and_city",
    frozenset({"postcode", "city", "country"}): "postcode_and_city",
    frozenset({"country", "region"}): "country",
    frozenset({"city", "region"}): "city",
    frozenset({"city", "suburb"}): "city",
    frozenset({"email", "phone"}): "email_and_phone",
    frozenset({"notes", "tags"}): "notes",
    frozenset({"job_title", "honorific"}): "job_title",
    frozenset({"job_title", "kept"}): "job_title",
    frozenset({"company", "contact_person"}): "company",
    frozenset({"company", "name_or_family_name"}): "company_or_name",
    frozenset({"company", "name_or_given_name"}): "company_or_name",
    frozenset({"company", "family_name"}): "company_or_family_name",
}
"""What a column holds whose header names all of these."""

_PARTS_OF_NAMES = {"given_name": "given", "family_name": "family", "name_or_family_name": "family"}


def without_asides(header: str) -> str:
    """A header without what forms and owners add to it: "(optional)", "(metadata)", "j/n"."""
    if len(header) > LONGEST:
        return header
    bare = _ASIDE.sub(lambda found: "" if _is_aside(found[1] or found[2]) else found[0], header)
    return _OWN.sub("", bare.strip(" *")) or header


def _is_aside(text: str) -> bool:
    said = fold(text)
    first, _slash, second = (part.strip(" .") for part in said.partition("/"))
    return said in words("asides") or (first in words("yes") and second in words("no"))


def several_in_one(header: str, known: Mapping[str, str], phrased: Phrases) -> str | None:
    """The meaning of a column whose header names two or more: "Straße/Nr.", "City, State, Zip"."""
    parts = [part.strip() for part in _split(header)]
    if not 1 < len(parts) < 5 or not all(parts):
        return None
    meanings = [_alone(part, known, phrased) for part in parts]
    if None in meanings:
        return None
    named = [_PARTS_OF_NAMES.get(meaning or "") for meaning in meanings]
    if sorted(filter(None, named)) == ["family", "given"] and len(named) == 2:
        return "name" if named[0] == "given" else "name_family_first"
    told = frozenset(filter(None, meanings))
    return next(iter(told)) if len(told) == 1 else _TOGETHER.get(told)


def _split(header: str) -> Sequence[str]:
    """The parts between slashes, commas and words for "and"."""
    parts = _SIGNS.split(header)
    return [part for each in parts for part in re.split(_and_words(), each)]


@lru_cache
def _and_words() -> re.Pattern[str]:
    every = "|".join(map(re.escape, sorted(words("ands"))))
    return re.compile(rf"\s+(?:{every})\s+", re.IGNORECASE)


def _alone(part: str, known: Mapping[str, str], phrased: Phrases) -> str | None:
    """What one part of such a header means by itself; a number beside a street is that of the house."""
    key = header_key(part)
    if key in words("numbers"):
        return "house_number"
    return known.get(key) or whole_of([fold(word) for word in _WORD.findall(part)], phrased)


def at_a_place(header: str, known: Mapping[str, str], phrased: Phrases) -> Placed | None:
    """Meaning and place where words around say which address: "Adres domowy - ulica", "Tel. gesch.", "Ph. (W)"."""
    parts = [fold(part) for part in _WORD.findall(header)]
    places = [_place_of(part) for part in parts]
    rest = [part for part, place in zip(parts, places, strict=True) if place is None]
    rest = [part for part in rest if part not in words("little")]
    if not rest:
        rest = [part for part in parts if header_key(part) in known][:1]
    if not rest or len(rest) == len(parts):
        return None
    bare = [part.rstrip(".") for part in rest]
    meaning = known.get("".join(bare)) or phrased.get(telling(bare)) or whole_of(rest, phrased)
    told = sorted(filter(None, places), key=lambda place: place not in ("work", "home"))
    place = told[0] if told else ""
    return (meaning, place) if meaning else None


def of_people(header: str, known: Mapping[str, str]) -> str | None:
    """The meaning of "Nom du contact", "Prénom adhérent": of a header that also says whose it is."""
    parts = [fold(part) for part in _WORD.findall(header)]
    rest = [part for part in parts if part not in words("people") and part not in words("little")]
    if words("people").isdisjoint(parts) or not rest or not words("order").isdisjoint(rest):
        return None
    return known.get("".join(rest))


def _place_of(part: str) -> str | None:
    """Which address a word tells, "" for one that tells none of its own; None for any other word."""
    bare = part.rstrip(".")
    for place in ("work", "home"):
        if bare in words(f"{place}_short"):
            return place
    if bare in group_keys():
        return _name_of(group_keys()[bare])
    if part.endswith(".") and len(part) > SHORTEST:
        found = {_name_of(place) for key, place in group_keys().items() if begins(part, key)}
        return found.pop() if len(found) == 1 else None
    return None


def _name_of(place: str) -> str:
    return "" if place in words("addresses") else place


def qualified(header: str, known: Mapping[str, str]) -> Placed | None:
    """Meaning and place of "Straße (Hauptsitz)", where only what stands before is known."""
    found = _QUALIFIED.fullmatch(header.strip()) if len(header) < LONGEST else None
    meaning = known.get(header_key(found[1])) if found else None
    return (meaning, header_key(found[2])) if found and meaning else None
