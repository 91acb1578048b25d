"""What the owner's customers are worth on average, and how far that may be off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

DRAWS = 2000
SEED = 20260513
MOST_DRAWN = 125
YET_TO_COME = 2
"""How many times the biggest customer so far another one may be worth."""


@dataclass(frozen=True)
class Worth:
    """How many customers, their mean margin in minor units, and DRAWS bootstrap draws of it.

    Column m − 1 of `levels`: the mean of m customers drawn ÷ the mean of all. In `hopeful` they are
    drawn from one customer more, worth YET_TO_COME times the biggest: few sales seldom show the big
    ones of a heavy tail, so that their mean is most often too low.
    """

    customers: int
    mean: float
    levels: np.ndarray
    hopeful: np.ndarray

    @staticmethod
    def of(margins: Sequence[int]) -> Worth | None:
        """From the margin of each customer in any order; None where they brought nothing together."""
        if sum(margins) <= 0:
            return None
        mean, more = sum(margins) / len(margins), [*margins, YET_TO_COME * max(margins)]
        return Worth(len(margins), mean, _levels(margins, mean), _levels(more, mean))


def _levels(margins: Sequence[int], mean: float) -> np.ndarray:
    import numpy as np

    values = np.sort(np.asarray(margins, dtype=float))
    drawn = np.random.default_rng(SEED).integers(0, len(values), (DRAWS, MOST_DRAWN))
    means: np.ndarray = values[drawn].cumsum(axis=1)
    means /= np.arange(1, MOST_DRAWN + 1)
    means /= mean
    return means
