"""A touch that was noted is corrected."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from smallbiz.words.errors import RuleBroken


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


def test_a_touch_does_not_move_into_the_future(workspace: Any) -> None:
    touch = workspace.touches.note(workspace.contacts.add("Ann"), "asked")
    with pytest.raises(RuleBroken):
        workspace.touches.change(touch, on_day=workspace.today + timedelta(days=1))


def test_a_touch_that_is_gone_is_nobodys(workspace: Any) -> None:
    assert workspace.touches.row(1) is None
