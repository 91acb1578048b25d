"""One header → what its column means, through numbers, groups and further words around it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from smallbiz.intake.cut_short import SHORTEST, Phrases, whole_of
from smallbiz.intake.put_together import (
    at_a_place,
    of_people,
    qualified,
    several_in_one,
    without_asides,
)
from smallbiz.intake.questions import asked_for, asked_in, in_another_way, refuses, tells_of_letters
from smallbiz.intake.units import without_unit
from smallbiz.intake.vocabulary import (
    WHO,
    Kind,
    group_keys,
    header_key,
    telling,
    without_numbers,
    words,
)
from smallbiz.words.text import fold

Certainty = Literal["certain", "likely", "guess"]
ADDRESS = frozenset({
    "street", "street_more", "house_number", "house_number_suffix", "postcode_and_city", "city",
    "postcode", "region", "country",
})  # fmt: skip

TOLD_BY_VALUES = frozenset({
    "email", "phone", "website", "contact_email", "contact_phone", "email_and_phone",
})  # fmt: skip
"""Meanings whose values must agree when the header says more than their name."""

_VAGUE = {
    "name", "name_or_family_name", "name_or_given_name", "contact_person", "contact", "title", "type", "status",
    "kept", "tags", "stage", "kind", "effort", "campaign", "found_us_by", "note", "notes",
    "reference", "channel", "deal", "product", "date", "company_or_family_name",
}  # fmt: skip

_LAST_PART = re.compile(r".*\s[-–:]\s?(.+)")
_WORD = re.compile(r"[^\W_]+\.?")

_LETTERS = frozenset({"consent", "opt_out"})
"""Meanings about e-mail alone: "Text opt-in" is about something else."""

_MONEY = frozenset({"amount", "value", "line_amount", "unit_price"})


class Found(NamedTuple):
    """What a header says: its meaning, how surely, and which of several addresses it belongs to."""

    meaning: str
    certainty: Certainty
    group: str = ""
    by_values: bool = False
    """Holds only if the values look so as well."""


def look_up(
    header: str, kind: Kind, known: Mapping[str, str], phrased: Phrases | None = None
) -> Found | None:
    """The meaning of a header among the known ones of a kind; None when it is not known.

    `phrased` knows the same headers by their words.
    """
    key = header_key(header)
    for whole in (key, header_key(without_unit(header))):
        if whole in known:
            return Found(known[whole], "certain", _group_of(whole, known))
    if says_only_the_sort(header) or "%" in header:
        return None
    phrased = phrased or {}
    if (bare := without_asides(header)) != header:
        return look_up(bare, kind, known, phrased)
    found = _of_letters(
        header,
        _by_parts(header, key, kind, known, phrased) or _otherwise(without_unit(header), phrased),
    )
    asked = asked_for(header) or asked_in(header, known) if found is None else ""
    return _likely(look_up(asked, kind, known, phrased)) if asked else found


def _of_letters(header: str, found: Found | None) -> Found | None:
    """The same; with further words a permission may be one of something else, or taken back."""
    if found is None or found.meaning not in _LETTERS:
        return found
    if in_another_way(header):
        return None
    if found.meaning == "opt_out" or refuses(header):
        return found._replace(meaning="opt_out")
    return found if tells_of_letters(header) else None


def _likely(found: Found | None) -> Found | None:
    """The same, less surely: values must agree where they can."""
    by_values = found is not None and found.meaning in TOLD_BY_VALUES
    return found._replace(certainty="likely", by_values=by_values) if found else None


def _by_parts(
    header: str, key: str, kind: Kind, known: Mapping[str, str], phrased: Phrases
) -> Found | None:
    """The meaning of a header with a number, a group or further words around what is known."""
    bare, number = without_numbers(key), "".join(re.findall(r"\d+", key)[:1])
    both = several_in_one(header, known, phrased)
    if both:
        sure = Found(both, "likely", by_values=both in TOLD_BY_VALUES)
        return sure if _may_have_words_around(both, kind) else None
    found = _grouped(bare, known)
    if found is None:
        within = _put_together(header, known, phrased) or _within(header, known)
        return within if within and _may_have_words_around(within.meaning, kind) else None
    meaning, group = found
    if group and not _may_have_words_around(meaning, kind):
        return None
    if meaning == "street" and key.endswith(number) and number not in ("", "1"):
        return Found("street_more", "certain", _place(group))
    return Found(meaning, "certain", _place(group) + number.removeprefix("1"))


def _put_together(header: str, known: Mapping[str, str], phrased: Phrases) -> Found | None:
    """The meaning of a header that says whose it is, or the place of an address or a number."""
    whose = of_people(header, known)
    if whose:
        return Found(whose, "likely", by_values=whose in TOLD_BY_VALUES)
    for meaning, place in filter(
        None, (at_a_place(header, known, phrased), qualified(header, known))
    ):
        if meaning in ADDRESS or meaning in TOLD_BY_VALUES:
            return Found(meaning, "likely", place, by_values=meaning in TOLD_BY_VALUES)
    return None


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
    return next((_place(group) for meaning, group in around if meaning == known[key]), "")


def _place(group: str) -> str:
    """Which address a word tells; "address" itself tells none: "Street address" goes with "City"."""
    return "" if group == "address" else group


def _with_words_around(key: str, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What a key can mean without one of the words of groups, and that word; "Last customer" is no family name."""
    for word, group in group_keys().items():
        before, behind = key.removesuffix(word), key.removeprefix(word)
        for rest in (behind, "" if before in words("order") else before):
            if rest != key and rest in known:
                yield known[rest], group


