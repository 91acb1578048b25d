"""A touch that was noted is corrected."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from smallbiz.sales.followups import NextStep
from smallbiz.words.errors import RuleBroken
from tests.files import TODAY


def test_a_touch_is_read_and_corrected(
    workspace: Any, round_trip: Callable[[Callable[[], Any]], Any]
) -> None:
    ann = workspace.contacts.add("Ann")
    channel = workspace.channels.called("Google")
    touch = workspace.touches.note(ann, "asked", note="Prices", channel_id=channel)
    row = workspace.touches.row(touch)
    assert (row.contact, row.note, row.effort, row.channel_id) == (
        "Ann",
        "Prices",
        "Google",
        channel,
    )
    round_trip(lambda: workspace.touches.change(touch, on_day=date(2026, 5, 10), channel_id=None))
    row = workspace.touches.row(touch)
    assert (row.on_day, row.effort) == (date(2026, 5, 10), "")


def test_the_first_touch_of_an_effort_stands_with_the_contact(
    workspace: Any, round_trip: Callable[[Callable[[], Any]], Any]
) -> None:
    def found() -> Any:
        return store.rows("SELECT first_on, first_activity_id, channel_id FROM standing")

    store, ann = workspace.store, workspace.contacts.add("Ann")
    google, market = workspace.channels.called("Google"), workspace.channels.called("Instagram")
    workspace.touches.note(ann, "call", on=date(2026, 4, 1))
    assert found() == [(None, None, None)]
    workspace.touches.note(ann, "asked", on=date(2026, 5, 2), channel_id=google)
    assert found() == [("2026-05-02", None, google)]
    met = workspace.touches.note(ann, "came", on=date(2026, 5, 1), channel_id=market)
    assert found() == [("2026-05-01", None, market)]
    round_trip(lambda: workspace.touches.change(met, on_day=date(2026, 5, 3), channel_id=market))
    assert found() == [("2026-05-02", None, google)]


def test_a_touch_does_not_move_into_the_future(workspace: Any) -> None:
    touch = workspace.touches.note(workspace.contacts.add("Ann"), "asked")
    with pytest.raises(RuleBroken):
        workspace.touches.change(touch, on_day=workspace.today + timedelta(days=1))


def test_a_touch_that_is_gone_is_nobodys(workspace: Any) -> None:
    assert workspace.touches.row(1) is None


def test_what_was_planned_with_a_lead_goes_into_the_deal_and_back(
    workspace: Any, round_trip: Any
) -> None:
    ines = workspace.contacts.add("Ines")
    workspace.touches.note(ines, "asked")
    planned = workspace.follow_ups.plan("Test ride", TODAY, contact_id=ines, kind="meeting")
    step = NextStep("Test ride", TODAY + timedelta(days=2), "task")
    deal = round_trip(lambda: workspace.handovers.take_over(ines, step, planned=planned))
    [row] = workspace.follow_ups.open()
    assert (row.id, row.deal_id, row.kind, row.due_on) == (planned, deal, "meeting", step.on)


def test_a_clock_that_was_set_back_makes_nobody_wait_less_than_no_day(workspace: Any) -> None:
    tom, ines = workspace.contacts.add("Tom"), workspace.contacts.add("Ines")
    workspace.touches.note(tom, "asked", on=TODAY - timedelta(days=1))
    workspace.touches.note(ines, "asked")
    workspace.deals.open("Bike", contact_id=tom)
    touch = workspace.touches.note(tom, "call")
    workspace.store.today = lambda: TODAY - timedelta(days=7)
    (lead,) = workspace.handovers.waiting()
    assert (lead.name, lead.days) == ("Ines", 0)
    (deal,) = workspace.deals_of(tom)
    (card,) = workspace.board.of_contact(tom)
    assert (deal.days, card.days, card.late) == (0, 0, False)
    workspace.touches.change(touch, note="Wrong number", on_day=TODAY)
    assert workspace.touches.row(touch).note == "Wrong number"
