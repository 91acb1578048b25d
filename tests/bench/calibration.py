"""How honest the numbers are: simulated businesses with known truth, told by the product's own code."""

from collections.abc import Iterator

from smallbiz.insight.odds import wilson
from smallbiz.insight.verdicts import Verdict
from smallbiz.words.periods import month, quarter
from tests.bench.figures import aligned
from tests.files import TODAY
from tests.insight.firms import KINDS, Said, dared, ranges_held, right, said_of
from tests.insight.pipelines import held, tried
from tests.insight.test_odds import coverage

FIRMS = 400
"""Businesses of each kind, with some eight efforts each."""
PIPELINES = 200
"""Businesses for each forecast."""
STRONG = {Verdict.CLEARLY_WORKS, Verdict.LOSES_MONEY}
WEAK = (Verdict.LOOKS_PROMISING, Verdict.PROBABLY_LOSES)
MUST = 0.95
"""How often a strong verdict must be right."""


def show() -> tuple[list[str], bool]:
    """The tables as text, and whether both strong verdicts are right as often as they must be."""
    said = {name: said_of(kind, FIRMS, seed) for seed, (name, kind) in enumerate(KINDS.items())}
    everything = [each for told in said.values() for each in told]
    rows = [("simulated businesses", "efforts", *_heads(), "range holds")]
    rows += [_row(name, told) for name, told in (*said.items(), ("all", everything))]
    right_enough = all(right(everything, verdict) >= MUST for verdict in STRONG)
    title = "Verdicts: how often each is said / how often it is then right"
    return [title, *aligned(rows, left=1), "", *aligned(list(_ranges()), left=1)], right_enough


def _heads() -> Iterator[str]:
    yield from map(str, (*sorted(STRONG), *WEAK))


def _row(name: str, said: list[Said]) -> tuple[str, ...]:
    words = [
        f"{dared(said, verdict):.1%} / {right(said, verdict):.1%}"
        for verdict in (*sorted(STRONG), *WEAK)
    ]
    return name, f"{len(said):,}", *words, f"{ranges_held(said):.0%}"


def _ranges() -> Iterator[tuple[str, str]]:
    """How often what is said to hold 8 times out of 10 holds."""
    yield "ranges that are to hold 8 times out of 10", "hold"
    this = month(TODAY)
    for name, period in (
        ("this month", this),
        ("the next month", this.following()),
        ("this quarter", quarter(TODAY)),
    ):
        for deals, size in (("10 open deals, a sum of big steps", 1), ("40 open deals", 4)):
            found = tried(PIPELINES, period, size)
            yield f"forecast of {name}, about {deals}", f"{held(found):.0%}"
    for n in (5, 10, 20, 50):
        yield f"rate of k of {n} (Wilson, exact, over all real rates)", f"{coverage(n, wilson):.1%}"
