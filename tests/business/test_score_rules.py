"""The owner's own points for signs, undoable like everything."""

from collections.abc import Callable
from typing import Any

import pytest

from smallbiz.insight.score import lead_scale
from smallbiz.words.errors import RuleBroken


def test_own_points_count_and_can_be_taken_back(
    workspace: Any, round_trip: Callable[..., Any]
) -> None:
    rules = workspace.score_rules
    usual = lead_scale(workspace.store).points["asked"]
    round_trip(lambda: rules.change("asked", 40))
    round_trip(lambda: rules.change("asked", -5))
    assert rules.own() == {"asked": -5}
    assert lead_scale(workspace.store).points["asked"] == -5
    round_trip(rules.reset)
    assert rules.own() == {}
    assert lead_scale(workspace.store).points["asked"] == usual


def test_points_have_a_limit(workspace: Any) -> None:
    with pytest.raises(RuleBroken, match="at most 50 points"):
        workspace.score_rules.change("asked", 51)
    assert workspace.score_rules.own() == {}
