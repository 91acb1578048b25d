"""Simulated businesses whose deals' ends are known, and what the product forecasts of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from smallbiz.insight.convolution import Spread, spread
from smallbiz.insight.deal_history import KnownDeal
from smallbiz.insight.forecast import bets_by_age
from smallbiz.words.periods import Period
from tests.files import TODAY


@dataclass(frozen=True)
class Tried:
    """What was expected of a business's open deals, and what they brought (minor units)."""

    expected: Spread
    came: int


def tried(firms: int, period: Period, size: int = 1) -> list[Tried]:
    """Forecasts of a period on 13 May, with about 10 × `size` open deals; businesses with too short
    a past have none."""
    return list(_tried(firms, period, size))


def held(found: list[Tried]) -> float:
    """How often what came lies within the range."""
    inside = [each.expected.low <= each.came <= each.expected.high for each in found]
    return sum(inside) / len(found)


def below_the_middle(found: list[Tried]) -> float:
    """How often less came than the middle says; half of those that hit it."""
    signs = [np.sign(each.expected.middle - each.came) for each in found]
    return float(np.mean(signs) + 1) / 2


def _tried(firms: int, period: Period, size: int) -> Iterator[Tried]:
    for seed in range(firms):
        deals = _firm(seed, period.since, size)
        seen = _seen_today(deals)
        now = [deal for deal in seen if deal.closed is None]
        bets = bets_by_age(seen, now, TODAY, period)
        if bets is not None:
            came = sum(deal.value for deal in deals if deal.open_on(TODAY) and deal.won_in(period))
            yield Tried(spread(bets), came)


def _firm(seed: int, around: date, size: int) -> list[KnownDeal]:
    """Two and a half years of deals: a third is won, sooner than the others are lost."""
    dice = np.random.default_rng(seed)
    return [_deal(dice, around) for _each in range(int(dice.integers(80, 240)) * size)]


def _deal(dice: np.random.Generator, around: date) -> KnownDeal:
    value = int(dice.lognormal(6, 0.8)) * 100
    opened = around - timedelta(days=int(dice.integers(-60, 900)))
    won = bool(dice.random() < 0.35)
    closed = opened + timedelta(days=int(dice.exponential(35 if won else 70)))
    return KnownDeal(value, opened, closed, won, chance=50, ready=opened)


def _seen_today(deals: list[KnownDeal]) -> list[KnownDeal]:
    """What is known of them this morning."""
    return [
        deal if deal.closed and deal.closed < TODAY else deal._replace(closed=None, won=False)
        for deal in deals
        if deal.opened <= TODAY
    ]
