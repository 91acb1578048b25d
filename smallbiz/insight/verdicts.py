"""Does an effort pay? One word, from what is known so far and what can be expected next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from smallbiz.insight.beta import quantiles
from smallbiz.insight.customer_worth import DRAWS, Worth
from smallbiz.insight.odds import PRIOR_WEIGHT, usual_rate
from smallbiz.words.translation import _

if TYPE_CHECKING:
    import numpy as np

VALUE_WEIGHT = 5
ENOUGH_CUSTOMERS = 10
"""Customers of the owner from which on an effort can be said to lose money."""
SPEAKING = 3
"""Customers of the owner from which on what they are worth says anything of the next one."""


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
        Verdict.COSTS_NOTHING: _("No cost"),
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


def judge(efforts: Sequence[Tried], worth: Worth | None) -> list[Judged]:
    """The verdict of each effort; `worth` is that of the owner's customers, None without any."""
    p0 = usual_rate(sum(tried.customers for tried in efforts), sum(t.tries for t in efforts))
    if worth is None:
        return [Judged(_without_sales(tried)) for tried in efforts]
    judged = [_judge(tried, p0, worth) for tried in efforts]
    if worth.customers < SPEAKING:
        return [Judged(each.verdict) for each in judged]
    return judged


def _without_sales(tried: Tried) -> Verdict:
    return Verdict.TOO_EARLY if tried.cost else Verdict.COSTS_NOTHING


def _judge(tried: Tried, p0: float, worth: Worth) -> Judged:
    """The verdict of one effort, from what its return may be.

    rate ~ Beta(k + 10·p0, x − k + 10·(1 − p0)), as DRAWS equally likely rates; value = v̄ × bootstrap
    level, with v̄ = (own margin + 5 × the owner's mean)/(k + 5); return = n·rate·value/cost.
    """
    if tried.cost <= 0:
        return Judged(Verdict.COSTS_NOTHING)
    k = tried.customers
    value = (tried.margin + VALUE_WEIGHT * worth.mean) / (k + VALUE_WEIGHT)
    rate = quantiles(k + PRIOR_WEIGHT * p0, tried.tries - k + PRIOR_WEIGHT * (1 - p0), DRAWS)
    each = tried.touched * value / tried.cost * rate
    low, high, pays = _range(each * worth.levels.of(k + VALUE_WEIGHT))
    if tried.tries < 3:
        return Judged(Verdict.TOO_EARLY, low, high)
    if low >= 0.8 and high <= 1.25:
        return Judged(Verdict.BREAKS_EVEN, low, high)
    word = _by_chance(tried, value, pays)
    if word is Verdict.LOSES_MONEY and not _surely(
        worth, each * worth.hopeful.of(k + VALUE_WEIGHT)
    ):
        word = Verdict.PROBABLY_LOSES
    return Judged(word, low, high)


def _range(returns: np.ndarray) -> tuple[float, float, float]:
    """P10, P90 and P(return > 1)."""
    returns.sort()
    pays = 1 - float(returns.searchsorted(1, "right")) / DRAWS
    return float(returns[DRAWS // 10]), float(returns[-DRAWS // 10]), pays


def _surely(worth: Worth, returns: np.ndarray) -> bool:
    """Whether a loss is beyond a big customer yet to come, of which ten or more can tell."""
    return worth.customers >= ENOUGH_CUSTOMERS and float((returns > 1).mean()) <= 0.05


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
