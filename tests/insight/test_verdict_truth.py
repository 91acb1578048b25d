"""Verdicts against a known truth: simulated businesses whose efforts' real returns are given.

`make bench` tries ten times as many; luck alone moves a share of so few by some in 100.
"""

from functools import lru_cache

import pytest

from smallbiz.insight.verdicts import Verdict
from tests.insight.firms import KINDS, Said, dared, ranges_held, right, said_of

pytestmark = pytest.mark.no_cover

STRONG = (Verdict.CLEARLY_WORKS, Verdict.LOSES_MONEY)
WEAK = (Verdict.LOOKS_PROMISING, Verdict.PROBABLY_LOSES)


@lru_cache
def said(kind: str) -> list[Said]:
    """What is said of 80 businesses of a kind."""
    return said_of(KINDS[kind], firms=80, seed=11)


@pytest.mark.parametrize("verdict", STRONG)
def test_strong_verdicts_are_right(verdict: Verdict) -> None:
    everything = [each for kind in KINDS for each in said(kind)]
    assert right(everything, verdict) >= 0.95
    for kind in KINDS:
        assert right(said(kind), verdict) >= 0.88, kind


@pytest.mark.parametrize("verdict", STRONG)
@pytest.mark.parametrize("kind", KINDS)
def test_strong_verdicts_are_dared(kind: str, verdict: Verdict) -> None:
    assert dared(said(kind), verdict) >= (0.10 if "mid" in kind else 0.03)


@pytest.mark.parametrize("verdict", WEAK)
@pytest.mark.parametrize("kind", KINDS)
def test_weak_verdicts_are_right_more_often_than_not(kind: str, verdict: Verdict) -> None:
    assert right(said(kind), verdict) >= 0.65


@pytest.mark.parametrize("kind", KINDS)
def test_what_to_expect_next_time_holds_the_real_return(kind: str) -> None:
    assert 0.65 <= ranges_held(said(kind)) <= 0.9
