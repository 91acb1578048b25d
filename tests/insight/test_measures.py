"""Measures by hand, and dashes where nothing can be divided."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight import measures
from smallbiz.words.periods import Period


def test_margin_takes_vat_out_first() -> None:
    """119.00 with 19 % VAT inside is 100.00; 40 % of it stay."""
    assert measures.margin(11900, 4000, 1900) == 4000
    assert measures.margin(11900) == 11900
    assert measures.margin(-11900, 4000, 1900) == -4000


def test_own_hours_are_money() -> None:
    assert measures.hours_cost(150, 3000) == 7500


def test_return_and_profit() -> None:
    assert measures.return_per_1(167200, 12000) == 167200 / 12000
    assert measures.profit(167200, 12000) == 155200


def test_nothing_is_divided_by_zero() -> None:
    assert measures.return_per_1(500, 0) is None
    assert measures.cost_per_head(500, 0) is None
    assert measures.rate(0, 0) is None


def test_cost_per_head() -> None:
    assert measures.cost_per_head(31500, 11) == 2864
    assert measures.rate(3, 4) == 0.75


def test_a_cost_is_spread_evenly_over_its_days() -> None:
    june = Period(date(2026, 6, 1), date(2026, 6, 30))
    for since, until, part in (
        (date(2026, 5, 22), date(2026, 6, 10), 5000),
        (date(2026, 5, 1), date(2026, 5, 31), 0),
        (date(2026, 6, 5), date(2026, 6, 5), 10000),
    ):
        assert measures.spread(10000, Period(since, until), june) == part


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(st.integers(0, 10**9), days, days, days)
def test_neighbouring_periods_hold_the_whole_cost(total: int, a: date, b: date, cut: date) -> None:
    over = Period(min(a, b), max(a, b))
    before = measures.spread(total, over, Period(date(2019, 1, 1), cut))
    after = measures.spread(total, over, Period(cut + timedelta(days=1), date(2031, 1, 1)))
    assert before + after == total
