"""What advice rests on, counted in small businesses by hand."""

from datetime import timedelta

import pytest

from smallbiz.insight.advice import advise
from smallbiz.insight.facts import facts_of
from smallbiz.insight.matters import Facts, Matter
from smallbiz.insight.open_deals import open_deals
from smallbiz.workspace import Workspace
from tests.files import TODAY


def ago(days: int):
    return TODAY - timedelta(days=days)


def test_a_fresh_file_has_nothing_to_advise(workspace: Workspace) -> None:
    facts = facts_of(workspace.store)
    assert facts == Facts(today=TODAY)
    assert advise(facts, "EUR") == []


def test_leads_count_once_they_get_cold(workspace: Workspace) -> None:
    for days in (2, 3, 8):
        workspace.touches.note(workspace.contacts.add(f"Lead {days}"), "asked", on=ago(days))
    waiting = facts_of(workspace.store).waiting
    assert (waiting.count, waiting.days, waiting.first, waiting.stake) == (2, 8, 3, 0)


def test_a_lead_is_worth_the_average_sale_times_the_share_that_buys(workspace: Workspace) -> None:
    for number in range(20):
        who = workspace.contacts.add(f"Buyer {number}")
        workspace.touches.note(who, "asked", on=ago(60))
        if number % 2:
            workspace.sales.note(10000, contact_id=who, on=ago(40))
        else:
            workspace.handovers.let_go(who, "too_far")
    workspace.touches.note(workspace.contacts.add("Tom"), "asked", on=ago(5))
    facts = facts_of(workspace.store)
    assert facts.per_sale == 10000
    assert facts.waiting.stake == round(10000 * 10 / 21)


@pytest.fixture
def deals(workspace: Workspace) -> dict[str, int]:
    """Offers of 1,000 in the third stage, 50 % likely: one silent, one spoken about, one late."""
    stage = workspace.stages.all()[2].id
    made = {}
    for name in ("silent", "spoken", "late"):
        who = workspace.contacts.add(name)
        made[name] = workspace.deals.open(name, contact_id=who, value=100000, stage_id=stage)
    for name in ("silent", "spoken"):
        offer = workspace.offers.note(made[name], 100000)
        workspace.offers.send(offer, ago(9))
    who = workspace.deal(made["spoken"]).contact_id
    workspace.touches.note(who, "call", on=ago(2), deal_id=made["spoken"])
    workspace.follow_ups.plan("Call", ago(4), deal_id=made["late"])
    workspace.follow_ups.plan("Call", TODAY, deal_id=made["silent"])
    return made


def test_open_deals_that_stand_still(workspace: Workspace, deals: dict[str, int]) -> None:
    facts = facts_of(workspace.store)
    offers = Matter(count=1, days=9, stake=50000, worth=100000, first=deals["silent"])
    late = Matter(count=1, days=4, stake=50000, worth=100000, first=deals["late"])
    stuck = Matter(count=1, stake=50000, worth=100000, first=deals["spoken"])
    assert (facts.offers, facts.late, facts.stuck) == (offers, late, stuck)
    assert [deal.offered_on for deal in open_deals(workspace.store)] == [ago(9), None, None]


def test_who_was_not_satisfied_until_somebody_speaks_to_them(workspace: Workspace) -> None:
    ines, tom = workspace.contacts.add("Ines"), workspace.contacts.add("Tom")
    for who, score in ((ines, 4), (tom, 7)):
        sale = workspace.sales.note(39000, contact_id=who, on=ago(20))
        workspace.satisfactions.note(sale, score)
    [unhappy] = facts_of(workspace.store).unhappy
    assert (unhappy.name, unhappy.count, unhappy.stake) == ("Ines", 4, 39000)
    workspace.follow_ups.plan("Call", TODAY, contact_id=ines)
    assert facts_of(workspace.store).unhappy == ()


