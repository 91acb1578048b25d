"""The duplicate rule: when two contacts are the same person. Imports and the contact sheet ask it alike.

1. The same e-mail address and a name that agrees: the same person. Else the same phone number likewise.
2. The same e-mail address with another name: somebody else, never put together, but told. Families and
   offices share addresses.
3. Of an address or number that more than 20 people have, only the very same name tells anything.
4. People without any address or number are the same where name, company, postcode, city and birthday
   are; two rows of one file only where they say the same in everything and bring no numbers of their
   own. Companies are the same by their name.
5. Where no more than a name is to be had, it means whoever has it, but nobody where both sides have an
   e-mail address.
6. Whoever shares an address, a number or the name may be the same: only the owner can tell. So may
   many more whose names are alike: `smallbiz.people.likely` says who, and nobody is put together by it.
"""

from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from smallbiz.words.emails import email_key, is_email
from smallbiz.words.text import fold, one_line, words_of

MOST = 20
"""An address or number that more people share tells nobody apart."""
SHORTEST_NUMBER = 5
"""Digits without letters that are a phone number in place of a name."""

Ids = tuple[int, ...]
Named = tuple[int, str]
"""A contact and its name as written."""
Held = tuple[int, str]
"""A contact and the key of an address or number."""


class Keys(NamedTuple):
    """By what somebody is known: `name` as `name_key` makes it, `bare` for who has no address at all."""

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    """Empty text for a number that makes no sense."""
    bare: str = ""
    company: str = ""
    """Folded name of a company that is a contact itself, else empty."""


class Found(NamedTuple):
    """The contact that was found; `shared`: its e-mail belongs to somebody of another name."""

    id: int | None
    shared: str = ""


class Alike(NamedTuple):
    """A contact who is or may be the same, and what the two have in common."""

    contact_id: int
    by: Literal["email", "phone", "name"]


def name_key(name: str) -> str:
    """A name as two of them are compared: its words in any order; marked when it is only an address."""
    words = words_of(name)
    if "@" in name and is_email(name):
        return f"@{fold(name)}"
    if not any(map(str.isalpha, name)) and sum(map(str.isdigit, name)) >= SHORTEST_NUMBER:
        return "#" + "".join(words)
    words.sort()
    return " ".join(words) or fold(one_line(name))


def is_nameless(key: str) -> bool:
    """Whether a name key is an address or number in place of a name."""
    return key[:1] in "@#"


def bare_key(name: str, *rest: str | None) -> str:
    """A name with all else that tells people without an address apart."""
    return "\n".join((name_key(name), *(fold(text or "") for text in rest)))


