"""Everybody's first touch that is linked to an effort, as it stands with the contact."""

import json
from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from smallbiz.insight.efforts import By
from smallbiz.insight.reach import Days
from smallbiz.store.store import Store

_EFFORT = "coalesce(s.first_activity_id, -s.channel_id)"
_BY_EFFORT = f"""
SELECT {_EFFORT}, count(*) FROM standing s WHERE s.first_on BETWEEN ? AND ? GROUP BY 1
"""
_BY_RECOMMENDER = """
SELECT c.recommended_by_id, count(*) FROM contact c JOIN standing s ON s.id = c.id
WHERE c.recommended_by_id IS NOT NULL AND s.first_on BETWEEN ? AND ? GROUP BY 1
"""
_IN_DAYS = "SELECT count(*) FROM standing WHERE first_on BETWEEN ? AND ?"
_BY_DAY = "SELECT first_on, count(*) FROM standing WHERE first_on IS NOT NULL GROUP BY first_on"
_OF_SOME = f"""
SELECT s.id, s.first_on, {_EFFORT} FROM json_each(?) CROSS JOIN standing s ON s.id = value
WHERE s.first_on IS NOT NULL
"""


class First(NamedTuple):
    """The day of a first touch (ISO text), and the number of its effort."""

    day: str
    effort: int


def leads(store: Store, by: By, home: Mapping[int, int], days: Days) -> Counter[int]:
    """How many contacts each line found: those whose first touch is its own, by its day."""
    found: Counter[int] = Counter()
    sql = _BY_RECOMMENDER if by is By.RECOMMENDER else _BY_EFFORT
    for number, contacts in store.rows(sql, tuple(days)):
        found[home[number]] += contacts
    return found


def all_leads(store: Store, days: Days) -> int:
    """How many contacts any effort found."""
    return int(store.value(_IN_DAYS, tuple(days)))


def leads_by_day(store: Store) -> Counter[str]:
    """How many contacts were first touched on each day."""
    return Counter(dict(store.rows(_BY_DAY)))


def firsts_of(store: Store, contacts: Collection[int]) -> dict[int, First]:
    """Those of some contacts, by contact."""
    asked = [json.dumps(sorted(contacts))]
    return {contact: First(day, effort) for contact, day, effort in store.rows(_OF_SOME, asked)}
