"""Who recommended us to whom, and the credit for it.

A sale is shared evenly by those who recommended its buyer; a company counts as recommended by whoever
recommended it or one of its people. The touches, the chosen view and the owner's own word on a sale speak
of efforts and change nothing here. A recommender's leads are, of the contacts whom any effort found, those
whom they recommended. Recommending costs nothing: a voucher's cost is that of its activity.
"""

from collections.abc import Mapping
from dataclasses import replace

from smallbiz.insight.credit import Step, View
from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.journeys import Journeys
from smallbiz.store.store import Store

_RECOMMENDERS = """
SELECT id, name FROM contact
WHERE id IN (SELECT recommended_by_id FROM contact WHERE recommended_by_id IS NOT NULL)
"""
_RECOMMENDED = "SELECT id, recommended_by_id FROM contact WHERE recommended_by_id IS NOT NULL"
_BEFORE_ALL = ""
"""A recommendation has no day: it stands before the first touch."""


def recommenders(store: Store) -> dict[int, Effort]:
    """Everybody who recommended us to somebody, by id."""
    return {
        ident: Effort(By.RECOMMENDER, ident, name, "gift")
        for ident, name in store.rows(_RECOMMENDERS)
    }


def recommended(store: Store) -> dict[int, int]:
    """Whom somebody recommended -> who did."""
    return dict(store.rows(_RECOMMENDED))


def credited(store: Store, by: By, view: View, journeys: Journeys) -> tuple[Journeys, View]:
    """The journeys that lines of a kind are counted from, and how they share a sale."""
    if by is not By.RECOMMENDER:
        return journeys, view
    return _recommendations(recommended(store), journeys), View.EVEN


def _recommendations(told: Mapping[int, int], journeys: Journeys) -> Journeys:
    """The same sales and deals, with recommendations in the place of touches."""
    steps: dict[int, list[Step]] = {}
    for contact, recommender in sorted(told.items()):
        step = Step(_BEFORE_ALL, contact, recommender)
        steps.setdefault(contact, []).append(step)
        if contact in journeys.people:
            steps.setdefault(journeys.people[contact], []).append(step)
    sales = [sale._replace(own=()) for sale in journeys.sales]
    closed = [deal._replace(own=()) for deal in journeys.closed]
    return replace(journeys, sales=sales, closed=closed, steps=steps)
