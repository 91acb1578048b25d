"""The day at a glance: the month's goals, the budget, who waits, and which hat comes first."""

from datetime import date
from typing import NamedTuple

from smallbiz.business.goals import PeriodGoal
from smallbiz.business.profile import OwnBusiness
from smallbiz.business.spreading import Span
from smallbiz.insight.hats import DayFacts, HatFirst, hat_first
from smallbiz.insight.open_deals import unanswered
from smallbiz.insight.pace import Pace, Paces, longer_paces, paces
from smallbiz.journey.handover import Handovers
from smallbiz.marketing.budget import Budget, MonthBudget
from smallbiz.sales.followups import FollowUps
from smallbiz.store.store import Store
from smallbiz.words.periods import month


class Today(NamedTuple):
    """The figures of the month so far, the same as the weekly report's; money in minor units."""

    day: date
    days_of_month: int
    goal: PeriodGoal
    revenue: Pace
    new_customers: Pace
    leads: Pace
    longer: tuple[Paces, ...]
    """The quarter and the year, where they have goals of their own."""
    budget: MonthBudget
    waiting: int
    late: int
    first: HatFirst


def today(store: Store) -> Today:
    """Everything at the head of the day."""
    day = store.today()
    whole = month(day)
    this_month = paces(store, day, Span.MONTH)
    waiting, late = Handovers(store).waiting_count(), FollowUps(store).late()
    return Today(
        day,
        whole.days,
        this_month.goal,
        this_month.revenue,
        this_month.new_customers,
        this_month.leads,
        longer_paces(store, day),
        Budget(store).of_month(day),
        waiting,
        late,
        hat_first(
            DayFacts(
                this_month.leads,
                this_month.revenue,
                waiting,
                late,
                unanswered(store, day),
                OwnBusiness(store).read().situation,
            )
        ),
    )
