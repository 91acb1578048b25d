"""What is coming in, as the owner reads it."""

from datetime import timedelta
from pathlib import Path

import pytest

from smallbiz.business.goals import Goals
from smallbiz.business.spreading import Span
from smallbiz.insight.backwards import Need, Rate
from smallbiz.insight.convolution import Spread
from smallbiz.insight.forecast import Forecast, Kept
from smallbiz.insight.needs import Needs, Rates
from smallbiz.insight.needs_words import needs_words, rates_words
from smallbiz.insight.outlook import Expected, Outlook, outlook
from smallbiz.insight.outlook_words import (
    basis_words,
    coming_words,
    coverage_words,
    goal_words,
    kept_words,
    record_words,
)
from smallbiz.words.periods import month
from tests.files import TODAY
from tests.insight.shop import Shop

MAY = month(TODAY)
NO_RATES = Rates(None, None, None)


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def open_deals(deals: int, low: int, high: int, so_far: int = 0) -> Forecast:
    return Forecast(MAY, so_far, deals, Spread(low, low, high), own_past=True)


def test_a_quarter_has_a_goal_once_each_of_its_months_has(shop: Shop) -> None:
    goals = Goals(shop.store)
    goals.set(TODAY, revenue=1_000_00)
    assert [each.goal for each in outlook(shop.store).expected] == [1_000_00, None, None]
    goals.set(TODAY + timedelta(days=31), revenue=2_000_00)
    goals.set(TODAY - timedelta(days=31), revenue=3_000_00)
    assert [each.goal for each in outlook(shop.store).expected] == [1_000_00, 2_000_00, 6_000_00]


def test_a_quarter_has_its_own_goal_or_its_part_of_the_years(shop: Shop) -> None:
    goals = Goals(shop.store)
    goals.set(TODAY, Span.YEAR, revenue=12_000_00)
    assert [each.goal for each in outlook(shop.store).expected] == [1_000_00, 1_000_00, 3_000_00]
    goals.set(TODAY, Span.QUARTER, revenue=6_000_00)
    assert [each.goal for each in outlook(shop.store).expected] == [2_000_00, 2_000_00, 6_000_00]
    for number in (4, 5, 6):
        goals.set(TODAY.replace(day=1, month=number), revenue=1_500_00)
    assert [each.goal for each in outlook(shop.store).expected] == [1_500_00, 1_500_00, 6_000_00]


def test_what_is_missing_is_the_goal_less_the_sales_so_far(shop: Shop) -> None:
    assert outlook(shop.store).needs is None
    Goals(shop.store).set(TODAY, revenue=1_000_00)
    shop.sell(shop.person("Ada"), "05-02", 400_00)
    found = outlook(shop.store)
    assert found.needs is not None
    assert found.needs.missing == 600_00
    shop.sell(shop.person("Bo"), "05-03", 700_00)
    found = outlook(shop.store)
    assert found.needs is not None
    assert needs_words(found.needs, "EUR") == "The goal of the month is reached."


def test_ranges_come_with_their_odds() -> None:
    assert coming_words(open_deals(0, 0, 0), "EUR") == "No deal is open."
    assert coming_words(open_deals(10, 1_200_00, 6_400_49), "EUR") == (
        "Your 10 open deals will most likely bring between €1,200 and €6,400 (8 times out of 10)."
        " Half the time it is more than €1,200."
    )
    assert coming_words(open_deals(1, 0, 0), "EUR") == (
        "Your open deal will most likely bring nothing in this time."
    )


