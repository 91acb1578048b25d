"""Verdicts against a known truth: simulated firms whose efforts' real returns are given."""

from collections import Counter

import numpy as np
import pytest

from smallbiz.insight.ripening import ripening
from smallbiz.insight.verdicts import Tried, Verdict, judge

Effort = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, float]


def effort(random: np.random.Generator, rate: float, value: float, median: float, age: float) -> Effort:  # fmt: skip
    """Days since each contact was touched, whether and when they bought, for how much; the truth."""
    contacts = int(random.integers(5, 200))
    own_rate = min(0.9, rate * random.lognormal(0, 0.6))
    own_value = value * random.lognormal(0, 0.3)
    days = random.uniform(0, age, contacts).astype(int)
    waits = random.exponential(median / np.log(2), contacts)
    bought = (random.random(contacts) < own_rate) & (waits <= days)
    amounts = own_value * random.lognormal(-0.125, 0.5, contacts)
    return days, bought, waits.astype(int), amounts, contacts * own_rate * own_value


def firm(random: np.random.Generator, young: bool) -> list[tuple[Verdict, float]]:
    """Each effort's verdict and its real return."""
    rate, value = random.uniform(0.03, 0.25), random.uniform(5000, 60000)
    median = random.uniform(10, 60)
    ages = [
        random.uniform(5, 60) if young and place % 2 else random.uniform(60, 400)
        for place in range(random.integers(4, 13))
    ]
    efforts = [effort(random, rate, value, median, age) for age in ages]
    costs = [int(found[4] / np.exp(random.normal(0.1, 0.9))) + 1 for found in efforts]
    bought: Counter[int] = Counter()
    waiting: Counter[int] = Counter()
    for days, buys, waits, _amounts, _truth in efforts:
        bought.update(waits[buys].tolist())
        waiting.update(days[~buys].tolist())
    curve = np.array(ripening(bought, waiting, 400))
    tried = [
        Tried(len(days), float(curve[days].sum()), int(buys.sum()), int(amounts[buys].sum()), cost)
        for (days, buys, _waits, amounts, _truth), cost in zip(efforts, costs, strict=True)
    ]
    margins = [int(amount) for found in efforts for amount in found[3][found[1]]]
    returns = [found[4] / cost for found, cost in zip(efforts, costs, strict=True)]
    words = [judged.verdict for judged in judge(tried, margins)]
    return list(zip(words, returns, strict=True))


@pytest.mark.parametrize("young", [False, True])
def test_strong_verdicts_are_right_and_dared(young: bool) -> None:
    random = np.random.default_rng(11)
    said = [verdict for _firm in range(200) for verdict in firm(random, young)]
    works = [real for word, real in said if word is Verdict.CLEARLY_WORKS]
    loses = [real for word, real in said if word is Verdict.LOSES_MONEY]
    assert sum(real > 1 for real in works) >= 0.95 * len(works)
    assert sum(real < 1 for real in loses) >= 0.95 * len(loses)
    assert len(works) >= 0.15 * len(said)
    assert len(loses) >= 0.15 * len(said)
