"""Two contacts that are one: everything of both stays with one of them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from smallbiz.people import records
from smallbiz.people.comparison import Take
from smallbiz.store.store import Store
from smallbiz.store.work import Work
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
_AS_SHOWN = {
    "name": ("name", "given_name", "family_name"),
    "company": ("company_id",),
    "tags": ("contact_tag",),
}
"""What the owner chooses at once, where it is more than one field or is called otherwise."""


class Merging:
    """Merges contacts; one step, so that Undo takes them apart again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def merge(self, stays: int, goes: int, take: Mapping[str, Take] = {}) -> None:
        """Give everything of one contact to another and delete it.

        Touches, deals, sales, follow-ups, hand-overs, people and recommendations move; empty fields
        are filled, notes joined, unless `take` says of a field of `comparison` what stays. Whoever
        opted out or wants no contact stays so.
        """
        if stays == goes:
            raise RuleBroken(_("Choose two different contacts."))
        with self._store.work(_("Merge two contacts")) as work:
            one, other = work.get(records.Contact, stays), work.get(records.Contact, goes)
            chosen = _by_column(take)
            _fill(one, other, chosen)
            _agree_on_consent(one, other)
            self._move_belongings(work, stays, goes, chosen)
            self._move_references(work, stays, goes)
            self._forget_apart(work, stays, goes)
            work.execute("DELETE FROM contact WHERE id = ?", (goes,))

    def _forget_apart(self, work: Work, stays: int, goes: int) -> None:
        """Whoever is not the same as the one who goes is not the same as the one who stays."""
        work.execute(
            "INSERT INTO kept_apart (one_id, other_id) SELECT DISTINCT min(?1, who), max(?1, who)"
            " FROM (SELECT one_id + other_id - ?2 AS who FROM kept_apart"
            "  WHERE ?2 IN (one_id, other_id)) WHERE who <> ?1",
            (stays, goes),
        )
        work.execute("DELETE FROM kept_apart WHERE ? IN (one_id, other_id)", (goes,))

    def _move_references(self, work: Work, stays: int, goes: int) -> None:
        """Whatever refers to one refers to the other; nobody works for or recommends themselves."""
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

    def _move_belongings(self, work: Work, stays: int, goes: int, take: Mapping[str, Take]) -> None:
        """Copy addresses, numbers and tags behind the ones that are there, so the main ones stay."""
        for table, columns in _OWN.items():
            if take.get(table) == "mine":
                continue
            if take.get(table) == "theirs":
                work.execute(f"DELETE FROM {table} WHERE contact_id = ?", (stays,))
            first = columns.split(",")[0]
            same = "o.key = n.key AND n.key <> ''" if "key" in columns else "o.name = n.name"
            work.execute(
                f"INSERT INTO {table} (contact_id, {columns}) SELECT ?1, {columns} FROM {table} n"
                f" WHERE n.contact_id = ?2 AND NOT EXISTS (SELECT 1 FROM {table} o"
                f"  WHERE o.contact_id = ?1 AND (({same}) OR o.{first} = n.{first})) ORDER BY n.id",
                (stays, goes),
            )


def _by_column(take: Mapping[str, Take]) -> dict[str, Take]:
    """What the owner chose, by columns and tables."""
    return {column: how for field, how in take.items() for column in _AS_SHOWN.get(field, (field,))}


def _fill(one: records.Contact, other: records.Contact, take: Mapping[str, Take]) -> None:
    for field in ("name", *FILLED):
        how = take.get(field, "theirs" if getattr(one, field) in (None, "") else "mine")
        if how == "theirs":
            setattr(one, field, getattr(other, field))
    for field in JOINED:
        how = take.get(field, "both")
        texts = [getattr(one, field)] if how != "theirs" else []
        texts += [getattr(other, field)] if how != "mine" else []
        setattr(one, field, "\n".join(dict.fromkeys(filter(None, texts))))
    one.extra = json.dumps({**json.loads(other.extra), **json.loads(one.extra)}, ensure_ascii=False)
    one.created_on = min(one.created_on, other.created_on)


def _agree_on_consent(one: records.Contact, other: records.Contact) -> None:
    """An opt-out beats everything, a known answer an unknown one."""
    one.do_not_contact = one.do_not_contact or other.do_not_contact
    opted_out = other.consent is False and one.consent is not False
    if opted_out or one.consent is None:
        one.consent, one.consent_on = other.consent, other.consent_on
        one.consent_source = other.consent_source
