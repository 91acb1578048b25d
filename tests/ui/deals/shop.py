"""A bicycle workshop with a few deals, for the tests of the page."""

from datetime import timedelta

from smallbiz.workspace import Workspace
from tests.files import TODAY

TUNE_UP, WHEEL, COMMUTER, CARGO = 1, 2, 3, 4


def bikes(workspace: Workspace) -> None:
    """Two new enquiries, one qualified, one offer sent; one won and one lost this month."""
    workspace.business.change(country="IE")
    first, qualified, sent, _agreeing = [stage.id for stage in workspace.stages.all()]
    deals, steps = workspace.deals, workspace.follow_ups
    deals.open("City bike tune-up", contact_id="Jonas Weber", value=8500, stage_id=first)
    steps.plan("Ask for photos", TODAY + timedelta(days=2), deal_id=TUNE_UP)
    deals.open("Wheel build, rear", contact_id="Liam O’Brien", value=32000, stage_id=first)
    deals.open("Commuter e-bike", contact_id="Priya Nair", value=245000, stage_id=qualified)
    steps.plan("Test ride", TODAY + timedelta(days=3), deal_id=COMMUTER)
    deals.open(
        "Family cargo bike",
        contact_id="Ines Okafor",
        value=390000,
        stage_id=sent,
        wants="Both children dry to school",
    )
    steps.plan("Call back", TODAY - timedelta(days=2), deal_id=CARGO)
    deals.win(deals.open("City e-bike", value=162000))
    deals.lose(deals.open("Old trailer", value=40000), "price")
