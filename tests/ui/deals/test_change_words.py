"""The changes of a deal in words."""

import pytest

from smallbiz.sales.changes import changes_of_deal
from smallbiz.sales.records import Deal
from smallbiz.store.field_changes import FieldChange
from smallbiz.workspace import Workspace
from tests.files import TODAY
from ui.deals.cards import money_words
from ui.deals.changes import change_step, field_name, field_words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (FieldChange("value", 390000, 370000), "Worth: €3,900 → €3,700"),
        (FieldChange("expected_on", None, "2026-05-29"), "Decided by: nothing → 29 May"),
        (FieldChange("status", "open", "lost"), "State: Open → Lost"),
        (FieldChange("lost_reason", None, "price"), "Reason: nothing → Price"),
        (FieldChange("need", "", "School run"), "Need: nothing → School run"),
        (FieldChange("stage_id", "New enquiry", "Qualified"), "Stage: New enquiry → Qualified"),
    ],
)
def test_a_field_says_what_it_was_and_became(change: FieldChange, words: str) -> None:
    assert field_words(change, money_words("EUR")) == words


def test_every_field_that_can_be_told_has_a_name(workspace: Workspace) -> None:
    untold = {"id", "position", "extra", "stage_since", "opened_on", "closed_on"}
    names = {column.name for column in Deal.__table__.columns} - untold
    assert all(field_name(name) for name in names)


def test_all_fields_of_a_step_stand_in_one_line(workspace: Workspace) -> None:
    deal = workspace.deals.open("Trailer", value=100)
    workspace.deals.lose(deal, "price")
    newest, opened = (
        change_step(change, money_words("EUR"), TODAY)
        for change in changes_of_deal(workspace.store, deal)
    )
    assert newest.note == "State: Open → Lost · Reason: nothing → Price"
    assert newest.title == "Lose Trailer"
    assert (opened.title, opened.note) == ("Open deal Trailer", "")
