"""The duplicate rule: who is that, do we know them already?

1. The same e-mail address and a name that agrees: the same person. Else the same phone number likewise.
2. The same e-mail address or phone number with another name: nobody is the same; those are named, to be
   asked about. Families and offices share addresses.
3. The same name alone is the same person only where nothing speaks against it: exactly one has the
   name, and either we know no address or number of theirs or nothing else is known of the newcomer.
An address, number or name that more than 20 people have tells nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from smallbiz.business.profile import OwnBusiness
from smallbiz.store.store import Store
from smallbiz.words.emails import email_key
from smallbiz.words.phones import phone_key
from smallbiz.words.text import fold, one_line, words_of

TOO_MANY = 20


@dataclass(frozen=True)
class Match:
    """Who somebody is: a known contact, and by what ("email", "phone", "name"), or None.

    `others` are contacts that may be the same and that only the owner can tell.
    """

    contact_id: int | None = None
    by: str | None = None
    others: tuple[int, ...] = ()


@dataclass(frozen=True)
class Somebody:
    """A person or company to be recognised: `emails` and `phones` are keys, as the file holds them."""

    name: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()


class Known(Protocol):
    """What has to be known of everybody."""

    def with_email(self, key: str) -> Sequence[int]:
        """Who has an e-mail address."""

    def with_phone(self, key: str) -> Sequence[int]:
        """Who has a phone number."""

    def with_name(self, key: str) -> Sequence[int]:
        """Who has a folded name."""

    def name(self, contact_id: int) -> str:
        """A contact's name."""

    def reachable(self, contact_id: int) -> bool:
        """Whether an e-mail address or phone number of a contact is known."""


def recognise(who: Somebody, known: Known) -> Match:
    """Apply the rule to one of them."""
    by_email = _holders(known.with_email(key) for key in who.emails if key)
    by_phone = _holders(known.with_phone(key) for key in who.phones if key)
    for by, found in (("email", by_email), ("phone", by_phone)):
        same = next((each for each in found if agree(who.name, known.name(each))), None)
        if same is not None:
            return Match(same, by)
    namesakes = _holders([known.with_name(name_key(who.name))] if who.name else [])
    return _by_name(who, namesakes, known, [*by_email, *by_phone])


def _by_name(who: Somebody, namesakes: list[int], known: Known, others: list[int]) -> Match:
    bare = not who.emails and not who.phones
    if len(namesakes) == 1 and not others and (bare or not known.reachable(namesakes[0])):
        return Match(namesakes[0], "name")
    return Match(others=tuple(dict.fromkeys(others + namesakes)))


def _holders(found: Iterable[Sequence[int]]) -> list[int]:
    """Each of them once; what too many share tells nothing."""
    return list(dict.fromkeys(who for each in found if len(each) <= TOO_MANY for who in each))


def agree(one: str, other: str) -> bool:
    """Whether two names can be one person's: the words of one are all in the other, or one has none."""
    if name_key(one) == name_key(other) or "@" in one or "@" in other:
        return True
    words, others = set(words_of(one)), set(words_of(other))
    return words <= others or others <= words


def name_key(name: str) -> str:
    """The name as two of them are compared."""
    return fold(one_line(name))


class Everybody:
    """All contacts by their keys, for recognising many at once; the newcomers of an import join them."""

    def __init__(self, store: Store) -> None:
        self._emails: dict[str, list[int]] = {}
        self._phones: dict[str, list[int]] = {}
        self._named: dict[str, list[int]] = {}
        self._names: dict[int, str] = {}
        self._reachable: set[int] = set()
        for ident, name in store.rows("SELECT id, name FROM contact ORDER BY id"):
            self.add(ident, Somebody(name))
        for column, keys in (("email", self._emails), ("phone", self._phones)):
            sql = f"SELECT contact_id, key FROM {column} WHERE key <> '' ORDER BY id"
            for ident, key in store.rows(sql):
                self._reached(ident, key, keys)

    def add(self, contact_id: int, who: Somebody) -> None:
        """Let a new contact, or new addresses of an old one, be known from now on."""
        if who.name and contact_id not in self._names:
            self._names[contact_id] = who.name
            self._named.setdefault(name_key(who.name), []).append(contact_id)
        for key in who.emails:
            self._reached(contact_id, key, self._emails)
        for key in who.phones:
            self._reached(contact_id, key, self._phones)

    def _reached(self, contact_id: int, key: str, keys: dict[str, list[int]]) -> None:
        holders = keys.setdefault(key, [])
        if contact_id not in holders[-TOO_MANY:]:
            holders.append(contact_id)
        self._reachable.add(contact_id)

    def with_email(self, key: str) -> Sequence[int]:
        """Who has an e-mail address."""
        return self._emails.get(key, ())

    def with_phone(self, key: str) -> Sequence[int]:
        """Who has a phone number."""
        return self._phones.get(key, ())

    def with_name(self, key: str) -> Sequence[int]:
        """Who has a folded name."""
        return self._named.get(key, ())

    def name(self, contact_id: int) -> str:
        """A contact's name."""
        return self._names.get(contact_id, "")

    def reachable(self, contact_id: int) -> bool:
        """Whether an e-mail address or phone number of a contact is known."""
        return contact_id in self._reachable


class Duplicates:
    """Recognises single people by asking the file, and finds contacts kept twice."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._business = OwnBusiness(store)

    def who(self, name: str = "", emails: Sequence[str] = (), phones: Sequence[str] = ()) -> Match:
        """Who somebody is, by a name, addresses and numbers as written."""
        country = self._business.country() if phones else ""
        keys = [phone_key(phone, country) or "" for phone in phones]
        return recognise(Somebody(one_line(name), [*map(email_key, emails)], keys), self)

    def everybody(self) -> Everybody:
        """All contacts by their keys: for recognising more than a few."""
        return Everybody(self._store)

    def with_email(self, key: str) -> Sequence[int]:
        """Who has an e-mail address."""
        return self._ids("SELECT DISTINCT contact_id FROM email WHERE key = ? ORDER BY 1", key)

    def with_phone(self, key: str) -> Sequence[int]:
        """Who has a phone number."""
        return self._ids("SELECT DISTINCT contact_id FROM phone WHERE key = ? ORDER BY 1", key)

    def with_name(self, key: str) -> Sequence[int]:
        """Who has a folded name."""
        return self._ids("SELECT id FROM standing WHERE name_key = ? ORDER BY id", key)

    def name(self, contact_id: int) -> str:
        """A contact's name."""
        sql = "SELECT name FROM contact WHERE id = ?"
        return str(self._store.value(sql, (contact_id,)) or "")

    def reachable(self, contact_id: int) -> bool:
        """Whether an e-mail address or phone number of a contact is known."""
        sql = (
            "SELECT 1 FROM email WHERE contact_id = ?1"
            " UNION ALL SELECT 1 FROM phone WHERE contact_id = ?1 AND key <> '' LIMIT 1"
        )
        return self._store.one(sql, (contact_id,)) is not None

    def _ids(self, sql: str, key: str) -> list[int]:
        return [ident for (ident,) in self._store.rows(sql, (key,))]
