"""The regression against a minimum that was found another way."""

from itertools import product

import numpy as np
import pytest

from smallbiz.insight.ridge import PENALTY, Fit, fit


def loss(found: Fit, signs: np.ndarray, won: np.ndarray) -> float:
    """What the fit minimises."""
    z = found.intercept + signs @ np.array(found.coefficients)
    squares = sum(each**2 for each in found.coefficients)
    return float(np.sum(np.log1p(np.exp(z)) - won * z) + PENALTY / 2 * squares)


def some_outcomes(seed: int, outcomes: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    signs = (draw.random((outcomes, columns)) < 0.4).astype(float)
    chance = 1 / (1 + np.exp(1 - 2 * signs[:, 0]))
    won = (draw.random(outcomes) < chance).astype(float)
    won[:2] = 0, 1
    return signs, won


@pytest.mark.parametrize("seed", range(8))
def test_no_step_to_any_side_is_better(seed: int) -> None:
    signs, won = some_outcomes(seed, 60, 3)
    found = fit(signs, won)
    least = loss(found, signs, won)
    for move in product((-1e-3, 0, 1e-3), repeat=4):
        moved = Fit(
            found.intercept + move[0],
            tuple(b + m for b, m in zip(found.coefficients, move[1:], strict=True)),
        )
        assert loss(moved, signs, won) >= least - 1e-12


def test_without_signs_it_is_the_average() -> None:
    won = np.array([1, 1, 1, 0])
    assert fit(np.zeros((4, 0)), won).intercept == pytest.approx(np.log(3))
    silent = fit(np.zeros((4, 2)), won)
    assert silent.coefficients == (0, 0)


def test_a_sign_that_all_winners_have_stays_modest() -> None:
    """5 of 5 with the sign bought, 15 of 15 without did not: plain regression would run to infinity."""
    signs = np.array([[1.0]] * 5 + [[0.0]] * 15)
    found = fit(signs, signs[:, 0])
    assert 0.5 < found.coefficients[0] < 3


def test_the_order_of_rows_is_of_no_account() -> None:
    signs, won = some_outcomes(3, 50, 4)
    turned = np.arange(50)[::-1]
    one, other = fit(signs, won), fit(signs[turned], won[turned])
    assert one.coefficients == pytest.approx(other.coefficients)
    assert one.intercept == pytest.approx(other.intercept)
