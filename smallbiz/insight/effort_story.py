"""The story of one activity: its leads, what became of them, and what Sales heard from them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.grouping import grouping
from smallbiz.insight.journey_reading import read_journeys
from smallbiz.insight.measures import cost_per_head
from smallbiz.insight.reach import days_of
from smallbiz.insight.tally import Count
from smallbiz.journey.handover import NOT_A_FIT, OTHER, SENT_BACK, TAKEN_OVER, reason_label
from smallbiz.sales.losing import label as lost_label
from smallbiz.store.store import Store


class Said(StrEnum):
    """How Sales came to hear something."""

    OBJECTION = "objection"
    NOT_A_FIT = "not_a_fit"
    SENT_BACK = "sent_back"
    LOST = "lost"


@dataclass(frozen=True)
class Heard:
    """What Sales heard in the owner's words, and from how many of an activity's leads."""

    said: Said
    words: str
    count: int
    objection_id: int | None = None
    """Which objection it is; None where it is none."""


@dataclass(frozen=True)
class EffortStory:
    """What became of an activity's leads; `spoken_to` counts those whom Sales has dealt with.

    `sales` counts those of everyone whom the activity touched before they bought, `revenue` is its
    even share of their money; `spent` and `revenue` in minor units.
    """

    leads: int
    taken_over: int
    sent_back: int
    not_a_fit: int
    spoken_to: int
    sales: int
    revenue: int
    spent: int
    heard: tuple[Heard, ...]

    @property
    def per_lead(self) -> int | None:
        """Money spent for each lead, own time left out; None without a lead."""
        return cost_per_head(self.spent, self.leads)


_LEADS = "SELECT id FROM standing WHERE first_activity_id = :id"

_COUNTS = f"""
WITH story AS (
  SELECT l.id, (SELECT verdict FROM handover WHERE contact_id = l.id
                ORDER BY verdict = '{TAKEN_OVER}' DESC, on_day DESC, id DESC LIMIT 1) AS verdict,
         EXISTS (SELECT 1 FROM deal WHERE contact_id = l.id) AS dealt
  FROM ({_LEADS}) l)
SELECT count(*), coalesce(sum(verdict = '{TAKEN_OVER}'), 0),
       coalesce(sum(verdict = '{SENT_BACK}'), 0), coalesce(sum(verdict = '{NOT_A_FIT}'), 0),
       coalesce(sum(verdict IS NOT NULL OR dealt), 0),
       (SELECT coalesce(sum(amount), 0) FROM expense WHERE activity_id = :id AND NOT promised)
FROM story
"""

_OBJECTIONS = f"""
SELECT o.text, count(DISTINCT d.contact_id), o.id FROM deal_objection h
JOIN deal d ON d.id = h.deal_id JOIN objection o ON o.id = h.objection_id
WHERE d.contact_id IN ({_LEADS}) GROUP BY o.id
"""

_GIVEN = f"""
SELECT verdict, reason, note, count(DISTINCT contact_id) FROM handover
WHERE contact_id IN ({_LEADS}) AND verdict <> '{TAKEN_OVER}'
GROUP BY verdict, reason, iif(reason = '{OTHER}', note, '')
"""

_LOST = f"""
SELECT lost_reason, lost_note, count(DISTINCT contact_id) FROM deal
WHERE contact_id IN ({_LEADS}) AND status = 'lost' AND lost_reason IS NOT NULL
GROUP BY lost_reason, iif(lost_reason = '{OTHER}', lost_note, '')
"""

_BUYERS = """
WITH touched AS (SELECT DISTINCT contact_id FROM touch WHERE activity_id = :id)
SELECT contact_id FROM touched UNION
SELECT company_id FROM contact JOIN touched ON contact_id = id WHERE company_id IS NOT NULL UNION
SELECT contact_id FROM sale JOIN sale_credit c ON c.sale_id = sale.id WHERE c.activity_id = :id
"""
"""Those whose purchases an activity may have helped: whom it touched, their companies, and those of
whom the owner said so (None for sales to nobody by name)."""


def effort_story(store: Store, activity_id: int) -> EffortStory:
    """The story of an activity, as of now; an unknown activity has an empty one."""
    key = {"id": activity_id}
    with store.snapshot():
        leads, taken, back, unfit, spoken, spent = store.rows(_COUNTS, key)[0]
        credited = _credited(store, activity_id)
        heard = tuple(_heard(store, key))
        return EffortStory(leads, taken, back, unfit, spoken, *credited, spent, heard)


def _credited(store: Store, activity_id: int) -> tuple[int, int]:
    """Sales it helped and its share of their money, as What worked counts them."""
    buyers = [buyer for (buyer,) in store.rows(_BUYERS, {"id": activity_id})]
    journeys = read_journeys(store, buyers=buyers)
    home = grouping(store, By.ACTIVITY).home
    tally = Count(journeys, View.EVEN, home, days_of(None)).tallies[activity_id]
    return tally.sales, tally.revenue


def _heard(store: Store, key: dict[str, int]) -> list[Heard]:
    """The most frequent first."""
    found = [Heard(Said.OBJECTION, *row) for row in store.rows(_OBJECTIONS, key)]
    for verdict, reason, note, count in store.rows(_GIVEN, key):
        found.append(Heard(Said(verdict), reason_words(reason_label(reason), reason, note), count))
    for reason, note, count in store.rows(_LOST, key):
        found.append(Heard(Said.LOST, reason_words(lost_label(reason), reason, note), count))
    told = (heard for heard in found if heard.words)
    return sorted(told, key=lambda heard: (-heard.count, heard.said, heard.words))


def reason_words(label: str, reason: Any, note: str) -> str:
    """The label, or for "other" what was written instead."""
    return note if reason == OTHER and note else label
