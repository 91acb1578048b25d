"""Sums of independent chances: how much of what is open comes in, as an exact distribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd
from typing import TYPE_CHECKING

from smallbiz.insight.beta import quantiles

if TYPE_CHECKING:
    import numpy as np

NODES = 24
"""Points at which an uncertain share is looked at; each stands for the same part of its chance."""
CELLS, FEWEST_CELLS, WORK = 10_000, 2_000, 1_000_000
"""Most steps of money between nothing and everything, fewer where more than a hundred amounts would
take too long; coarser than a cent only beyond them."""


@dataclass(frozen=True)
class Bets:
    """Amounts (minor units, > 0) that each come in with the same uncertain share ~ Beta(a, b)."""

    amounts: tuple[int, ...]
    a: float
    b: float


@dataclass(frozen=True)
class Spread:
    """What comes in: not below `low` 9 times out of 10, not above `high` 9 times out of 10."""

    low: int
    middle: int
    high: int


def spread(groups: Sequence[Bets]) -> Spread:
    """P10, P50 and P90 of the sum, minor units.

    The amounts of a group are independent given its share, and so are the groups; the share is
    averaged over its Beta, since the mean alone makes the range far too narrow.
    """
    import numpy as np

    unit = _unit([amount for group in groups for amount in group.amounts])
    whole = np.ones(1)
    for group in groups:
        whole = np.convolve(whole, _sum_of(group, unit))
    below = whole.cumsum()
    low, middle, high = (int(below.searchsorted(part - 1e-9)) * unit for part in (0.1, 0.5, 0.9))
    return Spread(low, middle, high)


def _unit(amounts: Sequence[int]) -> int:
    """The size of a step: the greatest one that all amounts are multiples of, where that is enough."""
    cells = min(CELLS, max(FEWEST_CELLS, WORK // max(1, len(amounts))))
    return max(gcd(*amounts), -(-sum(amounts) // cells), 1)


def _sum_of(group: Bets, unit: int) -> np.ndarray:
    """How likely each sum of a group is, in steps of `unit`; an amount between two steps is dealt
    to both so that its mean stays exact. Small amounts come first: each costs what came before it."""
    import numpy as np

    shares = quantiles(group.a, group.b, NODES)[:, None]
    sums = np.zeros((NODES, sum(amount // unit + 1 for amount in group.amounts) + 1))
    sums[:, 0], end = 1, 1
    for amount in sorted(group.amounts):
        step, rest = divmod(amount, unit)
        comes = sums[:, :end] * shares
        sums[:, :end] -= comes
        sums[:, step : step + end] += comes * (1 - rest / unit)
        sums[:, step + 1 : step + 1 + end] += comes * (rest / unit)
        end += step + (rest > 0)
    found: np.ndarray = sums[:, :end].mean(axis=0)
    return found
