"""Whom efforts reached: every touch that is linked to one, read once, and counted in several ways."""

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_LINKED = """
    SELECT contact_id, on_day, id, coalesce(activity_id, -channel_id) FROM touch
    WHERE (activity_id IS NOT NULL OR channel_id IS NOT NULL)
"""
_OF_BUYERS = """
    AND contact_id IN (SELECT contact_id FROM sale
      UNION SELECT contact_id FROM deal WHERE status <> 'open'
      UNION SELECT id FROM contact WHERE company_id IN (SELECT contact_id FROM sale
        UNION SELECT contact_id FROM deal WHERE status <> 'open'))
"""
_OF_SOME = """
    AND contact_id IN (SELECT value FROM json_each(:buyers) UNION
      SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(:buyers)))
"""
_IN_ORDER = " ORDER BY contact_id, on_day, id"
_AT_ONCE = 10_000

Linked = tuple[int, str, int, int]
"""A touch linked to an effort: contact, day (ISO text), entry, number of the effort."""


class Days(NamedTuple):
    """A period as the file writes its days; the whole of time when it is None."""

    since: str = ""
    until: str = "9999-12-31"


def days_of(period: Period | None) -> Days:
    """The first and last day of a period in ISO text."""
    return Days(period.since.isoformat(), period.until.isoformat()) if period else Days()


class Touches:
    """All touches linked to an effort, by contact, then in order.

    Kept in columns, each day once: 8 MB for 240,000, where rows take 40 that Python hardly ever
    gives back.
    """

    def __init__(self, rows: Iterator[Linked]) -> None:
        self._contacts, self._entries, self._efforts = array("q"), array("q"), array("q")
        self._days: list[str] = []
        once: dict[str, str] = {}
        while some := list(islice(rows, _AT_ONCE)):
            contacts, days, entries, efforts = zip(*some, strict=True)
            self._contacts.extend(contacts)
            self._days.extend([once.setdefault(day, day) for day in days])
            self._entries.extend(entries)
            self._efforts.extend(efforts)

    def __iter__(self) -> Iterator[Linked]:
        return zip(self._contacts, self._days, self._entries, self._efforts, strict=True)


def linked_touches(store: Store) -> Touches:
    """All touches linked to an effort."""
    return Touches(store.each(_LINKED + _IN_ORDER))


def touches_of_buyers(store: Store) -> list[Linked]:
    """Those of contacts who bought or decided not to, and of the people of such companies.

    They are few in a large file.
    """
    return store.rows(_LINKED + _OF_BUYERS + _IN_ORDER)


def touches_of(store: Store, buyers: Collection[int]) -> list[Linked]:
    """Those of some buyers and, where they are companies, of their people."""
    return store.rows(_LINKED + _OF_SOME + _IN_ORDER, {"buyers": json.dumps(list(buyers))})


def firsts(touches: Iterable[Linked]) -> dict[int, Linked]:
    """Each contact's first touch that is linked to an effort."""
    first: dict[int, Linked] = {}
    for touch in touches:
        first.setdefault(touch[0], touch)
    return first


def leads(first: Iterable[Linked], home: Mapping[int, int], days: Days) -> Counter[int]:
    """How many contacts each effort found: those whose first touch is its own, by its day."""
    since, until = days
    return Counter(home[touch[3]] for touch in first if since <= touch[1] <= until)


def touched(
    touches: Iterable[Linked], home: Mapping[int, int], days: Days
) -> dict[int, Counter[str]]:
    """Effort -> how many contacts it touched, by the day it first did in a period.

    The touches come contact by contact, so that an effort need only know the one it counted last.
    """
    since, until = days
    counted: dict[int, int] = {}
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact, day, _entry, effort in touches:
        key = home[effort]
        if counted.get(key) != contact and since <= day <= until:
            counted[key] = contact
            found[key].append(day)
    return {key: Counter(each) for key, each in found.items()}
