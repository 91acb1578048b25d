"""Odds against published and hand-worked values."""

from math import comb, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight import odds


def test_wilson_95_percent_as_published() -> None:
    """Newcombe (1998), Stat. Med. 17:857, table I, method 3."""
    for k, n, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert odds.wilson(k, n, 1.959964) == pytest.approx((low, high), abs=5e-5)


def test_three_of_ten_by_hand() -> None:
    """(3 + 1.6425/2 ± 1.2816·√(2.1 + 1.6425/4)) / 11.6425."""
    assert odds.wilson(3, 10) == pytest.approx((0.1538, 0.5027), abs=1e-4)


def test_nothing_of_nothing_has_no_range() -> None:
    assert odds.wilson(0, 0) is None


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_the_range_holds_the_rate(k: int, n: int) -> None:
    k = min(k, n)
    between = odds.wilson(k, n)
    assert between is not None
    assert 0 <= between[0] <= k / n + 1e-12
    assert k / n - 1e-12 <= between[1] <= 1


def test_a_rate_of_few_tries_is_drawn_towards_the_usual_one() -> None:
    assert odds.usual_rate(9, 48) == pytest.approx(0.2)
    assert odds.shrunk(3, 10, 0.2) == pytest.approx(0.25)
    assert odds.shrunk(0, 0, 0.2) == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("closed", "word"),
    [
        (0, "too early to say"),
        (2, "too early to say"),
        (3, "first signs"),
        (9, "first signs"),
        (10, "rough picture"),
        (29, "rough picture"),
        (30, "fairly solid"),
    ],
)
def test_words_by_closed_deals(closed: int, word: str) -> None:
    assert odds.trust(closed) == word


def test_better_than_an_equal_is_a_coin() -> None:
    assert odds.chance_better((3, 10), (3, 10), 0.2) == pytest.approx(0.5, abs=1e-6)


def test_better_by_the_exact_sum() -> None:
    """Whole Beta parameters have a closed form (Cook 2005): Beta(8, 12) over Beta(4, 16)."""
    a, b, c, d = 8, 12, 4, 16
    exact = sum(
        comb(a + b - 1, j) * _beta(c + j, d + a + b - 1 - j) / _beta(c, d) for j in range(a)
    )
    assert odds.chance_better((6, 10), (2, 10), 0.2) == pytest.approx(exact, abs=1e-4)


def _beta(a: int, b: int) -> float:
    from math import gamma

    return gamma(a) * gamma(b) / gamma(a + b)


def test_never_tried_does_not_beat_three_of_ten() -> None:
    assert odds.chance_better((0, 0), (3, 10), 0.2) < 0.5


def test_comparing_needs_five_closed_on_both_sides() -> None:
    assert odds.compare((4, 4), (0, 50), 0.2) == "can't tell yet"
    assert odds.compare((30, 40), (2, 40), 0.3) == "very likely better"
    assert odds.compare((6, 10), (3, 10), 0.3) == "probably better"
    assert odds.compare((3, 10), (3, 10), 0.3) == "can't tell yet"


def test_the_sentence_gives_counts_first() -> None:
    assert odds.sentence(3, 10) == (
        "3 of 10 deals were won. "
        "With so few, the real rate could be anywhere from about 15 to 50 in 100."
    )
    assert odds.sentence(40, 100).startswith("40 of 100 deals were won. The real rate is")
    assert odds.sentence(0, 0) == "Nothing closed yet: too early to say."


def coverage(n: int, between) -> float:  # type: ignore[no-untyped-def]
    """How often the range of k of n holds the real rate, over all real rates alike."""
    rates = [(place + 0.5) / 400 for place in range(400)]
    ends = [between(k, n) for k in range(n + 1)]
    return sum(
        comb(n, k) * rate**k * (1 - rate) ** (n - k)
        for rate in rates
        for k, (low, high) in enumerate(ends)
        if low <= rate <= high
    ) / len(rates)


def wald(k: int, n: int) -> tuple[float, float]:
    """What textbooks take: k/n ± z·√(p(1 − p)/n)."""
    half = odds.Z_80 * sqrt(k * (n - k) / n**3)
    return k / n - half, k / n + half


@pytest.mark.parametrize("n", [5, 10, 20])
def test_eight_of_ten_ranges_hold_the_real_rate(n: int) -> None:
    assert 0.80 <= coverage(n, odds.wilson) <= 0.83
    assert coverage(n, wald) < 0.78
