"""Whom efforts reached: the touches that are linked to one."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_OF_SOME = """
    SELECT contact_id, on_day, id, coalesce(activity_id, -channel_id) FROM touch
    WHERE (activity_id IS NOT NULL OR channel_id IS NOT NULL)
    AND contact_id IN (SELECT value FROM json_each(:buyers) UNION
      SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(:buyers)))
    ORDER BY contact_id, on_day, id
"""
_OF_DAYS = """
    SELECT contact_id, on_day, coalesce(activity_id, -channel_id) FROM touch
    WHERE +on_day BETWEEN ? AND ? AND (activity_id IS NOT NULL OR channel_id IS NOT NULL)
    ORDER BY contact_id, on_day, id
"""
"""The plus keeps to the index on contacts, which holds all that is read, in order; most of what is left
out is told by its day."""

Linked = tuple[int, str, int, int]
"""A touch linked to an effort: contact, day (ISO text), entry, number of the effort."""


class Days(NamedTuple):
    """A period as the file writes its days; the whole of time when it is None."""

    since: str = ""
    until: str = "9999-12-31"


def days_of(period: Period | None) -> Days:
    """The first and last day of a period in ISO text."""
    return Days(period.since.isoformat(), period.until.isoformat()) if period else Days()


def touches_of(store: Store, buyers: Collection[int | None]) -> list[Linked]:
    """Those of some buyers and, where they are companies, of their people, in order."""
    return store.rows(_OF_SOME, {"buyers": json.dumps(list(buyers))})


def touched(store: Store, home: Mapping[int, int], days: Days) -> dict[int, Counter[str]]:
    """Effort -> how many contacts it touched, by the day it first did in a period.

    The touches come contact by contact, so that an effort need only know the one it counted last.
    """
    counted: dict[int, int] = {}
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact, day, effort in store.each(_OF_DAYS, tuple(days)):
        key = home[effort]
        if counted.get(key) != contact:
            counted[key] = contact
            found[key].append(day)
    return {key: Counter(each) for key, each in found.items()}
