"""Worth knowing: the effort that clearly pays and the one that loses most, with their counts."""

from dataclasses import dataclass

from smallbiz.insight.results import Result, Worked
from smallbiz.insight.verdicts import Verdict

PAYS = (Verdict.CLEARLY_WORKS,)
LOSES = (Verdict.LOSES_MONEY, Verdict.PROBABLY_LOSES)


@dataclass(frozen=True)
class Known:
    """What What worked says for sure; None where no effort has that verdict."""

    best: Result | None
    worst: Result | None

    def __bool__(self) -> bool:
        return self.best is not None or self.worst is not None


def worth_knowing(found: Worked) -> Known:
    """The effort with the best return of those that clearly work, and the greatest loss."""
    best = [result for result in found.results if result.verdict in PAYS]
    worst = [result for result in found.results if result.verdict in LOSES]
    return Known(
        max(best, key=lambda result: result.return_per_1 or 0, default=None),
        min(worst, key=lambda result: result.profit, default=None),
    )
