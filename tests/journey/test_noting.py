"""Noting an encounter with everything that came of it, as one step."""

from collections.abc import Callable
from datetime import timedelta

from smallbiz.journey.touches import NextStep
from smallbiz.workspace import Workspace
from tests.files import TODAY


def test_everything_that_came_of_a_call_is_one_step(
    workspace: Workspace, round_trip: Callable[..., int]
) -> None:
    ines = workspace.contacts.add("Ines Okafor")
    deal = workspace.deals.open("Cargo bike", contact_id=ines)
    pricey = workspace.deals.hear(deal, workspace.objections.named("A bit pricey"))
    due = workspace.follow_ups.plan("Call back", TODAY - timedelta(days=2), contact_id=ines)

    round_trip(
        lambda: workspace.touches.note(
            ines,
            "call",
            note="Monthly price is fine",
            deal_id=deal,
            outcome="good",
            next_step=NextStep("Send version 2", TODAY + timedelta(days=2), "email"),
            finished=[due],
            settled=[pricey],
            objection="Must ask Sam",
        )
    )
    pane = workspace.deal(deal)
    assert pane is not None
    assert [(heard.text, heard.settled) for heard in pane.heard] == [
        ("A bit pricey", True),
        ("Must ask Sam", False),
    ]
    assert [step.what for step in workspace.follow_ups.of_contact(ines)] == ["Send version 2"]
    assert workspace.undoable() is not None


def test_somebody_new_is_added_with_the_note(
    workspace: Workspace, round_trip: Callable[..., int]
) -> None:
    round_trip(lambda: workspace.touches.note("Tom Lindqvist", "came", note="At the market"))
    [lead] = workspace.handovers.waiting()
    assert (lead.name, lead.touch) == ("Tom Lindqvist", "came")


def test_open_deals_of_a_contact_come_furthest_first(workspace: Workspace) -> None:
    ines = workspace.contacts.add("Ines Okafor")
    stages = workspace.stages.all()
    workspace.deals.open("Repair", contact_id=ines)
    workspace.deals.open("Cargo bike", contact_id=ines, stage_id=stages[2].id)
    workspace.deals.open("Somebody else's")
    assert [card.title for card in workspace.board.of_contact(ines)] == ["Cargo bike", "Repair"]


def test_search_can_look_for_some_kinds_only(workspace: Workspace) -> None:
    ines = workspace.contacts.add("Ines Okafor")
    workspace.deals.open("Okafor's bike", contact_id=ines)
    assert {found.kind for found in workspace.search.find("okafor")} == {"contact", "deal"}
    assert [found.kind for found in workspace.search.find("okafor", kinds=["contact"])] == [
        "contact"
    ]
