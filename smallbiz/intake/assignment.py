"""Which field each column of a table fills: by header, values and neighbours, or as the owner says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallbiz.intake.columns import Column
from smallbiz.intake.looks import Look, looks_of
from smallbiz.intake.lookup import ADDRESS, Found, look_up
from smallbiz.intake.meaning import settle
from smallbiz.intake.questions import asks_for, tells_how_heard, tells_of_letters
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import (
    FIELDS,
    Kind,
    answer_key,
    answers,
    group_keys,
    header_key,
    meanings,
)
from smallbiz.intake.wording import Wording, wording_of
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

_START = re.compile(r"[\w ]+(?: - |[:.])(?=.)")

_OF_PEOPLE: Mapping[str, Mapping[str, str]] = {
    "name": {"email": "email", "phone": "phone", "reach": "email_and_phone"},
    "contact_person": {"email": "email", "phone": "phone", "reach": "email_and_phone"},
    "contact": {"email": "contact_email"},
    "email": {"reach": "email_and_phone"},
    "phone": {"reach": "email_and_phone"},
}
"""What "Subscriber" or "Contact" means where its cells are addresses, and "Phone" where both stand there."""

_NEVER_ADDRESSES = ADDRESS | {
    "given_name", "family_name", "name_or_family_name", "company", "job_title", "phone", "website",
}  # fmt: skip
"""Meanings of people's columns that addresses of e-mails cannot have: "Ел. адреса" is no street."""

REJECTED = ("line", "reason")
"""Columns that a file of rejected rows has at its end: neither read nor kept."""


def understand_columns(
    table: Table, kind: Kind, overrides: Mapping[str, str]
) -> tuple[Column, ...]:
    """Every column in the order of the file."""
    told = _told(table, kind, overrides)
    wording = wording_of(table.header)
    cells = table.sample().columns
    looks = [looks_of(column) for column in cells]
    start = _common_start(table.header)
    columns = [
        told.get(i) or _by_header(i, name, kind, table, looks[i], wording, start)
        for i, name in enumerate(table.header)
    ]
    if table.header[-2:] == REJECTED:
        columns[-2:] = [column.means("rejected", "certain") for column in columns[-2:]]
    settled = settle(columns, kind, cells, looks, headless=table.header_line is None)
    every = (told.get(column.index, column) for column in settled)
    return tuple(replace(column, listed=table.header_line == 0) for column in every)


def _common_start(headers: Sequence[str]) -> str:
    """What every header begins with: "Deal - Title", "Deal - Value"."""
    first = _START.match(headers[0]) if len(headers) > 2 else None
    return first[0] if first and all(name.startswith(first[0]) for name in headers) else ""


def _by_header(
    index: int,
    name: str,
    kind: Kind,
    table: Table,
    look: Look | None,
    wording: Wording,
    start: str,
) -> Column:
    """What a header says by itself; our own field names mean themselves, but in a program's export."""
    column = Column(index, name)
    if own := wording.own(kind, name):
        return column.means(own, "certain")
    if name in FIELDS[kind] and (name != "id" or _is_our_export(table, kind)):
        return column.means(name, "certain")
    if name.startswith("extra.") or name == "id" or table.header_line is None:
        return column
    known, phrased = wording.known(kind), wording.phrases(kind)
    if kind == "contacts" and header_key(name) not in known and (asked := asks_for(name)):
        return column.means(asked, "likely")
    found = look_up(name, kind, known, phrased)
    if found is None and start:
        found = look_up(name.removeprefix(start), kind, known, phrased)
    if found is None and (asked := _asks_yes_or_no(name, kind)):
        return column.means(asked, "guess")
    if told := _by_look(found, look, kind):
        return column.means(told, "likely")
    if (
        found is None
        and look == "phone"
        and kind == "contacts"
        and header_key(name) in group_keys()
    ):
        return column.means("phone", "likely")
    if found is None or (found.by_values and look and not _agrees(found.meaning, look)):
        return column
    sure = "likely" if wording.is_foreign(kind, name) else found.certainty
    return Column(index, name, found.meaning, sure, found.group)


def _by_look(found: Found | None, look: Look | None, kind: Kind) -> str | None:
    """What a column of addresses or numbers is although its header says something else."""
    if found is None or look is None:
        return None
    if kind == "contacts" and look == "email" and found.meaning in _NEVER_ADDRESSES:
        return "email"
    return _OF_PEOPLE.get(found.meaning, {}).get(look)


def _agrees(meaning: str, look: Look) -> bool:
    """Whether cells look as a header says."""
    return meaning.endswith(look) or (meaning == "email_and_phone" and look in ("email", "reach"))


def _asks_yes_or_no(name: str, kind: Kind) -> str | None:
    """What a header asks that yes and no can answer: "Newsletter", of a sale "Storniert"."""
    if kind == "contacts":
        return tells_of_letters(name) or tells_how_heard(name)
    void = kind == "sales" and answer_key(name) in answers("sale_status")
    return "sale_status" if void else None


def _is_our_export(table: Table, kind: Kind) -> bool:
    """Whether `id` is ours, not a shop's: at least half of all headers are the fields of the kind."""
    ours = sum(name in FIELDS[kind] or name.startswith("extra.") for name in table.header)
    return ours > 2 and 2 * ours >= len(table.header)


def _told(table: Table, kind: Kind, overrides: Mapping[str, str]) -> dict[int, Column]:
    """The columns that the owner decided about."""
    places = {header_key(name): i for i, name in reversed([*enumerate(table.header)])}
    places |= {name: i for i, name in enumerate(table.header)}
    told = {}
    for name, field in overrides.items():
        place = places.get(name, places.get(header_key(name)))
        if place is None:
            message = _("There is no column “{column}”. The file has: {columns}.")
            raise RuleBroken(message.format(column=name, columns=", ".join(table.header)), "map")
        if field and field not in FIELDS[kind] and field not in set(meanings(kind).values()):
            message = _("There is no field “{field}”. Choose one of: {fields}.")
            raise RuleBroken(message.format(field=field, fields=", ".join(FIELDS[kind])), "map")
        told[place] = Column(place, table.header[place]).means(field or None, "certain")
    return told
