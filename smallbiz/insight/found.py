"""Whom each line of the results found: the contacts that its number of leads counts."""

import json

from smallbiz.insight.efforts import By, Effort, Line, Sum
from smallbiz.insight.grouping import grouping
from smallbiz.insight.reach import days_of
from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_FOUND = """
SELECT c.id, t.on_day FROM contact c JOIN standing st ON st.id = c.id
JOIN touch t ON t.id =
  (SELECT f.id FROM touch f WHERE f.contact_id = c.id
   AND (f.activity_id IS NOT NULL OR f.channel_id IS NOT NULL) ORDER BY f.on_day, f.id LIMIT 1)
WHERE {whose} AND t.on_day BETWEEN :since AND :until ORDER BY t.on_day DESC, t.id DESC
"""
_ANYBODY = "(st.first_activity_id IS NOT NULL OR st.channel_id IS NOT NULL)"
_BY_EFFORTS = (
    "coalesce(st.first_activity_id, -st.channel_id) IN (SELECT value FROM json_each(:line))"
)


def found_by(store: Store, period: Period | None, by: By, line: Line) -> list[tuple[int, str]]:
    """The leads of a line, the newest first, each with the day of the first touch (ISO text)."""
    if line is Sum.NOBODY and by is not By.RECOMMENDER:
        return []
    condition, value = whose(store, by, line)
    since, until = days_of(period)
    days = {"line": value, "since": since, "until": until}
    return [(who, day) for who, day in store.rows(_FOUND.format(whose=condition), days)]


def whose(store: Store, by: By, line: Line) -> tuple[str, object]:
    """The condition on a contact `c` and its standing `st` that a line found it; what `:line` is."""
    if line is Sum.TOTAL:
        return _ANYBODY, None
    if isinstance(line, Effort) and line.kind is not By.RECOMMENDER:
        return _BY_EFFORTS, json.dumps(grouping(store, by).numbers(line))
    return "c.recommended_by_id IS :line", line.id if isinstance(line, Effort) else None
