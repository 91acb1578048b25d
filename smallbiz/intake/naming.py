"""Who a row is about: a person or a company, and the parts of a name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from smallbiz.intake.answers import is_company
from smallbiz.intake.families import with_two_families
from smallbiz.intake.looks import is_company_name
from smallbiz.intake.rows import Rows
from smallbiz.intake.titles import first_of_two, titles_before, without_address
from smallbiz.intake.values import answer_reader
from smallbiz.words.names import split_name
from smallbiz.words.text import words_of

FAMILY_FIRST = "HU"
"""A country where the family name comes first, for `split_name`."""

SOMEBODY = "x"
"""Stands for a given name before "van der Velde", which is no given name then."""

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


_HAN_OR_HANGUL = re.compile("[\u3400-\u9fff\uac00-\ud7af]{2,4}")
"""A name without a space: 王小明."""


class Named(NamedTuple):
    """Whom a row names."""

    kind: str
    name: str
    given_name: str
    family_name: str
    company: str


class Order(NamedTuple):
    """How a column writes full names."""

    header: bool
    """Its header says that the family name comes first: "Nachname Vorname"."""
    language: bool
    """Its language says so, as in Hungary: such names are shown as they are written."""
    syllables: frozenset[str] | None = None
    """Family names of two signs where all others are one sign, as in Chinese; None in other languages."""
    second_names: frozenset[str] | None = None
    """Given names that stand second where people have two family names, as in Spain; None elsewhere."""


def name_rows(rows: Rows) -> Iterator[Named]:
    """Whom each row names; an empty name where it is nobody."""
    given, family = _either(
        rows,
        _joined(rows, "given_name", "middle_name"),
        _joined(rows, "particle", "family_name", "second_family_name"),
    )
    families, company = _companies(rows, given, family)
    declared = rows.read("person_or_company", answer_reader(is_company), None)
    columns = rows.columns.of("name_family_first") or rows.columns.of("name")
    header = bool(columns) and columns[0].meaning == "name_family_first"
    understood = rows.columns.understood
    order = Order(
        header, understood.family_first, understood.long_families, understood.second_names
    )
    name = rows.cells(columns[0]) if columns else rows.blank
    if rows.columns.of("name_otherwise"):
        name = [own or other for own, other in zip(name, rows.text("name_otherwise"), strict=True)]
    if rows.columns.of("customer"):
        name, company = _at_customers(rows, name, company, declared, given, families)
    ours = rows.columns.ours
    for row, parts in enumerate(zip(name, given, families, company, declared, strict=True)):
        named = _named(*parts, order=order, ours=ours)
        told = ("", named.name, named.company)
        if not ours and columns and name[row] not in told and not rows.keeps(row, columns[0].name):
            rows.keep(row, columns[0].name, name[row])
        yield named


def _companies(
    rows: Rows, given: Sequence[str], family: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    """Family names and companies; one column holds both where a row without given name is a company."""
    company = rows.text("company")
    if not rows.columns.of("company_or_family_name"):
        return family, company
    both = rows.text("company_or_family_name")
    people = [text if first else "" for text, first in zip(both, given, strict=True)]
    firms = [
        own or ("" if first else text)
        for own, text, first in zip(company, both, given, strict=True)
    ]
    return people, firms


def _at_customers(
    rows: Rows,
    people: Sequence[str],
    companies: Sequence[str],
    declared: Sequence[bool | None],
    *parts: Sequence[str],
) -> tuple[list[str], list[str]]:
    """Names and companies where a column of customers has the person to talk to beside it."""
    names, firms = [], []
    together = zip(rows.text("customer"), people, companies, declared, *parts, strict=True)
    for row, (customer, person, company, is_firm, given, family) in enumerate(together):
        somebody = not is_firm and (person or f"{given} {family}".strip())
        names.append(person if somebody else customer)
        firms.append(company or (customer if somebody and customer != somebody else ""))
        if is_firm and person:
            rows.keep(row, rows.columns.of("name")[0].name, person)
    return names, firms


def _either(
    rows: Rows, given: Sequence[str], family: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    """The parts of a row's own name; where it has none, those of the person to talk to."""
    others = rows.text("person_given_name"), rows.text("person_family_name")
    if others == (rows.blank, rows.blank):
        return given, family
    pairs = zip(given, family, *others, strict=True)
    found = [(own, of) if own or of else (other, last) for own, of, other, last in pairs]
    return [first for first, _last in found], [last for _first, last in found]


def _joined(rows: Rows, *meanings: str) -> list[str]:
    """The texts of several columns with a space between."""
    present = [rows.text(meaning) for meaning in meanings if rows.columns.of(meaning)]
    if len(present) < 2:
        return present[0] if present else rows.blank
    return [" ".join(filter(None, parts)) for parts in zip(*present, strict=True)]


def _named(
    name: str,
    given: str,
    family: str,
    company: str,
    declared: bool | None,
    *,
    order: Order,
    ours: bool,
) -> Named:
    """One row's person or company; `ours`: our own export never leaves parts of a name to be guessed."""
    if declared is None and not ours and not given and not name and _is_firm(family, company):
        return Named("company", family, "", "", "")
    if declared or (not given and not family and _is_company(name, company, declared, ours)):
        name = name or company or f"{given} {family}".strip()
        return Named("company", name, "", "", "" if company == name else company)
    if name and not company and (given or family) and not ours and is_company_name(name):
        name, company = "", name
    if given or family:
        parts = f"{given} {family}".strip()
        turned = "," in name and not ours and sorted(words_of(name)) == sorted(words_of(parts))
        return Named("person", parts if turned else name or parts, given, family, company)
    if not name or ours:
        return Named("person", name, "", "", company)
    before, _comma, after = name.partition(", ")
    if after and (before == company or (not company and is_company_name(before))):
        name, company = after, before
    spoken = first_of_two(name)
    name = without_address(spoken)
    as_written = "," not in name and (order.language or bool(_EAST_ASIAN.search(name)))
    given, family = _split(name, order, as_written, addressed=name != spoken)
    if name != spoken and not given:
        return Named("person", spoken, "", family, company)
    turned = not as_written and (order.header or "," in name)
    return Named("person", f"{given} {family}".strip() if turned else name, given, family, company)


def _split(name: str, order: Order, as_written: bool, addressed: bool) -> tuple[str, str]:
    """Given and family name, titles left out; with a title or an address one name is the family's."""
    if order.syllables is not None and _HAN_OR_HANGUL.fullmatch(name):
        size = 2 if name[:2] in order.syllables else 1
        return name[size:], name[:size]
    bare = name[titles_before(name) :]
    first = FAMILY_FIRST if order.header or as_written else None
    if order.second_names is not None and first is None and bare.count(" ") > 1:
        return with_two_families(bare, order.second_names)
    if "," in bare or not (addressed or bare != name):
        return split_name(bare, first)
    if first:
        return split_name(bare, first) if " " in bare else ("", bare)
    given, family = split_name(f"{SOMEBODY} {bare}")
    return given.removeprefix(SOMEBODY).lstrip(), family


def _is_firm(family: str, company: str) -> bool:
    """Whether what stands alone in the column of family names is the company itself."""
    return bool(family) and (family == company or (not company and is_company_name(family)))


def _is_company(name: str, company: str, declared: bool | None, ours: bool) -> bool:
    """Whether a row without a person's names is a company: no name, the same name, or GmbH, Ltd …"""
    if declared is not None:
        return declared
    if ", " in name and is_company_name(name.partition(", ")[0]):
        return False
    return (
        name == company != ""
        or (bool(company) and not name)
        or (not ours and is_company_name(name))
    )
