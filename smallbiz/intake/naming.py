"""Who a row is about: a person or a company, and the parts of a name."""

from collections.abc import Iterator
from typing import NamedTuple

from smallbiz.intake.answers import is_company
from smallbiz.intake.looks import is_company_name
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import answer_reader
from smallbiz.words.names import split_name

FAMILY_FIRST = "HU"
"""A country where the family name comes first, for `split_name`."""


class Named(NamedTuple):
    """Whom a row names."""

    kind: str
    name: str
    given_name: str
    family_name: str
    company: str


def name_rows(rows: Rows) -> Iterator[Named]:
    """Whom each row names; an empty name where it is nobody."""
    given = _joined(rows, "given_name", "middle_name")
    family = _joined(rows, "particle", "family_name", "second_family_name")
    declared = rows.read("person_or_company", answer_reader(is_company), None)
    backwards = bool(rows.columns.of("name_family_first"))
    name = rows.text("name_family_first" if backwards else "name")
    ours = rows.columns.ours
    company = rows.text("company")
    for parts in zip(name, given, family, company, declared, strict=True):
        yield _named(*parts, backwards=backwards, ours=ours)


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
    backwards: bool,
    ours: bool,
) -> Named:
    """One row's person or company; `ours`: our own export never leaves parts of a name to be guessed."""
    if declared or (not given and not family and _is_company(name, company, declared, ours)):
        name = name or company or f"{given} {family}".strip()
        return Named("company", name, "", "", "" if company == name else company)
    if name and not company and (given or family) and not ours and is_company_name(name):
        name, company = "", name
    if given or family:
        return Named("person", name or f"{given} {family}".strip(), given, family, company)
    if not name or ours:
        return Named("person", name, "", "", company)
    before, _comma, after = name.partition(", ")
    if after and not company and is_company_name(before):
        name, company = after, before
    given, family = split_name(name, FAMILY_FIRST if backwards else None)
    shown = f"{given} {family}".strip() if backwards or "," in name else name
    return Named("person", shown, given, family, company)


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