def _otherwise(header: str, phrased: Phrases) -> Found | None:
    """A known header in other words: their order turned, cut short, or what kind of sum it is told as well."""
    parts = [fold(part) for part in _WORD.findall(header)]
    bare = telling(part.rstrip(".") for part in parts)
    meaning = (phrased.get(bare) if len(parts) > 1 else None) or whole_of(
        [part for part in parts if part not in words("little")], phrased
    )
    if meaning:
        return Found(meaning, "likely", by_values=meaning in TOLD_BY_VALUES)
    return _sum_of(bare, phrased)


def _sum_of(parts: Sequence[str], phrased: Phrases) -> Found | None:
    """ "Umsatz gesamt", "Betrag inkl. MwSt." are the sum; "Betrag netto" is it where nothing else tells.

    A tax that is neither included nor left out is told by itself: "Tax amount".
    """
    net = not words("net").isdisjoint(parts)
    taxed = net or not words("included").isdisjoint(parts)
    if not taxed and not words("taxes").isdisjoint(parts):
        return None
    around = words("gross") | words("net") | words("included") | words("taxes")
    left = tuple(part for part in parts if part not in around)
    untaxed = tuple(part for part in parts if part in words("gross") or part not in around)
    whole = [left, untaxed] if left else [(part,) for part in parts]
    meaning = next((told for each in whole if (told := phrased.get(each)) in _MONEY), None)
    if len(left) == len(parts) or meaning is None:
        return None
    return Found(meaning, "guess" if net else "likely")


def _long(key: str) -> str:
    """A key that may have words before it: "Scanned by" is not at the Danish town, "by"."""
    return "" if key.isascii() and len(key) < SHORTEST else key


def _within(header: str, known: Mapping[str, str]) -> Found | None:
    """A known header behind one or two other words, or before them if the values agree."""
    parts = [header_key(part) for part in re.findall(r"[^\W_]+", header)]
    if not words("others").isdisjoint(parts):
        return None
    for left_out in (1, 2):
        meaning = known.get(_long("".join(parts[left_out:])))
        if meaning and meaning not in _VAGUE:
            return Found(meaning, "likely", by_values=meaning in TOLD_BY_VALUES)
        meaning = known.get("".join(parts[:-left_out]))
        if meaning in TOLD_BY_VALUES:
            return Found(meaning, "likely", by_values=True)
    return None
