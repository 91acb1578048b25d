"""Everyone in the file as likely pairs are looked for, and who was told apart already."""

import sqlite3

from smallbiz.people.keys import company_key, name_key
from smallbiz.people.likely import Person, person
from smallbiz.words.text import fold, one_line

_PEOPLE = """
SELECT c.id, c.kind = 'company', c.name, coalesce(b.name, ''), c.postcode, c.city,
  coalesce(c.birthday, '')
FROM contact c LEFT JOIN contact b ON b.id = c.company_id ORDER BY c.id
"""
_WAYS = "SELECT contact_id, key FROM {table} WHERE key <> '' ORDER BY id"


def everyone(connection: sqlite3.Connection) -> list[Person]:
    """Every contact with all by which two of them are found to be alike."""
    emails, phones = _held(connection, "email"), _held(connection, "phone")
    return [
        person(
            ident,
            name_key(name),
            is_company=bool(is_company),
            emails=emails.get(ident, ()),
            phones=phones.get(ident, ()),
            company=company_key(company),
            postcode=fold(postcode),
            city=fold(one_line(city)),
            born=born,
        )
        for ident, is_company, name, company, postcode, city, born in connection.execute(_PEOPLE)
    ]


def kept_apart(connection: sqlite3.Connection) -> set[tuple[int, int]]:
    """Pairs of whom the owner said that they are not the same, the lower number first."""
    return set(connection.execute("SELECT one_id, other_id FROM kept_apart"))


def _held(connection: sqlite3.Connection, table: str) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for ident, key in connection.execute(_WAYS.format(table=table)):
        found[ident] = (*found.get(ident, ()), key)
    return found
