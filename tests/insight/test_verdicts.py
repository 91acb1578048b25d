"""Verdicts of efforts whose case is plain, and the curve of waiting behind them."""

import pytest

from smallbiz.insight.customer_worth import Worth
from smallbiz.insight.ripening import ripening
from smallbiz.insight.verdicts import Judged, Tried, Verdict, in_words, judge

MARGINS = [20000] * 30
FILLER = Tried(touched=200, ripe=200.0, customers=20, margin=400000, cost=100000)


def verdict(tried: Tried) -> Judged:
    """The verdict beside one ordinary effort with a rate of 1 in 10."""
    return judge([tried, FILLER], Worth.of(MARGINS))[0]


@pytest.mark.parametrize(
    ("tried", "word"),
    [
        (Tried(100, 100.0, 30, 600000, 50000), Verdict.CLEARLY_WORKS),
        (Tried(10, 10.0, 2, 40000, 4000), Verdict.LOOKS_PROMISING),
        (Tried(40, 40.0, 0, 0, 1000), Verdict.TOO_EARLY),
        (Tried(40, 40.0, 4, 80000, 75000), Verdict.TOO_EARLY),
        (Tried(100, 2.0, 1, 20000, 5000), Verdict.TOO_EARLY),
        (Tried(100, 100.0, 1, 20000, 400000), Verdict.LOSES_MONEY),
        (Tried(100, 100.0, 0, 0, 400000), Verdict.LOSES_MONEY),
        (Tried(50, 50.0, 5, 100000, 160000), Verdict.PROBABLY_LOSES),
        (Tried(20000, 20000.0, 2000, 40000000, 40000000), Verdict.BREAKS_EVEN),
        (Tried(5, 5.0, 1, 20000, 0), Verdict.COSTS_NOTHING),
    ],
)
def test_the_word_for_an_effort_fits_what_is_known_of_it(tried: Tried, word: Verdict) -> None:
    assert verdict(tried).verdict is word


def test_the_expected_range_holds_the_counted_return_of_a_big_effort() -> None:
    judged = verdict(Tried(1000, 1000.0, 100, 2000000, 1000000))
    assert judged.low is not None
    assert judged.high is not None
    assert 1.5 < judged.low < 2.0 < judged.high < 2.5


def test_an_owner_without_a_customer_hears_that_it_is_too_early() -> None:
    tried = [Tried(50, 40.0, 0, 0, 90000), Tried(5, 3.0, 0, 0, 0)]
    assert judge(tried, Worth.of([])) == [Judged(Verdict.TOO_EARLY), Judged(Verdict.COSTS_NOTHING)]


def test_fewer_than_three_customers_tell_no_range() -> None:
    tried = [Tried(10, 10.0, 1, 20000, 4000)]
    for margins, told in (([20000], False), ([20000, 15000], False), ([20000, 15000, 900], True)):
        (judged,) = judge(tried, Worth.of(margins))
        assert (judged.low is not None) is (judged.high is not None) is told


def test_a_verdict_does_not_hang_on_the_order_of_efforts() -> None:
    efforts = [FILLER, Tried(10, 10.0, 2, 40000, 4000), Tried(50, 50.0, 5, 100000, 160000)]
    margins = [100 * i for i in range(1, 60)]
    assert judge(efforts, Worth.of(margins)) == judge(efforts[::-1], Worth.of(margins[::-1]))[::-1]


def test_every_verdict_has_words() -> None:
    told = {word: in_words(word).lower() for word in Verdict}
    assert told.pop(Verdict.COSTS_NOTHING) == "no cost"
    assert told == {word: str(word) for word in told}


def test_until_ten_purchases_half_buy_within_thirty_days() -> None:
    curve = ripening({3: 9}, {10: 50}, 60)
    assert curve[0] == 0
    assert curve[30] == pytest.approx(0.5)
    assert curve[60] == pytest.approx(0.75)


def test_kaplan_meier_by_hand() -> None:
    """20 people: 8 buy on day 2, 4 have waited 5 days, 4 of the other 8 buy on day 10.

    S(2) = 12/20, S(10) = 12/20 · 4/8 = 0.3; so F(2) = 0.4/0.7 and F(10) = 1.
    """
    curve = ripening({2: 8, 10: 4}, {5: 4, 40: 4}, 12)
    assert curve[1] == 0
    assert curve[2] == pytest.approx(0.4 / 0.7)
    assert curve[9] == pytest.approx(0.4 / 0.7)
    assert curve[10] == curve[12] == pytest.approx(1)


def test_a_loss_is_sure_only_beyond_one_big_customer_more() -> None:
    """3 of 60 bought; one customer more, worth twice the biggest, could turn it round."""
    tried = Tried(60, 60.0, 3, 60000, 160000)
    alike = [20000] * 30
    assert judge([tried, FILLER], Worth.of(alike))[0].verdict is Verdict.LOSES_MONEY
    assert judge([tried, FILLER], Worth.of([*alike, 200000]))[0].verdict is Verdict.PROBABLY_LOSES


def test_fewer_than_ten_customers_prove_no_loss() -> None:
    tried = Tried(100, 100.0, 1, 20000, 400000)
    assert judge([tried, FILLER], Worth.of([20000] * 9))[0].verdict is Verdict.PROBABLY_LOSES
    assert judge([tried, FILLER], Worth.of([20000] * 10))[0].verdict is Verdict.LOSES_MONEY


def test_the_steps_of_a_verdict_by_hand() -> None:
    """All margins alike, so that value is certain and the return is n·rate·value/cost.

    p0 = (20 + 1)/(200 + 2); rate ~ Beta(k + 10·p0, x − k + 10·(1 − p0)), whose mean and deviation
    the range of 2,000 draws must show.
    """
    p0 = 21 / 202
    a, b = 20 + 10 * p0, 180 + 10 * (1 - p0)
    mean, deviation = a / (a + b), (a * b / (a + b + 1)) ** 0.5 / (a + b)
    (judged,) = judge([FILLER], Worth.of(MARGINS))
    assert judged.low is not None
    assert judged.high is not None
    each = 200 * 20000 / 100000
    assert judged.low == pytest.approx(each * (mean - 1.2816 * deviation), rel=0.03)
    assert judged.high == pytest.approx(each * (mean + 1.2816 * deviation), rel=0.03)
