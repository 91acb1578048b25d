"""One header → what its column means, through numbers, groups and further words around it."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from smallbiz.intake.vocabulary import WHO, Kind, group_keys, header_key, without_numbers, words
from smallbiz.words.text import fold

Certainty = Literal["certain", "likely", "guess"]

TOLD_BY_VALUES = frozenset({"email", "phone", "website", "contact_email", "contact_phone"})
"""Meanings whose values must agree when the header says more than their name."""

_VAGUE = {
    "name", "name_or_family_name", "name_or_given_name", "contact", "title", "type", "status",
    "kept", "tags", "stage", "kind", "effort", "campaign", "found_us_by", "note", "notes",
    "reference", "channel", "deal", "product", "date", "company_or_family_name",
}  # fmt: skip

_LAST_PART = re.compile(r".*\s[-–:]\s?(.+)")
_UNIT = re.compile(r"[\s(\[]+(?:in\s+)?(?:[A-Z]{3}|[€$£¥])[)\]]?$")
"""The currency behind a header: "Betrag (EUR)", "Umsatz in €"."""


class Found(NamedTuple):
    """What a header says: its meaning, how surely, and which of several addresses it belongs to."""

    meaning: str
    certainty: Certainty
    group: str = ""
    by_values: bool = False
    """Holds only if the values look so as well."""


def look_up(header: str, kind: Kind, known: Mapping[str, str]) -> Found | None:
    """The meaning of a header among the known ones of a kind; None when it is not known."""
    key = header_key(header)
    for whole in (key, header_key(_UNIT.sub("", header))):
        if whole in known:
            return Found(known[whole], "certain", _group_of(whole, known))
    if says_only_the_sort(header):
        return None
    bare, number = without_numbers(key), "".join(re.findall(r"\d+", key)[:1])
    found = _grouped(bare, known)
    if found is None:
        within = _within(header, known)
        return within if within and _may_have_words_around(within.meaning, kind) else None
    meaning, group = found
    if group and not _may_have_words_around(meaning, kind):
        return None
    if meaning == "street" and key.endswith(number) and number not in ("", "1"):
        return Found("street_more", "certain", group)
    return Found(meaning, "certain", group + number.removeprefix("1"))


def says_only_the_sort(header: str) -> bool:
    """Whether it is one of Google's columns that only say "Home" or "Work" of the value beside it."""
    last = _LAST_PART.fullmatch(header)
    return last is not None and fold(last[1]) in words("sorts")


def _may_have_words_around(meaning: str, kind: Kind) -> bool:
    """Of a business phone it is still a phone; but a shipping date is not the date of the sale."""
    return kind == "contacts" or meaning in WHO.values()


def _grouped(key: str, known: Mapping[str, str]) -> tuple[str, str] | None:
    """Meaning and group of a key without numbers: "businessstreet" → street, business."""
    return (known[key], "") if key in known else next(_with_words_around(key, known), None)


def _group_of(key: str, known: Mapping[str, str]) -> str:
    """The group of a header that is known as a whole: "Billing Address1" is no other than "Billing City"."""
    around = _with_words_around(without_numbers(key), known)
    return next((group for meaning, group in around if meaning == known[key]), "")


def _with_words_around(key: str, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What a key can mean without one of the words of groups, and that word."""
    for word, group in group_keys().items():
        for rest in (key.removeprefix(word), key.removesuffix(word)):
            if rest != key and rest in known:
                yield known[rest], group


def _within(header: str, known: Mapping[str, str]) -> Found | None:
    """A known header behind one or two other words, or before them if the values agree."""
    parts = [header_key(part) for part in re.findall(r"[^\W_]+", header)]
    for left_out in (1, 2):
        meaning = known.get("".join(parts[left_out:]))
        if meaning and meaning not in _VAGUE:
            return Found(meaning, "likely", by_values=meaning in TOLD_BY_VALUES)
        meaning = known.get("".join(parts[:-left_out]))
        if meaning in TOLD_BY_VALUES:
            return Found(meaning, "likely", by_values=True)
    return None
