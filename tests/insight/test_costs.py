"""What efforts cost in a period, worked out by hand."""

from pathlib import Path

import pytest

from smallbiz.insight.costs import spent
from smallbiz.insight.efforts import Spent
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
