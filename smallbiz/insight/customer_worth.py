"""What the owner's customers are worth on average, and how far that may be off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

DRAWS = 2000
SEED = 20260513
MOST_DRAWN = 125
YET_TO_COME = 2
"""How many times the biggest customer so far another one may be worth."""


class Levels:
    """DRAWS seeded bootstrap draws of the mean of m customers ÷ the mean of all, for any m.

    Drawn as far as they are asked for, so that neither m nor what was asked before changes one.
    """

    def __init__(self, margins: Sequence[int], mean: float) -> None:
        """From the margin of each customer in any order, and the mean of all."""
        import numpy as np

        self._values = np.sort(np.asarray(margins, dtype=float)) / mean
        self._dice = Random(SEED)
        self._sums: list[np.ndarray] = []

    def of(self, many: int) -> np.ndarray:
        """The draws for m = `many`, MOST_DRAWN at most."""
        many = min(many, MOST_DRAWN)
        while len(self._sums) < many:
            last = self._sums[-1] if self._sums else 0
            self._sums.append(last + self._values[self._drawn()])
        return self._sums[many - 1] / many

    def _drawn(self) -> np.ndarray:
        """DRAWS places of customers, each as likely as any other."""
        import numpy as np

        rolled = np.frombuffer(self._dice.randbytes(4 * DRAWS), dtype="<u4")
        return rolled.astype(np.uint64) * np.uint64(len(self._values)) >> np.uint64(32)


@dataclass(frozen=True)
class Worth:
    """How many customers, their mean margin in minor units, and how far that may be off.

    In `hopeful` customers are drawn from one more, worth YET_TO_COME times the biggest: few sales
    seldom show the big ones of a heavy tail, so that their mean is most often too low.
    """

    customers: int
    mean: float
    levels: Levels
    hopeful: Levels

    @staticmethod
    def of(margins: Sequence[int]) -> Worth | None:
        """From the margin of each customer in any order; None where they brought nothing together."""
        if sum(margins) <= 0:
            return None
        mean, more = sum(margins) / len(margins), [*margins, YET_TO_COME * max(margins)]
        return Worth(len(margins), mean, Levels(margins, mean), Levels(more, mean))
