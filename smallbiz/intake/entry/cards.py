"""Contacts of the file as an import compares them with its rows."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

_FIELDS = (
    "id", "kind", "name", "given_name", "family_name", "job_title", "street", "postcode", "city",
    "region", "country", "website", "birthday", "notes", "found_us_by", "consent", "do_not_contact",
    "declared_stage", "extra", "created_on",
)  # fmt: skip
_CARDS = (
    f"SELECT {', '.join(f'c.{name}' for name in _FIELDS)}, coalesce(b.name, ''),"
    " coalesce(s.stage, 'stranger') FROM contact c LEFT JOIN contact b ON b.id = c.company_id"
    " LEFT JOIN standing s ON s.id = c.id WHERE c.id IN (SELECT value FROM json_each(?))"
)
_OWNED = (
    "SELECT contact_id, {columns} FROM {table}"
    " WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, id"
)
BESIDES = {
    "emails": _OWNED.format(table="email", columns="address, key"),
    "phones": _OWNED.format(table="phone", columns="number, key"),
    "tags": _OWNED.format(table="contact_tag", columns="name"),
}
"""What a contact has several of."""


@dataclass(slots=True)
class Card:
    """One contact; lists are (text, key) pairs in their order, days ISO text."""

    fields: dict[str, Any]
    company: str
    stage: str
    emails: list[tuple[str, str]]
    phones: list[tuple[str, str]]
    tags: list[str]

    @property
    def extra(self) -> dict[str, str]:
        """Further fields from earlier imports."""
        found: dict[str, str] = json.loads(self.fields["extra"])
        return found


def read_cards(
    connection: sqlite3.Connection, ids: Collection[int], besides: Iterable[str] = BESIDES
) -> dict[int, Card]:
    """The contacts with these ids, by id; of `BESIDES` only what is asked for."""
    listed = json.dumps(sorted(ids))
    cards = {
        row[0]: Card(dict(zip(_FIELDS, row, strict=False)), row[-2], row[-1], [], [], [])
        for row in connection.execute(_CARDS, (listed,))
    }
    for name in besides:
        for ident, *told in connection.execute(BESIDES[name], (listed,)):
            getattr(cards[ident], name).append(tuple(told) if told[1:] else told[0])
    return cards
