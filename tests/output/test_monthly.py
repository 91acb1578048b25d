"""What the monthly page says."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from smallbiz.business.goals import PeriodGoal
from smallbiz.insight.funnel import Funnel
from smallbiz.insight.month import Month
from smallbiz.insight.outlook_words import coming_words
from smallbiz.insight.passing import Step
from smallbiz.insight.span import Closing
from smallbiz.insight.totals import Totals
from smallbiz.output.html import report_html
from smallbiz.output.monthly import by_reason, monthly_page
from smallbiz.output.plain import report_text
from smallbiz.output.sheet import Choices, Report
from smallbiz.words.periods import Period
from tests.output.weeks import MAY, NOTHING, a_month, stage


def page(month: Month, choices: Choices | None = None) -> Report:
    return monthly_page(month, "Chain & Bell", "EUR", choices)


def test_the_head_names_the_month() -> None:
    found = page(a_month())
    assert (found.days, found.title) == ("April 2026", "The month in one page")
    assert found.tiles_note == "Arrows compare with March."
    assert found.tiles[0].goal == "18% of the April goal"
    assert found.tiles[0].pace is None


def test_lost_deals_are_told_by_reason() -> None:
    found = page(a_month()).lost
    assert found is not None
    assert found.aside == "3 deals, €3,100"
    assert [(row.strong, row.rest, row.amount) for row in found.rows] == [
        ("Price", "2 deals: Kids’ bike, Trailer", "€600"),
        ("Took too long", "1 deal: E-bike", "€2,500"),
    ]


def test_deals_of_one_name_are_named_once() -> None:
    deals = tuple(
        Closing(what, "Ada", "Price", 8500, "Price") for what in ("Tune-up", "Lamp", "Tune-up")
    )
    found = page(replace(a_month(), lost=deals)).lost
    assert found is not None
    assert found.rows[0].rest == "3 deals: 2 × Tune-up, Lamp"


def test_of_reasons_as_frequent_the_dearer_one_comes_first() -> None:
    lost = tuple(Closing(str(n), "", "", n, f"Reason {n}") for n in range(3))
    assert [reason for reason, _deals in by_reason(lost)] == ["Reason 2", "Reason 1", "Reason 0"]


def test_what_is_coming_is_the_forecast_in_its_words() -> None:
    month = a_month()
    assert month.coming is not None
    story = page(month).coming
    assert story is not None
    assert story.heading == "Coming in May"
    assert story.lines == (
        coming_words(month.coming.forecast, "EUR"),
        "With the sales so far: between €900 and €2,300. That is short of the goal of €11,300.",
        "Counted from what became of your own deals of the same age."
        " Deals that are yet to come are not in it.",
    )
    past = page(a_month(coming=None, next_revenue=123400)).coming
    assert past is not None
    assert past.lines == ("€1,234 came in.",)


def test_the_way_to_a_sale_counts_and_names_the_weakest_step() -> None:
    story = page(a_month()).funnel
    assert story is not None
    assert story.lines == (
        "Awareness: 60. Went on: 12 of 60 (20%), was 60%.",
        "Interest: 20. Went on: 9 of 20.",
        "Consideration: 9. Went on: 6 of 9.",
        "Purchase: 6. Went on: 2 of 6.",
        "Loyalty: 2.",
        "Fewer people go on from “Awareness”. What helps: say clearer what they get, and how to"
        " ask.",
    )
    calm = a_month()
    calm = replace(calm, funnel=Funnel(calm.days, (stage(Step.AWARENESS, 60, 30, (50, 25)),)))
    story = page(calm).funnel
    assert story is not None
    assert story.lines[-1] == "No step got clearly worse."


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {},
            "€2,040 came in, €540 more than in March. €9,260 short of the goal."
            " 3 new customers bought.",
        ),
        (
            {"now": Totals(150000, 0, 0, 0, 0), "goal": PeriodGoal(MAY, revenue=150000)},
            "€1,500 came in, as in March. The goal of the month is reached.",
        ),
        ({"now": NOTHING, "goal": PeriodGoal(MAY)}, "No sale this month."),
        (
            {"today": date(2026, 4, 20)},
            "The month is not over: €2,040 came in so far. €9,260 more to reach the goal."
            " 3 new customers bought.",
        ),
        ({"today": date(2026, 3, 20), "now": NOTHING}, "This month is yet to come."),
    ],
)
def test_the_first_sentence_says_what_came_in_and_how_the_goal_stands(
    fields: dict[str, object], sentence: str
) -> None:
    assert page(a_month(**fields)).sentence == sentence


def test_a_running_month_says_with_which_days_it_compares() -> None:
    march = Period(date(2026, 3, 1), date(2026, 3, 20))
    found = page(a_month(today=date(2026, 4, 20), month_gone=Fraction(2, 3), compared=march))
    assert found.tiles_note == (
        "Arrows compare with 1 to 20 March. The mark on a bar shows where April should stand by now."
    )


def test_parts_can_be_left_out_and_names_shortened() -> None:
    found = page(a_month(), Choices(coming=False, funnel=False, closed=False, initials=True))
    assert (found.coming, found.funnel, found.won, found.lost) == (None, None, None, None)


def test_it_is_read_aloud_and_written_as_html() -> None:
    found = page(a_month())
    for told in (report_text(found), report_html(found)):
        for words in ("April 2026", "2 deals: Kids’ bike", "Coming in May", "Went on: 9 of 20"):
            assert words in told


def test_a_month_with_forty_wins_names_the_rest() -> None:
    won = tuple(Closing(f"Bike {n}", "Ada", "", 1000) for n in range(40))
    found = page(a_month(won=won)).won
    assert found is not None
    left = 40 - len(found.rows)
    assert found.more == f"and {left} more, €{left * 10}"
