"""What changed with a contact, and when: read from the change log, undone things left out."""

import json
from dataclasses import dataclass
from datetime import datetime

from smallbiz.people.records import Contact, ContactTag, Email, Phone
from smallbiz.store.store import Store

_OWN = {
    Email.__tablename__: "address",
    Phone.__tablename__: "number",
    ContactTag.__tablename__: "name",
}
_NAMES = [column.name for column in Contact.__table__.columns]
_UNTOLD = {"id", "created_on", "extra"}
_CHANGES = """
SELECT s.id, s.label, s.at, c.tbl, c.op, c.before, c.row_id FROM change c JOIN step s ON s.id = c.step_id
WHERE s.kind = 'do' AND s.standing AND {rows} ORDER BY c.id DESC
"""


@dataclass(frozen=True)
class FieldChange:
    """A field of the contact, or email, phone or contact_tag; None is nothing."""

    field: str
    before: object
    after: object


@dataclass(frozen=True)
class ContactChange:
    """One step: what it was called, when it was done (UTC), and which fields it changed."""

    label: str
    at: datetime
    added: bool
    fields: tuple[FieldChange, ...]


def changes_of(store: Store, contact_id: int) -> list[ContactChange]:
    """Everything that was done to a contact's own fields, the newest first."""
    told: dict[int, tuple[str, str, bool, list[FieldChange]]] = {}
    found = [*_of_contact(store, contact_id), *_of_belongings(store, contact_id)]
    for step, label, at, added, fields in sorted(found, key=lambda each: -each[0]):
        kept = told.setdefault(step, (label, at, added, []))
        kept[3].extend(fields)
        told[step] = (label, at, kept[2] or added, kept[3])
    return [
        ContactChange(label, datetime.fromisoformat(at), added, tuple(fields))
        for label, at, added, fields in told.values()
        if added or fields
    ]


_Found = tuple[int, str, str, bool, list[FieldChange]]


def _of_contact(store: Store, contact_id: int) -> list[_Found]:
    columns = ", ".join(_NAMES)
    after = store.one(f"SELECT {columns} FROM contact WHERE id = ?", (contact_id,))
    if after is None:
        return []
    found: list[_Found] = []
    newest: dict[int, tuple[object, ...]] = {}
    sql = _CHANGES.format(rows="c.tbl = 'contact' AND c.row_id = ?")
    for step, label, at, _table, op, before, _row in store.rows(sql, (contact_id,)):
        if op == "I":
            found.append((step, label, at, True, []))
            continue
        was = tuple(json.loads(before))
        end = newest.setdefault(step, after)
        found = [each for each in found if each[0] != step]
        found.append((step, label, at, False, _differences(was, end)))
        after = was
    return found


def _differences(before: tuple[object, ...], after: tuple[object, ...]) -> list[FieldChange]:
    return [
        FieldChange(name, was, now)
        for name, was, now in zip(_NAMES, before, after, strict=False)
        if was != now and name not in _UNTOLD
    ]


def _of_belongings(store: Store, contact_id: int) -> list[_Found]:
    """Addresses, numbers and tags: each is a row of its own."""
    found: list[_Found] = []
    for table, column in _OWN.items():
        current = dict(
            store.rows(f"SELECT id, {column} FROM {table} WHERE contact_id = ?", (contact_id,))
        )
        ever = (
            f"SELECT id FROM {table} WHERE contact_id = ?1 UNION SELECT row_id FROM change"
            f" WHERE tbl = '{table}' AND json_extract(before, '$[1]') = ?1"
        )
        after: dict[int, object] = current
        for step, label, at, _tbl, _op, before, row in store.rows(
            _CHANGES.format(rows=f"c.tbl = '{table}' AND c.row_id IN ({ever})"), (contact_id,)
        ):
            owner, value = json.loads(before)[1:3] if before else (None, None)
            was = value if owner == contact_id else None
            if was != after.get(row):
                found.append((step, label, at, False, [FieldChange(table, was, after.get(row))]))
            after[row] = was
    return found
