"""Two efforts side by side: the counts, and the honest sentence under them."""

from pathlib import Path

import pytest

from smallbiz.insight.behind import behind
from smallbiz.insight.comparing import Comparison, comparison
from smallbiz.insight.efforts import Effort
from smallbiz.insight.odds import Better, shrunk, usual_rate
from smallbiz.insight.worked import worked
from smallbiz.output.comparing_words import honest_sentence, side_by_side
from tests.insight.shop import Shop

pytestmark = pytest.mark.usefixtures("english_in_ireland")


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def deals(shop: Shop, effort: int, name: str, won: int, lost: int) -> None:
    for number in range(won + lost):
        who = shop.person(f"{name} {number}")
        shop.touch(who, "03-02", effort)
        if number < won:
            shop.win(who, "03-20", 10000)
        else:
            shop.lose(who, "03-20")


def compared(shop: Shop, leaflet: tuple[int, int], market: tuple[int, int]) -> Comparison:
    """Leaflet and market, each with so many deals won and lost."""
    deals(shop, shop.leaflet, "Leaflet", *leaflet)
    deals(shop, shop.market, "Market", *market)
    found = worked(shop.store)
    efforts: dict[str, Effort] = {each.effort.name: each.effort for each in found.results}
    return comparison(found, behind(shop.store), efforts["Leaflet"], efforts["Market"])


def test_below_five_closed_deals_it_says_how_many_it_takes(shop: Shop) -> None:
    found = compared(shop, (3, 0), (0, 4))
    assert found.better is Better.CANT_TELL
    assert honest_sentence(found) == (
        "Leaflet: 3 of 3 deals won. Market: 0 of 4 deals won. Too few to tell which"
        " wins deals better: it takes 5 closed deals on each side."
    )


def test_a_clear_difference_is_named(shop: Shop) -> None:
    found = compared(shop, (1, 19), (19, 1))
    assert (found.ahead, found.better) == (found.second, Better.VERY_LIKELY)
    assert honest_sentence(found).endswith("Market is very likely better at winning deals.")


def test_luck_is_named_where_it_could_explain_the_difference(shop: Shop) -> None:
    found = compared(shop, (3, 3), (4, 2))
    assert honest_sentence(found).endswith("luck could explain the difference.")


def test_the_rate_to_expect_is_drawn_towards_the_average(shop: Shop) -> None:
    found = compared(shop, (2, 4), (5, 1))
    usual = usual_rate(7, 12)
    assert found.first.expected == shrunk(2, 6, usual)
    assert usual > found.first.expected > 2 / 6


def test_every_figure_of_both_stands_side_by_side(shop: Shop) -> None:
    shop.runs(shop.leaflet, "03-01", "03-02", 6000, minutes=60)
    lines = {
        line.title: (line.first, line.second)
        for line in side_by_side(compared(shop, (2, 1), (1, 0)), "EUR")
    }
    assert lines["Cost"] == ("€90", "€0")
    assert lines["Leads who bought"] == (
        "2 of 3, likely 32 to 89 in 100",
        "1 of 1, likely 38 to 100 in 100",
    )
    assert lines["Deals won"] == lines["Leads who bought"]
    assert lines["How sure that is"] == ("first signs", "too early to say")
    assert lines["Revenue"] == ("€200", "€100")
    assert lines["Back per €1"] == ("€1.11", "–")
    assert lines["New customers"] == ("2 · €200", "1 · €100")
    assert lines["Bought again"] == ("0", "0")
    assert lines["How satisfied buyers are"] == ("–", "–")
