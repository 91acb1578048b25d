"""The lines of the table: their order, what is hidden, and what each says."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.behind import Satisfied
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.verdict_cards import early_sentence
from smallbiz.insight.verdicts import Judged, Verdict
from smallbiz.output.worked_words import view_sentence
from tests.files import TODAY
from ui.kit.cells import Money, Range, TwoLines
from ui.worked.chart import MOST, biggest, fact, note, spoken
from ui.worked.columns import columns
from ui.worked.lines import AT_ONCE, FIRST, MORE, NO_TOUCH, TOTAL, Lines, id_of
from ui.worked.question import Question, neighbours
from ui.worked.words import how_satisfied, how_sure

pytestmark = pytest.mark.usefixtures("english_in_ireland")


def effort(number: int, kind: By = By.ACTIVITY) -> Effort:
    return Effort(kind, number, f"Effort {number}", "mail")


def result(number: int, cost: int = 100, margin: int = 300, sales: int = 2, **more) -> Result:
    judged = more.pop("judged", Judged(Verdict.LOOKS_PROMISING, 0.5, 4.0))
    spent = Spent(cost * 100, Fraction(more.pop("minutes", 0)))
    money = (margin * 200, margin * 100)
    won, lost = more.pop("closed", (0, 0))
    return Result(effort(number), spent, cost * 100, 3, sales, won, lost, Buyers(1), *money, judged)


def lines(*results: Result, whole: bool = False) -> Lines:
    made = Lines(whole=whole)
    total = Share(1, 2, 100)
    made.show(Worked(None, View.EVEN, By.ACTIVITY, True, True, results, Share(), total), "EUR")
    return made


def test_before_the_figures_there_is_no_line() -> None:
    assert Lines().ids("back", True) == ()
    assert Lines().rows([1, TOTAL]) == []


def test_what_has_no_value_stands_last_in_both_orders() -> None:
    free = result(1, cost=0, judged=Judged(Verdict.COSTS_NOTHING))
    poor, rich = result(2, margin=10), result(3, margin=900)
    ordered = lines(free, poor, rich)
    up, down = ordered.ids("back", False), ordered.ids("back", True)
    assert up == [*(id_of(each.effort) for each in (poor, rich, free)), NO_TOUCH, TOTAL]
    assert down == [*(id_of(each.effort) for each in (rich, poor, free)), NO_TOUCH, TOTAL]


@given(st.integers(0, 40), st.sampled_from([c.key for c in columns("EUR", True)]), st.booleans())
def test_every_effort_is_listed_or_added_up(count: int, key: str, descending: bool) -> None:
    results = [result(number, cost=number % 7) for number in range(count)]
    listed = lines(*results).ids(key, descending)
    assert listed[-2:] == [NO_TOUCH, TOTAL]
    assert (MORE in listed) == (count > AT_ONCE)
    assert len([each for each in listed if each >= 0]) == (FIRST if count > AT_ONCE else count)
    assert len(lines(*results, whole=True).ids(key, descending)) == count + 2


def test_the_hidden_efforts_are_added_up() -> None:
    many = lines(*(result(number, cost=number) for number in range(20)))
    ids = many.ids("cost", True)
    row = many.rows([MORE])[0]
    assert ids[0] == id_of(effort(19))
    assert row.cells[1] == Money(f"€{sum(range(14))}")
    assert row.spoken == "14 more efforts"


def test_an_id_is_the_same_for_every_order_and_different_for_every_effort() -> None:
    efforts = [effort(number, kind) for number in range(5) for kind in By]
    assert len({id_of(each) for each in efforts}) == len(efforts)


def test_a_line_says_its_cost_its_range_and_its_verdict() -> None:
    row = lines(result(1, minutes=90)).rows([id_of(effort(1))])[0]
    assert row.cells[1] == TwoLines("€100", "€100 + 1.5 h")
    assert row.cells[6] == Range("€3.00", 0.5, 3.0, 4.0, "accent")
    assert (
        row.tips[6]
        == "Next time, expect €0.50 to €4.00 back for every €1 in the end, 8 times out of 10."
    )
    assert row.spoken == (
        "Effort 1: 3 leads, 2 sales, cost €100, brought €600, profit €200. Looks promising."
    )


def test_without_a_sale_there_is_no_dot() -> None:
    row = lines(result(1, margin=0, sales=0)).rows([id_of(effort(1))])[0]
    assert row.cells[6] == Range("no sale")


def test_nothing_is_expected_of_what_reached_nobody() -> None:
    quiet = result(1, judged=Judged(Verdict.TOO_EARLY, 0.0, 0.0))
    row = lines(quiet).rows([id_of(effort(1))])[0]
    assert row.cells[6] == Range("€3.00", 3.0, 3.0, 3.0, "accent")
    assert row.tips[6] == ""
    assert how_sure(quiet, "EUR") == (
        "It reached nobody in these days, so look at more days to judge it."
    )


def test_counts_come_before_the_range() -> None:
    assert how_sure(result(1, closed=(3, 7)), "EUR").startswith("3 of 10 deals were won.")
    assert "won" not in how_sure(result(1), "EUR")
    assert how_sure(result(1, sales=0, judged=Judged(Verdict.TOO_EARLY)), "EUR") == (
        "Nothing closed yet: too early to say."
    )


def test_the_chart_draws_what_moved_most_money() -> None:
    results = [result(number, cost=number) for number in range(20)]
    shown = biggest(results)
    assert [each.effort.id for each in shown] == list(range(20 - MOST, 20))
    assert biggest([result(1, cost=0)]) == [result(1, cost=0)]
    assert "8 efforts" in note(12, margin_is_set=True)
    assert note(0, margin_is_set=False).endswith("Before cost of goods: no margin is set yet.")


def test_the_chart_says_under_the_mouse_what_its_bars_show() -> None:
    assert fact(result(1), "EUR") == (
        "Effort 1: cost €100, came back €300. Likely next time: €50 to €400."
    )
    quiet = result(2, judged=Judged(Verdict.TOO_EARLY))
    assert fact(quiet, "EUR") == "Effort 2: cost €100, came back €300."
    assert spoken([quiet, quiet], "EUR").count("came back") == 2


def test_one_more_choice_is_worked_out_ahead() -> None:
    asked = Question()
    ahead = neighbours(asked)
    assert len(set(ahead)) == len(ahead) == 3 + 3 + 4 + 1
    assert asked not in ahead
    assert [each.days for each in ahead[-2:]] == [365, None]
    assert [each.days for each in neighbours(Question(days=None))[:3]] == [30, 90, 365]


def test_the_words_around_the_table() -> None:
    assert len({view_sentence(view) for view in View}) == len(View)
    assert early_sentence(0) == "Verdicts need 3 sales with a known source; there is none yet."
    assert early_sentence(2) == "Verdicts need 3 sales with a known source; you have 2."
    assert Question(days=None).period(TODAY) is None


def test_how_satisfied_buyers_are_is_told_with_the_count_first() -> None:
    said = how_satisfied(Satisfied(4, 35), 9)
    assert said == "Asked 4 of 9 how satisfied they are: 8.8 of 10 on average"
    assert how_satisfied(Satisfied(), 9) == ""
