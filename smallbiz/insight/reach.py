"""Whom efforts reached: every touch that is linked to one, read once, and counted in several ways."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_LINKED = """
    SELECT contact_id, on_day, id, coalesce(activity_id, -channel_id) FROM touch
    WHERE (activity_id IS NOT NULL OR channel_id IS NOT NULL)
"""
_OF_BUYERS = """
    AND contact_id IN (SELECT contact_id FROM sale UNION
      SELECT id FROM contact WHERE company_id IN (SELECT contact_id FROM sale))
"""
_IN_ORDER = " ORDER BY contact_id, on_day, id"

Linked = tuple[int, str, int, int]
"""A touch linked to an effort: contact, day (ISO text), entry, number of the effort."""


class Days(NamedTuple):
    """A period as the file writes its days; the whole of time when it is None."""

    since: str = ""
    until: str = "9999-12-31"


def days_of(period: Period | None) -> Days:
    """The first and last day of a period in ISO text."""
    return Days(period.since.isoformat(), period.until.isoformat()) if period else Days()


def linked_touches(store: Store) -> list[Linked]:
    """All touches linked to an effort, by contact, then in order; each day is kept once in memory."""
    once: dict[str, str] = {}
    return [
        (contact, once.setdefault(day, day), entry, effort)
        for contact, day, entry, effort in store.each(_LINKED + _IN_ORDER)
    ]


def touches_of_buyers(store: Store) -> list[Linked]:
    """Those of contacts who bought, and of the people of companies that did: few in a large file."""
    return store.rows(_LINKED + _OF_BUYERS + _IN_ORDER)


def firsts(touches: list[Linked]) -> dict[int, Linked]:
    """Each contact's first touch that is linked to an effort."""
    return {touch[0]: touch for touch in reversed(touches)}


def leads(first: Iterable[Linked], home: Mapping[int, int], days: Days) -> Counter[int]:
    """How many contacts each effort found: those whose first touch is its own, by its day."""
    since, until = days
    return Counter(home[touch[3]] for touch in first if since <= touch[1] <= until)


def touched(touches: list[Linked], home: Mapping[int, int], days: Days) -> dict[int, Counter[str]]:
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
