"""Measures by hand, and dashes where nothing can be divided."""

from smallbiz.insight import measures


def test_margin_takes_vat_out_first() -> None:
    """119.00 with 19 % VAT inside is 100.00; 40 % of it stay."""
    assert measures.margin(11900, 4000, 1900) == 4000
    assert measures.margin(11900) == 11900
    assert measures.margin(-11900, 4000, 1900) == -4000


def test_own_hours_are_money() -> None:
    assert measures.hours_cost(150, 3000) == 7500


def test_what_came_back_per_1_spent_and_what_was_left() -> None:
    assert measures.return_per_1(150000, 12000) == 12.5
    assert measures.profit(167200, 12000) == 155200


def test_nothing_is_divided_by_zero() -> None:
    assert measures.return_per_1(500, 0) is None
    assert measures.cost_per_head(500, 0) is None
    assert measures.rate(0, 0) is None


def test_cost_is_shared_among_heads_in_whole_cents() -> None:
    assert measures.cost_per_head(31500, 11) == 2864
    assert measures.rate(3, 4) == 0.75
