"""The day at a glance: the month's goals, the budget, who waits, and which hat comes first."""

from dataclasses import dataclass
from datetime import date

from smallbiz.business.goals import Goals
from smallbiz.business.profile import OwnBusiness
from smallbiz.insight.hats import Advice, Facts, hat_first
from smallbiz.insight.pace import Pace
from smallbiz.insight.totals import totals
from smallbiz.journey.handover import Handovers
from smallbiz.marketing.budget import Budget, MonthBudget
from smallbiz.sales.followups import FollowUps
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, month


@dataclass(frozen=True)
class Today:
    """The figures of the month so far, the same as the weekly report's; money in minor units."""

    day: date
    days_of_month: int
    goal_is_set: bool
    revenue: Pace
    new_customers: Pace
    leads: Pace
    budget: MonthBudget
    waiting: int
    late: int
    advice: Advice


def today(store: Store) -> Today:
    """Everything at the head of the day."""
    day = store.today()
    whole = month(day)
    gone, goal = whole.elapsed(day), Goals(store).of_month(day)
    so_far = totals(store, Period(whole.since, day))
    revenue = Pace(so_far.revenue, goal.revenue, gone)
    leads = Pace(so_far.leads, goal.leads, gone)
    waiting, late = Handovers(store).waiting_count(), FollowUps(store).late()
    situation = OwnBusiness(store).read().situation
    return Today(
        day,
        whole.days,
        goal.is_set,
        revenue,
        Pace(so_far.new_customers, goal.new_customers, gone),
        leads,
        Budget(store).of_month(day),
        waiting,
        late,
        hat_first(Facts(leads, revenue, waiting, late, situation)),
    )
