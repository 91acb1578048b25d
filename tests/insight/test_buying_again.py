"""Who is due to buy again, worked out by hand."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.business.products import Products
from smallbiz.insight.buying_again import due_again, usual_gap
from smallbiz.sales.deals import Deals
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.sales import Sales
from tests.files import TODAY
from tests.insight.shop import Shop


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def names(shop: Shop) -> list[str]:
    return [each.name for each in due_again(shop.store)]


def test_the_median_of_their_own_gaps_counts(shop: Shop) -> None:
    """Gaps of 30, 31 and 90 days: usually 31, so due on 11 May after the purchase of 10 April."""
    ada = shop.person("Ada")
    for on in ("2025-11-10", "2025-12-10", "2026-03-10", "2026-04-10"):
        Sales(shop.store).note(1_200, contact_id=ada, on=date.fromisoformat(on), product="Lamp")
    (found,) = due_again(shop.store)
    assert (found.usual, found.own, found.due_on) == (31, True, date(2026, 5, 11))
    assert (found.product, found.amount) == ("Lamp", 1_200)


def test_the_products_interval_serves_who_bought_once(shop: Shop) -> None:
    service = Products(shop.store).add("Service", buy_again_days=365)
    once, lamp = shop.person("Once"), shop.person("Lamp only")
    Sales(shop.store).note(
        9_000, contact_id=once, on=TODAY - timedelta(days=360), product_id=service
    )
    shop.sell(lamp, "01-02", 900)
    (found,) = due_again(shop.store)
    assert (found.name, found.usual, found.own, found.product) == ("Once", 365, False, "Service")


def test_two_purchases_on_one_day_are_one_visit(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.sell(ada, "05-01", 100)
    shop.sell(ada, "05-01", 200)
    assert names(shop) == []


def test_who_bought_last_comes_first(shop: Shop) -> None:
    for name, first, second in (("Early", "01-20", "03-05"), ("Late", "03-05", "04-10")):
        who = shop.person(name)
        shop.sell(who, first, 500)
        shop.sell(who, second, 500)
    assert names(shop) == ["Late", "Early"]


def test_nobody_is_waited_for_in_vain_or_disturbed(shop: Shop) -> None:
    gone, busy, silent = (
        shop.person("Gone"),
        shop.person("Busy"),
        shop.person("Silent", do_not_contact=True),
    )
    for who in (busy, silent):
        shop.sell(who, "03-10", 500)
        shop.sell(who, "04-10", 500)
    shop.sell(gone, "01-01", 500)
    shop.sell(gone, "01-15", 500)
    assert names(shop) == ["Busy"]
    call = FollowUps(shop.store).plan("Call", TODAY, contact_id=busy)
    assert names(shop) == []
    FollowUps(shop.store).finish(call)
    assert names(shop) == ["Busy"]
    Deals(shop.store).open("A bike", contact_id=busy)
    assert names(shop) == []


def test_refunds_are_no_purchases(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.sell(ada, "03-10", 500)
    shop.sell(ada, "04-10", -500)
    assert names(shop) == []


def test_those_due_later_are_not_shown_yet(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.sell(ada, "03-30", 500)
    shop.sell(ada, "04-30", 500)
    assert names(shop) == []


@given(st.lists(st.dates(date(2020, 1, 1), date(2026, 1, 1)), max_size=12))
def test_the_order_of_days_is_of_no_account(days: list[date]) -> None:
    found = usual_gap(days)
    assert found == usual_gap(days[::-1])
    assert (found is None) == (len(set(days)) < 2)
    assert found is None or found >= 1
