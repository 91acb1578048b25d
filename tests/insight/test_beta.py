"""Quantiles of a Beta against its closed forms, and draws of customers against the laws of means."""

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.beta import quantiles
from smallbiz.insight.customer_worth import MOST_DRAWN, Levels

PARTS = 40
MIDDLES = [(part + 0.5) / PARTS for part in range(PARTS)]


@given(st.floats(0.02, 2000))
def test_the_closed_form_for_one_try(b: float) -> None:
    """Beta(1, b) lies below x with 1 − (1 − x)^b, and Beta(b, 1) is what it leaves."""
    rare = [1 - (1 - middle) ** (1 / b) for middle in MIDDLES]
    assert quantiles(1, b, PARTS) == pytest.approx(rare, rel=0.005, abs=1e-12)
    often = [middle ** (1 / b) for middle in MIDDLES]
    assert quantiles(b, 1, PARTS) == pytest.approx(often, rel=0.005, abs=1e-12)


@given(st.integers(1, 30), st.integers(1, 30))
def test_whole_numbers_count_like_tosses(a: int, b: int) -> None:
    """Beta(a, b) lies below x as often as a of a + b − 1 tosses come with x (Johnson et al. 1995, 25.3)."""
    tosses = a + b - 1
    for middle, x in zip(MIDDLES, quantiles(a, b, PARTS), strict=True):
        below = sum(comb(tosses, n) * x**n * (1 - x) ** (tosses - n) for n in range(a, tosses + 1))
        assert below == pytest.approx(middle, abs=0.001)


@pytest.mark.parametrize(("a", "b"), [(0.01, 10), (0.4, 3.6), (2.2, 390), (5, 0.05), (1e9, 1e9)])
def test_the_mean_is_kept_however_few_or_many_the_tries(a: float, b: float) -> None:
    assert quantiles(a, b, 2000).mean() == pytest.approx(a / (a + b), rel=0.01)


def test_drawn_customers_have_the_mean_and_the_spread_of_all() -> None:
    """The mean of m draws deviates by the deviation of one ÷ √m."""
    levels = Levels([100] * 9 + [1100], 200.0)
    for many in (1, 9, 100):
        drawn = levels.of(many)
        assert drawn.mean() == pytest.approx(1, abs=0.12 / many**0.5)
        assert drawn.std() == pytest.approx(1.5 / many**0.5, rel=0.05)


def test_draws_do_not_hang_on_what_was_asked_before() -> None:
    margins = [100 * i for i in range(1, 60)]
    one, other = Levels(margins, 3000.0), Levels(margins[::-1], 3000.0)
    few, many = one.of(5), one.of(MOST_DRAWN + 7)
    assert (other.of(MOST_DRAWN) == many).all()
    assert (other.of(5) == few).all()
