"""Three sentences: counts first, never louder than the verdicts."""

import pytest

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.verdict_cards import verdict_cards
from smallbiz.insight.verdicts import Judged, Verdict

CLEAR, GOOD, EARLY = Verdict.CLEARLY_WORKS, Verdict.LOOKS_PROMISING, Verdict.TOO_EARLY

pytestmark = pytest.mark.usefixtures("english_in_ireland")


def line(
    name: str,
    verdict: Verdict,
    cost: int = 100,
    sales: int = 4,
    margin: int = 500,
    id_: int | None = 1,
) -> Result:
    effort = Effort(By.ACTIVITY, id_, name, "mail")
    money = (margin * 200, margin * 100)
    return Result(
        effort, Spent(cost * 100), cost * 100, 9, sales, 0, 0, Buyers(), *money, Judged(verdict)
    )


def cards(*results: Result):
    found = Worked(None, View.EVEN, By.ACTIVITY, True, True, results, Share(), Share())
    return verdict_cards(found, "EUR")


def test_nothing_noted_yet() -> None:
    found = cards()
    assert found.more == "Nothing clearly pays yet. That takes at least 3 buyers from one effort."
    assert found.watch == "Nothing waits for a verdict."
    assert found.change == "Nothing clearly loses money."


def test_one_effort_is_told_with_its_counts() -> None:
    found = cards(
        line("Voucher", CLEAR), line("Leaflet", Verdict.LOSES_MONEY, cost=1042, sales=1, margin=40)
    )
    assert found.more == (
        "Voucher cost €100 and had a part in 4 sales; its share: €1,000. It clearly pays."
    )
    assert found.change == (
        "Leaflet cost €1,042 and had a part in 1 sale; its share: €80. It loses money."
    )


def test_several_are_counted_and_the_best_or_worst_named() -> None:
    found = cards(
        line("A", CLEAR, margin=200),
        line("B", CLEAR, margin=900),
        line("C", CLEAR, margin=300),
        line("D", CLEAR, margin=250),
        line("E", Verdict.PROBABLY_LOSES, margin=50),
        line("F", Verdict.LOSES_MONEY, margin=10),
    )
    assert found.more == "4 clearly pay: B, C and 2 more."
    assert found.change == "1 loses money: F. 1 probably loses money: E."


def test_what_is_open_is_told_by_its_word() -> None:
    found = cards(
        line("Ads", GOOD),
        line("Market", EARLY, cost=600),
        line("Reels", EARLY, cost=300),
        line("Fair", EARLY, cost=400),
        line("Stand", Verdict.BREAKS_EVEN),
    )
    assert found.watch == (
        "1 looks good so far: Ads. 1 about breaks even: Stand."
        " 3 are too early to tell: Market, Fair and Reels."
    )


def test_what_cost_nothing_or_is_no_effort_is_left_out() -> None:
    found = cards(
        line("Partners", Verdict.COSTS_NOTHING, cost=0), line("Without a campaign", CLEAR, id_=None)
    )
    assert found == cards()


def test_a_loss_without_a_sale_says_so() -> None:
    assert cards(line("X", Verdict.LOSES_MONEY, sales=0)).change == (
        "X cost €100 and had a part in no sale. It loses money."
    )
