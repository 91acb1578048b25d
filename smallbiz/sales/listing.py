"""The list of all deals: ids in order, and rows only for those that are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallbiz.sales.finding import DEALS
from smallbiz.store.finding import Search
from smallbiz.store.rows import converted
from smallbiz.store.store import Store

_SORTS = {
    "title": "d.title COLLATE NOCASE",
    "contact": "c.name COLLATE NOCASE",
    "stage": "d.status = 'lost' {way}, d.status = 'won' {way}, s.position",
    "value": "d.value",
    "opened": "d.opened_on",
    "expected": "d.expected_on",
    "closed": "d.closed_on",
}
_BLANK = {
    "contact": "c.id IS NULL, ",
    "opened": "d.opened_on IS NULL, ",
    "expected": "d.expected_on IS NULL, ",
    "closed": "d.closed_on IS NULL, ",
}
"""What is blank comes last in both directions."""
STATUSES = ("open", "won", "lost")


@dataclass(frozen=True)
class DealRow:
    """A deal as the list shows it; `value` in minor units."""

    id: int
    title: str
    contact: str
    stage: str
    status: str
    value: int
    opened_on: date | None
    expected_on: date | None
    closed_on: date | None
    lost_reason: str | None


_FROM = " deal d JOIN stage s ON s.id = d.stage_id LEFT JOIN contact c ON c.id = d.contact_id"
_ROWS = (
    "SELECT d.id, d.title, coalesce(c.name, ''), s.name, d.status, d.value, d.opened_on,"
    " d.expected_on, d.closed_on, d.lost_reason FROM json_each(?) j JOIN"
    f"{_FROM} WHERE d.id = j.value ORDER BY j.key"
)


class DealListing:
    """Answers what the list of deals shows."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store = store
        self._search = search

    def ids(
        self, status: str = "", sort: str = "opened", descending: bool = True, search: str = ""
    ) -> list[int]:
        """The deals that are open, won or lost ("" for all) and that a search finds, in order."""
        way = "DESC" if descending else "ASC"
        order = f"{_BLANK.get(sort, '')}{_SORTS[sort].format(way=way)} {way}, d.id {way}"
        sql = f"SELECT d.id FROM{_FROM} WHERE ? IN ('', d.status) ORDER BY {order}"
        ids = [ident for (ident,) in self._store.rows(sql, (status,))]
        if not search.strip():
            return ids
        found = set(self._search.ids([DEALS.kind], search))
        return [ident for ident in ids if ident in found]

    def rows(self, ids: Sequence[int]) -> list[DealRow]:
        """The rows of these deals in this order; those that are gone are left out."""
        listed = f"[{','.join(map(str, ids))}]"
        return [DealRow(*converted(row, [6, 7, 8])) for row in self._store.rows(_ROWS, (listed,))]

    def counts(self) -> dict[str, int]:
        """How many deals are open, won and lost."""
        found = dict(self._store.rows("SELECT status, count(*) FROM deal GROUP BY status"))
        return {status: found.get(status, 0) for status in STATUSES}
