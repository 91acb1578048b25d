"""Two lines of the results side by side, and whether one wins deals better than the other."""

from dataclasses import dataclass

from smallbiz.insight.behind import Basis, Behind
from smallbiz.insight.efforts import Effort
from smallbiz.insight.odds import ENOUGH_TO_COMPARE, Better, compare, shrunk, usual_rate
from smallbiz.insight.results import Result, Worked


@dataclass(frozen=True)
class Side:
    """One of the two; `expected` is its win rate drawn towards the owner's average."""

    result: Result
    basis: Basis
    expected: float

    @property
    def rate(self) -> tuple[int, int]:
        """Deals won, and closed."""
        return self.result.deals_won, self.result.closed

    @property
    def missing(self) -> int:
        """How many more closed deals it takes before it can be compared."""
        return max(0, ENOUGH_TO_COMPARE - self.result.closed)


@dataclass(frozen=True)
class Comparison:
    """Both sides, and how sure it is that `ahead` wins deals better than the other."""

    first: Side
    second: Side
    better: Better

    @property
    def ahead(self) -> Side:
        """The side that is expected to win more of its deals."""
        return self.first if self.first.expected >= self.second.expected else self.second


def comparison(found: Worked, known: Behind, first: Effort, second: Effort) -> Comparison:
    """Two efforts of the same results; KeyError when one of them is not among them."""
    closed = sum(result.closed for result in found.results)
    usual = usual_rate(sum(result.deals_won for result in found.results), closed)
    of = {result.effort: result for result in found.results}
    one, other = (
        Side(
            of[effort],
            known.get(effort, Basis()),
            shrunk(of[effort].deals_won, of[effort].closed, usual),
        )
        for effort in (first, second)
    )
    ahead, behind = (one, other) if one.expected >= other.expected else (other, one)
    return Comparison(one, other, compare(ahead.rate, behind.rate, usual))
