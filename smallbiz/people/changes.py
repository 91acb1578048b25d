"""What changed with a contact, and when: read from the change log, undone things left out."""

import json
from dataclasses import dataclass
from datetime import datetime

from smallbiz.store.field_changes import CHANGES, Told, changes_of_row
from smallbiz.store.field_changes import FieldChange as FieldChange
from smallbiz.store.runs import notes_of
from smallbiz.store.store import Store

_OWN = {"email": "address", "phone": "number", "contact_tag": "name"}
_UNTOLD = {"id", "created_on", "extra"}


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
    found = [
        *changes_of_row(store, "contact", contact_id, _UNTOLD),
        *_of_belongings(store, contact_id),
    ]
    for step, label, at, added, fields in sorted(found, key=lambda each: -each[0]):
        kept = told.setdefault(step, (label, at, added, []))
        kept[3].extend(fields)
        told[step] = (label, at, kept[2] or added, kept[3])
    return [
        ContactChange(label, datetime.fromisoformat(at), added, tuple(fields))
        for label, at, added, fields in told.values()
        if added or fields
    ]


def _of_belongings(store: Store, contact_id: int) -> list[Told]:
    """Addresses, numbers and tags: each is a row of its own."""
    found: list[Told] = []
    for table, column in _OWN.items():
        current = dict(
            store.rows(f"SELECT id, {column} FROM {table} WHERE contact_id = ?", (contact_id,))
        )
        ever = (
            f"SELECT id FROM {table} WHERE contact_id = ?1 UNION SELECT row_id FROM change"
            f" WHERE tbl = '{table}' AND json_extract(before, '$[1]') = ?1"
        )
        after: dict[int, object] = current
        for step, label, at, _op, before, row in store.rows(
            CHANGES.format(notes=notes_of(table, ever)), (contact_id,)
        ):
            owner, value = json.loads(before)[1:3] if before else (None, None)
            was = value if owner == contact_id else None
            if was != after.get(row):
                found.append((step, label, at, False, [FieldChange(table, was, after.get(row))]))
            after[row] = was
    return found
