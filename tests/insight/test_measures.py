"""Measures by hand, and dashes where nothing can be divided."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight import measures
from smallbiz.insight.measures import Span


def test_margin_takes_vat_out_first() -> None:
    """119.00 with 19 % VAT inside is 100.00; 40 % of it stay."""
    assert measures.margin(11900, Decimal(40), Decimal(19)) == 4000
    assert measures.margin(11900, Decimal(100)) == 11900
    assert measures.margin(-11900, Decimal(40), Decimal(19)) == -4000


def test_own_hours_are_money() -> None:
    assert measures.hours_cost(Decimal("2.5"), 3000) == 7500


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
    june = Span(date(2026, 6, 1), date(2026, 6, 30))
    assert measures.spread(10000, date(2026, 5, 22), date(2026, 6, 10), june) == 5000
    assert measures.spread(10000, date(2026, 5, 1), date(2026, 5, 31), june) == 0
    assert measures.spread(10000, date(2026, 6, 5), date(2026, 6, 5), june) == 10000
    assert measures.spread(10000, date(2026, 5, 1), date(2026, 5, 2), Span()) == 10000


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(st.integers(0, 10**9), days, days, days)
def test_two_neighbouring_spans_hold_the_whole_cost(
    total: int, a: date, b: date, cut: date
) -> None:
    starts, ends = sorted((a, b))
    before = measures.spread(total, starts, ends, Span(None, cut))
    after = measures.spread(total, starts, ends, Span(date.fromordinal(cut.toordinal() + 1), None))
    assert abs(before + after - total) <= 1
