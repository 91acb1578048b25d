"""Channels, campaigns and activities: planned, moved, repeated, paid for, worked on."""

from datetime import date
from typing import Any

import pytest

from smallbiz.marketing.status import status_on
from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import month, week

TODAY = date(2026, 5, 13)


def channel(workspace: Any, name: str = "Leaflets") -> int:
    found = workspace.channels.called(name)
    assert found
    return int(found)


def leaflet(workspace: Any, **fields: Any) -> int:
    known = {
        "channel_id": channel(workspace),
        "starts_on": date(2026, 4, 20),
        "ends_on": date(2026, 5, 17),
        "planned_cost": 18_000,
    }
    return int(workspace.activities.plan("Spring tune-up leaflet", **{**known, **fields}))


def test_a_new_file_has_channels_with_icons(workspace: Any) -> None:
    rows = workspace.channels.all()
    assert [row.name for row in rows][:2] == ["Leaflets", "Instagram"]
    assert all(row.icon for row in rows)
    assert workspace.undo() is None


def test_a_channel_is_renamed_ordered_hidden_and_kept_while_it_is_used(
    workspace: Any, round_trip: Any
) -> None:
    channels = workspace.channels
    radio = round_trip(lambda: channels.add("Radio"))
    with pytest.raises(RuleBroken):
        channels.add("  RADIO ")
    round_trip(lambda: channels.rename(radio, "Local radio"))
    round_trip(lambda: channels.set_icon(radio, "phone"))
    order = [radio, *(row.id for row in channels.all() if row.id != radio)]
    round_trip(lambda: channels.reorder(order))
    assert [row.id for row in channels.all()] == order
    round_trip(lambda: channels.hide(radio))
    assert radio not in [row.id for row in channels.all()]
    assert channels.all(hidden=True)[-1].hidden
    round_trip(lambda: channels.delete(radio))
    leaflet(workspace)
    with pytest.raises(RuleBroken):
        channels.delete(channel(workspace))


def test_campaigns_add_up_their_activities(workspace: Any, round_trip: Any) -> None:
    campaigns = workspace.campaigns
    spring = round_trip(lambda: campaigns.add("Spring", budget=150_000, starts_on=TODAY))
    one, other = (leaflet(workspace, campaign_id=spring) for _ in range(2))
    workspace.budget.spend(one, 21_800)
    workspace.budget.spend(one, 500, promised=True)
    workspace.activities.set_status(other, "dropped")
    (row,) = campaigns.all()
    assert (row.activities, row.planned, row.spent, row.promised) == (1, 18_000, 21_800, 500)
    with pytest.raises(RuleBroken):
        campaigns.change(spring, ends_on=date(2026, 1, 1))
    round_trip(lambda: campaigns.change(spring, aim="More\ntune-ups"))
    round_trip(lambda: campaigns.rename(spring, "Spring 2026"))
    round_trip(lambda: campaigns.delete(spring))
    assert workspace.activities.row(one).campaign_id is None


@pytest.mark.parametrize(
    ("status", "starts", "ends", "shown"),
    [
        ("planned", date(2026, 5, 14), date(2026, 5, 20), "planned"),
        ("planned", TODAY, TODAY, "running"),
        ("planned", date(2026, 5, 1), date(2026, 5, 12), "done"),
        ("running", date(2026, 5, 14), None, "planned"),
        ("running", date(2026, 5, 1), None, "running"),
        ("planned", None, None, "planned"),
        ("idea", date(2026, 5, 1), date(2026, 5, 12), "idea"),
        ("dropped", date(2026, 5, 1), date(2026, 5, 20), "dropped"),
        ("done", date(2026, 5, 1), date(2026, 5, 20), "done"),
    ],
)
def test_the_status_follows_the_dates(
    status: str, starts: date | None, ends: date | None, shown: str
) -> None:
    assert status_on(status, starts, ends, TODAY) == shown


def test_an_activity_is_planned_changed_and_deleted(workspace: Any, round_trip: Any) -> None:
    activities = workspace.activities
    ident = round_trip(lambda: leaflet(workspace))
    row = activities.row(ident)
    assert (row.status, row.channel, row.planned, row.spent) == ("running", "Leaflets", 18_000, 0)
    round_trip(lambda: activities.change(ident, audience="Families", notes="a\nb", minutes=240))
    round_trip(lambda: activities.rename(ident, "Leaflet"))
    row = activities.row(ident)
    assert (row.name, row.audience, row.notes, row.minutes) == ("Leaflet", "Families", "a\nb", 240)
    assert activities.called("LEAFLET") == ident
    assert [each.id for each in activities.current()] == [ident]
    round_trip(lambda: activities.delete(ident))
    assert activities.row(ident) is None


