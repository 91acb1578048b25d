"""The sales behind each line of What worked: the same ones that the line counts."""

from pathlib import Path

import pytest

from smallbiz.insight.behind import Part, behind, money_moved, sales_with_a_source
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.worked import worked
from smallbiz.sales.sales import Sales
from smallbiz.words.periods import Period
from tests.insight.shop import Shop, day


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def spring(shop: Shop) -> None:
    """Ada: leaflet, market, buys for 900.01, later brings 50 back. Cleo: a friend. Somebody: a lamp."""
    ada, cleo = shop.person("Ada"), shop.person("Cleo")
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ada, "04-01", shop.market)
    shop.touch(cleo, "04-10", channel=shop.friends)
    shop.win(ada, "04-20", 90001)
    shop.sell(ada, "05-02", -5000)
    shop.sell(cleo, "04-12", 10000)
    shop.sell(None, "04-13", 2500)


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("period", [None, Period(day("04-13"), day("04-30"))])
def test_the_shares_of_a_line_add_up_to_its_revenue(
    shop: Shop, by: By, view: View, period: Period | None
) -> None:
    spring(shop)
    lines, parts = worked(shop.store, period, view, by), behind(shop.store, period, view, by)
    for result in lines.results:
        mine = parts.efforts.get(result.effort, ())
        assert (sum(part.share for part in mine), len(mine)) == (result.revenue, result.sales)
    for share, told in ((lines.no_touch, parts.no_touch), (lines.total, parts.total)):
        assert (sum(part.share for part in told), len(told)) == (share.revenue, share.sales)


def test_the_newest_sale_comes_first(shop: Shop) -> None:
    spring(shop)
    found = behind(shop.store)
    assert [part.share for part in found.total] == [-5000, 90001, 2500, 10000]
    assert found.no_touch == (Part(4, 2500),)


def test_sales_with_a_source_are_counted_up_to_enough(shop: Shop) -> None:
    assert sales_with_a_source(shop.store, 3) == 0
    spring(shop)
    assert sales_with_a_source(shop.store, 9) == 3
    assert sales_with_a_source(shop.store, 2) == 2


def test_a_touch_of_a_colleague_is_a_source_of_the_companys_sale(shop: Shop) -> None:
    company = shop.person("Velo GmbH", kind="company")
    shop.touch(shop.person("Ben", company_id=company), "04-01", shop.letter)
    shop.sell(company, "03-30", 100)
    assert sales_with_a_source(shop.store, 3) == 0
    shop.sell(company, "04-02", 100)
    assert sales_with_a_source(shop.store, 3) == 1


def test_a_sale_or_a_cost_makes_a_beginning(shop: Shop) -> None:
    shop.touch(shop.person("Ada"), "03-02", shop.leaflet)
    assert not money_moved(shop.store)
    shop.runs(shop.leaflet, "03-01", "03-02", cost=0, minutes=30)
    assert money_moved(shop.store)
    shop.runs(shop.leaflet, "03-01", "03-02", cost=0)
    assert not money_moved(shop.store)
    shop.runs(shop.leaflet, "12-30", "12-31", cost=100)
    assert not money_moved(shop.store)
    shop.runs(shop.leaflet, "03-01", "03-02", cost=100)
    assert money_moved(shop.store)


def test_a_sale_of_unknown_source_makes_a_beginning_too(shop: Shop) -> None:
    shop.sell(None, "03-30", 100)
    assert money_moved(shop.store)


def test_a_sale_noted_meanwhile_belongs_to_the_next_look(shop: Shop) -> None:
    spring(shop)
    other, noted = shop.store.twin(), []

    def note(statement: str) -> None:
        if "FROM sale ORDER BY" in statement and not noted:
            noted.append(Sales(other).note(100_00, product="Lamp"))

    shop.store.connection.set_trace_callback(note)
    before = behind(shop.store)
    shop.store.connection.set_trace_callback(None)
    other.close()
    assert noted[0] not in {part.sale for part in before.total}
    assert noted[0] in {part.sale for part in behind(shop.store).total}
