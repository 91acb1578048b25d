"""The owner overrules whose sale it was: the figures follow, add up, and go back."""

from collections.abc import Callable
from typing import Any

import pytest

from smallbiz.insight.behind import behind
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import Effort
from smallbiz.insight.worked import worked
from smallbiz.words.errors import RuleBroken
from tests.files import TODAY


def sold(workspace: Any) -> tuple[int, int, int, int]:
    """A leaflet touched Ada, who bought for 100.01; a market stall is known too: sale, efforts, channel."""
    leaflet, market = (workspace.activities.plan(name, "done") for name in ("Leaflet", "Market"))
    ada = workspace.contacts.add("Ada")
    workspace.touches.note(ada, "asked", activity_id=leaflet, on=TODAY)
    sale = workspace.sales.note(100_01, contact_id=ada, on=TODAY, product="Lamp")
    return sale, leaflet, market, workspace.channels.all()[0].id


def revenue(workspace: Any, view: View = View.EVEN) -> dict[str, int]:
    found = worked(workspace.store, view=view)
    parts = {result.effort.name: result.revenue for result in found.results if result.revenue}
    assert sum(parts.values()) + found.no_touch.revenue == found.total.revenue
    return parts


@pytest.mark.parametrize("view", list(View))
def test_the_chosen_efforts_share_the_sale_in_every_view(
    workspace: Any, round_trip: Callable[..., Any], view: View
) -> None:
    sale, leaflet, market, channel = sold(workspace)
    assert revenue(workspace, view) == {"Leaflet": 100_01}
    round_trip(lambda: workspace.crediting.overrule(sale, [market, -channel]))
    name = workspace.channels.all()[0].name
    assert revenue(workspace, view) == {"Market": 50_01, name: 50_00}
    parts = {
        line.name: basis.sales[0].share
        for line, basis in behind(workspace.store, view=view).items()
        if isinstance(line, Effort)
    }
    assert parts == {"Market": 50_01, name: 50_00}
    round_trip(lambda: workspace.crediting.as_counted(sale))
    assert revenue(workspace, view) == {"Leaflet": 100_01}
    assert leaflet


def test_a_sale_to_nobody_can_be_given_too(workspace: Any) -> None:
    _sale, _leaflet, market, _channel = sold(workspace)
    lamp = workspace.sales.note(7_00, on=TODAY, product="Lamp")
    assert worked(workspace.store).no_touch.revenue == 7_00
    workspace.crediting.overrule(lamp, [market])
    assert revenue(workspace) == {"Leaflet": 100_01, "Market": 7_00}
    assert worked(workspace.store).no_touch.revenue == 0


def test_a_refund_keeps_its_sign(workspace: Any) -> None:
    _sale, _leaflet, market, channel = sold(workspace)
    back = workspace.sales.note(-5_01, on=TODAY, product="Lamp")
    workspace.crediting.overrule(back, [market, -channel])
    assert sum(revenue(workspace).values()) == 95_00


def test_with_the_effort_the_overruling_goes(
    workspace: Any, round_trip: Callable[..., Any]
) -> None:
    sale, _leaflet, market, _channel = sold(workspace)
    workspace.crediting.overrule(sale, [market])
    round_trip(lambda: workspace.activities.delete(market))
    assert workspace.crediting.own(sale) == []
    assert revenue(workspace) == {"Leaflet": 100_01}


def test_one_effort_at_least(workspace: Any) -> None:
    sale, *_others = sold(workspace)
    with pytest.raises(RuleBroken, match="at least one effort"):
        workspace.crediting.overrule(sale, [])
