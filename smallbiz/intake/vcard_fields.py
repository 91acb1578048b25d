"""The properties of one card by our own field names; what has none is kept under `extra.NAME`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from smallbiz.intake.values import link_of
from smallbiz.intake.vcard_property import Property
from smallbiz.intake.vocabulary import FIELDS
from smallbiz.words.cells import guard, join_list
from smallbiz.words.emails import is_email
from smallbiz.words.translation import _

Fields = dict[str, str]

OURS = "X-SMALLBIZ-"
"""A field that vCards do not know, as our own export writes it: X-SMALLBIZ-FOUND-US-BY:Anna."""

_LEFT_OUT = frozenset(
    [
        "VERSION",
        "PRODID",
        "REV",
        "UID",
        "MAILER",
        "TZ",
        "GEO",
        "SORT-STRING",
        "SOURCE",
        "NAME",
        "PROFILE",
        "CLASS",
        "AGENT",
        "CLIENTPIDMAP",
        "XML",
        "LABEL",
        "X-ABLABEL",
        "X-ABADR",
        "X-ABUID",
        "X-ABSHOWAS",
        "KIND",
        "X-ADDRESSBOOKSERVER-KIND",
        "MEMBER",
        "X-ADDRESSBOOKSERVER-MEMBER",
        "X-IMAGETYPE",
        "X-IMAGEHASH",
        "X-SHARED-PHOTO-DISPLAY-PREF",
        "X-PHONETIC-FIRST-NAME",
        "X-PHONETIC-LAST-NAME",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
        "X-OLD-BDAY",
    ]
)
_NO_VOICE = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"})
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)(?:T.*)?")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_OURS = "X-SMALLBIZ-ID"
_TEXTS = {"NOTE": "notes", "TITLE": "job_title", "URL": "website"}


def fields_of(properties: Sequence[Property], tags: Mapping[str, Sequence[str]]) -> Fields:
    """What one card says; `tags` are the names of groups by the numbers (UID) of their members."""
    by_name: dict[str, list[Property]] = {}
    for each in properties:
        by_name.setdefault(each.name, []).append(each)
    found: Fields = {}
    extra: list[tuple[str, str]] = []
    found |= _names(by_name, extra)
    found |= _reached(by_name, extra)
    found |= _address(by_name.get("ADR", []), extra)
    found |= _texts(by_name, extra)
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


def _names(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
    """Name and company; a card of a company keeps the name of a person in it apart."""
    shown = _first(by_name, "FN")
    family, given, middle, before, after, *_more = [*_parts(by_name, "N"), "", "", "", "", ""]
    company, *departments = [*_parts(by_name, "ORG"), ""]
    extra += [(_("Title"), before), (_("Suffix"), after)]
    extra.append((_("Department"), ", ".join(filter(None, departments))))
    person = " ".join(filter(None, (given, middle, family)))
    if not _is_company(by_name):
        given = f"{given} {middle}".strip()
        kind = "person" if person else ""
        named = {"name": shown or person, "given_name": given, "family_name": family}
        return {**named, "company": company, "kind": kind}
    name = company or shown or person
    extra.append((_("Contact person"), person if person != name else ""))
    return {"name": name, "kind": "company"}


def _is_company(by_name: Mapping[str, Sequence[Property]]) -> bool:
    told = _first(by_name, "KIND").lower() or _first(by_name, "X-ABSHOWAS").lower()
    return told in ("org", "company")


def _first(by_name: Mapping[str, Sequence[Property]], name: str) -> str:
    return next((each.text for each in by_name.get(name, ()) if each.text), "")


def _parts(by_name: Mapping[str, Sequence[Property]], name: str) -> list[str]:
    return next(([*each.parts()] for each in by_name.get(name, ()) if each.text), [])


def _preferred(properties: Iterable[Property]) -> list[Property]:
    """Those that the card prefers first."""
    return sorted(properties, key=_place)


def _place(told: Property) -> int:
    """Its number of preference, 1 to 100; a mark without a number counts as the first."""
    number = told.other("PREF")
    return (int(number) if number.isdecimal() else 1) if "PREF" in told.kinds else 101


def _reached(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
    """All addresses and numbers; what is none of them, and faxes, apart."""
    emails, phones = list[str](), list[str]()
    for each in _preferred(by_name.get("EMAIL", ())):
        address = each.text.removeprefix("mailto:")
        if is_email(address):
            emails.append(address)
        else:
            extra.append((_("E-mail"), address))
    for each in _preferred(by_name.get("TEL", ())):
        number = each.text.removeprefix("tel:")
        if each.kinds & _NO_VOICE and "VOICE" not in each.kinds:
            extra.append((_("Fax") if "FAX" in each.kinds else _("Pager"), number))
        else:
            phones.append(number)
    return {
        "emails": join_list([*filter(None, dict.fromkeys(emails))]),
        "phones": join_list([*filter(None, dict.fromkeys(phones))]),
    }


def _address(addresses: Iterable[Property], extra: list[tuple[str, str]]) -> Fields:
    """The preferred address; further ones as text."""
    filled = [each for each in _preferred(addresses) if any(each.parts())]
    for each in filled[1:]:
        box, more, street, city, region, postcode, country, *_rest = [*each.parts(), *[""] * 7]
        lines = (street, more, box, f"{postcode} {city}".strip(), region, country)
        extra.append((_("Further address"), ", ".join(filter(None, lines))))
    if not filled:
        return {}
    box, more, street, city, region, postcode, country, *_rest = [*filled[0].parts(), *[""] * 7]
    street = ", ".join(filter(None, (street.replace("\n", ", "), more, box)))
    places = {"city": city, "postcode": postcode, "region": region, "country": country}
    return {"street": street, **places}


def _texts(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
    """Notes, job title, website, and a birthday that has a year."""
    found: Fields = {}
    for name, field in _TEXTS.items():
        read = (_as_written if _OURS in by_name else _link) if name == "URL" else _text
        texts = [*filter(None, map(read, _preferred(by_name.get(name, ()))))]
        if field == "notes":
            found[field] = "\n".join(texts)
        else:
            found[field] = "".join(texts[:1])
            extra += [(name.capitalize(), text) for text in texts[1:]]
    role = _first(by_name, "ROLE")
    if found["job_title"]:
        extra.append((_("Role"), role))
    else:
        found["job_title"] = role
    for each in by_name.get("BDAY", ())[:1]:
        found["birthday"] = _birthday(each, extra)
    return found


def _text(told: Property) -> str:
    return told.text


def _as_written(told: Property) -> str:
    return told.value.strip()


def _link(told: Property) -> str:
    return link_of(told.value)


def _birthday(told: Property, extra: list[tuple[str, str]]) -> str:
    """An ISO date; without its year it is kept apart as "04-15", since nobody is that old."""
    day, short = _DAY.fullmatch(told.text), _NO_YEAR.fullmatch(told.text)
    if day and day[1] != (told.other("X-APPLE-OMIT-YEAR") or "1604"):
        return "-".join(day.groups())
    if day or short:
        month, number = day.groups()[1:] if day else short.groups() if short else ("", "")
        extra.append((_("Birthday without a year"), f"{month}-{number}"))
    else:
        extra.append((_("Birthday"), told.text))
    return ""


def _ours(properties: Iterable[Property]) -> Fields:
    """The fields of our own export, which say the last word."""
    told = (each for each in properties if each.name.startswith(OURS))
    named = ((each.name.removeprefix(OURS).lower().replace("-", "_"), each.text) for each in told)
    return {name: text for name, text in named if name in (*FIELDS["contacts"], "kind")}


def _further(
    properties: Iterable[Property], labels: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """What no field is for, as the card or its label calls it."""
    known = {"FN", "N", "ORG", "EMAIL", "TEL", "ADR", "CATEGORIES", "ROLE", "BDAY", *_TEXTS}
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
