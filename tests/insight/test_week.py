"""The week in figures, from a file."""

from datetime import date
from pathlib import Path

import pytest

from smallbiz.business.records import Goal
from smallbiz.insight.span import Closing
from smallbiz.insight.totals import Totals, totals
from smallbiz.insight.week import Task, week_of
from smallbiz.journey.records import Touch
from smallbiz.marketing.records import Activity, ActivityStep, Expense
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.records import Deal, Offer
from smallbiz.words.periods import Period, month, week
from tests.insight.shop import Shop, day

THIS = week(date(2026, 5, 6))


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def interest(shop: Shop, who: int, on: str) -> None:
    with shop.store.work("Interest") as work:
        work.add(
            Touch(contact_id=who, on_day=day(on), hat="marketing", kind="asked", interest=True)
        )


def test_totals_of_a_week(shop: Shop) -> None:
    ada, ben = shop.person("Ada"), shop.person("Ben")
    interest(shop, ada, "04-30")
    interest(shop, ada, "05-05")
    interest(shop, ben, "05-05")
    shop.win(ada, "05-06", 90000)
    shop.sell(ada, "05-10", 1000)
    shop.sell(ben, "05-11", 500)
    with shop.store.work("Spend") as work:
        for amount, promised in ((2000, False), (700, True)):
            work.add(
                Expense(
                    activity_id=shop.letter,
                    on_day=day("05-04"),
                    amount=amount,
                    promised=promised,
                )
            )
    assert totals(shop.store, THIS) == Totals(91000, 1, 1, 0, 2000)
    assert totals(shop.store, Period(day("05-11"), day("05-17"))) == Totals(500, 1, 0, 0, 0)


def test_won_and_lost_with_their_reasons(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.touch(ada, "03-02", shop.market)
    shop.win(ada, "05-06", 90000, "City bike")
    shop.sell(None, "05-07", 2500)
    shop.lose(ada, "05-08", 40000)
    found = week_of(shop.store, THIS)
    assert found.won == (
        Closing("City bike", "Ada", "Market", 90000),
        Closing("Lamp", "", "", 2500),
    )
    assert found.lost == (Closing("A trailer", "Ada", "Price", 40000, "Price"),)


def test_a_sale_names_the_effort_as_what_worked_does(shop: Shop) -> None:
    ada, ben = shop.person("Ada"), shop.person("Ben")
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ben, "03-02", channel=shop.friends)
    shop.win(ada, "05-06", 90000)
    shop.win(ben, "05-06", 80000)
    found = week_of(shop.store, THIS)
    assert [sale.told for sale in found.won] == ["Leaflet", "Word of mouth"]
    assert {result.effort.name for result in found.worked.results} >= {"Leaflet", "Word of mouth"}


def test_next_week_holds_what_is_due_and_what_is_late(shop: Shop) -> None:
    ada = shop.person("Ada")
    plan = FollowUps(shop.store)
    deal = shop_deal(shop, ada)
    plan.plan("Ask for photos", day("05-08"), contact_id=ada)
    plan.plan("Call about the bike", day("05-14"), deal_id=deal)
    plan.plan("Much later", day("05-20"), contact_id=ada)
    plan.finish(plan.plan("Done already", day("05-12"), contact_id=ada))
    with shop.store.work("Steps") as work:
        work.add(ActivityStep(activity_id=shop.letter, what="Write it", due_on=day("05-13")))
        letter = work.get(Activity, shop.letter)
        letter.status, letter.starts_on, letter.planned_cost = "planned", day("05-15"), 1500
    found = week_of(shop.store, THIS)
    assert found.follow_ups == (
        Task(day("05-08"), "Ada", "Ask for photos", None),
        Task(day("05-14"), "Ada", "Call about the bike", 5000),
    )
    assert found.marketing == (
        Task(day("05-13"), "", "Write it", None),
        Task(day("05-15"), "", "Letter", 1500),
    )


def shop_deal(shop: Shop, who: int) -> int:
    with shop.store.work("Open") as work:
        return work.add(Deal(title="Bike", contact_id=who, stage_id=1, value=5000))


def test_a_week_long_past_lists_only_its_own_next_week(shop: Shop) -> None:
    ada = shop.person("Ada")
    plan = FollowUps(shop.store)
    plan.plan("Forgotten", day("02-02"), contact_id=ada)
    plan.plan("Due then", day("03-10"), contact_id=ada)
    found = week_of(shop.store, week(day("03-04")))
    assert [task.what for task in found.follow_ups] == ["Due then"]


def test_an_offer_waits_until_somebody_talks(shop: Shop) -> None:
    deal = shop_deal(shop, shop.person("Ada"))
    with shop.store.work("Offer") as work:
        work.add(
            Offer(
                deal_id=deal,
                number="1",
                on_day=day("04-20"),
                amount=5000,
                sent_on=day("04-20"),
            )
        )
    assert week_of(shop.store, THIS).waiting_offers == 1
    assert week_of(shop.store, week(day("04-22"))).waiting_offers == 0
    ada = int(shop.store.value("SELECT id FROM contact"))
    with shop.store.work("Call") as work:
        work.add(Touch(contact_id=ada, on_day=day("05-02"), hat="sales", kind="call", deal_id=deal))
    assert week_of(shop.store, THIS).waiting_offers == 0


def test_the_goal_and_the_month_so_far(shop: Shop) -> None:
    with shop.store.work("Goal") as work:
        work.add(Goal(starts_on=day("05-01"), revenue=100000, leads=30))
    shop.sell(shop.person("Ada"), "05-01", 700)
    found = week_of(shop.store, THIS)
    assert (found.goal.revenue, found.goal.leads, found.goal.new_customers) == (100000, 30, None)
    assert (found.month_so_far.revenue, found.now.revenue) == (700, 0)
    assert float(found.month_gone) == pytest.approx(10 / 31)


def test_of_a_week_that_is_not_over_only_the_days_so_far_count(shop: Shop) -> None:
    today = shop.store.today()
    found = week_of(shop.store, week(today))
    assert found.month_gone == month(today).elapsed(today)
    assert week_of(shop.store, week(date(2027, 1, 1))).month_gone == 0


@pytest.mark.parametrize(
    ("earlier", "best_since"),
    [
        ({}, None),
        ({"05-03": 900}, None),
        ({"05-03": 1000}, "04-27"),
        ({"04-26": 1200, "05-02": 10}, "04-20"),
        ({"03-02": 600, "03-08": 600, "04-27": 999}, "03-02"),
    ],
)
def test_best_week_since(shop: Shop, earlier: dict[str, int], best_since: str | None) -> None:
    shop.sell(None, "05-05", 1000)
    for on, amount in earlier.items():
        shop.sell(None, on, amount)
    found = week_of(shop.store, THIS).best_since
    assert found == (day(best_since) if best_since else None)


def test_an_empty_file_has_an_empty_week(shop: Shop) -> None:
    found = week_of(shop.store, THIS)
    assert found.now == found.before == Totals(0, 0, 0, 0, 0)
    assert found.won == found.lost == found.follow_ups == found.marketing == ()