def test_an_objection_counts_until_something_answers_it(workspace: Workspace) -> None:
    dear = workspace.objections.named("Too dear")
    for number in range(3):
        deal = workspace.deals.open(f"Bike {number}", value=30000)
        workspace.deals.hear(deal, "Too dear")
        if number:
            workspace.deals.lose(deal, "price")
    [heard] = facts_of(workspace.store).objections
    assert (heard.subject, heard.count, heard.of, heard.stake) == (dear, 3, 2, 60000)
    workspace.ideas.answer(dear)
    assert facts_of(workspace.store).objections == ()


def test_money_and_the_goal_of_the_month(workspace: Workspace) -> None:
    workspace.goals.set(TODAY, revenue=500000, marketing_budget=70000)
    leaflet = workspace.activities.plan("Leaflet", "running", starts_on=ago(10))
    workspace.budget.spend(leaflet, 40000, ago(5))
    workspace.budget.spend(leaflet, 25000, ago(1), promised=True)
    workspace.sales.note(100000, on=ago(3))
    workspace.deals.open("Bike", value=30000)
    facts = facts_of(workspace.store)
    assert facts.budget == Matter(count=1, days=18, worth=70000, cost=65000, stake=5000)
    assert facts.goal == Matter(count=1, stake=400000, worth=30000, cost=3000)


def test_a_goal_on_its_way_is_no_matter(workspace: Workspace) -> None:
    workspace.goals.set(TODAY, revenue=500000)
    workspace.sales.note(300000, on=ago(3))
    assert facts_of(workspace.store).goal == Matter()


def test_efforts_know_whether_they_go_on(workspace: Workspace) -> None:
    channel = workspace.channels.all()[0].id
    plan = workspace.activities.plan
    over = plan("Letter", "done", starts_on=ago(40), ends_on=ago(30), channel_id=channel)
    runs = plan("Leaflet", "running", starts_on=ago(20), ends_on=ago(-5))
    for activity in (over, runs):
        workspace.budget.spend(activity, 10000, ago(15))
    found = {each.subject: each for each in facts_of(workspace.store).efforts}
    assert (found[over].runs_on, found[over].next_planned) == (False, False)
    assert (found[runs].runs_on, found[runs].next_planned) == (True, True)
    workspace.repeats.duplicate(over)
    [again] = [each for each in facts_of(workspace.store).efforts if each.subject == over]
    assert (again.runs_on, again.next_planned) == (False, True)
    workspace.activities.change(over, repeats="monthly")
    [monthly] = [each for each in facts_of(workspace.store).efforts if each.subject == over]
    assert monthly.runs_on


def test_leads_of_an_effort_that_sales_did_not_want(workspace: Workspace) -> None:
    leaflet = workspace.activities.plan("Leaflet", "running", starts_on=ago(20))
    for number in range(4):
        who = workspace.contacts.add(f"Lead {number}")
        workspace.touches.note(who, "asked", on=ago(9), activity_id=leaflet)
        if number < 2:
            workspace.handovers.send_back(who, "later")
        if number == 2:
            workspace.handovers.let_go(who, "too_far")
    workspace.budget.spend(leaflet, 40000, ago(15))
    passer_by = workspace.contacts.add("Seen on a channel of the same number")
    workspace.touches.note(passer_by, "asked", on=ago(9), channel_id=leaflet)
    facts = facts_of(workspace.store)
    [miss] = facts.misses
    assert (miss.subject, miss.count, miss.of, miss.stake) == (leaflet, 3, 3, 40000)
    assert (facts.usual_miss.count, facts.usual_miss.of) == (3, 3)


def test_sales_without_a_source(workspace: Workspace) -> None:
    leaflet = workspace.activities.plan("Leaflet", "running", starts_on=ago(20))
    workspace.budget.spend(leaflet, 10000, ago(15))
    known = workspace.contacts.add("Ines")
    workspace.touches.note(known, "asked", on=ago(9), activity_id=leaflet)
    workspace.sales.note(5000, contact_id=known, on=ago(1))
    workspace.sales.note(5000, on=ago(1))
    sources = facts_of(workspace.store).sources
    assert (sources.count, sources.of, sources.cost, sources.stake) == (1, 2, 10000, 5000)
