"""What changed with a deal, and when."""

from datetime import date
from typing import Any


def told(workspace: Any, deal: int) -> list[tuple[bool, list[tuple[str, object, object]]]]:
    changes = workspace.changes_of_deal(deal)
    return [(each.added, [(f.field, f.before, f.after) for f in each.fields]) for each in changes]


def test_fields_are_told_newest_first_with_names_instead_of_numbers(workspace: Any) -> None:
    first, qualified = [stage.id for stage in workspace.stages.all()[:2]]
    deal = workspace.deals.open("Trailer", stage_id=first, need="Tools")
    workspace.deals.change(deal, value=100, expected_on=date(2026, 6, 1))
    workspace.deals.advance(deal, qualified)
    workspace.deals.compete(deal, "Pedal & Co")
    assert told(workspace, deal) == [
        (False, [("competitor_id", None, "Pedal & Co")]),
        (False, [("stage_id", "New enquiry", "Qualified")]),
        (False, [("value", 0, 100), ("expected_on", None, "2026-06-01")]),
        (True, []),
    ]
    assert workspace.changes_of_deal(deal)[1].label == "Move Trailer to Qualified"


def test_places_within_a_column_and_undone_things_are_not_told(workspace: Any) -> None:
    stage = workspace.stages.first()
    deal = workspace.deals.open("Trailer")
    workspace.deals.open("Tandem")
    workspace.deals.advance(deal, stage, 1)
    workspace.deals.change(deal, value=100)
    workspace.undo()
    assert told(workspace, deal) == [(True, [])]
    assert told(workspace, 99) == []
