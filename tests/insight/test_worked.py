"""What worked: figures worked out by hand, and sums that always hold."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallbiz.insight.behind import behind
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.results import Result, Worked
from smallbiz.insight.totals import totals
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.worked import worked, worked_each
from smallbiz.journey.crediting import Crediting
from smallbiz.words.periods import Period
from tests.insight.shop import Shop, day


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def line(found: Worked, name: str) -> Result:
    """The line of an effort."""
    return next(result for result in found.results if result.effort.name == name)


def spring(shop: Shop) -> None:
    """Ada: leaflet, market, buys for 900.00. Ben: market, lost. Cleo: a friend told her, 100.00."""
    ada, ben, cleo = (shop.person(name) for name in ("Ada", "Ben", "Cleo"))
    shop.runs(shop.leaflet, "03-01", "03-10", 20000, minutes=120)
    shop.runs(shop.market, "04-01", "04-01", 5000)
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ada, "04-01", shop.market)
    shop.touch(ben, "04-01", shop.market)
    shop.touch(cleo, "04-10", channel=shop.friends)
    shop.win(ada, "04-20", 90000)
    shop.lose(ben, "04-22")
    shop.sell(cleo, "04-12", 10000)
    shop.sell(None, "04-13", 2500)


def test_a_deal_is_of_the_effort_the_owner_gave_its_sale_to(shop: Shop) -> None:
    ada = shop.person("Ada")
    shop.touch(ada, "03-02", shop.leaflet)
    deal = shop.win(ada, "04-20", 90000)
    sale = shop.store.value("SELECT id FROM sale WHERE deal_id = ?", (deal,))
    Crediting(shop.store).overrule(sale, [shop.market])
    found = {each.effort.name: each for each in worked(shop.store).results}
    assert (found["Market"].deals_won, found["Market"].revenue) == (1, 90000)
    assert (found["Leaflet"].deals_won, found["Leaflet"].revenue) == (0, 0)
    assert behind(shop.store)[found["Market"].effort].deals == [deal]


def test_the_figures_of_a_spring(shop: Shop) -> None:
    spring(shop)
    found = worked(shop.store)
    leaflet = line(found, "Leaflet")
    assert (leaflet.cost, leaflet.spent.money, leaflet.spent.minutes) == (26000, 20000, 120)
    assert (leaflet.leads, leaflet.sales, leaflet.deals_won, leaflet.deals_lost) == (1, 1, 1, 0)
    assert (leaflet.revenue, leaflet.margin, leaflet.profit) == (45000, 22500, -3500)
    assert leaflet.return_per_1 == 22500 / 26000
    assert (leaflet.cost_per_lead, leaflet.cost_per_customer) == (26000, 26000)
    market = line(found, "Market")
    assert (market.leads, market.sales, market.deals_won, market.deals_lost) == (1, 1, 1, 1)
    assert market.win_rate == 0.5
    assert market.return_per_1 == 22500 / 5000
    friends = line(found, "Word of mouth")
    assert (friends.cost, friends.revenue, friends.return_per_1) == (0, 10000, None)
    assert friends.verdict is Verdict.COSTS_NOTHING
    assert friends.win_rate is friends.win_range is None
    assert (found.no_touch.revenue, found.no_touch.sales) == (2500, 1)
    assert (found.total.revenue, found.total.deals_won, found.total.sales) == (102500, 1, 3)
    assert found.leads == 3
    assert found.margin_is_set


def test_own_hours_can_be_left_out(shop: Shop) -> None:
    spring(shop)
    leaflet = line(worked(shop.store, own_hours=False), "Leaflet")
    assert (leaflet.cost, leaflet.spent.minutes) == (20000, 120)


def test_best_return_comes_first(shop: Shop) -> None:
    spring(shop)
    names = [result.effort.name for result in worked(shop.store).results]
    assert names == ["Market", "Leaflet", "Word of mouth"]


@pytest.mark.parametrize(
    ("view", "leaflet", "market"),
    [(View.FIRST, 90000, 0), (View.LAST, 0, 90000), (View.POSITION, 45000, 45000)],
)
def test_each_view_shares_the_sale_its_way(
    shop: Shop, view: View, leaflet: int, market: int
) -> None:
    spring(shop)
    found = worked(shop.store, view=view)
    assert line(found, "Leaflet").revenue == leaflet
    assert line(found, "Market").revenue == market


def test_channels_and_campaigns_are_sums(shop: Shop) -> None:
    spring(shop)
    by_channel = worked(shop.store, by=By.CHANNEL)
    assert line(by_channel, "Paper").revenue == 45000
    assert line(by_channel, "Word of mouth").revenue == 10000
    assert line(by_channel, "Without a channel").revenue == 45000
    by_campaign = worked(shop.store, by=By.CAMPAIGN)
    campaign = line(by_campaign, "Spring")
    assert (campaign.revenue, campaign.deals_won, campaign.sales) == (90000, 1, 1)
    assert campaign.spent.money == 25000
    assert line(by_campaign, "Without a campaign").revenue == 10000


def test_a_period_takes_its_sales_leads_and_days_of_cost(shop: Shop) -> None:
    spring(shop)
    march = worked(shop.store, Period(day("03-06"), day("03-31")))
    leaflet = line(march, "Leaflet")
    assert (leaflet.spent.money, leaflet.spent.minutes) == (10000, 60)
    assert (leaflet.leads, leaflet.revenue) == (0, 0)
    assert march.total.revenue == 0
    april = worked(shop.store, Period(day("04-01"), day("04-30")))
    assert line(april, "Leaflet").revenue == 45000
    assert line(april, "Leaflet").cost == 0
    assert (april.total.deals_won, april.total.buyers.new) == (1, 2)


def test_a_company_owes_its_sale_to_its_people(shop: Shop) -> None:
    firm = shop.person("Velo-Kurier", kind="company")
    rider = shop.person("Rita", company_id=firm)
    shop.touch(rider, "03-02", shop.letter)
    shop.win(firm, "03-20", 50000)
    assert line(worked(shop.store), "Letter").revenue == 50000


def test_a_person_owes_nothing_to_what_the_company_saw(shop: Shop) -> None:
    firm = shop.person("Velo-Kurier", kind="company")
    rider = shop.person("Rita", company_id=firm)
    shop.touch(firm, "03-02", shop.letter)
    shop.win(rider, "03-20", 50000)
    assert worked(shop.store).no_touch.revenue == 50000


def test_a_running_activity_is_judged_on_its_cost_so_far(shop: Shop) -> None:
    """Runs to the end of June; today is 13 May, so all that was spent belongs to the days so far."""
    shop.runs(shop.letter, "05-04", "06-30", 10000)
    found = worked(shop.store, Period(day("05-04"), day("05-13")))
    assert line(found, "Letter").cost == 10000


def test_a_refund_takes_revenue_back(shop: Shop) -> None:
    spring(shop)
    cleo = int(shop.store.value("SELECT id FROM contact WHERE name = 'Cleo'"))
    shop.sell(cleo, "04-30", -10000)
    assert line(worked(shop.store), "Word of mouth").revenue == 0


def test_money_given_back_makes_no_customer(shop: Shop) -> None:
    ada, ben = shop.person("Ada"), shop.person("Ben")
    for who in (ada, ben):
        shop.touch(who, "03-02", shop.leaflet)
    shop.sell(ada, "03-10", -500)
    shop.sell(ben, "03-10", 1000)
    shop.sell(ben, "03-11", -400)
    leaflet = line(worked(shop.store), "Leaflet")
    assert (leaflet.revenue, leaflet.buyers.new) == (100, 1)
    assert totals(shop.store, Period(day("03-01"), day("03-31"))).new_customers == 1
    shop.sell(ada, "04-10", 700)
    april = Period(day("04-01"), day("04-30"))
    assert line(worked(shop.store, april), "Leaflet").buyers.new == 1
    assert totals(shop.store, april).new_customers == 1


def test_a_refund_does_not_cut_the_journey(shop: Shop) -> None:
    """Ada buys, hears of the market, brings something back, buys again: the market helped."""
    ada = shop.person("Ada")
    shop.touch(ada, "03-01", shop.leaflet)
    shop.sell(ada, "03-02", 1000)
    shop.touch(ada, "03-05", shop.market)
    shop.sell(ada, "03-09", -100)
    shop.touch(ada, "03-20", shop.letter)
    shop.sell(ada, "03-21", 600)
    found = worked(shop.store, Period(day("03-21"), day("03-21")))
    assert line(found, "Market").revenue == line(found, "Letter").revenue == 300


def test_several_questions_at_once_have_the_answers_of_each(shop: Shop) -> None:
    spring(shop)
    april = Period(day("04-01"), day("04-30"))
    asked = [
        (period, view, by, hours)
        for period in (None, april)
        for view in View
        for by in By
        for hours in (True, False)
    ]
    assert worked_each(shop.store, asked) == [worked(shop.store, *each) for each in asked]


def test_an_empty_file_has_no_lines(shop: Shop) -> None:
    found = worked(shop.store)
    assert found.results == ()
    assert found.total.revenue == 0


def test_adding_a_sale_without_a_touch_changes_nobody(shop: Shop) -> None:
    spring(shop)
    before = worked(shop.store).results
    shop.sell(shop.person("Dora"), "04-30", 12300)
    after = worked(shop.store).results
    assert [(r.effort, r.revenue, r.margin) for r in before] == [
        (r.effort, r.revenue, r.margin) for r in after
    ]


moments = st.dates(day("01-01"), day("05-13")).map(lambda found: found.isoformat()[5:])
people = st.integers(0, 3)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(people, moments, st.integers(0, 3)), max_size=12),
    st.lists(st.tuples(people, moments, st.integers(-500, 5000).filter(bool)), max_size=8),
    st.none() | st.tuples(moments, moments),
)
def test_shares_and_no_touch_add_up_to_all_revenue(touches, sales, span) -> None:  # type: ignore[no-untyped-def]
    with TemporaryDirectory() as folder:
        shop = Shop(Path(folder))
        who = [shop.person(name) for name in ("Ada", "Ben", "Cleo", "Dora")]
        efforts = (shop.leaflet, shop.market, shop.letter, None)
        for person, on, effort in touches:
            shop.touch(who[person], on, efforts[effort], None if efforts[effort] else shop.friends)
        for person, on, amount in sales:
            shop.sell(who[person], on, amount)
        period = Period(day(min(span)), day(max(span))) if span else None
        for view in View:
            for by in By:
                found = worked(shop.store, period, view, by)
                shared = sum(result.revenue for result in found.results)
                assert shared + found.no_touch.revenue == found.total.revenue
        shop.store.close()
