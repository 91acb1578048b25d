"""Which next steps there are: with whom, about what, due when."""

from datetime import date
from typing import Any, NamedTuple

from smallbiz.store.store import Store
from smallbiz.store.values import day


class FollowUpRow(NamedTuple):
    """A next step with whom and what it is about; `value` of its open deal in minor units."""

    id: int
    kind: str
    what: str
    due_on: date
    due_at: str | None
    done_on: date | None
    origin: str | None
    contact_id: int | None
    contact: str
    business: bool
    deal_id: int | None
    deal: str
    stage: str
    value: int | None


_ROWS = """
SELECT f.id, f.kind, f.what, f.due_on, f.due_at, f.done_on, f.origin, c.id, coalesce(c.name, ''),
       c.kind = 'company', d.id, coalesce(d.title, ''), coalesce(s.name, ''), d.value
FROM follow_up f
LEFT JOIN deal d ON d.id = f.deal_id
LEFT JOIN contact c ON c.id = coalesce(f.contact_id, d.contact_id)
LEFT JOIN stage s ON s.id = d.stage_id AND d.status = 'open'
"""


class Planned:
    """Answers what waits and what was done."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def row(self, followup_id: int) -> FollowUpRow | None:
        """One next step."""
        found = self._rows("WHERE f.id = ?", (followup_id,))
        return found[0] if found else None

    def open(self, until: date | None = None, limit: int = -1) -> list[FollowUpRow]:
        """What waits, the oldest day first; `until` a day inclusive, at most `limit` (-1: all)."""
        return self._rows(
            "WHERE f.done_on IS NULL AND f.due_on <= ? ORDER BY f.due_on, f.due_at IS NULL,"
            " f.due_at, f.id LIMIT ?",
            ((until or date.max).isoformat(), limit),
        )

    def done_on(self, on: date) -> list[FollowUpRow]:
        """What was ticked on a day."""
        return self._rows("WHERE f.done_on = ? ORDER BY f.id DESC", (on.isoformat(),))

    def of_contact(self, contact_id: int) -> list[FollowUpRow]:
        """What waits with one person or company, the nearest day first."""
        return self._rows(
            "WHERE f.done_on IS NULL AND c.id = ? ORDER BY f.due_on, f.id", (contact_id,)
        )

    def of_deal(self, deal_id: int) -> list[FollowUpRow]:
        """What waits for one deal, the nearest day first."""
        return self._rows(
            "WHERE f.done_on IS NULL AND f.deal_id = ? ORDER BY f.due_on, f.id", (deal_id,)
        )

    def late(self) -> int:
        """How many wait since before today."""
        today = self._store.today().isoformat()
        return int(
            self._store.value(
                "SELECT count(*) FROM follow_up WHERE done_on IS NULL AND due_on < ?", (today,)
            )
        )

    def _rows(self, rest: str, values: tuple[Any, ...]) -> list[FollowUpRow]:
        return [_row(found) for found in self._store.rows(_ROWS + rest, values)]


def _row(found: tuple[Any, ...]) -> FollowUpRow:
    ident, kind, what, due_on, due_at, done_on, origin, contact_id, name, business, *deal = found
    days = day(due_on), due_at, day(done_on)
    return FollowUpRow(ident, kind, what, *days, origin, contact_id, name, bool(business), *deal)
