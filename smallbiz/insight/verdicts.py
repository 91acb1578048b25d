"""Does an effort pay? One word, from what is known so far and what can be expected next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from smallbiz.insight.odds import PRIOR_WEIGHT, usual_rate
from smallbiz.words.translation import _

if TYPE_CHECKING:
    import numpy as np

DRAWS = 2000
SEED = 20260513
VALUE_WEIGHT = 5
MOST_DRAWN = 125


class Verdict(StrEnum):
    """The words of a verdict; in JSON they stand in English in every language."""

    CLEARLY_WORKS = "clearly works"
    LOOKS_PROMISING = "looks promising"
    TOO_EARLY = "too early to tell"
    PROBABLY_LOSES = "probably loses money"
    LOSES_MONEY = "loses money"
    BREAKS_EVEN = "about breaks even"
    COSTS_NOTHING = "costs nothing"


def in_words(verdict: Verdict) -> str:
    """The verdict in the owner's language."""
    return {
        Verdict.CLEARLY_WORKS: _("Clearly works"),
        Verdict.LOOKS_PROMISING: _("Looks promising"),
        Verdict.TOO_EARLY: _("Too early to tell"),
        Verdict.PROBABLY_LOSES: _("Probably loses money"),
        Verdict.LOSES_MONEY: _("Loses money"),
        Verdict.BREAKS_EVEN: _("About breaks even"),
        Verdict.COSTS_NOTHING: _("Costs nothing"),
    }[verdict]


@dataclass(frozen=True)
class Tried:
    """What is known of one effort in a period; money in minor units.

    `touched`: contacts it touched (n). `ripe`: Σ F(days since touch), how many of them have had
    the time to buy. `customers`: those who bought with credit to it (k). `margin`: theirs.
    """

    touched: int
    ripe: float
    customers: int
    margin: int
    cost: int

    @property
    def tries(self) -> float:
        """x: those who had the time to buy, at least those who bought."""
        return max(self.customers, self.ripe)


@dataclass(frozen=True)
class Judged:
    """A verdict, and the return per 1 to expect next time, P10 to P90 (None: nothing to say)."""

    verdict: Verdict
    low: float | None = None
    high: float | None = None


def judge(efforts: Sequence[Tried], margins: Sequence[int]) -> list[Judged]:
    """The verdict of each effort; `margins` are the owner's, one per customer, in minor units."""
    p0 = usual_rate(sum(tried.customers for tried in efforts), sum(t.tries for t in efforts))
    if not margins or sum(margins) <= 0:
        return [Judged(_without_sales(tried)) for tried in efforts]
    levels = _value_levels(margins)
    mean = sum(margins) / len(margins)
    return [_judge(tried, p0, mean, levels) for tried in efforts]


def _without_sales(tried: Tried) -> Verdict:
    return Verdict.TOO_EARLY if tried.cost else Verdict.COSTS_NOTHING


def _value_levels(margins: Sequence[int]) -> np.ndarray:
    """Column m − 1: means of m bootstrap draws of the owner's margins ÷ their mean."""
    import numpy as np

    values = np.sort(np.asarray(margins, dtype=float))
    drawn = np.random.default_rng(SEED).choice(values, (DRAWS, MOST_DRAWN)).cumsum(axis=1)
    means: np.ndarray = drawn / np.arange(1, MOST_DRAWN + 1) / values.mean()
    return means


def _judge(tried: Tried, p0: float, mean: float, levels: np.ndarray) -> Judged:
    """The verdict of one effort, from draws of its return.

    rate ~ Beta(k + 10·p0, x − k + 10·(1 − p0)); value = v̄ × bootstrap level, with
    v̄ = (own margin + 5 × the owner's mean)/(k + 5); return = n·rate·value/cost.
    """
    if tried.cost <= 0:
        return Judged(Verdict.COSTS_NOTHING)
    import numpy as np

    k = tried.customers
    worth = (tried.margin + VALUE_WEIGHT * mean) / (k + VALUE_WEIGHT)
    level = levels[:, min(k + VALUE_WEIGHT, MOST_DRAWN) - 1]
    rate = np.random.default_rng(SEED + 1).beta(
        k + PRIOR_WEIGHT * p0, tried.tries - k + PRIOR_WEIGHT * (1 - p0), size=DRAWS
    )
    return _from_draws(tried, worth, tried.touched * rate * level * worth / tried.cost)


def _from_draws(tried: Tried, worth: float, returns: np.ndarray) -> Judged:
    returns.sort()
    low, high = float(returns[DRAWS // 10]), float(returns[-DRAWS // 10])
    if tried.tries < 3:
        return Judged(Verdict.TOO_EARLY, low, high)
    if low >= 0.8 and high <= 1.25:
        return Judged(Verdict.BREAKS_EVEN, low, high)
    return Judged(
        _by_chance(tried, worth, 1 - float(returns.searchsorted(1, "right")) / DRAWS), low, high
    )


def _by_chance(tried: Tried, worth: float, pays: float) -> Verdict:
    """The word for P(return > 1), held back where too few customers or too little money speak."""
    k = tried.customers
    if pays >= 0.80:
        if not k:
            return Verdict.TOO_EARLY
        return Verdict.CLEARLY_WORKS if pays >= 0.95 and k >= 3 else Verdict.LOOKS_PROMISING
    if pays > 0.20 or not (k or tried.cost >= 3 * worth):
        return Verdict.TOO_EARLY
    return Verdict.LOSES_MONEY if pays <= 0.05 else Verdict.PROBABLY_LOSES
