"""Two contacts that are one: everything of both stays with one of them."""

from __future__ import annotations

import json

from smallbiz.people import records
from smallbiz.store.store import Store, Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

FILLED = (
    "given_name", "family_name", "company_id", "job_title", "street", "postcode", "city", "region",
    "country", "website", "birthday", "found_us_by", "recommended_by_id", "declared_stage",
)  # fmt: skip
"""Fields taken from the one that goes where the one that stays has nothing."""
JOINED = ("notes", "likes", "dislikes")
"""Fields of which both texts are kept."""
_OWN = {"email": "address, key", "phone": "number, key", "contact_tag": "name"}


class Merging:
    """Merges contacts; one step, so that Undo takes them apart again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def merge(self, stays: int, goes: int) -> None:
        """Give everything of one contact to another and delete it.

        Touches, deals, sales, follow-ups, hand-overs, people and recommendations move; empty fields
        are filled, notes joined. Whoever opted out or wants no contact stays so.
        """
        if stays == goes:
            raise RuleBroken(_("Choose two different contacts."))
        with self._store.work(_("Merge two contacts")) as work:
            one, other = work.get(records.Contact, stays), work.get(records.Contact, goes)
            _fill(one, other)
            _agree_on_consent(one, other)
            self._move_belongings(work, stays, goes)
            for link in self._store.links_to("contact"):
                if link.child not in _OWN:
                    work.execute(
                        f'UPDATE "{link.child}" SET "{link.column}" = ? WHERE "{link.column}" = ?',
                        (stays, goes),
                    )
            for column in ("company_id", "recommended_by_id"):
                work.execute(
                    f"UPDATE contact SET {column} = NULL WHERE id = ? AND {column} = id", (stays,)
                )
            work.execute("DELETE FROM contact WHERE id = ?", (goes,))

    def _move_belongings(self, work: Work, stays: int, goes: int) -> None:
        """Copy addresses, numbers and tags behind the ones that are there, so the main ones stay."""
        for table, columns in _OWN.items():
            first = columns.split(",")[0]
            same = "o.key = n.key AND n.key <> ''" if "key" in columns else "o.name = n.name"
            work.execute(
                f"INSERT INTO {table} (contact_id, {columns}) SELECT ?1, {columns} FROM {table} n"
                f" WHERE n.contact_id = ?2 AND NOT EXISTS (SELECT 1 FROM {table} o"
                f"  WHERE o.contact_id = ?1 AND (({same}) OR o.{first} = n.{first})) ORDER BY n.id",
                (stays, goes),
            )


def _fill(one: records.Contact, other: records.Contact) -> None:
    for field in FILLED:
        if getattr(one, field) in (None, ""):
            setattr(one, field, getattr(other, field))
    for field in JOINED:
        texts = [text for text in (getattr(one, field), getattr(other, field)) if text]
        setattr(one, field, "\n".join(dict.fromkeys(texts)))
    one.extra = json.dumps({**json.loads(other.extra), **json.loads(one.extra)}, ensure_ascii=False)
    one.created_on = min(one.created_on, other.created_on)


def _agree_on_consent(one: records.Contact, other: records.Contact) -> None:
    """An opt-out beats everything, a known answer an unknown one."""
    one.do_not_contact = one.do_not_contact or other.do_not_contact
    opted_out = other.consent is False and one.consent is not False
    if opted_out or one.consent is None:
        one.consent, one.consent_on = other.consent, other.consent_on
        one.consent_source = other.consent_source