def test_a_day_alone_is_first_and_last(workspace: Any) -> None:
    ident = leaflet(workspace, starts_on=TODAY, ends_on=None)
    assert workspace.activities.row(ident).ends_on == TODAY
    idea = workspace.activities.plan("Radio", status="idea")
    assert [row.id for row in workspace.activities.undated()] == [idea]


def test_moving_takes_the_open_steps_along(workspace: Any, round_trip: Any) -> None:
    ident = leaflet(workspace)
    steps = workspace.activity_steps
    done = steps.add(ident, "Text", date(2026, 4, 10))
    steps.tick(done)
    steps.add(ident, "Print", date(2026, 4, 17))
    events = channel(workspace, "Events")
    round_trip(lambda: workspace.activities.move(ident, date(2026, 4, 27), events))
    row = workspace.activities.row(ident)
    assert (row.starts_on, row.ends_on) == (date(2026, 4, 27), date(2026, 5, 24))
    assert row.channel == "Events"
    assert [step.due_on for step in steps.of(ident)] == [date(2026, 4, 10), date(2026, 4, 24)]
    resize = workspace.activities.resize
    round_trip(lambda: resize(ident, date(2026, 5, 1), date(2026, 5, 2)))
    assert workspace.activities.row(ident).status == "done"
    with pytest.raises(RuleBroken) as refused:
        resize(ident, date(2026, 5, 3), date(2026, 5, 2))
    assert refused.value.field == "ends_on"


def test_a_status_against_the_dates_is_refused(workspace: Any, round_trip: Any) -> None:
    set_status = workspace.activities.set_status
    ended = leaflet(workspace, ends_on=date(2026, 5, 1))
    later = leaflet(workspace, starts_on=date(2026, 6, 1), ends_on=date(2026, 6, 2))
    for ident, status, field in [
        (ended, "running", "ends_on"),
        (later, "running", "starts_on"),
        (ended, "asleep", "status"),
    ]:
        with pytest.raises(RuleBroken) as refused:
            set_status(ident, status)
        assert refused.value.field == field
    round_trip(lambda: set_status(later, "idea"))
    round_trip(lambda: set_status(ended, "done"))


def test_the_steps_of_an_activity_are_ticked_changed_and_put_in_order(
    workspace: Any, round_trip: Any
) -> None:
    ident, steps = leaflet(workspace), workspace.activity_steps
    text = round_trip(lambda: steps.add(ident, "Text and photo", TODAY))
    print_it = round_trip(lambda: steps.add(ident, "Print 1,500"))
    round_trip(lambda: steps.tick(text))
    round_trip(lambda: steps.change(print_it, "Print 2,000", date(2026, 5, 15)))
    round_trip(lambda: steps.reorder([print_it, text]))
    assert [(step.what, step.done_on) for step in steps.of(ident)] == [
        ("Print 2,000", None),
        ("Text and photo", TODAY),
    ]
    round_trip(lambda: steps.tick(text, done=False))
    round_trip(lambda: steps.delete(text))
    with pytest.raises(RuleBroken):
        steps.add(ident, " ")


def test_repeats_count_from_the_first(workspace: Any, round_trip: Any) -> None:
    day = date(2026, 1, 31)
    first = leaflet(workspace, starts_on=day, ends_on=day, repeats="monthly")
    workspace.activity_steps.add(first, "Write", date(2026, 1, 30))
    second = round_trip(lambda: workspace.repeats.plan_next(first))
    third = workspace.repeats.plan_next(second)
    days = [workspace.activities.row(ident).starts_on for ident in (second, third)]
    assert days == [date(2026, 2, 28), date(2026, 3, 31)]
    assert workspace.activity_steps.of(third)[0].due_on == date(2026, 3, 30)
    with pytest.raises(RuleBroken):
        workspace.repeats.plan_next(first)
    with pytest.raises(RuleBroken):
        workspace.repeats.plan_next(leaflet(workspace))


def test_money_is_spent_promised_and_paid(workspace: Any, round_trip: Any) -> None:
    ident, budget = leaflet(workspace), workspace.budget
    workspace.goals.set(TODAY, marketing_budget=70_000)
    print_run = round_trip(lambda: budget.spend(ident, 21_800, note="second print run"))
    promise = round_trip(lambda: budget.spend(ident, 18_000, promised=True))
    budget.spend(ident, 100, date(2026, 4, 30))
    may = budget.of_month(TODAY)
    assert (may.budget, may.spent, may.promised, may.free) == (70_000, 21_800, 18_000, 30_200)
    round_trip(lambda: budget.pay(promise, date(2026, 5, 20)))
    round_trip(lambda: budget.change(print_run, 20_000, TODAY, "one print run"))
    assert budget.of_month(TODAY).spent == 38_000
    assert [row.amount for row in budget.expenses(ident)] == [100, 20_000, 18_000]
    round_trip(lambda: budget.delete(print_run))
    assert workspace.activities.row(ident).spent == 18_100
    assert budget.of_month(date(2026, 6, 1)).free is None
    with pytest.raises(RuleBroken):
        budget.spend(ident, 0)


