"""The month in figures, from a file."""

from datetime import date
from pathlib import Path

import pytest

from smallbiz.business.goals import Goals
from smallbiz.insight.funnel import funnel
from smallbiz.insight.month import month_of
from smallbiz.insight.outlook import outlook
from smallbiz.insight.totals import totals
from smallbiz.insight.worked import worked
from smallbiz.words.periods import Period, month
from tests.files import TODAY
from tests.insight.shop import Shop, day

APRIL = month(date(2026, 4, 1))


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def test_a_month_against_the_one_before_and_its_goal(shop: Shop) -> None:
    ada, ben = shop.person("Ada"), shop.person("Ben")
    shop.touch(ada, "04-02", shop.market)
    shop.sell(ben, "03-31", 70000)
    shop.win(ada, "04-06", 90000, "City bike")
    shop.lose(ben, "04-30", 40000)
    Goals(shop.store).set(APRIL.since, revenue=100000)
    found = month_of(shop.store, APRIL)
    assert (found.now.revenue, found.before.revenue, found.goal.revenue) == (90000, 70000, 100000)
    assert (found.month_so_far, found.month_gone) == (found.now, 1)
    assert [sale.what for sale in found.won] == ["City bike"]
    assert [(deal.reason, deal.amount) for deal in found.lost] == [("Price", 40000)]
    assert found.compared == APRIL.previous()


def test_its_figures_are_those_of_the_pages(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.touch(ada, "04-02", shop.market)
    shop.win(ada, "04-06", 90000, "City bike")
    found = month_of(shop.store, APRIL)
    assert found.worked == worked(shop.store, APRIL)
    assert found.funnel == funnel(shop.store, APRIL)
    assert found.now == totals(shop.store, APRIL)
    assert found.coming == outlook(shop.store).this_month


def test_a_running_month_is_compared_with_as_many_days(shop: Shop) -> None:
    found = month_of(shop.store, month(TODAY))
    assert found.compared == Period(APRIL.since, APRIL.since.replace(day=TODAY.day))
    assert found.running
    assert found.coming == outlook(shop.store).expected[1]


def test_the_last_day_of_a_long_month_ends_a_short_one(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.store.today = lambda: date(2026, 3, 31)  # type: ignore[method-assign]
    february = month(date(2026, 2, 1))
    assert month_of(shop.store, month(date(2026, 3, 1))).compared == february
    shop.store.close()


def test_of_a_month_long_past_it_says_what_the_next_one_brought(shop: Shop) -> None:
    shop.sell(shop.person("Ada"), day("02-14").strftime("%m-%d"), 700)
    found = month_of(shop.store, month(date(2026, 1, 5)))
    assert (found.coming, found.next_revenue) == (None, 700)
