"""Why deals were won and lost, with the money at stake."""

from pathlib import Path

import pytest

from smallbiz.insight.behind import behind
from smallbiz.insight.efforts import Sum
from smallbiz.insight.measures import cycle
from smallbiz.insight.win_loss import Told, win_loss
from smallbiz.insight.worked import worked
from smallbiz.output.win_loss_words import summary
from smallbiz.sales.deals import Deals
from smallbiz.sales.records import DealObjection
from smallbiz.words.periods import Period
from tests.insight.shop import Shop, day


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def test_what_holds_back_the_open_deals_of_an_effort_is_told_with_it(shop: Shop) -> None:
    ada, ben, cleo = (shop.person(name) for name in ("Ada", "Ben", "Cleo"))
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ben, "03-02", shop.market)
    lost = lose(shop, ada, 10000, "price")
    waits, other, nobody = (
        Deals(shop.store).open("A bike", contact_id=who, value=40000) for who in (ada, ben, cleo)
    )
    hear(shop, "Too dear", lost, waits, other, nobody)
    basis = behind(shop.store)[worked(shop.store).results[0].effort]
    assert basis.open == [waits]
    assert behind(shop.store)[Sum.NOBODY].open == [nobody]
    assert behind(shop.store)[Sum.TOTAL].open == [nobody, other, waits]
    found = win_loss(shop.store, None, [*basis.deals, *basis.open])
    assert found.objections == (Told("Too dear", (waits, lost), 50000),)
    assert (found.won, found.lost) == (0, 1)


def lose(shop: Shop, who: int, value: int, reason: str, **more: object) -> int:
    deals = Deals(shop.store)
    deal = deals.open("A trailer", contact_id=who, value=value, opened_on=day("01-02"))
    deals.lose(deal, reason, on=day("04-10"), **more)
    return deal


def hear(shop: Shop, objection: str, *deals: int) -> None:
    from smallbiz.business.objections import Objections

    ident = Objections(shop.store).named(objection)
    with shop.store.work("Hear") as work:
        for deal in deals:
            work.add(DealObjection(deal_id=deal, objection_id=ident, heard_on=day("04-01")))


def test_reasons_competitors_and_objections_say_what_money_is_at_stake(shop: Shop) -> None:
    ada = shop.person("Ada")
    won = shop.win(ada, "04-12", 90000)
    dear = [lose(shop, ada, value, "price") for value in (10000, 20000)]
    gone = lose(shop, ada, 70000, "elsewhere", competitor="Pedal & Co")
    moved = lose(shop, ada, 500, "other", note="Moved away")
    waits = Deals(shop.store).open("A bike", contact_id=ada, value=40000)
    hear(shop, "Too dear", won, *dear, waits, waits)
    found = win_loss(shop.store, None)
    assert (found.won, found.won_money, found.lost, found.lost_money) == (1, 90000, 4, 100500)
    assert found.reasons == (
        Told("Bought elsewhere", (gone,), 70000),
        Told("Price", (dear[1], dear[0]), 30000),
        Told("Moved away", (moved,), 500),
    )
    assert found.competitors == (Told("Pedal & Co", (gone,), 70000),)
    assert found.objections == (Told("Too dear", (waits, dear[1], dear[0]), 70000),)
    may = win_loss(shop.store, Period(day("05-01"), day("05-13")))
    assert (may.won, may.lost, may.reasons) == (0, 0, ())
    assert may.objections == (Told("Too dear", (waits,), 40000),)


def test_the_deals_of_an_effort_speak_for_it_alone(shop: Shop) -> None:
    ada, ben = shop.person("Ada"), shop.person("Ben")
    shop.touch(ada, "03-02", shop.leaflet)
    mine, other = lose(shop, ada, 100, "price"), lose(shop, ben, 900, "no_answer")
    hear(shop, "Too far", mine, other, Deals(shop.store).open("A bike", contact_id=ada))
    known = behind(shop.store)
    effort = worked(shop.store).results[0].effort
    found = win_loss(shop.store, None, known[effort].deals)
    assert [told.words for told in found.reasons] == ["Price"]
    assert found.objections == (Told("Too far", (mine,), 100),)
    everything = win_loss(shop.store, None, known[Sum.TOTAL].deals)
    assert everything.lost == 2


def test_the_days_from_opening_to_winning_are_told_from_three_won_deals_on(shop: Shop) -> None:
    deals, ada = Deals(shop.store), shop.person("Ada")
    for closed in ("03-11", "03-05", "03-20"):
        assert win_loss(shop.store, None).cycle is None
        deals.win(deals.open("A bell", contact_id=ada, opened_on=day("03-01")), on=day(closed))
    found = win_loss(shop.store, None)
    assert found.cycle == 10
    assert summary(found, "EUR").endswith("Half of the deals won took 10 days or less.")
    deals.win(deals.open("A bell", contact_id=ada, opened_on=day("03-01")), on=day("03-12"))
    assert win_loss(shop.store, None).cycle == 11  # 10 and 11 in the middle


def test_a_deal_that_was_won_before_it_was_opened_says_nothing_of_days(shop: Shop) -> None:
    assert cycle([3, 4]) is None
    assert cycle([3, 4, 9]) == 4
    deals = Deals(shop.store)
    for _each in range(4):
        deals.win(deals.open("A bell", opened_on=day("03-09")), on=day("03-01"))
    assert win_loss(shop.store, None).cycle is None
