"""Who somebody is, as their card says it: name and company, notes, job title, website and birthday."""

import re
from collections.abc import Mapping, Sequence

from smallbiz.intake.values import link_of
from smallbiz.intake.vcards.property import Fields, Property, preferred
from smallbiz.words.translation import _

_OURS = "X-SMALLBIZ-ID"
TEXTS = {"NOTE": "notes", "TITLE": "job_title", "URL": "website"}
"""Properties that are texts, and their fields."""

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)(?:T.*)?")


def names_of(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
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


def texts_of(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
    """Notes, job title, website, and a birthday that has a year."""
    found: Fields = {}
    for name, field in TEXTS.items():
        read = (_as_written if _OURS in by_name else _link) if name == "URL" else _text
        told = [*filter(None, map(read, preferred(by_name.get(name, ()))))]
        if field == "notes":
            found[field] = "\n".join(told)
        else:
            found[field] = "".join(told[:1])
            extra += [(name.capitalize(), text) for text in told[1:]]
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