def test_lanes_show_channels_activities_and_money_per_week(workspace: Any) -> None:
    ident = leaflet(workspace)
    leaflet(workspace, channel_id=None)
    dropped = leaflet(workspace)
    workspace.activities.set_status(dropped, "dropped")
    workspace.budget.spend(ident, 21_800, TODAY)
    plan = workspace.lanes.plan(date(2026, 4, 8))
    assert (plan.period.since, plan.period.until) == (date(2026, 4, 6), date(2026, 6, 28))
    lanes = {lane.name: lane for lane in plan.lanes}
    assert [row.id for row in lanes["Leaflets"].activities] == [ident]
    assert (lanes["Leaflets"].planned, lanes["Leaflets"].spent) == (18_000, 21_800)
    assert lanes["No channel"].channel_id is None
    assert lanes["Instagram"].activities == ()
    assert len(plan.weeks) == 12
    assert sum(week.planned for week in plan.weeks) == plan.planned == 36_000
    assert plan.weeks[5].spent == plan.spent == 21_800


def test_planned_money_is_spread_over_days(workspace: Any) -> None:
    leaflet(workspace, starts_on=date(2026, 4, 30), ends_on=date(2026, 5, 2), planned_cost=100)
    april, may = workspace.budget.over([month(date(2026, 4, 1)), month(TODAY)])
    assert (april.planned, may.planned) == (34, 66)


def test_leads_are_those_who_came_from_it_first(workspace: Any) -> None:
    ident = leaflet(workspace)
    who = workspace.contacts.add("Agnes Kowalczyk")
    workspace.touches.note(who, "asked", activity_id=ident)
    assert workspace.activities.row(ident).leads == 1


def test_what_is_due_this_week(workspace: Any) -> None:
    ident, steps = leaflet(workspace), workspace.activity_steps
    late = steps.add(ident, "Answer 2 reviews", date(2026, 5, 4))
    old = steps.add(ident, "Text", date(2026, 5, 5))
    done = steps.add(ident, "Write", date(2026, 5, 12))
    steps.add(ident, "Ask buyers", date(2026, 5, 18))
    steps.tick(done)
    with workspace.store.work("Tick long ago") as work:
        work.execute("UPDATE activity_step SET done_on = '2026-05-06' WHERE id = ?", (old,))
    leaflet(workspace, starts_on=date(2026, 5, 16))
    rows = workspace.due.of_week(week(TODAY))
    assert [(row.step_id, row.due_on) for row in rows] == [
        (late, date(2026, 5, 4)),
        (done, date(2026, 5, 12)),
        (None, date(2026, 5, 16)),
    ]
    assert [row.done_on for row in rows] == [None, TODAY, None]


def test_the_plan_of_one_campaign_leaves_the_others_out(workspace: Any) -> None:
    spring = workspace.campaigns.add("Spring")
    mine = leaflet(workspace, campaign_id=spring)
    other = leaflet(workspace, planned_cost=5_000)
    workspace.budget.spend(mine, 4_000, date(2026, 4, 21))
    workspace.budget.spend(other, 9_000, date(2026, 4, 21))
    plan = workspace.lanes.plan(date(2026, 4, 8), campaign_id=spring)
    assert [row.id for lane in plan.lanes for row in lane.activities] == [mine]
    assert sum(week.spent for week in plan.weeks) == 4_000
    assert sum(week.planned for week in plan.weeks) == 18_000
    assert plan.to_come == 14_000
    assert sum(week.spent for week in workspace.lanes.plan(date(2026, 4, 8)).weeks) == 13_000


def test_what_is_done_costs_no_more(workspace: Any) -> None:
    leaflet(workspace, ends_on=date(2026, 5, 3))
    assert workspace.lanes.plan(date(2026, 4, 8)).to_come == 0


def test_a_copy_follows_the_last_day_as_an_idea(workspace: Any, round_trip: Any) -> None:
    first = leaflet(workspace, repeats="monthly")
    step = workspace.activity_steps.add(first, "Print", date(2026, 4, 16))
    workspace.activity_steps.tick(step)
    copy = workspace.activities.row(round_trip(lambda: workspace.repeats.duplicate(first)))
    assert (copy.name, copy.status, copy.repeats) == ("Spring tune-up leaflet", "idea", None)
    assert (copy.starts_on, copy.ends_on) == (date(2026, 5, 18), date(2026, 6, 14))
    (again,) = workspace.activity_steps.of(copy.id)
    assert (again.due_on, again.done_on) == (date(2026, 5, 14), None)


def test_a_copy_of_an_idea_without_days_has_none(workspace: Any) -> None:
    first = workspace.activities.plan("Radio", status="idea")
    assert workspace.activities.row(workspace.repeats.duplicate(first)).starts_on is None
