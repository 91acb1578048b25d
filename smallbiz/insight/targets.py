"""Each hat's own target: what the month's revenue goal asks of Marketing and of Sales by now."""

from dataclasses import dataclass

from smallbiz.business.spreading import Span
from smallbiz.insight.needs import Needs, needs
from smallbiz.insight.pace import Pace, paces
from smallbiz.store.store import Store


@dataclass(frozen=True)
class Targets:
    """`leads` are Marketing's: against the owner's goal for them, else against what the missing
    revenue needs; None where nothing tells. `revenue` is that of Sales."""

    needs: Needs
    leads: Pace | None
    revenue: Pace
    leads_are_set: bool
    """Whether the owner has a goal for leads."""


def targets(store: Store) -> Targets | None:
    """What this month asks of each hat; None without a goal for its revenue."""
    month = paces(store, store.today(), Span.MONTH)
    revenue, leads = month.revenue, month.leads
    if not revenue.goal:
        return None
    found = needs(store, revenue.goal - revenue.reached)
    if leads.goal:
        return Targets(found, leads, revenue, leads_are_set=True)
    needed = Pace(leads.reached, found.leads.count, leads.gone) if found.leads else None
    return Targets(found, needed, revenue, leads_are_set=False)