def company_key(name: str) -> str:
    """The name of a company as two of them are compared."""
    return fold(one_line(name))


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
        if key not in self._few:
            self._few[key] = ident
            return
        ids = self.few(key)
        if len(ids) <= MOST:
            if ident not in ids:
                self._few[key] = (*ids, ident)
        else:
            self._crowd.setdefault((key, name), ident)

    def held(self, keys: Iterable[str]) -> list[str]:
        """Those of the addresses or numbers that anybody has."""
        return [key for key in keys if key and key in self._few]

    def unheard(self, keys: Iterable[str]) -> set[str]:
        """Those of the addresses or numbers that nobody known has."""
        return set(keys) - self._few.keys() - {""}

    def owners(self) -> set[int]:
        """Everyone who has any of them."""
        every = self._few.values()
        alone = {ids for ids in every if isinstance(ids, int)}
        some = {ident for ids in every if isinstance(ids, tuple) for ident in ids}
        return alone | some | {*self._crowd.values()}

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
    """Those who are known, looked up by their keys; newcomers can join them."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._companies: dict[str, int] = {}
        self._with_email: set[int] | None = None
        """Made when first asked for, as `_by_name` is: most imports never do."""
        self._emails, self._phones = Shared(), Shared()
        self._bare: dict[str, int | deque[int]] = {}
        self._by_name: dict[str, Ids] | None = None

    def find(self, keys: Keys, ident: int | None = None, met: Container[int] = ()) -> Found:
        """The contact with a number that fits, else by e-mail, phone, or all that is known.

        Of people without any address, those in `met` are somebody else.
        """
        if ident in self._names and self._fits(ident, keys):
            return Found(ident)
        for email in self._emails.held(keys.emails):
            same = self._emails.same(email, keys.name, self._names)
            if same:
                return Found(same)
            if len(self._emails.few(email)) <= MOST:
                return Found(None, email)
        for phone in self._phones.held(keys.phones):
            same = self._phones.same(phone, keys.name, self._names)
            if same and (not is_nameless(keys.name) or len(self._phones.few(phone)) == 1):
                return Found(same)
        if keys.company:
            return Found(self.company(keys.company))
        return Found(self._free(keys.bare, met) if keys.bare else None)

    def namesakes(self, keys: Keys) -> Ids:
        """Whom a name alone can mean: companies only where no person has it (point 5 of the rule)."""
        ids = self._called(keys.name)
        if len(ids) > 1:
            companies = set(self._companies.values())
            ids = tuple(ident for ident in ids if ident not in companies) or ids
        others = len(ids) > 1 or not self._emailed().isdisjoint(ids)
        return () if keys.emails and others else ids

    def nearest(self, keys: Keys, but: int | None = None) -> Alike | None:
        """Who is the same or else comes nearest to it: who may be, before them one whose name agrees."""
        same = self.find(keys).id
        return max(
            (each for each in self._alike(keys) if each.contact_id != but),
            key=lambda each: (
                each.contact_id == same,
                same_name(self._names[each.contact_id], keys.name),
            ),
            default=None,
        )

    def owner(self, email: str) -> int | None:
        """The only one who has an address; None when several do."""
        ids = self._emails.few(email)
        return ids[0] if len(ids) == 1 else None

    def knows(self, ident: int) -> bool:
        """Whether somebody has this number."""
        return ident in self._names

    def company(self, key: str) -> int | None:
        """The company of a name, as `company_key` makes it."""
        return self._companies.get(key)

    def remember(self, ident: int, keys: Keys) -> None:
        """Somebody who came in, or what came in of somebody."""
        if is_nameless(self._names.get(ident, "")):
            self._names[ident] = keys.name
            if self._by_name is not None:
                self._by_name[keys.name] = (*self._by_name.get(keys.name, ()), ident)
        for email in keys.emails:
            self._emails.add(email, ident, self._names[ident])
            if self._with_email is not None:
                self._with_email.add(ident)
        for phone in filter(None, keys.phones):
            self._phones.add(phone, ident, self._names[ident])
        if keys.company:
            self._companies.setdefault(keys.company, ident)
        elif keys.bare:
            self._hold_bare(ident, keys.bare)

    def unheard_emails(self, rows: Iterable[Keys]) -> set[str]:
        """The addresses of which nothing is known yet."""
        return self._emails.unheard(key for keys in rows for key in keys.emails)

    def unheard_phones(self, rows: Iterable[Keys]) -> set[str]:
        """The phone numbers of which nothing is known yet."""
        return self._phones.unheard(key for keys in rows for key in keys.phones)

    def learn(self, names: Iterable[Named], emails: Iterable[Held], phones: Iterable[Held]) -> None:
        """Many who are in a file already: their names, and who has which address and number."""
        self._with_email = None
        for ident, name in names:
            self._names[ident] = name_key(name)
        for ident, key in emails:
            self._emails.add(key, ident, self._names[ident])
        for ident, key in phones:
            self._phones.add(key, ident, self._names[ident])

    def learn_companies(self, names: Iterable[Named]) -> None:
        """Companies that are contacts themselves; the first of a name is the one."""
        for ident, name in names:
            self._companies.setdefault(company_key(name), ident)

    def learn_bare(self, people: Iterable[tuple[int, str]]) -> None:
        """People without any address or number, by their bare keys."""
        for ident, key in people:
            self._hold_bare(ident, key)

    def _hold_bare(self, ident: int, key: str) -> None:
        """A row of their own only where several share a key, so that a large file stays small."""
        held = self._bare.setdefault(key, ident)
        if isinstance(held, deque):
            held.append(ident)
        elif held != ident:
            self._bare[key] = deque((held, ident))

    def _free(self, key: str, met: Container[int]) -> int | None:
        """The first with a bare key who is not met yet; who is met is not looked at again."""
        held = self._bare.get(key)
        if not isinstance(held, deque):
            return None if held in met else held
        while held and held[0] in met:
            held.popleft()
        return held[0] if held else None

    def _alike(self, keys: Keys) -> Iterator[Alike]:
        """Whoever shares something that tells, the surest first."""
        for email in keys.emails:
            yield from (Alike(ident, "email") for ident in _telling(self._emails.few(email)))
        for phone in filter(None, keys.phones):
            yield from (Alike(ident, "phone") for ident in _telling(self._phones.few(phone)))
        yield from (Alike(ident, "name") for ident in self._called(keys.name))

    def _emailed(self) -> set[int]:
        """Everyone who has an e-mail address."""
        if self._with_email is None:
            self._with_email = self._emails.owners()
        return self._with_email

    def _called(self, key: str) -> Ids:
        """Everyone of this name; nobody of none."""
        if self._by_name is None:
            self._by_name = {}
            for ident, name in self._names.items():
                self._by_name[name] = (*self._by_name.get(name, ()), ident)
        return self._by_name.get(key, ()) if key else ()

    def _fits(self, ident: int, keys: Keys) -> bool:
        ours = self._names[ident] == keys.name
        return ours or any(ident in self._emails.few(email) for email in keys.emails)


def _telling(ids: Ids) -> Ids:
    return ids if len(ids) <= MOST else ()
