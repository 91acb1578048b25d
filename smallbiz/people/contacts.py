"""The people and companies we know: added, changed, put together, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, Unpack

from smallbiz.business.profile import OwnBusiness
from smallbiz.people import records
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.people.naming import PARTS, rename
from smallbiz.people.reaching import Reaching
from smallbiz.people.tags import Tags
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import number
from smallbiz.words.text import fold, one_line
from smallbiz.words.tidying import tidy
from smallbiz.words.translation import _, ngettext

LONG = ("likes", "dislikes", "notes")
"""Fields that keep their lines."""
KINDS = ("person", "company")


class ContactFields(TypedDict, total=False):
    """What can be said of a contact; see the record for the meaning of each."""

    kind: str
    given_name: str
    family_name: str
    job_title: str
    street: str
    postcode: str
    city: str
    region: str
    country: str
    website: str
    birthday: date | None
    likes: str
    dislikes: str
    notes: str
    found_us_by: str
    recommended_by_id: int | None
    do_not_contact: bool
    declared_stage: str | None


@dataclass(frozen=True)
class Reach:
    """E-mail addresses, phone numbers and tags of a contact to be added."""

    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    tags: Sequence[str] = ()


class Contacts:
    """What the owner does with contacts."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._business = OwnBusiness(store)
        self._reaching = Reaching(store)

    def add(
        self,
        name: str = "",
        *,
        company: str = "",
        reach: Reach | None = None,
        **fields: Unpack[ContactFields],
    ) -> int:
        """Add a contact by name or by given and family name, with a company by its name."""
        contact = records.Contact(kind=fields.get("kind", "person"), name="")
        contact.created_on = self._store.today()
        self._fill(contact, {**fields, **({"name": name} if name else {})})
        with self._store.work(_("Add {name}").format(name=contact.name)) as work:
            ident = work.add(contact)
            self._check_links(work, contact)
            self._reach(ident, reach or Reach())
            if company:
                self.set_company(ident, company)
            return ident

    def meant(self, whom: int | str | None) -> int | None:
        """The contact of an id, or somebody new of a name; nobody is nobody."""
        return self.add(whom) if isinstance(whom, str) else whom

    def change(
        self, contact_id: int, *, name: str | None = None, **fields: Unpack[ContactFields]
    ) -> None:
        """Change some fields; RuleBroken names the one that can't be so."""
        with self._work(_("Change {name}"), contact_id) as work:
            contact = work.get(records.Contact, contact_id)
            self._fill(contact, {**fields, **({} if name is None else {"name": name})})
            self._check_links(work, contact)

    def set_company(self, contact_id: int, company: str) -> None:
        """Say where a person works, by the company's name; unknown ones are added, "" is nowhere."""
        with self._work(_("Change the company of {name}"), contact_id) as work:
            contact = work.get(records.Contact, contact_id)
            contact.company_id = self._company(company) if one_line(company) else None
            self._check_links(work, contact)

    def consent(
        self, contact_id: int, allowed: bool | None, on: date | None = None, source: str = ""
    ) -> None:
        """Note that they may be e-mailed, have opted out, or (None) that it is unknown; since when."""
        with self._work(_("Change whether {name} may be e-mailed"), contact_id) as work:
            contact = work.get(records.Contact, contact_id)
            contact.consent = allowed
            contact.consent_on = None if allowed is None else on or self._store.today()
            contact.consent_source = "" if allowed is None else one_line(source)

    def delete(self, contact_ids: Sequence[int]) -> None:
        """Delete contacts with their touches and follow-ups; their deals and sales stay, with nobody."""
        if len(contact_ids) == 1:
            label = _("Delete {name}").format(name=self.name(contact_ids[0]))
        else:
            many = ngettext("Delete {count} contact", "Delete {count} contacts", len(contact_ids))
            label = many.format(count=number(len(contact_ids)))
        with self._store.work(label) as work:
            work.execute(
                "DELETE FROM contact WHERE id IN (SELECT value FROM json_each(?))",
                (str(list(contact_ids)),),
            )

    def name(self, contact_id: int) -> str:
        """The shown name, "" when there is no such contact any more."""
        sql = "SELECT name FROM contact WHERE id = ?"
        return str(self._store.value(sql, (contact_id,)) or "")

    def _work(self, label: str, contact_id: int) -> Any:
        return self._store.work(label.format(name=self.name(contact_id)))

    def _fill(self, contact: records.Contact, fields: dict[str, Any]) -> None:
        values = tidy(fields, LONG)
        _check(values)
        if "kind" in values:
            contact.kind = values["kind"]
        rename(contact, values, values.get("country") or self._business.country())
        for field, value in values.items():
            if field not in PARTS:
                setattr(contact, field, value)

    def _reach(self, contact_id: int, reach: Reach) -> None:
        for address in reach.emails:
            self._reaching.add_email(contact_id, address)
        for phone in reach.phones:
            self._reaching.add_phone(contact_id, phone)
        for tag in reach.tags:
            Tags(self._store).add([contact_id], tag)

    def _company(self, name: str) -> int:
        """The company with a name, case and accents aside, added when unknown."""
        wanted = fold(one_line(name))
        companies = self._store.rows("SELECT id, name FROM contact WHERE kind = 'company'")
        known = next((ident for ident, text in companies if fold(text) == wanted), None)
        return known or self.add(name, kind="company")

    def _check_links(self, work: Work, contact: records.Contact) -> None:
        work.session.flush()
        if contact.company_id == contact.id:
            raise RuleBroken(_("A company can't work for itself."), "company")
        if contact.recommended_by_id == contact.id:
            raise RuleBroken(_("Nobody can recommend themselves."), "recommended_by_id")


def _check(values: dict[str, Any]) -> None:
    if values.get("kind", "person") not in KINDS:
        raise RuleBroken(_("Choose one from the list."), "kind")
    if values.get("declared_stage") not in (None, *Lifecycle):
        raise RuleBroken(_("Choose one from the list."), "declared_stage")
