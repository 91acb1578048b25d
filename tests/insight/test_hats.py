"""Which hat comes first: numbers before the situation, the situation as the tie-break."""

from fractions import Fraction
from itertools import product

import pytest

from smallbiz.business.situations import situations
from smallbiz.insight.hats import RULES, DayFacts, hat_first
from smallbiz.insight.pace import Pace

HALF = Fraction(1, 2)
AHEAD, BEHIND, UNSET = Pace(9, 10, HALF), Pace(1, 10, HALF), Pace(4, None, HALF)


@pytest.mark.parametrize(
    ("facts", "hat", "reason"),
    [
        (DayFacts(AHEAD, BEHIND, 0, 0), "sales", "Leads run ahead of plan, sales run behind."),
        (DayFacts(BEHIND, AHEAD, 0, 0), "marketing", "Sales run ahead of plan, leads run behind."),
        (DayFacts(AHEAD, AHEAD, 0, 2), "sales", "2 follow-ups are late."),
        (DayFacts(UNSET, UNSET, 3, 1), "sales", "3 leads wait and 1 follow-up is late."),
        (DayFacts(UNSET, UNSET, 1, 0), "sales", "1 lead waits."),
        (DayFacts(UNSET, UNSET, 0, 0, 2), "sales", "2 offers have no answer."),
        (
            DayFacts(UNSET, UNSET, 2, 1, 1),
            "sales",
            "2 leads wait, 1 follow-up is late, and 1 offer has no answer.",
        ),
        (DayFacts(AHEAD, BEHIND, 3, 0), "sales", "Leads run ahead of plan, sales run behind."),
        (
            DayFacts(BEHIND, BEHIND, 0, 0, 0, "new"),
            "marketing",
            "Leads and sales run behind plan. Nobody can buy what nobody knows.",
        ),
        (
            DayFacts(BEHIND, UNSET, 4, 0, 0, "deals"),
            "sales",
            "Leads run behind plan. What Sales hears feeds marketing.",
        ),
        (DayFacts(BEHIND, BEHIND, 4, 0), "both", "Leads and sales run behind plan."),
        (DayFacts(UNSET, UNSET, 0, 0), "both", "Nothing waits, nothing runs behind."),
    ],
)
def test_what_waits_and_what_runs_behind_choose_the_hat(
    facts: DayFacts, hat: str, reason: str
) -> None:
    advice = hat_first(facts)
    assert (advice.hat, advice.reason) == (hat, reason)


@pytest.mark.parametrize("known", situations(), ids=lambda known: known.key)
def test_the_situation_breaks_ties(known: object) -> None:
    advice = hat_first(DayFacts(AHEAD, AHEAD, 0, 0, 0, known.key))
    assert (advice.hat, advice.reason) == (known.first, f"{known.reason}.")
    assert advice.words


def test_there_is_a_hat_for_every_combination_of_figures() -> None:
    paces = (AHEAD, BEHIND, UNSET, Pace(9, 20, HALF))
    kinds = [None, *(known.key for known in situations())]
    for leads, revenue, many, kind in product(paces, paces, (0, 1), kinds):
        first = hat_first(DayFacts(leads, revenue, many, many, many, kind))
        assert first.hat in ("marketing", "sales", "both")
        assert first.reason.endswith(".") and "  " not in first.reason


def test_each_rule_fits_something_that_those_before_it_leave() -> None:
    facts = [
        DayFacts(leads, revenue, many, 0, 0, kind)
        for leads, revenue, many, kind in product(
            (AHEAD, BEHIND), (AHEAD, BEHIND), (0, 1), (None, "new")
        )
    ]
    found = {next(place for place, rule in enumerate(RULES) if rule.when(each)) for each in facts}
    assert found == set(range(len(RULES)))