def test_the_goal_stands_beside_what_is_expected() -> None:
    found = open_deals(2, 100_00, 200_00, so_far=50_00)
    for goal, words in (
        (300_00, "That is short of the goal of €300."),
        (200_00, "The goal is €200."),
        (150_00, "The goal of €150 is as good as reached."),
        (50_00, "The goal of €50 is reached."),
    ):
        assert goal_words(Expected(found, goal), "EUR") == (
            f"With the sales so far: between €150 and €250. {words}"
        )
    to_come = open_deals(2, 100_00, 200_00)
    assert goal_words(Expected(to_come, 180_00), "EUR") == "The goal is €180."
    assert (
        goal_words(Expected(found, None), "EUR") == "With the sales so far: between €150 and €250."
    )
    assert goal_words(Expected(open_deals(2, 100_00, 200_00), None), "EUR") == ""
    assert goal_words(Expected(open_deals(2, 100_00, 200_00), 0), "EUR") == ""
    nothing_more = open_deals(2, 0, 0, so_far=50_00)
    assert goal_words(Expected(nothing_more, 80_00), "EUR") == (
        "Sold so far: €50. That is short of the goal of €80."
    )


def test_it_says_what_it_rests_on() -> None:
    assert "your own deals" in basis_words(open_deals(1, 0, 0))
    rough = Forecast(MAY, 0, 1, Spread(0, 0, 0), own_past=False)
    assert "until 20 of your deals have closed" in basis_words(rough)


def test_the_record_counts_what_held() -> None:
    kept = [Kept(MAY, Spread(0, 5_00, 10_00), came) for came in (0, 10_00, 11_00)]
    words = record_words(Outlook((), tuple(kept), None))
    assert words == (
        "Only deals that were open when the month began count. What they brought lay within the"
        " range in 2 of 3 months."
    )
    assert record_words(Outlook((), (), None)) == ""
    assert kept_words(kept[2], "EUR") == ("expected between €0 and €10", "€11 came")
    quiet = Kept(MAY, Spread(0, 0, 0), 0)
    assert kept_words(quiet, "EUR") == ("expected nothing", "nothing came")


def test_the_goal_is_run_backwards_in_words() -> None:
    chain = Needs(3_000_00, NO_RATES, Need(5, 5, 5), Need(10, 9, 12), Need(24, 20, None), 1, 19)
    assert needs_words(chain, "EUR") == (
        "€3,000 is missing to the goal of the month. That takes about 5 sales, from 10 offers"
        " (9 to 12), from 24 leads."
        " You have 1 offer out, and 19 new leads this month."
    )
    young = Needs(3_000_00, NO_RATES, None, None, None, 0, 0)
    assert needs_words(young, "EUR").startswith("€3,000 is missing. After 10 sales")


def test_it_says_which_rates_are_the_owners_own_estimate() -> None:
    counted = Rates(Rate(167_40, 0, 0, 212), Rate(88 / 142, 0, 1, 142), Rate(0.2, 0.2, 0.2))
    assert rates_words(counted, "EUR") == (
        "Counted with: an average sale of €167, from 212 sales;"
        " 88 of 142 closed deals with an offer won; 20% of your leads buy, your own estimate."
    )
    guessed = Rates(Rate(600_00, 600_00, 600_00), Rate(0.48, 0.48, 0.48), Rate(0.1, 0, 0.3, 10))
    assert rates_words(guessed, "EUR") == (
        "Counted with: an average sale of €600, your own estimate;"
        " 48% of your offers won, your own estimate; 1 of 10 leads of the last year bought."
    )
    assert rates_words(NO_RATES, "EUR") == ""


@pytest.mark.parametrize(
    ("worth", "missing", "words"),
    [
        (0, 1_000_00, ""),
        (5_000_00, 0, ""),
        (250_00, 1_000_00, "Your open deals are worth 25% of what is missing."),
        (2_750_00, 1_000_00, "Your open deals are worth 2.8 times what is missing."),
    ],
)
def test_open_deals_are_compared_with_what_is_missing(worth: int, missing: int, words: str) -> None:
    now = Forecast(MAY, 0, 3, Spread(0, 0, 0), own_past=True, worth=worth)
    needs = Needs(missing, NO_RATES, None, None, None, 0, 0)
    assert coverage_words(Outlook((Expected(now, 9_000_00),), (), needs)) == words
    assert coverage_words(Outlook((Expected(now, None),), (), None)) == ""
