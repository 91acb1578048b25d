"""Files for the tests of Today."""

from datetime import timedelta

from smallbiz.workspace import Workspace
from tests.files import TODAY


def day(ahead: int):
    """A day counted from today."""
    return TODAY + timedelta(days=ahead)


def bell(workspace: Workspace) -> None:
    """Goals, a plan with steps, three leads and more, follow-ups and deals."""
    workspace.goals.set(TODAY, revenue=1200000, new_customers=15, leads=10, marketing_budget=70000)
    leaflet = workspace.activities.plan("Tune-up leaflet", "running", starts_on=day(-20))
    workspace.activities.plan("Market stand", "planned", starts_on=day(3))
    workspace.budget.spend(leaflet, 30500, day(-5))
    workspace.budget.spend(leaflet, 18000, day(-2), promised=True)
    workspace.activity_steps.add(leaflet, "Answer 2 reviews", day(-2))
    workspace.activity_steps.add(leaflet, "Ask buyers why", day(2))
    for number, name in enumerate(("Agnes", "Tom", "Sofia", "Lea")):
        who = workspace.contacts.add(name)
        workspace.touches.note(who, "asked", on=day(number - 3), activity_id=leaflet)
    ines = workspace.contacts.add("Ines Okafor")
    stage = workspace.stages.all()[2].id
    deal = workspace.deals.open("Cargo bike", contact_id=ines, value=390000, stage_id=stage)
    workspace.follow_ups.plan("Answer her offer", day(-2), contact_id=ines, deal_id=deal)
    workspace.follow_ups.plan("Say thanks", TODAY, contact_id=ines, due_at="16:00")
