"""Contacts of the file as an import compares them with its rows."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

_FIELDS = (
    "id", "kind", "name", "given_name", "family_name", "job_title", "street", "postcode", "city",
    "region", "country", "website", "birthday", "notes", "found_us_by", "consent", "do_not_contact",
    "declared_stage", "extra", "created_on",
)  # fmt: skip
_THESE = "IN (SELECT value FROM json_each(?))"
_CARDS = f"SELECT {', '.join(_FIELDS)} FROM contact WHERE id {_THESE}"
_LIST = f"SELECT contact_id, {{columns}} FROM {{table}} WHERE contact_id {_THESE} ORDER BY contact_id, id"
_LISTS = {
    "emails": _LIST.format(table="email", columns="address, key"),
    "phones": _LIST.format(table="phone", columns="number, key"),
    "tags": _LIST.format(table="contact_tag", columns="name"),
}
_SINGLE = {
    "company": "SELECT c.id, b.name FROM contact c JOIN contact b ON b.id = c.company_id"
    f" WHERE c.id {_THESE}",
    "stage": f"SELECT id, stage FROM standing WHERE id {_THESE}",
}
BESIDES = (*_LISTS, *_SINGLE)
"""What stands in other tables."""


@dataclass(slots=True)
class Card:
    """One contact; lists are (text, key) pairs in their order, days ISO text."""

    fields: dict[str, Any]
    company: str = ""
    stage: str = "stranger"
    emails: list[tuple[str, str]] = field(default_factory=list)
    phones: list[tuple[str, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    @property
    def extra(self) -> dict[str, str]:
        """Further fields from earlier imports."""
        found: dict[str, str] = json.loads(self.fields["extra"])
        return found


def read_cards(
    connection: sqlite3.Connection, ids: Collection[int], besides: Iterable[str] = BESIDES
) -> dict[int, Card]:
    """The contacts with these ids, by id; of `BESIDES` only what is asked for."""
    listed = (json.dumps(sorted(ids)),)
    cards = {
        row[0]: Card(dict(zip(_FIELDS, row, strict=True)))
        for row in connection.execute(_CARDS, listed)
    }
    for name in _LISTS.keys() & besides:
        for ident, *told in connection.execute(_LISTS[name], listed):
            getattr(cards[ident], name).append(tuple(told) if told[1:] else told[0])
    for name in _SINGLE.keys() & besides:
        for ident, text in connection.execute(_SINGLE[name], listed):
            setattr(cards[ident], name, text)
    return cards
