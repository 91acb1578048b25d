"""Who is that? Everyone in the file, and those who came in before in the same import."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from smallbiz.words.emails import email_key, is_email
from smallbiz.words.text import fold, one_line, words_of

MOST = 20
"""An address or number that more people share tells nobody apart."""
SHORTEST_NUMBER = 5
"""Digits without letters that are a phone number in place of a name."""

Ids = tuple[int, ...]


class Keys(NamedTuple):
    """By what somebody is known: `name` as `name_key` makes it, `bare` for who has no address at all."""

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    """Empty text for a number that makes no sense."""
    bare: str
    company: str
    """Folded name of a company that is a contact itself, else empty."""


class Found(NamedTuple):
    """The contact that was found; `shared`: its e-mail belongs to somebody of another name."""

    id: int | None
    shared: str = ""


NOBODY = Found(None)


def name_key(name: str) -> str:
    """A name as two of them are compared: its words in any order; marked when it is only an address."""
    words = words_of(name)
    if "@" in name and is_email(name):
        return f"@{fold(name)}"
    if not any(map(str.isalpha, name)) and sum(map(str.isdigit, name)) >= SHORTEST_NUMBER:
        return "#" + "".join(words)
    return " ".join(sorted(words)) or fold(one_line(name))


def is_nameless(key: str) -> bool:
    """Whether a name key is an address or number in place of a name."""
    return key[:1] in "@#"


def bare_key(name: str, *rest: str | None) -> str:
    """A name with all else that tells people without an address apart."""
    return "\n".join((name_key(name), *(fold(text or "") for text in rest)))


def email_keys(addresses: Iterable[str]) -> tuple[str, ...]:
    """The addresses as they are compared."""
    return tuple(map(email_key, addresses))


def same_name(one: str, other: str) -> bool:
    """Whether two name keys can be one person: equal, one no name, or one a part of the other."""
    if one == other or is_nameless(one) or is_nameless(other):
        return True
    first, second = set(one.split()), set(other.split())
    return first <= second or second <= first


class Shared:
    """Who has an address or number: a few people, or a crowd in which only the same name counts."""

    def __init__(self) -> None:
        self._few: dict[str, int | Ids] = {}
        """One id alone where there is only one: a tuple for each would cost 10 MB more."""
        self._crowd: dict[tuple[str, str], int] = {}

    def add(self, key: str, ident: int, name: str) -> None:
        """Somebody with a name key has it."""
        ids = self.few(key)
        if not ids:
            self._few[key] = ident
        elif len(ids) <= MOST:
            if ident not in ids:
                self._few[key] = (*ids, ident)
        else:
            self._crowd.setdefault((key, name), ident)

    def few(self, key: str) -> Ids:
        """The first ones who have it, one more than `MOST` if they are a crowd."""
        ids = self._few.get(key, ())
        return (ids,) if isinstance(ids, int) else ids

    def same(self, key: str, name: str, names: Mapping[int, str]) -> int | None:
        """The one who has it and can be of this name."""
        ids = self.few(key)
        for ident in ids:
            if names[ident] == name:
                return ident
        if len(ids) > MOST:
            return self._crowd.get((key, name))
        return next((ident for ident in ids if same_name(names[ident], name)), None)


class People:
    """Finds contacts by what the owner's file and this import know of them."""

    def __init__(self, connection: sqlite3.Connection, *, known: bool = True) -> None:
        self.names: dict[int, str] = {}
        self.companies: dict[str, int] = {}
        self.with_email: set[int] = set()
        self._emails, self._phones = Shared(), Shared()
        self._bare: dict[str, int] = {}
        self._by_name: dict[str, Ids] | None = None
        self._read_companies(connection)
        if known:
            self._read(connection)

    def find(self, keys: Keys, ident: int | None = None) -> Found:
        """The contact with a number that fits, else by e-mail, phone, or all that is known."""
        if ident in self.names and self._fits(ident, keys):
            return Found(ident)
        for email in keys.emails:
            same = self._emails.same(email, keys.name, self.names)
            if same:
                return Found(same)
            if 0 < len(self._emails.few(email)) <= MOST:
                return Found(None, email)
        for phone in filter(None, keys.phones):
            same = self._phones.same(phone, keys.name, self.names)
            if same and (not is_nameless(keys.name) or len(self._phones.few(phone)) == 1):
                return Found(same)
        if keys.company:
            return Found(self.companies.get(keys.company))
        return Found(self._bare.get(keys.bare)) if keys.bare else NOBODY

    def owner(self, email: str) -> int | None:
        """The only one who has an address; None when several do."""
        ids = self._emails.few(email)
        return ids[0] if len(ids) == 1 else None

    def called(self, name: str) -> Ids:
        """Everyone of this name."""
        if self._by_name is None:
            self._by_name = {}
            for ident, key in self.names.items():
                self._by_name[key] = (*self._by_name.get(key, ()), ident)
        return self._by_name.get(name_key(name), ())

    def remember(self, ident: int, keys: Keys) -> None:
        """Somebody who came in, or what came in of somebody."""
        if is_nameless(self.names.get(ident, "")):
            self.names[ident] = keys.name
            if self._by_name is not None:
                self._by_name[keys.name] = (*self._by_name.get(keys.name, ()), ident)
        for email in keys.emails:
            self._emails.add(email, ident, self.names[ident])
            self.with_email.add(ident)
        for phone in filter(None, keys.phones):
            self._phones.add(phone, ident, self.names[ident])
        if keys.company:
            self.companies.setdefault(keys.company, ident)
        elif keys.bare:
            self._bare.setdefault(keys.bare, ident)

    def _fits(self, ident: int, keys: Keys) -> bool:
        ours = self.names[ident] == keys.name
        return ours or any(ident in self._emails.few(email) for email in keys.emails)

    def _read_companies(self, connection: sqlite3.Connection) -> None:
        rows = connection.execute("SELECT id, name FROM contact WHERE kind = 'company' ORDER BY id")
        for ident, name in rows:
            self.companies.setdefault(fold(one_line(name)), ident)

    def _read(self, connection: sqlite3.Connection) -> None:
        for ident, name in connection.execute("SELECT id, name FROM contact ORDER BY id"):
            self.names[ident] = name_key(name)
        for table, place in (("email", self._emails), ("phone", self._phones)):
            rows = connection.execute(f"SELECT key, contact_id FROM {table} WHERE key <> ''")
            for key, ident in rows:
                place.add(key, ident, self.names[ident])
        self.with_email.update(i for (i,) in connection.execute("SELECT contact_id FROM email"))
        bare = connection.execute(
            "SELECT c.id, c.name, b.name, c.postcode, c.city, c.birthday FROM contact c"
            " LEFT JOIN contact b ON b.id = c.company_id WHERE c.kind = 'person'"
            " AND NOT EXISTS (SELECT 1 FROM email e WHERE e.contact_id = c.id)"
            " AND NOT EXISTS (SELECT 1 FROM phone p WHERE p.contact_id = c.id AND p.key <> '')"
        )
        for ident, *texts in bare:
            self._bare.setdefault(bare_key(*texts), ident)
