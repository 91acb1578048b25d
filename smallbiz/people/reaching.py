"""How a contact is reached: e-mail addresses and phone numbers, the first of each being the main one."""

from __future__ import annotations

from smallbiz.business.profile import OwnBusiness
from smallbiz.people import records
from smallbiz.store.store import Store
from smallbiz.words.emails import email_key, is_email
from smallbiz.words.errors import RuleBroken
from smallbiz.words.phones import phone_key
from smallbiz.words.text import one_line
from smallbiz.words.tidying import required
from smallbiz.words.translation import _


class Reaching:
    """Adds, corrects and removes addresses and numbers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._business = OwnBusiness(store)

    def add_email(self, contact_id: int, address: str) -> int:
        """Add an e-mail address; its id, also when the contact had it already."""
        email = self.email(address)
        label = _("Add e-mail of {name}").format(name=self._name(contact_id))
        with self._store.work(label) as work:
            email.contact_id = work.get(records.Contact, contact_id).id
            same = "SELECT id FROM email WHERE contact_id = ? AND key = ?"
            known = self._store.value(same, (contact_id, email.key))
            return known or work.add(email)

    def change_email(self, email_id: int, address: str) -> None:
        """Correct an e-mail address."""
        correct = self.email(address)
        label = _("Change e-mail to {address}").format(address=correct.address)
        with self._store.work(label) as work:
            email = work.get(records.Email, email_id)
            email.address, email.key = correct.address, correct.key

    def remove_email(self, email_id: int) -> None:
        """Remove an e-mail address."""
        with self._store.work(_("Remove an e-mail address")) as work:
            work.delete(work.get(records.Email, email_id))

    def add_phone(self, contact_id: int, number: str) -> int:
        """Add a phone number; its id, also when the contact had it already."""
        phone = self.phone(number, self._country(contact_id))
        label = _("Add phone number of {name}").format(name=self._name(contact_id))
        with self._store.work(label) as work:
            phone.contact_id = work.get(records.Contact, contact_id).id
            same = (
                "SELECT id FROM phone WHERE contact_id = ?1 AND iif(?2 = '', number = ?3, key = ?2)"
            )
            known = self._store.value(same, (contact_id, phone.key, phone.number))
            return known or work.add(phone)

    def change_phone(self, phone_id: int, number: str) -> None:
        """Correct a phone number."""
        number = required(number, "phone")
        with self._store.work(_("Change phone number to {number}").format(number=number)) as work:
            phone = work.get(records.Phone, phone_id)
            correct = self.phone(number, self._country(phone.contact_id))
            phone.number, phone.key = correct.number, correct.key

    def remove_phone(self, phone_id: int) -> None:
        """Remove a phone number."""
        with self._store.work(_("Remove a phone number")) as work:
            work.delete(work.get(records.Phone, phone_id))

    def email(self, address: str) -> records.Email:
        """An address ready for the file; RuleBroken when it can't be one."""
        address = one_line(address).removeprefix("mailto:")
        if not is_email(address):
            raise RuleBroken(_("This is no e-mail address. Write it like anna@bell.ie."), "email")
        return records.Email(address=address, key=email_key(address))

    def phone(self, number: str, country: str) -> records.Phone:
        """A number ready for the file; one that makes no sense is kept as written."""
        number = required(number, "phone")
        return records.Phone(number=number, key=phone_key(number, country) or "")

    def _country(self, contact_id: int) -> str:
        sql = "SELECT country FROM contact WHERE id = ?"
        own = str(self._store.value(sql, (contact_id,)) or "")
        return own if len(own) == 2 and own.isupper() else self._business.country()

    def _name(self, contact_id: int) -> str:
        sql = "SELECT name FROM contact WHERE id = ?"
        return str(self._store.value(sql, (contact_id,)) or "")
