"""The day at a glance counts like the weekly report."""

from datetime import timedelta

from smallbiz.insight.today import today
from smallbiz.insight.week import week_of
from smallbiz.words.periods import week
from smallbiz.workspace import Workspace
from tests.files import TODAY


def test_the_figures_are_those_of_the_week(workspace: Workspace) -> None:
    ines = workspace.contacts.add("Ines")
    workspace.touches.note(ines, "asked", on=TODAY - timedelta(days=4))
    workspace.sales.note(43100, contact_id=ines, on=TODAY - timedelta(days=1))
    workspace.goals.set(TODAY, revenue=1200000, leads=30, marketing_budget=70000)
    day = today(workspace.store)
    same = week_of(workspace.store, week(TODAY)).month_so_far
    assert (day.revenue.reached, day.new_customers.reached, day.leads.reached) == (
        same.revenue, same.new_customers, same.leads,
    ) == (43100, 1, 1)  # fmt: skip
    assert (day.goal.is_set, day.new_customers.goal, day.days_of_month) == (True, None, 31)
    assert day.budget.free == 70000
    assert day.first.hat == "both"


def test_a_fresh_file_has_a_day_too(workspace: Workspace) -> None:
    day = today(workspace.store)
    assert (day.goal.is_set, day.waiting, day.late) == (False, 0, 0)


def test_hottest_deals_have_the_most_likely_money(workspace: Workspace) -> None:
    stages = workspace.stages.all()
    workspace.deals.open("Early", value=100000, stage_id=stages[0].id)
    workspace.deals.open("Nearly", value=50000, stage_id=stages[3].id)
    late = workspace.deals.open("Offer", value=90000, stage_id=stages[2].id)
    workspace.follow_ups.plan("Call", TODAY, deal_id=late)
    assert [card.title for card in workspace.board.hottest(2)] == ["Offer", "Nearly"]
    assert workspace.board.hottest(1)[0].next_what == "Call"
    assert workspace.board.open_count() == 3
