"""What worked for audiences and for those who recommended us: sums that are worked out by hand."""

from pathlib import Path

import pytest

from smallbiz.insight.behind import Basis, behind
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Sum
from smallbiz.insight.funnel import funnel
from smallbiz.insight.verdict_cards import verdict_cards
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.worked import worked
from smallbiz.journey.crediting import Crediting
from smallbiz.marketing.records import Activity
from smallbiz.people.records import Contact
from smallbiz.words.periods import Period
from tests.insight.shop import Shop, day
from tests.insight.test_worked import line


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def audience(shop: Shop, activity: int, words: str) -> None:
    with shop.store.work("Say for whom") as work:
        work.get(Activity, activity).audience = words


def recommend(shop: Shop, who: int, by: int) -> None:
    with shop.store.work("Recommend") as work:
        work.get(Contact, who).recommended_by_id = by


def test_activities_for_the_same_audience_are_added_up(shop: Shop) -> None:
    audience(shop, shop.leaflet, "Young families")
    audience(shop, shop.market, " young  FAMILIES ")
    shop.runs(shop.leaflet, "03-01", "03-10", 20000)
    shop.runs(shop.market, "04-01", "04-01", 5000)
    ada, ben = shop.person("Ada"), shop.person("Ben")
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ada, "03-03", shop.letter)
    shop.touch(ben, "04-01", shop.market)
    shop.win(ada, "04-20", 90000)
    found = worked(shop.store, by=By.AUDIENCE)
    families, nobody = line(found, "Young families"), line(found, "No audience noted")
    assert (families.cost, families.leads, families.revenue) == (25000, 2, 45000)
    assert (nobody.cost, nobody.leads, nobody.revenue) == (0, 0, 45000)
    spring = Period(day("01-01"), day("05-13"))
    assert funnel(shop.store, spring, families.effort).stages[0].moved.entered == 2


def test_whoever_recommended_the_buyer_gets_the_sale_in_every_view(shop: Shop) -> None:
    greta, ada, ben = (shop.person(name) for name in ("Greta", "Ada", "Ben"))
    recommend(shop, ada, greta)
    shop.touch(ada, "03-02", shop.leaflet)
    shop.touch(ada, "03-05", shop.market)
    shop.touch(ben, "03-05", shop.market)
    shop.win(ada, "03-20", 90000)
    shop.sell(ada, "04-20", 1000)
    shop.sell(ben, "04-20", 700)
    shop.lose(ada, "04-21")
    for view in View:
        found = worked(shop.store, view=view, by=By.RECOMMENDER)
        told = line(found, "Greta")
        assert (told.revenue, told.sales, told.deals_won, told.deals_lost) == (91000, 2, 1, 1)
        assert (told.leads, told.cost, told.verdict) == (1, 0, Verdict.COSTS_NOTHING)
        assert (found.no_touch.revenue, found.no_touch.leads) == (700, 1)
        assert (found.total.revenue, found.leads) == (91700, 2)
    cards = verdict_cards(found, "EUR")
    assert cards.more == "Greta recommended people who bought for €910. Say thank you."


def test_a_recommendation_counts_though_no_touch_was_noted(shop: Shop) -> None:
    greta, ada = shop.person("Greta"), shop.person("Ada")
    recommend(shop, ada, greta)
    shop.sell(ada, "03-20", 500)
    told = line(worked(shop.store, by=By.RECOMMENDER), "Greta")
    assert (told.revenue, told.leads) == (500, 0)


def test_a_company_is_recommended_by_whoever_recommended_it_or_its_people(shop: Shop) -> None:
    firm = shop.person("Velo GmbH", kind="company")
    rita = shop.person("Rita", company_id=firm)
    greta, hans = shop.person("Greta"), shop.person("Hans")
    recommend(shop, firm, greta)
    recommend(shop, rita, hans)
    shop.win(firm, "03-20", 1001)
    found = worked(shop.store, by=By.RECOMMENDER)
    assert [line(found, name).revenue for name in ("Greta", "Hans")] == [501, 500]


def test_the_owners_word_on_a_sale_is_about_efforts_not_about_people(shop: Shop) -> None:
    greta, ada = shop.person("Greta"), shop.person("Ada")
    recommend(shop, ada, greta)
    sale = shop.sell(ada, "03-20", 500)
    Crediting(shop.store).overrule(sale, [shop.leaflet])
    assert line(worked(shop.store), "Leaflet").revenue == 500
    assert line(worked(shop.store, by=By.RECOMMENDER), "Greta").revenue == 500


@pytest.mark.parametrize("by", [By.AUDIENCE, By.RECOMMENDER])
@pytest.mark.parametrize("period", [None, Period(day("03-01"), day("03-31"))])
def test_leads_and_money_are_the_same_for_every_kind_of_line(
    shop: Shop, by: By, period: Period | None
) -> None:
    greta = shop.person("Greta")
    for place, name in enumerate(("Ada", "Ben", "Cleo", "Dora")):
        who = shop.person(name)
        shop.touch(who, f"03-0{place + 1}", shop.leaflet if place % 2 else shop.market)
        shop.sell(who, "04-01" if place else "03-10", 999)
        if place > 1:
            recommend(shop, who, greta)
    activities, others = worked(shop.store, period), worked(shop.store, period, by=by)
    assert others.leads == activities.leads
    assert (others.total.revenue, others.total.sales) == (
        activities.total.revenue,
        activities.total.sales,
    )
    basis = behind(shop.store, period, by=by).get(Sum.NOBODY, Basis())
    assert sum(part.share for part in basis.sales) == others.no_touch.revenue
