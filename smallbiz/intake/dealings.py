"""What rows of deals, touches and sales have in common: with whom, what brought them, on which day."""

import re
from collections.abc import Iterator
from datetime import date

from smallbiz.intake.candidates import Who
from smallbiz.intake.columns import Column
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import emails_of, phones_of
from smallbiz.intake.vocabulary import meanings
from smallbiz.words.text import words_of

_WITH_EMAIL = re.compile(r"\s*([^<>(;@]*[^<>(;@\s])\s*[(<]\s*([^\s<>();,@]+@[^\s<>();,@]+)\s*[)>]")


def who_rows(rows: Rows) -> Iterator[Who]:
    """With whom each row is; of several in one cell, "Ann Bray (ann@bray.ie); Bo Cole (…)", the first."""
    given, family = rows.text("contact_given_name"), rows.text("contact_family_name")
    none: tuple[str, ...] = ()
    emails = rows.read("contact_email", emails_of, none)
    phones = rows.read("contact_phone", phones_of, none)
    names, companies = _persons_and_companies(rows)
    everyone = zip(names, given, family, companies, emails, phones, strict=True)
    for row, (name, first, last, company, mails, numbers) in enumerate(everyone):
        beside = _WITH_EMAIL.match(name) if "@" in name else None
        if beside:
            if beside.end() < len(name):
                rows.keep(row, rows.columns.of("contact")[0].name, name)
            name, mails = beside[1], mails or (beside[2],)
        shown = name or f"{first} {last}".strip()
        yield Who(shown, first, last, "".join(mails[:1]), "".join(numbers[:1]), company)


def _persons_and_companies(rows: Rows) -> tuple[list[str], list[str]]:
    """Who each row names; a customer beside a person to talk to is where that person works."""
    names, companies = rows.text("contact"), rows.text("company")
    if not rows.columns.of("contact_or_company"):
        return names, companies
    pairs = list(zip(names, rows.text("contact_or_company"), strict=True))
    return [one or other for one, other in pairs], [other if one else "" for one, other in pairs]


def efforts_of(rows: Rows) -> list[str]:
    """What brought each row: the campaign where one is told, else the source; others are kept."""
    columns = sorted(rows.columns.of("effort"), key=_is_a_source)
    if len(columns) < 2:
        return rows.text("effort")
    found = []
    for row, texts in enumerate(zip(*map(rows.cells, columns), strict=True)):
        told = [(column, text) for column, text in zip(columns, texts, strict=True) if text]
        found.append(told[0][1] if told else "")
        for column, text in told[1:]:
            rows.keep(row, column.name, text)
    return found


def _is_a_source(column: Column) -> bool:
    """Whether a column of efforts tells no campaign."""
    known = meanings("activities")
    return all(known.get(word) != "campaign" for word in words_of(column.name))


def days_of(rows: Rows) -> list[date | None]:
    """The day of each row; that of another column where it is empty: ordered, not yet paid."""
    days = rows.days("date")
    if not rows.columns.of("date_otherwise"):
        return days
    return [day or other for day, other in zip(days, rows.days("date_otherwise"), strict=True)]
