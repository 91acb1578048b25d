"""Rows of the file as others read them: every field by name, what it refers to in words."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smallbiz.output import table_queries as sql
from smallbiz.store.store import Store
from smallbiz.words.money import decimal_text

Row = dict[str, Any]
"""Field → text, number, truth value, None, list of texts, or (`extra`) further fields by name.
Money is a decimal text and days are ISO text."""

MONEY = frozenset({"value", "amount", "planned_cost", "actual_cost"})
FLAGS = frozenset({"consent", "do_not_contact"})
LISTS = frozenset({"emails", "phones", "tags"})
DAYS = frozenset(
    {
        "birthday", "created_on", "opened_on", "expected_on", "closed_on", "starts_on", "ends_on",
        "date", "delivered_on",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """One kind of rows: its fields in order, and how they are asked for."""

    fields: tuple[str, ...]
    query: str
    always_extra: bool = False
    """Whether `extra` is a field even where there is nothing in it."""


TABLES: Mapping[str, Table] = {
    "contacts": Table(
        (
            "id", "name", "given_name", "family_name", "company", "job_title", "email", "emails",
            "phone", "phones", "street", "city", "postcode", "region", "country", "website",
            "birthday", "notes", "tags", "stage", "found_us_by", "consent", "do_not_contact",
            "created_on",
        ),
        sql.CONTACTS,
        always_extra=True,
    ),
    "deals": Table(
        (
            "id", "title", "contact", "contact_email", "company", "stage", "value", "currency",
            "opened_on", "expected_on", "closed_on", "lost_reason", "product", "effort",
        ),
        sql.DEALS,
    ),
    "activities": Table(
        (
            "id", "name", "channel", "campaign", "audience", "starts_on", "ends_on", "status",
            "planned_cost", "actual_cost", "hours", "expected_leads",
        ),
        sql.ACTIVITIES,
    ),
    "touches": Table(
        ("id", "contact", "contact_email", "date", "kind", "effort", "direction", "note"),
        sql.TOUCHES,
    ),
    "sales": Table(
        (
            "id", "contact", "contact_email", "date", "amount", "currency", "product", "deal",
            "effort", "delivered_on", "note",
        ),
        sql.SALES,
    ),
}  # fmt: skip
"""The fields are the contract of the command line; after them, the queries yield `extra` and `kind`."""


def rows(store: Store, kind: str) -> Iterator[tuple[Row, Mapping[str, str], str]]:
    """Every row with its further fields, and "person" or "company" for contacts."""
    table = TABLES[kind]
    currency = store.value("SELECT currency FROM business") or "EUR"
    readers = [_reader(field, currency) for field in table.fields]
    for *values, extra, sort in store.connection.execute(table.query, {"currency": currency}):
        told = [read(value) for read, value in zip(readers, values, strict=True)]
        yield dict(zip(table.fields, told, strict=True)), json.loads(extra), sort


def _reader(field: str, currency: str) -> Callable[[Any], Any]:
    """A stored value as it is told."""
    if field in MONEY:
        return lambda value: None if value is None else decimal_text(value, currency)
    if field in FLAGS:
        return lambda value: None if value is None else bool(value)
    if field in LISTS:
        return json.loads
    if field == "hours":
        return lambda minutes: round(minutes / 60, 4) if minutes % 60 else minutes // 60
    return lambda value: value
