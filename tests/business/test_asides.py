"""Advice is put aside and comes back, and undo knows of it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from smallbiz.workspace import Workspace
from tests.files import TODAY


def told(workspace: Workspace) -> list[tuple[str, object]]:
    return [(aside.key, aside.until) for aside in workspace.asides.all()]


def test_for_four_weeks_or_for_good(workspace: Workspace, round_trip: Callable[..., Any]) -> None:
    round_trip(lambda: workspace.asides.put("offers", None, 35000, 2))
    round_trip(lambda: workspace.asides.put("objection", 3, 900, 4, for_good=True))
    assert told(workspace) == [("objection 3", None), ("offers", TODAY + timedelta(weeks=4))]
    [newest, _older] = workspace.asides.all()
    assert (newest.stake, newest.count) == (900, 4)


def test_again_replaces_how_it_was_put_aside(workspace: Workspace) -> None:
    workspace.asides.put("offers", None, 35000, 2)
    workspace.asides.put("offers", None, 50000, 3, for_good=True)
    assert told(workspace) == [("offers", None)]
    workspace.undo()
    assert told(workspace) == [("offers", TODAY + timedelta(weeks=4))]


def test_it_is_brought_back(workspace: Workspace, round_trip: Callable[..., Any]) -> None:
    workspace.asides.put("offers", None, 35000, 2)
    [aside] = workspace.asides.all()
    round_trip(lambda: workspace.asides.bring_back(aside.id))
    assert told(workspace) == []


def test_after_four_weeks_it_rests_no_more(workspace: Workspace) -> None:
    workspace.asides.put("offers", None, 35000, 2)
    workspace.store.today = lambda: TODAY + timedelta(weeks=4)
    assert told(workspace) == []
