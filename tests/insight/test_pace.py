"""Where a goal should be by now."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.pace import Pace, State

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
