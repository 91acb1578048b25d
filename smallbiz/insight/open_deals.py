"""The open deals: what they are likely to bring, what is planned with them, which offers wait for an answer."""

from datetime import date, timedelta
from typing import NamedTuple

from smallbiz.store.rows import converted
from smallbiz.store.store import Store

PATIENCE = 7
"""Days after which an offer has waited long."""

_OPEN = """
SELECT d.id, d.value, d.value * s.chance / 100,
       (SELECT min(due_on) FROM follow_up WHERE deal_id = d.id AND +done_on IS NULL),
       (SELECT max(o.sent_on) FROM offer o WHERE o.deal_id = d.id AND NOT EXISTS
          (SELECT 1 FROM touch t WHERE t.deal_id = d.id AND t.on_day > o.sent_on))
FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.status = 'open'
ORDER BY 3 DESC, d.id
"""
_WAITING = """
SELECT count(DISTINCT d.id) FROM deal d JOIN offer o ON o.deal_id = d.id
WHERE d.status = 'open' AND o.sent_on <= ? AND NOT EXISTS
  (SELECT 1 FROM touch t WHERE t.deal_id = d.id AND t.on_day > o.sent_on)
  AND NOT EXISTS (SELECT 1 FROM offer n WHERE n.deal_id = d.id AND n.sent_on > o.sent_on)
"""


class OpenDeal(NamedTuple):
    """Money in minor units; `likely` is the value times the stage's chance.

    `next_on` is the day of the next step, late ones first; `offered_on` that of the newest offer
    if nobody has spoken of it since.
    """

    id: int
    value: int
    likely: int
    next_on: date | None
    offered_on: date | None


def open_deals(store: Store) -> list[OpenDeal]:
    """All of them, those with the most likely money first."""
    return [OpenDeal(*converted(row, days=[3, 4])) for row in store.rows(_OPEN)]


def unanswered(store: Store, day: date) -> int:
    """How many open deals have an offer that had waited PATIENCE days for an answer on a day."""
    return int(store.value(_WAITING, ((day - timedelta(days=PATIENCE)).isoformat(),)))
