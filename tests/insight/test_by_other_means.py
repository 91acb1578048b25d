"""Formulas against published examples, and against the same thing worked out another way."""

from math import exp, log
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.credit import View
from smallbiz.insight.customer_worth import Worth
from smallbiz.insight.efforts import By
from smallbiz.insight.odds import chance_better, shrunk, wilson
from smallbiz.insight.ridge import PENALTY, fit
from smallbiz.insight.ripening import ripening
from smallbiz.insight.verdicts import Tried, Verdict, judge
from smallbiz.insight.worked import worked
from tests.insight.shop import Shop


def test_kaplan_meier_as_published() -> None:
    """6-mercaptopurine in leukaemia, Freireich et al. (1963), Blood 21:699; the survivals are those of
    Kalbfleisch & Prentice (1980), table 1.1. Everybody is counted twice, which leaves them as they are.
    """
    events = {6: 6, 7: 2, 10: 2, 13: 2, 16: 2, 22: 2, 23: 2}
    censored = dict.fromkeys((6, 9, 10, 11, 17, 19, 20, 25, 34, 35), 2) | {32: 4}
    curve = ripening(events, censored, 40)
    survival = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
    for day, share in survival.items():
        assert curve[day] == pytest.approx((1 - share) / (1 - 0.448), abs=0.001)
    assert curve[5] == 0
    assert curve[40] == 1


def test_ridge_of_one_sign_by_bisection() -> None:
    """Both slopes of Σ[log(1 + e^z) − y·z] + ½·3.3·b² are zero: found without any derivative of them.

    30 with the sign, 21 of whom bought; 50 without, 10 of whom did.
    """
    found = fit(
        np.array([[1.0]] * 30 + [[0.0]] * 50), np.array([1] * 21 + [0] * 9 + [1] * 10 + [0] * 40)
    )

    def root(slope, low: float, high: float) -> float:  # type: ignore[no-untyped-def]
        for _halving in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if slope(middle) < 0 else (low, middle)
        return (low + high) / 2

    def chance(z: float) -> float:
        return 1 / (1 + exp(-z))

    def intercept(b: float) -> float:
        return root(lambda a: 30 * chance(a + b) + 50 * chance(a) - 31, -20, 20)

    b = root(lambda b: 30 * chance(intercept(b) + b) - 21 + PENALTY * b, -20, 20)
    assert found.coefficients[0] == pytest.approx(b, abs=1e-8)
    assert found.intercept == pytest.approx(intercept(b), abs=1e-8)
    assert 0 < b < log(21 / 9) - log(10 / 40)


counts = st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts, counts, st.floats(0.02, 0.9))
def test_one_more_win_never_makes_a_rate_worse(one, other, p0) -> None:  # type: ignore[no-untyped-def]
    k, n = one
    better = chance_better((k + 1, n + 1), other, p0)
    assert better >= chance_better((k, n + 1), other, p0) - 1e-9
    assert shrunk(k + 1, n + 1, p0) > shrunk(k, n + 1, p0)
    more, fewer = wilson(k + 1, n + 1), wilson(k, n + 1)
    assert more is not None is not fewer
    assert more[0] >= fewer[0]
    assert more[1] >= fewer[1]


@given(counts, counts, st.floats(0.02, 0.9))
def test_better_and_worse_make_a_whole(one, other, p0) -> None:  # type: ignore[no-untyped-def]
    both = chance_better(one, other, p0) + chance_better(other, one, p0)
    assert both == pytest.approx(1, abs=1e-6)


HOPE = {
    Verdict.LOSES_MONEY: 0,
    Verdict.PROBABLY_LOSES: 1,
    Verdict.TOO_EARLY: 2,
    Verdict.BREAKS_EVEN: 2,
    Verdict.LOOKS_PROMISING: 3,
    Verdict.CLEARLY_WORKS: 4,
}


@given(st.integers(1, 30), st.integers(1, 200), st.integers(1, 400_000), st.floats(1, 20))
def test_a_higher_cost_never_makes_a_verdict_better(
    customers: int, others: int, cost: int, times: float
) -> None:
    reached = customers + others
    usual = Tried(200, 200.0, 20, 400_000, 100_000)

    def said(money: int) -> Verdict:
        tried = Tried(reached, float(reached), customers, 20_000 * customers, money)
        return judge([tried, usual], Worth.of([15_000, 20_000, 25_000] * 10))[0].verdict

    assert HOPE[said(int(cost * times))] <= HOPE[said(cost)]


def test_figures_do_not_depend_on_the_order_in_which_rows_were_noted(tmp_path: Path) -> None:
    """The same spring, noted in three orders; every touch has a day of its own."""
    told = []
    for seed in range(3):
        (tmp_path / str(seed)).mkdir()
        shop = Shop(tmp_path / str(seed))
        shop.runs(shop.leaflet, "03-01", "03-10", 20_000, minutes=45)
        names = {name: shop.person(name) for name in ("Ada", "Ben", "Cleo", "Dora")}
        efforts = (shop.leaflet, shop.market, shop.letter)
        notes = []
        for day in range(1, 29):
            who = names[["Ada", "Ben", "Cleo", "Dora"][day % 4]]
            notes.append((shop.touch, (who, f"03-{day:02}", efforts[day % 3])))
            if day % 3 == 0:
                notes.append((shop.sell, (who, f"04-{day:02}", 1_000 * day + 7)))
            if day % 5 == 0:
                notes.append((shop.sell, (who, f"05-{day % 13 + 1:02}", -day)))
        Random(seed).shuffle(notes)
        for note, values in notes:
            note(*values)
        told.append(
            [
                worked(shop.store, view=view, by=by)
                for view in View
                for by in (By.ACTIVITY, By.CHANNEL)
            ]
        )
        shop.store.close()
    assert told[0] == told[1] == told[2]
