"""Where a goal should be by now."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.business.spreading import Span
from smallbiz.insight.pace import Pace, State, longer_paces, paces
from tests.files import TODAY

GONE = Fraction(13, 31)


@pytest.mark.parametrize(
    ("reached", "goal", "gap", "state"),
    [
        (431000, 1200000, -72226, State.AT_RISK),
        (19, 30, 6, State.ON_TRACK),
        (5, 15, -1, State.BEHIND),
        (3, None, 0, None),
        (0, 0, 0, None),
    ],
)
def test_gap_and_state(reached: int, goal: int | None, gap: int, state: State | None) -> None:
    pace = Pace(reached, goal, GONE)
    assert (pace.gap, pace.state) == (gap, state)


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(1, 31))
def test_on_track_means_no_gap_beyond_rounding(reached: int, goal: int, day: int) -> None:
    pace = Pace(reached, goal, Fraction(day, 31))
    assert (pace.state is State.ON_TRACK) == (Fraction(reached) >= goal * pace.gone)
    if pace.gap > 0:
        assert pace.state is State.ON_TRACK


def test_the_quarter_and_the_year_stand_where_they_have_goals_of_their_own(workspace: Any) -> None:
    workspace.sales.note(900_00, on=date(2026, 2, 3))
    workspace.sales.note(100_00, on=TODAY)
    workspace.goals.set(TODAY, revenue=500_00)
    assert longer_paces(workspace.store, TODAY) == ()
    workspace.goals.set(TODAY, Span.YEAR, revenue=3650_00)
    (whole,) = longer_paces(workspace.store, TODAY)
    assert whole.revenue == Pace(1000_00, 3650_00, Fraction(133, 365))
    assert whole.revenue.gap == -330_00
    before = paces(workspace.store, date(2026, 2, 1), Span.MONTH)
    assert (before.revenue.reached, before.revenue.gone) == (900_00, 1)
    assert paces(workspace.store, date(2026, 8, 1), Span.QUARTER).revenue.reached == 0
