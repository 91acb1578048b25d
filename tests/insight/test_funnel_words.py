"""The funnel read aloud: counts while people are few, shares once they are many, no step named by luck."""

from datetime import date

import pytest

from smallbiz.insight.funnel import Funnel, Moved, Stage
from smallbiz.insight.funnel_words import days_words, rate_words, spoken, step_words, weakest_words
from smallbiz.insight.passing import Step
from smallbiz.words.periods import month


def stage(
    now: Moved, before: Moved, step: Step = Step.INTEREST, days: float | None = None
) -> Stage:
    return Stage(step, now, days, before)


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [
        (Moved(), Moved(10, 5), ""),
        (Moved(9, 5), Moved(), "5 of 9"),
        (Moved(9, 5), Moved(100, 50), "5 of 9, was 50 of 100"),
        (Moved(61, 34), Moved(50, 34), "34 of 61 (56%), was 68%"),
        (Moved(61, 34), Moved(), "34 of 61 (56%)"),
    ],
)
def test_how_many_went_on(now: Moved, before: Moved, told: str) -> None:
    assert rate_words(stage(now, before)) == told


def test_how_long_it_took() -> None:
    assert days_words(stage(Moved(3, 2), Moved(), days=None)) == ""
    assert days_words(stage(Moved(3, 2), Moved(), days=0)) == "on the same day"
    assert days_words(stage(Moved(3, 2), Moved(), days=2.5)) == "within 3 days"


def test_all_of_it_is_one_text() -> None:
    fell = Funnel(
        month(date(2026, 5, 1)),
        (
            stage(Moved(61, 20), Moved(60, 50)),
            stage(Moved(20, 10), Moved(50, 25), Step.CONSIDERATION),
        ),
    )
    assert weakest_words(fell) == (
        "Fewer people go on from “Interest”. What helps: call leads sooner."
    )
    assert spoken(fell) == (
        "Interest: 61. Went on: 20 of 61 (33%), was 83%. Consideration: 20."
        " Fewer people go on from “Interest”. What helps: call leads sooner."
    )
    steady = Funnel(fell.period, (stage(Moved(61, 40), Moved(60, 42)),))
    assert weakest_words(steady) == ""


def test_every_step_has_its_words() -> None:
    assert all(all(step_words(step)) for step in Step)
