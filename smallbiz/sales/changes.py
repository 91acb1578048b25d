"""What changed with a deal, and when; moves within a column are left out."""

from dataclasses import dataclass
from datetime import datetime

from smallbiz.store.field_changes import FieldChange, changes_of_row
from smallbiz.store.store import Store

_UNTOLD = {"id", "position", "extra", "stage_since", "opened_on", "closed_on"}
_NAMED = {"contact_id": "contact", "stage_id": "stage", "competitor_id": "competitor"}
"""Fields that point to something with a name, and its table."""


@dataclass(frozen=True)
class DealChange:
    """One step: what it was called, when it was done (UTC), and which fields it changed.

    Contact, stage and competitor are told by name, under contact_id, stage_id and competitor_id.
    """

    step: int
    label: str
    at: datetime
    added: bool
    fields: tuple[FieldChange, ...]


def changes_of_deal(store: Store, deal_id: int) -> list[DealChange]:
    """Everything that was done to a deal's own fields, the newest first."""
    return [
        DealChange(
            step,
            label,
            datetime.fromisoformat(at),
            added,
            tuple(_told(store, change) for change in fields),
        )
        for step, label, at, added, fields in changes_of_row(store, "deal", deal_id, _UNTOLD)
        if added or fields
    ]


def _told(store: Store, change: FieldChange) -> FieldChange:
    table = _NAMED.get(change.field)
    if table is None:
        return change
    names = [
        store.value(f"SELECT name FROM {table} WHERE id = ?", (ident,))
        for ident in (change.before, change.after)
    ]
    return FieldChange(change.field, *names)
