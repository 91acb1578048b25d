"""What efforts cost in a period, worked out by hand."""

from pathlib import Path

import pytest

from smallbiz.insight.costs import beyond, spent
from smallbiz.insight.efforts import Spent
from smallbiz.marketing.budget import Budget
from smallbiz.words.periods import Period
from tests.files import TODAY
from tests.insight.shop import Shop, day


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


@pytest.mark.parametrize(
    ("since", "until", "part"),
    [("03-22", "04-10", 5000), ("03-01", "03-31", 0), ("04-05", "04-05", 10000)],
)
def test_a_cost_is_spread_evenly_over_its_days(
    shop: Shop, since: str, until: str, part: int
) -> None:
    shop.runs(shop.leaflet, since, until, 10000)
    april = Period(day("04-01"), day("04-30"))
    assert spent(shop.store, april, TODAY).get(shop.leaflet, Spent()).money == part


def test_own_time_is_spread_to_the_cent(shop: Shop) -> None:
    """371.00 and 2 hours of 30.00 over 7 days: 3 days are 371.00·3/7 + 60.00·3/7 = 159.00 + 25.71.

    In whole minutes it would be 51 of them, 25.50.
    """
    shop.runs(shop.leaflet, "03-29", "04-04", 37100, minutes=120)
    march = Period(day("03-29"), day("03-31"))
    leaflet = spent(shop.store, march, TODAY, 3000)[shop.leaflet]
    assert (leaflet.money, leaflet.time, leaflet.cost) == (15900, 2571, 18471)
    assert leaflet.hours == pytest.approx(6 / 7)
    assert spent(shop.store, march, TODAY)[shop.leaflet].cost == 15900


def test_with_the_clock_set_back_costs_count_as_far_as_sales(shop: Shop) -> None:
    """Today is 1 April: a sale of 20 April counts in all of time, and so does a bill of 10 April."""
    ada = shop.person("Ada")
    shop.runs(shop.leaflet, "03-29", "04-04", 10000)
    Budget(shop.store).spend(shop.leaflet, 5000, day("04-10"))
    Budget(shop.store).spend(shop.leaflet, 700, day("04-21"))
    before = day("04-01")
    assert spent(shop.store, None, before)[shop.leaflet].cost == 10000
    assert beyond(shop.store, None, before) is None
    shop.sell(ada, "04-20", 40000)
    assert beyond(shop.store, None, before) == day("04-20")
    assert beyond(shop.store, Period(day("03-01"), before), before) is None
    assert spent(shop.store, None, before)[shop.leaflet].cost == 15000


def test_money_and_time_are_rounded_once(shop: Shop) -> None:
    """1.00 and a minute of 30.00 an hour (0.50) over 8 days: one day is 0.1875, which is 0.19."""
    shop.runs(shop.leaflet, "03-01", "03-08", 100, minutes=1)
    first = Period(day("03-01"), day("03-01"))
    assert spent(shop.store, first, TODAY, 3000)[shop.leaflet].cost == 19
