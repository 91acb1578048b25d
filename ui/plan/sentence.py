"""The sentence at the head of the plan: what went, what is to come, what is left of the budget."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.marketing.budget import MonthBudget
from smallbiz.marketing.campaigns import CampaignRow
from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.lanes import Plan
from smallbiz.words.formats import month_name
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace


def sentence(
    workspace: Workspace, plan: Plan, rows: Sequence[ActivityRow], campaign_id: int | None
) -> str:
    """The sentence for the weeks shown, or for the campaign that is chosen."""
    if not rows:
        return _("What runs when, on which channel, and what it costs.")
    currency, today = workspace.business.currency(), workspace.today
    for campaign in workspace.campaigns.all():
        if campaign.id == campaign_id:
            return of_campaign(campaign, rows, currency)
    month, budget = month_name(today, year=False), workspace.budget.of_month(today)
    return of_weeks(plan, month, budget, currency)


def of_weeks(plan: Plan, month: str, budget: MonthBudget, currency: str) -> str:
    """What the weeks shown cost, and what is left of the present month's budget."""
    spent = sum(week.spent for week in plan.weeks)
    said = _("These 12 weeks: {spent} spent, {to_come} still planned.").format(
        spent=show_money(spent, currency, cents=False),
        to_come=show_money(plan.to_come, currency, cents=False),
    )
    return f"{said} {of_month(month, budget, currency)}".strip()


def of_month(month: str, budget: MonthBudget, currency: str) -> str:
    """What is left of a month's budget; nothing where none is set."""
    if budget.budget is None or budget.free is None:
        return ""
    whole = show_money(budget.budget, currency, cents=False)
    left = show_money(abs(budget.free), currency, cents=False)
    if budget.free < 0:
        said = _("{month} is {left} over its budget of {budget}.")
    else:
        said = _("{month} has {left} of its budget of {budget} left.")
    return said.format(month=month, left=left, budget=whole)


def of_campaign(campaign: CampaignRow, rows: Sequence[ActivityRow], currency: str) -> str:
    """ "Spring: €655 spent, €680 still planned, of a €1,500 budget", whatever weeks are shown."""
    to_come = sum(row.to_come for row in rows if row.campaign_id == campaign.id)
    told = {
        "name": campaign.name,
        "spent": show_money(campaign.spent, currency, cents=False),
        "to_come": show_money(to_come, currency, cents=False),
    }
    if campaign.budget is None:
        return _("{name}: {spent} spent, {to_come} still planned").format(**told)
    budget = show_money(campaign.budget, currency, cents=False)
    said = _("{name}: {spent} spent, {to_come} still planned, of a {budget} budget")
    return said.format(**told, budget=budget)
