"""The list of contacts: ids in order, and rows only for those that are shown.

Sorting walks an index of `standing`, so 100,000 contacts are in order in a few hundredths of a second;
what is blank comes last in both directions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.people.segments import CONDITIONS, condition
from smallbiz.store.finding import Search
from smallbiz.store.rows import converted
from smallbiz.store.store import Store
from smallbiz.words.text import fold

_COLUMNS = {
    "name": ("name_key",),
    "stage": ("stage_order", "name_key"),
    "found": ("found_key", "name_key"),
    "next": ("next_on", "name_key"),
    "last": ("last_touch_on", "name_key"),
}
SORTS = tuple(_COLUMNS)
_BLANK = {"found": "found_key = ''", "next": "next_on IS NULL", "last": "last_touch_on IS NULL"}
_FEW = 2_000
"""Up to so many hits are sorted by themselves; more are picked out of the whole list in order."""


@dataclass(frozen=True)
class ContactRow:
    """A contact as the list shows it."""

    id: int
    kind: str
    name: str
    line: str
    """What stands below the name: job and company, else city."""
    stage: str
    found_by: str
    channel_id: int | None
    """Channel of the first touch, for its icon."""
    next_on: date | None
    next_what: str
    last_touch_on: date | None
    lead_since: date | None
    sales: int
    open_deals: int


_ROWS = (
    "SELECT c.id, c.kind, c.name, trim(c.job_title || ', ' || coalesce(b.name, c.city), ', '),"
    " s.stage, s.found_by, s.channel_id, s.next_on, s.next_what, s.last_touch_on, s.lead_since, s.sales,"
    " s.open_deals FROM json_each(?) j JOIN contact c ON c.id = j.value"
    " JOIN standing s ON s.id = c.id LEFT JOIN contact b ON b.id = c.company_id"
    " ORDER BY j.key"
)


class Listing:
    """Answers what the list of contacts shows."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store = store
        self._search = search
        self._asked: tuple[object, ...] = ()
        self._order: list[int] = []

    def ids(
        self,
        segment: str = "everyone",
        sort: str = "name",
        descending: bool = False,
        search: str = "",
    ) -> list[int]:
        """The contacts of a segment that a search finds, in order; one letter finds beginnings of names."""
        where, values = condition(segment)
        text = search.strip()
        if not text:
            return self._sorted(sort, descending, where, values)
        if len(text) == 1:
            key = fold(text)
            named = _both(where, "name_key >= ? AND name_key < ?")
            return self._sorted(sort, descending, named, (*values, key, key + "\U0010ffff"))
        return self._found(text, sort, descending, where, values)

    def rows(self, ids: Sequence[int]) -> list[ContactRow]:
        """The rows of some contacts in the given order; those deleted meanwhile are missing."""
        rows = self._store.rows(_ROWS, (str(list(ids)),))
        return [ContactRow(*converted(row, days=[7, 9, 10])) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many contacts each segment has, in the order of the chips."""
        counted = [
            f"(SELECT count(*) FROM standing{_where(where)})" for where in CONDITIONS.values()
        ]
        row = self._store.one(f"SELECT {', '.join(counted)}")
        return dict(zip(CONDITIONS, row or (), strict=True))

    def count(self, segment: str) -> int:
        """How many contacts a segment has."""
        where, values = condition(segment)
        return int(self._store.value(f"SELECT count(*) FROM standing{_where(where)}", values))

    def total(self) -> int:
        """How many contacts there are."""
        return int(self._store.value("SELECT count(*) FROM contact"))

    def _found(
        self, text: str, sort: str, descending: bool, where: str, values: tuple[str, ...]
    ) -> list[int]:
        hits = self._search.ids((PERSON, COMPANY), text)
        if len(hits) <= _FEW:
            named = _both(where, "id IN (SELECT value FROM json_each(?))")
            return self._sorted(sort, descending, named, (*values, str(list(hits))))
        chosen = set(hits)
        everyone = self._remembered(sort, descending, where, values)
        return [ident for ident in everyone if ident in chosen]

    def _remembered(
        self, sort: str, descending: bool, where: str, values: tuple[str, ...]
    ) -> list[int]:
        """The order as it was read for the letter typed before, unless something changed since."""
        asked = (sort, descending, where, values, self._store.version())
        if asked != self._asked:
            self._order = self._sorted(sort, descending, where, values)
            self._asked = asked
        return self._order

    def _sorted(
        self, sort: str, descending: bool, where: str, values: tuple[str, ...]
    ) -> list[int]:
        """Those whose column is blank come last, by name: of all contacts they are those who are left."""
        columns = _COLUMNS[sort]
        if sort not in _BLANK:
            return self._walk(columns, descending, where, values)
        told = self._walk(columns, descending, _both(where, f"{columns[0]} > ''"), values)
        if where:
            return told + self._walk(columns[1:], descending, _both(where, _BLANK[sort]), values)
        known = set(told)
        return told + [
            each for each in self._walk(columns[1:], descending, "", ()) if each not in known
        ]

    def _walk(
        self, columns: Sequence[str], descending: bool, where: str, values: tuple[str, ...]
    ) -> list[int]:
        direction = " DESC" if descending else ""
        order = ", ".join(f"{column}{direction}" for column in (*columns, "id"))
        rows = self._store.rows(f"SELECT id FROM standing{_where(where)} ORDER BY {order}", values)
        return [ident for (ident,) in rows]


def _both(one: str, other: str) -> str:
    return " AND ".join(part for part in (one, other) if part)


def _where(conditions: str) -> str:
    return f" WHERE {conditions}" if conditions else ""
