"""Which hat comes first: numbers before the situation, the situation as the tie-break."""

from fractions import Fraction

import pytest

from smallbiz.business.situations import situations
from smallbiz.insight.hats import Facts, hat_first
from smallbiz.insight.pace import Pace

HALF = Fraction(1, 2)
AHEAD, BEHIND, UNSET = Pace(9, 10, HALF), Pace(1, 10, HALF), Pace(4, None, HALF)


@pytest.mark.parametrize(
    ("facts", "hat", "reason"),
    [
        (Facts(AHEAD, BEHIND, 0, 0), "sales", "Leads run ahead of plan, sales run behind."),
        (Facts(BEHIND, AHEAD, 0, 0), "marketing", "Sales run ahead of plan, leads run behind."),
        (Facts(AHEAD, AHEAD, 0, 2), "sales", "2 follow-ups are late."),
        (Facts(UNSET, UNSET, 3, 1), "sales", "3 leads wait and 1 follow-up is late."),
        (Facts(UNSET, UNSET, 1, 0), "sales", "1 lead waits."),
        (Facts(BEHIND, BEHIND, 0, 0, "new"), "marketing", "Leads and sales run behind plan."),
        (Facts(BEHIND, UNSET, 4, 0, "deals"), "sales", "Leads run behind plan."),
        (Facts(UNSET, UNSET, 0, 0), "both", "Nothing waits, nothing runs behind."),
    ],
)
def test_the_numbers_win(facts: Facts, hat: str, reason: str) -> None:
    advice = hat_first(facts)
    assert (advice.hat, advice.reason) == (hat, reason)


@pytest.mark.parametrize("known", situations(), ids=lambda known: known.key)
def test_the_situation_breaks_ties(known: object) -> None:
    advice = hat_first(Facts(AHEAD, AHEAD, 0, 0, known.key))
    assert (advice.hat, advice.reason) == (known.first, f"{known.reason}.")
    assert advice.words
