"""The duplicate rule: when two contacts are the same person. Imports and the contact sheet ask it alike.

1. The same e-mail address and a name that agrees: the same person. Else the same phone number likewise.
2. The same e-mail address with another name: somebody else, never put together, but told. Families and
   offices share addresses.
3. Of an address or number that more than 20 people have, only the very same name tells anything.
4. People without any address or number are the same where name, company, postcode, city and birthday
   are; two rows of one file only where they say the same in everything and bring no numbers of their
   own. Companies are the same by their name, unless both say where they are and it is another town.
5. Where no more than a name is to be had, it means whoever has it, but nobody where both sides have an
   e-mail address.
6. Whoever shares an address, a number or the name may be the same: only the owner can tell. So may
   many more whose names are alike: `smallbiz.people.likely` says who, and nobody is put together by it.

How names and addresses are compared stands in `smallbiz.people.keys`.
"""

from collections.abc import Container, Iterable, Iterator
from itertools import islice
from typing import Literal, NamedTuple

from smallbiz.people.branches import Companies
from smallbiz.people.keys import (
    Keys,
    company_keys,
    is_nameless,
    name_keys,
    place_key,
)
from smallbiz.people.numbered import Texts
from smallbiz.people.sharing import MOST, Bare, Ids, Shared
from smallbiz.people.spelling import same_name

Named = tuple[int, str]
"""A contact and its name as written."""
Held = tuple[int, str]
"""A contact and the key of an address or number."""


_LOT = 2_000
"""Names whose keys are made together."""


class Found(NamedTuple):
    """The contact that was found; `shared`: its e-mail belongs to somebody of another name."""

    id: int | None
    shared: str = ""


class Alike(NamedTuple):
    """A contact who is or may be the same, and what the two have in common."""

    contact_id: int
    by: Literal["email", "phone", "name"]


class People:
    """Those who are known, looked up by their keys; newcomers can join them."""

    def __init__(self) -> None:
        self._names = Texts()
        self._companies = Companies()
        self._with_email: set[int] | None = None
        """Made when first asked for, as `_by_name` is: most imports never do."""
        self._emails, self._phones = Shared(self._names), Shared(self._names)
        self._bare = Bare()
        self._by_name: dict[str, Ids] | None = None

    def find(self, keys: Keys, ident: int | None = None, met: Container[int] = ()) -> Found:
        """The contact with a number that fits, else by e-mail, phone, or all that is known.

        Of people without any address, those in `met` are somebody else.
        """
        if ident is not None and ident in self._names and self._fits(ident, keys):
            return Found(ident)
        for email in filter(None, keys.emails):
            ids = self._emails.few(email)
            same = self._emails.same(email, ids, keys.name) if ids else None
            if same:
                return Found(same)
            if 0 < len(ids) <= MOST:
                return Found(None, email)
        for phone in filter(None, keys.phones):
            ids = self._phones.few(phone)
            same = self._phones.same(phone, ids, keys.name) if ids else None
            if same and (not is_nameless(keys.name) or len(ids) == 1):
                return Found(same)
        if keys.company:
            return Found(self._companies.find(keys.company, keys.place))
        return Found(self._bare.free(keys.bare, met) if keys.bare else None)

    def namesakes(self, keys: Keys) -> Ids:
        """Whom a name alone can mean: companies only where no person has it (point 5 of the rule)."""
        ids = self._called(keys.name)
        if len(ids) > 1:
            ids = tuple(ident for ident in ids if ident not in self._companies) or ids
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

    def name_of(self, ident: int) -> str:
        """What somebody is called, as `name_key` makes it."""
        return self._names[ident]

    def having(self, email: str) -> Ids:
        """Everybody who has an address, as far as they are few."""
        return self._emails.few(email)

    def knows(self, ident: int) -> bool:
        """Whether somebody has this number."""
        return ident in self._names

    def company(self, key: str) -> int | None:
        """The company of a name, as `company_key` makes it."""
        return self._companies.find(key)

    def remember(self, ident: int, keys: Keys) -> None:
        """Somebody who came in, or what came in of somebody."""
        if is_nameless(self._names.get(ident) or ""):
            self._names[ident] = keys.name
            if self._by_name is not None:
                self._by_name[keys.name] = (*self._by_name.get(keys.name, ()), ident)
        for email in keys.emails:
            self._emails.add(email, ident)
            if self._with_email is not None:
                self._with_email.add(ident)
        for phone in filter(None, keys.phones):
            self._phones.add(phone, ident)
        if keys.company:
            self._companies.add(ident, keys.company, keys.place)
        elif keys.bare:
            self._bare.add(keys.bare, ident)

    def unheard_emails(self, rows: Iterable[Keys]) -> set[str]:
        """The addresses of which nothing is known yet."""
        return self._emails.unheard(key for keys in rows for key in keys.emails)

    def unheard_phones(self, rows: Iterable[Keys]) -> set[str]:
        """The phone numbers of which nothing is known yet."""
        return self._phones.unheard(key for keys in rows for key in keys.phones)

    def learn(self, names: Iterable[Named], emails: Iterable[Held], phones: Iterable[Held]) -> None:
        """Many who are in a file already: their names, and who has which address and number."""
        self._with_email = None
        every = iter(names)
        while lot := list(islice(every, _LOT)):
            keys = name_keys([name for _ident, name in lot])
            for (ident, _name), key in zip(lot, keys, strict=True):
                self._names[ident] = key
        for ident, key in emails:
            self._emails.add(key, ident)
        for ident, key in phones:
            self._phones.add(key, ident)

    def learn_companies(self, companies: Iterable[tuple[int, str, str, str]]) -> None:
        """Companies that are contacts themselves, with name, postcode and city."""
        every = [*companies]
        keys = company_keys(name for _ident, name, *_place in every)
        for (ident, _name, *place), key in zip(every, keys, strict=True):
            self._companies.add(ident, key, place_key(*place))

    def learn_bare(self, people: Iterable[tuple[int, str]]) -> None:
        """People without any address or number, by their bare keys."""
        for ident, key in people:
            self._bare.add(key, ident)

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
        if self._names[ident] == keys.name:
            return True
        held = ((self._emails, keys.emails), (self._phones, filter(None, keys.phones)))
        return any(ident in ways.few(key) for ways, told in held for key in told)


def _telling(ids: Ids) -> Ids:
    return ids if len(ids) <= MOST else ()
