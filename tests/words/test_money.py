from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import (
    LARGEST,
    decimal_text,
    digits,
    show_money,
    split,
    within_bounds,
)


@pytest.mark.parametrize(("currency", "places"), [("JPY", 0), ("EUR", 2), ("KWD", 3)])
def test_each_currency_has_its_own_minor_unit(currency, places):
    assert digits(currency) == places


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (1250, "EUR", "12.50"),
        (-5, "EUR", "-0.05"),
        (0, "EUR", "0.00"),
        (500, "JPY", "500"),
        (5, "KWD", "0.005"),
        (-LARGEST, "EUR", "-9999999999999.99"),
    ],
)
def test_decimal_text_is_the_same_everywhere(minor, currency, text):
    assert decimal_text(minor, currency) == text


@pytest.mark.parametrize(
    ("minor", "locale", "text"),
    [
        (162000, "en_IE", "€1,620"),
        (1393, "en_IE", "€13.93"),
        (-1393, "en_IE", "-€13.93"),
        (162050, "de_DE", "1.620,50\xa0€"),
        (162000, "fr_FR", "1\u202f620\xa0€"),
        (LARGEST, "en_IE", "€9,999,999,999,999.99"),
    ],
)
def test_money_is_shown_as_its_country_writes_it(minor, locale, text):
    assert show_money(minor, "EUR", locale=locale) == text


def test_cents_can_be_forced_or_left_out():
    assert show_money(162000, "EUR", cents=True) == "€1,620.00"
    assert show_money(1393, "EUR", cents=False) == "€14"
    assert show_money(500, "JPY", cents=True, locale="en") == "¥500"


def test_amounts_whose_sums_would_not_fit_are_refused():
    assert within_bounds(-LARGEST) == -LARGEST
    with pytest.raises(RuleBroken, match="too large"):
        within_bounds(LARGEST + 1)


def test_the_largest_remainder_gets_the_odd_cent_and_ties_go_to_the_first():
    assert split(100, [1, 1, 1]) == [34, 33, 33]
    assert split(-100, [1, 1, 1]) == [-34, -33, -33]
    assert split(100, [Fraction(2, 5), Fraction(1, 5), Fraction(2, 5)]) == [40, 20, 40]
    assert split(10, [1, 0, 2]) == [3, 0, 7]


@pytest.mark.parametrize("weights", [[], [0, 0], [2, -1]])
def test_weights_that_mean_nothing_are_an_error(weights):
    with pytest.raises(ValueError, match="split needs weights"):
        split(5, weights)


weights = st.lists(st.integers(0, 10**6) | st.fractions(0, 1000), min_size=1, max_size=30).filter(
    any
)


@given(st.integers(-LARGEST, LARGEST), weights)
def test_shares_add_up_and_stay_within_a_cent_of_fair(amount, weights):
    shares = split(amount, weights)
    total = sum(weights, Fraction(0))
    assert sum(shares) == amount
    assert all(
        abs(share - amount * Fraction(weight) / total) < 1
        for share, weight in zip(shares, weights, strict=True)
    )
    assert split(-amount, weights) == [-share for share in shares]
