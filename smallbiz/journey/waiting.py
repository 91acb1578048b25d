"""The leads who wait for Sales, how soon they were called so far, and what Marketing hears back."""

from datetime import date
from typing import Any, NamedTuple

from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.nearness import passed

COLD = 3
"""Days after which a lead that waits gets cold."""


class WaitingLead(NamedTuple):
    """A lead who waits for Sales; `from_what` is the effort of the touch that made them one.

    `touch` is that touch's kind and `note` what was noted with it; `icon` that of the channel.
    """

    contact_id: int
    name: str
    kind: str
    touch: str
    note: str
    from_what: str
    channel_id: int | None
    icon: str
    since: date
    days: int


class Speed(NamedTuple):
    """Of the leads taken over and decided: bought/all when called within a day, and when later."""

    quick_bought: int
    quick: int
    slow_bought: int
    slow: int


class HeardBack(NamedTuple):
    """Of the leads that an activity found, how many were not a fit."""

    activity: str
    leads: int
    not_a_fit: int


_WAITING = """
SELECT s.lead_since, c.id, c.name, c.kind, coalesce(t.kind, ''), coalesce(t.note, ''),
       coalesce(a.name, ch.name, s.found_by), coalesce(a.channel_id, t.channel_id),
       coalesce(ach.icon, ch.icon, '')
FROM standing s JOIN contact c ON c.id = s.id
LEFT JOIN touch t ON t.id = (
    SELECT id FROM touch WHERE contact_id = c.id AND interest AND on_day >= s.lead_since
    ORDER BY on_day, id LIMIT 1)
LEFT JOIN activity a ON a.id = t.activity_id
LEFT JOIN channel ach ON ach.id = a.channel_id
LEFT JOIN channel ch ON ch.id = t.channel_id
WHERE s.lead_since IS NOT NULL
"""

_SPEED = """
SELECT quick, count(*), sum(bought) FROM (
    SELECT julianday(h.on_day) - julianday(h.lead_since) <= 1 AS quick,
           EXISTS (SELECT 1 FROM sale s WHERE s.contact_id IN (h.contact_id, c.company_id)
                   AND s.amount > 0 AND s.on_day >= h.on_day) AS bought,
           EXISTS (SELECT 1 FROM deal d WHERE d.id = h.deal_id AND d.status = 'open') AS open
    FROM handover h JOIN contact c ON c.id = h.contact_id
    WHERE h.verdict = 'taken_over' AND h.lead_since IS NOT NULL)
WHERE bought OR NOT open GROUP BY quick
"""

_HEARD = """
SELECT a.name, count(*), sum(EXISTS (SELECT 1 FROM handover h
                                     WHERE h.contact_id = s.id AND h.verdict = 'not_a_fit'))
FROM standing s JOIN activity a ON a.id = s.first_activity_id
WHERE s.first_activity_id = (SELECT first_activity_id FROM standing WHERE id = ?)
GROUP BY a.id
"""


def waiting_leads(store: Store, limit: int) -> list[WaitingLead]:
    """The leads who wait, the newest first."""
    order = "ORDER BY s.lead_since DESC, s.id DESC LIMIT ?"
    return [_lead(store, row) for row in store.rows(_WAITING + order, (limit,))]


def waiting_lead(store: Store, contact_id: int) -> WaitingLead | None:
    """One lead, None when they do not wait."""
    row = store.one(_WAITING + "AND s.id = ?", (contact_id,))
    return _lead(store, row) if row else None


def speed(store: Store) -> Speed:
    """How many of the leads bought, by how soon they were taken over."""
    found = {bool(quick): (bought, many) for quick, many, bought in store.rows(_SPEED)}
    return Speed(*found.get(True, (0, 0)), *found.get(False, (0, 0)))


def heard_back(store: Store, contact_id: int) -> HeardBack | None:
    """How the leads of the activity that found a contact did so far; None when none found them."""
    row = store.one(_HEARD, (contact_id,))
    return HeardBack(*row) if row else None


def _lead(store: Store, row: Any) -> WaitingLead:
    since, *rest = row
    return WaitingLead(*[*rest, day(since), passed(day(since), store.today())])
