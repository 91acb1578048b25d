"""Who is known already: the duplicate rule put to the file, for everybody or for one."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import Any

from smallbiz.business.profile import OwnBusiness
from smallbiz.people.duplicates import Alike, Held, People
from smallbiz.people.keys import Keys, bare_key, company_key, email_keys, name_key
from smallbiz.store.store import Store
from smallbiz.words.phones import phone_key
from smallbiz.words.text import fold, one_line

MOST_WORDS = 4
"""A longer name is looked up only in the order it is written."""

_COMPANIES = "SELECT id, name, postcode, city FROM contact WHERE kind = 'company' ORDER BY id"
_COMPANIES_CALLED = """
SELECT s.id, c.name, c.postcode, c.city FROM standing s JOIN contact c ON c.id = s.id
WHERE s.name_key IN (SELECT value FROM json_each(?)) AND c.kind = 'company' ORDER BY s.id
"""
_NAMES = "SELECT id, name FROM contact WHERE id {which} ORDER BY id"
_EMAILS = "SELECT contact_id, key FROM email WHERE key <> '' AND contact_id {which} ORDER BY id"
_PHONES = "SELECT contact_id, key FROM phone WHERE key <> '' AND contact_id {which} ORDER BY id"
_BARE = """
SELECT c.id, c.name, b.name, c.postcode, c.city, c.birthday
FROM contact c LEFT JOIN contact b ON b.id = c.company_id WHERE c.kind = 'person'
  AND NOT EXISTS (SELECT 1 FROM email e WHERE e.contact_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM phone p WHERE p.contact_id = c.id AND p.key <> '')
"""
_IN = "IN (SELECT value FROM json_each(?))"
_HOLDERS = f"SELECT contact_id, key FROM {{table}} WHERE key {_IN} ORDER BY id"
_ALIKE = """
SELECT contact_id FROM email WHERE key IN (SELECT value FROM json_each(?))
UNION SELECT contact_id FROM phone WHERE key IN (SELECT value FROM json_each(?))
UNION SELECT id FROM standing WHERE name_key IN (SELECT value FROM json_each(?))
"""


def everybody(connection: sqlite3.Connection) -> People:
    """All contacts, for asking after many at once."""
    people = only_companies(connection)
    _learn(people, connection, "IS NOT NULL")
    people.learn_bare(_all_bare(connection))
    return people


def only_companies(connection: sqlite3.Connection) -> People:
    """Nobody but the companies, for who wants everybody else to be new."""
    people = People()
    people.learn_companies(connection.execute(_COMPANIES))
    return people


def nobody(_connection: sqlite3.Connection) -> People:
    """Nobody yet: `Lookup` tells."""
    return People()


class Lookup:
    """Lets `people` know those in the file whom the next rows of an import can mean, and nobody else.

    So 10,000 rows into a file of 100,000 take a third of the time, and of the memory.
    """

    def __init__(self, people: People, connection: sqlite3.Connection) -> None:
        self._people, self._connection = people, connection
        self._empty = not self._rows("SELECT 1 FROM contact LIMIT 1")
        self._knows_bare = False
        self._companies: set[str] = set()
        """Names that were asked for."""

    def ask(
        self, rows: Sequence[Keys], numbers: Iterable[int | None], companies: Iterable[str]
    ) -> None:
        """Learn whoever shares an address or number with these rows, or has one of these numbers or names."""
        if self._empty:
            return
        self._ask_for_companies(
            {key for name in companies for key in (fold(name), company_key(name))}
        )
        people = self._people
        emails = self._holders("email", people.unheard_emails(rows))
        phones = self._holders("phone", people.unheard_phones(rows))
        whom = {ident for ident, _key in (*emails, *phones)} | {*filter(None, numbers)}
        names = self._rows(_NAMES.format(which=_IN), json.dumps([*whom])) if whom else []
        people.learn(names, emails, phones)
        if not self._knows_bare and any(keys.bare for keys in rows):
            people.learn_bare(_all_bare(self._connection))
            self._knows_bare = True

    def _ask_for_companies(self, keys: set[str]) -> None:
        asked = keys - self._companies
        if asked:
            self._people.learn_companies(self._rows(_COMPANIES_CALLED, json.dumps([*asked])))
            self._companies |= asked

    def _holders(self, table: str, keys: Iterable[str]) -> list[Held]:
        asked = [*keys]
        return self._rows(_HOLDERS.format(table=table), json.dumps(asked)) if asked else []

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


class Known:
    """Finds who of the file is the same as somebody else, or may be."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._business = OwnBusiness(store)

    def nearest(
        self, name: str, emails: Sequence[str] = (), phones: Sequence[str] = ()
    ) -> Alike | None:
        """Who is or may be somebody of whom these are known, as written."""
        country = self._business.country() if phones else ""
        numbers = tuple(phone_key(phone, country) or "" for phone in phones)
        keys = Keys(name_key(name), email_keys(emails), numbers)
        return self._few(name, keys).nearest(keys)

    def twin(self, contact_id: int) -> int | None:
        """Who else is or may be the same as a contact."""
        name = self._store.value("SELECT name FROM contact WHERE id = ?", (contact_id,)) or ""
        emails, phones = (
            tuple(key for _ident, key in self._store.rows(sql.format(which="= ?"), (contact_id,)))
            for sql in (_EMAILS, _PHONES)
        )
        keys = Keys(name_key(name), emails, phones)
        found = self._few(name, keys).nearest(keys, but=contact_id)
        return found.contact_id if found else None

    def _few(self, name: str, keys: Keys) -> People:
        """Those who share an address, a number or the name."""
        asked = (keys.emails, tuple(filter(None, keys.phones)), _spellings(name))
        found = self._store.rows(_ALIKE, [json.dumps(each) for each in asked])
        people = People()
        which = f"IN ({', '.join(str(ident) for (ident,) in found)})"
        _learn(people, self._store.connection, which)
        return people


def _all_bare(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    return ((ident, bare_key(*texts)) for ident, *texts in connection.execute(_BARE))


def _learn(people: People, connection: sqlite3.Connection, which: str) -> None:
    queries = (sql.format(which=which) for sql in (_NAMES, _EMAILS, _PHONES))
    people.learn(*map(connection.execute, queries))


def _spellings(name: str) -> list[str]:
    """A name as lists are sorted by it: as it is written, and with its words in every order."""
    written = fold(one_line(name))
    words = written.replace(",", " ").split()
    orders = permutations(words) if len(words) <= MOST_WORDS else ()
    return [*{written, *map(" ".join, orders)}] if written else []
