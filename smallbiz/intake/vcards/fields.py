"""The properties of one card by our own field names; what has none is kept under `extra.NAME`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from smallbiz.intake.vcards.person import TEXTS, names_of, texts_of
from smallbiz.intake.vcards.property import Fields, Property
from smallbiz.intake.vcards.reach import address_of, reached_by
from smallbiz.intake.vocabulary import FIELDS
from smallbiz.words.cells import guard, join_list

OURS = "X-SMALLBIZ-"
"""A field that vCards do not know, as our own export writes it: X-SMALLBIZ-FOUND-US-BY:Anna."""

_LEFT_OUT = frozenset({
    "VERSION", "PRODID", "REV", "UID", "MAILER", "TZ", "GEO", "SORT-STRING", "SOURCE", "NAME", "PROFILE",
    "CLASS", "AGENT", "CLIENTPIDMAP", "XML", "LABEL", "X-ABLABEL", "X-ABADR", "X-ABUID", "X-ABSHOWAS",
    "KIND", "X-ADDRESSBOOKSERVER-KIND", "MEMBER", "X-ADDRESSBOOKSERVER-MEMBER", "X-IMAGETYPE", "X-IMAGEHASH",
    "X-SHARED-PHOTO-DISPLAY-PREF", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-OLD-BDAY",
})  # fmt: skip
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")


def fields_of(properties: Sequence[Property], tags: Mapping[str, Sequence[str]]) -> Fields:
    """What one card says; `tags` are the names of groups by the numbers (UID) of their members."""
    by_name: dict[str, list[Property]] = {}
    for each in properties:
        by_name.setdefault(each.name, []).append(each)
    found: Fields = {}
    extra: list[tuple[str, str]] = []
    found |= names_of(by_name, extra)
    found |= reached_by(by_name, extra)
    found |= address_of(by_name.get("ADR", []), extra)
    found |= texts_of(by_name, extra)
    listed = [tag for each in by_name.get("CATEGORIES", []) for tag in each.parts(",")]
    listed += [tag for each in by_name.get("UID", []) for tag in tags.get(_number(each), ())]
    found["tags"] = join_list([*filter(None, dict.fromkeys(listed))])
    labels = {each.group: _label(each) for each in by_name.get("X-ABLABEL", []) if each.group}
    extra += _further(properties, labels)
    found |= _ours(properties)
    for name, text in extra:
        _add(found, f"extra.{name}", text)
    return {name: guard(text) for name, text in found.items() if text}


def is_group(properties: Iterable[Property]) -> bool:
    """Whether a card is no person but lists some."""
    kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    return any(each.name in kinds and each.text.lower() == "group" for each in properties)


def members_of(properties: Sequence[Property]) -> tuple[str, list[str]]:
    """The name of a group and the numbers (UID) of the cards in it."""
    names = [each.text for each in properties if each.name == "FN"]
    members = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
    return "".join(names[:1]), [_number(each) for each in properties if each.name in members]


def _number(uid: Property) -> str:
    return uid.text.lower().removeprefix("urn:uuid:")


def _ours(properties: Iterable[Property]) -> Fields:
    """The fields of our own export, which say the last word."""
    told = (each for each in properties if each.name.startswith(OURS))
    named = ((each.name.removeprefix(OURS).lower().replace("-", "_"), each.text) for each in told)
    return {name: text for name, text in named if name in (*FIELDS["contacts"], "kind")}


def _further(
    properties: Iterable[Property], labels: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """What no field is for, as the card or its label calls it."""
    known = {"FN", "N", "ORG", "EMAIL", "TEL", "ADR", "CATEGORIES", "ROLE", "BDAY", *TEXTS}
    for each in properties:
        if each.name == f"{OURS}EXTRA":
            name, *texts = each.parts()
            yield name, "".join(texts[:1])
        elif not each.name.startswith(OURS) and each.name not in known | _LEFT_OUT:
            name = each.name.removeprefix("X-").replace("-", " ").capitalize()
            yield labels.get(each.group) or name, "; ".join(filter(None, each.parts()))


def _label(told: Property) -> str:
    """The words of a label; Apple writes its own ones as _$!<Anniversary>!$_."""
    found = _APPLE_LABEL.fullmatch(told.text)
    return found[1] if found else told.text


def _add(found: Fields, name: str, text: str) -> None:
    """Adds a further field; the second of a name stands behind the first."""
    if text and name not in ("extra.", ""):
        found[name] = f"{found[name]}; {text}" if found.get(name) else text
