"""Who reached which step of the funnel, and on which day."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.found import whose
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


class Step(StrEnum):
    """First touch of any kind; first touch that shows interest; taken over or a first deal; first
    sale; second sale."""

    AWARENESS = "awareness"
    INTEREST = "interest"
    CONSIDERATION = "consideration"
    PURCHASE = "purchase"
    LOYALTY = "loyalty"


_STEPS = """
SELECT c.id,
  (SELECT min(on_day) FROM touch WHERE contact_id = c.id),
  (SELECT min(on_day) FROM touch WHERE contact_id = c.id AND interest),
  (SELECT min(day) FROM (
     SELECT min(on_day) AS day FROM handover WHERE contact_id = c.id AND verdict = 'taken_over'
     UNION ALL SELECT min(coalesce(opened_on, closed_on)) FROM deal WHERE contact_id = c.id)),
  (SELECT min(on_day) FROM sale WHERE contact_id = c.id AND amount > 0),
  (SELECT on_day FROM sale WHERE contact_id = c.id AND amount > 0
   ORDER BY on_day, id LIMIT 1 OFFSET 1)
FROM contact c {only}
"""
"""One contact after the other by its own indexes: grouping everything at once takes 13 MB more."""
_STANDING = "JOIN standing st ON st.id = c.id WHERE "

Reached = tuple[int, ...]
"""The day number on which somebody reached each step, NEVER where they have not."""
NEVER = date.max.toordinal()


def passing(
    store: Store, effort: Effort | None = None, by: By | None = None
) -> Iterator[tuple[int, Reached]]:
    """Every contact, or those whom a line found, with the days on which it reached the steps.

    Whoever reached a step counts as having passed those before it by that day. Each day is read once:
    a large file has a thousand of them on a hundred thousand people.
    """
    only, line = whose(store, by or effort.kind, effort) if effort else ("", None)
    numbers: dict[str | None, int] = {None: NEVER}
    rows = store.each(_STEPS.format(only=only and _STANDING + only), {"line": line})
    for contact, *days in rows:
        reached, soonest = [], NEVER
        for day in reversed(days):
            if day not in numbers:
                numbers[day] = date.fromisoformat(day).toordinal()
            soonest = min(soonest, numbers[day])
            reached.append(soonest)
        yield contact, tuple(reversed(reached))


def reached_in(
    store: Store,
    period: Period,
    step: Step,
    effort: Effort | None = None,
    by: By | None = None,
) -> list[tuple[int, str]]:
    """Who reached a step in a period, the newest first, each with the day (ISO text)."""
    place = list(Step).index(step)
    since, until = period.since.toordinal(), period.until.toordinal()
    found = [
        (reached[place], contact)
        for contact, reached in passing(store, effort, by)
        if since <= reached[place] <= until
    ]
    found.sort(reverse=True)
    return [(contact, date.fromordinal(day).isoformat()) for day, contact in found]


def all_days(store: Store) -> Period:
    """From the first touch or sale to today."""
    today = store.today()
    first = store.value(
        "SELECT min(day) FROM (SELECT min(on_day) AS day FROM touch"
        " UNION ALL SELECT min(on_day) FROM sale)"
    )
    return Period(min(today, date.fromisoformat(first)) if first else today, today)
