"""A goal run backwards, as arithmetic: how many are needed for what is missing, with their range."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from statistics import stdev

from smallbiz.insight.odds import Z_80, wilson

ENOUGH_OUTCOMES = 10
"""Outcomes from which on the owner's own past speaks instead of the owner's estimate."""
TINY = 1e-9
"""Keeps 3.0000000004 from counting as a fourth."""


@dataclass(frozen=True)
class Rate:
    """A rate or an average with the range in which it really lies 8 times out of 10; `outcomes` is
    how many it rests on, 0 when it is the owner's estimate."""

    value: float
    low: float
    high: float
    outcomes: int = 0


@dataclass(frozen=True)
class Need:
    """How many are needed: at the owner's rate, at best, and at worst (None: no end in sight)."""

    count: int
    best: int
    worst: int | None


def own_average(amounts: Sequence[int], estimate: int | None) -> Rate | None:
    """The average sale ± z·s/√n, less what was given back (amounts below zero), as that is missing from
    the goal too; the owner's estimate until ENOUGH_OUTCOMES, None when there is none."""
    sold = [amount for amount in amounts if amount > 0]
    n = len(sold)
    if n < ENOUGH_OUTCOMES or sum(amounts) <= 0:
        return Rate(estimate, estimate, estimate) if estimate else None
    middle, half = sum(amounts) / n, Z_80 * stdev(sold) / sqrt(n)
    return Rate(middle, max(0.0, middle - half), middle + half, n)


def own_share(k: int, n: int, estimate: float | None) -> Rate | None:
    """k of n with its Wilson range; the owner's estimate until ENOUGH_OUTCOMES, None when there is none."""
    between = wilson(k, n)
    if n < ENOUGH_OUTCOMES or between is None:
        return Rate(estimate, estimate, estimate) if estimate else None
    return Rate(k / n, *between, n)


def needed(what: float, rate: Rate | None) -> Need | None:
    """⌈what / rate⌉, as when money is divided by the average sale or sales by the share that buys."""
    if rate is None or rate.value <= 0:
        return None
    worst = _times(what, rate.low) if rate.low > 0 else None
    return Need(_times(what, rate.value), _times(what, rate.high), worst)


def before(need: Need | None, rate: Rate | None) -> Need | None:
    """How many the step before it needs: best case of the best, worst of the worst."""
    first = needed(need.count, rate) if need else None
    if first is None or need is None or rate is None:
        return None
    worst = None if need.worst is None or rate.low <= 0 else _times(need.worst, rate.low)
    return Need(first.count, _times(need.best, rate.high), worst)


def _times(what: float, rate: float) -> int:
    return ceil(max(0.0, what) / rate - TINY)
