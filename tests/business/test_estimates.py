"""The owner's own estimates."""

from typing import Any

import pytest

from smallbiz.business.estimates import Estimate
from smallbiz.words.errors import RuleBroken


def test_estimates_are_kept_changed_and_taken_away(workspace: Any, round_trip: Any) -> None:
    estimates = workspace.estimates
    assert estimates.read() == Estimate()
    round_trip(lambda: estimates.change(sale=600_00, offers_won=48_00))
    assert estimates.read() == Estimate(sale=600_00, offers_won=48_00)
    round_trip(lambda: estimates.change(sale=None, offers_won=50_00, leads_won=20_00))
    assert estimates.read() == Estimate(offers_won=50_00, leads_won=20_00)


@pytest.mark.parametrize(
    ("name", "value"), [("sale", -1), ("offers_won", 100_01), ("leads_won", 200_00)]
)
def test_what_can_not_be_is_told(workspace: Any, name: str, value: int) -> None:
    with pytest.raises(RuleBroken) as broken:
        workspace.estimates.change(**{name: value})
    assert broken.value.field == name
    assert workspace.estimates.read() == Estimate()
