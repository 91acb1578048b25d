"""How likely an open deal of some age is won within some days, from the owner's own past deals."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

AGES = (0, 30, 60, 90, 150)
"""First day of each age group."""
WEIGHT = 4
"""How many deals the overall share counts as within a group."""
FOR_EVER = 10**6
"""Days after which a deal closes that is still open."""


class PastDeal(NamedTuple):
    """Opened `seen` days ago, closed after `lasted` days (None while it is open)."""

    seen: int
    lasted: int | None
    won: bool


@dataclass(frozen=True)
class Window:
    """Days ahead within which a deal must be won to count, both ends included; 0 is today."""

    after: int
    until: int


def age_group(days: int) -> int:
    """The place in AGES of a deal opened so many days ago."""
    return max(0, bisect_right(AGES, days) - 1)


def beliefs(past: Sequence[PastDeal], ahead: Window) -> list[tuple[float, float]] | None:
    """For each age group the Beta (a, b) of the share of its open deals won within the window.

    A past deal tells of each day on which it was open at that age and whose window is over, yet
    counts as one deal however long it stayed: the share is that of any such day, the certainty that
    of so many deals. Each group is drawn to the overall share with WEIGHT deals. None when no window
    is over yet.
    """
    tallies = _tallies(past, ahead)
    deals, won = (sum(column) for column in zip(*tallies, strict=True))
    if not deals:
        return None
    overall = (won + 1) / (deals + 2)
    return [(k + WEIGHT * overall, n - k + WEIGHT * (1 - overall)) for n, k in tallies]


def _tallies(past: Sequence[PastDeal], ahead: Window) -> list[tuple[int, float]]:
    """For each age group the deals that tell of it, and how many of them count as won."""
    import numpy as np

    seen = np.array([deal.seen for deal in past], dtype=int)
    lasted = np.array(
        [FOR_EVER if deal.lasted is None else deal.lasted for deal in past], dtype=int
    )
    won = np.array([deal.won for deal in past], dtype=bool)
    told = np.minimum(seen - ahead.until, lasted)
    found = []
    for low, above in zip(AGES, (*AGES[1:], FOR_EVER), strict=True):
        last = np.minimum(told, above - 1)
        days = np.maximum(last - low + 1, 0)
        first_win = np.maximum(lasted - ahead.until, low)
        wins = np.maximum(np.minimum(last, lasted - ahead.after) - first_win + 1, 0)[won].sum()
        deals = int(np.count_nonzero(days))
        found.append((deals, deals * float(wins) / float(days.sum()) if deals else 0.0))
    return found
