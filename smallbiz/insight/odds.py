"""Honest small numbers: the range of a rate, the shrunk rate, and words for how far to trust it."""

from enum import StrEnum
from math import exp, lgamma, log, sqrt

from smallbiz.words.translation import _, ngettext

Z_80 = 1.2816
PRIOR_WEIGHT = 10
ENOUGH_TO_COMPARE = 5


class Better(StrEnum):
    """How sure it is that one rate is better than another."""

    VERY_LIKELY = "very likely better"
    PROBABLY = "probably better"
    CANT_TELL = "can't tell yet"


def wilson(k: int, n: int, z: float = Z_80) -> tuple[float, float] | None:
    """The range in which the real rate of k of n lies 8 times out of 10; None for 0 of 0.

    Wilson (1927), J. Am. Stat. Assoc. 22:209, the score interval.
    """
    if not n:
        return None
    middle = k + z * z / 2
    half = z * sqrt(k * (n - k) / n + z * z / 4)
    return max(0.0, (middle - half) / (n + z * z)), min(1.0, (middle + half) / (n + z * z))


def usual_rate(k: float, n: float) -> float:
    """The owner's own average rate over all efforts, p0 = (K + 1)/(N + 2)."""
    return (k + 1) / (n + 2)


def shrunk(k: float, n: float, p0: float, weight: float = PRIOR_WEIGHT) -> float:
    """The rate drawn towards the owner's average: (k + m·p0)/(n + m)."""
    return (k + weight * p0) / (n + weight)


def trust(closed: int) -> str:
    """How far a rate of so many closed deals can be trusted, in words."""
    if closed < 3:
        return _("too early to say")
    if closed < 10:
        return _("first signs")
    return _("rough picture") if closed < 30 else _("fairly solid")


def chance_better(first: tuple[int, int], second: tuple[int, int], p0: float) -> float:
    """How likely the first rate (k, n) is above the second, each shrunk to p0.

    P(A > B) = ∫ f_A·F_B over Beta(k + m·p0, n − k + m·(1 − p0)), by the midpoint rule.
    """
    cells = 2000
    a, b = (_density(k, n, p0, cells) for k, n in (first, second))
    below = above = 0.0
    for height_a, height_b in zip(a, b, strict=True):
        above += height_a * (below + height_b / 2)
        below += height_b
    return above / (sum(a) * below)


def _density(k: int, n: int, p0: float, cells: int) -> list[float]:
    """The Beta density at the middle of each cell of 0..1."""
    a, b = k + PRIOR_WEIGHT * p0, n - k + PRIOR_WEIGHT * (1 - p0)
    whole = lgamma(a + b) - lgamma(a) - lgamma(b)
    middles = ((cell + 0.5) / cells for cell in range(cells))
    return [exp(whole + (a - 1) * log(x) + (b - 1) * log(1 - x)) for x in middles]


def compare(first: tuple[int, int], second: tuple[int, int], p0: float) -> Better:
    """Whether the first (won, closed) is better; needs 5 closed on both sides."""
    if min(first[1], second[1]) < ENOUGH_TO_COMPARE:
        return Better.CANT_TELL
    chance = chance_better(first, second, p0)
    if chance >= 0.95:
        return Better.VERY_LIKELY
    return Better.PROBABLY if chance >= 0.80 else Better.CANT_TELL


def sentence(k: int, n: int) -> str:
    """Counts first, then the range: what k deals won out of n can tell."""
    between = wilson(k, n)
    if not between:
        return _("Nothing closed yet: too early to say.")
    low, high = (round(100 * end) for end in between)
    count = ngettext("{k} of {n} deal was won.", "{k} of {n} deals were won.", n).format(k=k, n=n)
    if n < 30:
        said = _("With so few, the real rate could be anywhere from about {low} to {high} in 100.")
    else:
        said = _("The real rate is most likely between {low} and {high} in 100.")
    return count + " " + said.format(low=low, high=high)
