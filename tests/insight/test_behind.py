"""The sales behind each line of What worked: the same ones that the line counts."""

from pathlib import Path

import pytest

from smallbiz.insight.beginning import money_moved, sales_with_a_source
from smallbiz.insight.behind import Basis, Part, behind
from smallbiz.insight.costs import cost_lines
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Line, Sum
from smallbiz.insight.found import found_by
from smallbiz.insight.results import Result, Share, Worked
from smallbiz.insight.worked import worked
from smallbiz.journey.crediting import Crediting
from smallbiz.journey.handover import Handovers
from smallbiz.marketing.budget import Budget
from smallbiz.sales.followups import NextStep
from smallbiz.sales.sales import Sales
from smallbiz.sales.satisfaction import Satisfactions
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
    lines, bases = worked(shop.store, period, view, by), behind(shop.store, period, view, by)
    for line, figures in lines_of(lines):
        basis = bases.get(line, Basis())
        money = sum(part.share for part in basis.sales)
        sold = sum(part.share > 0 for part in basis.sales)
        assert (money, sold) == (figures.revenue, figures.sales)
        assert len(basis.customers) == figures.buyers.new
        closed = (basis.won, len(basis.deals) - basis.won)
        assert closed == (figures.deals_won, figures.deals_lost)
        assert len(found_by(shop.store, period, by, line)) == leads_of(lines, line)


def lines_of(found: Worked) -> list[tuple[Line, Result | Share]]:
    """Every line with its figures, also the two that are no effort."""
    sums = [(Sum.NOBODY, found.no_touch), (Sum.TOTAL, found.total)]
    return [*((each.effort, each) for each in found.results), *sums]


def leads_of(found: Worked, line: Line) -> int:
    """How many leads a line says it has."""
    if line is Sum.TOTAL:
        return found.leads
    return next(figures.leads for each, figures in lines_of(found) if each == line)


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("period", [None, Period(day("03-06"), day("04-15"))])
@pytest.mark.parametrize("own_hours", [True, False])
def test_what_a_line_cost_is_listed_to_the_cent(
    shop: Shop, by: By, period: Period | None, own_hours: bool
) -> None:
    spring(shop)
    shop.runs(shop.leaflet, "03-01", "03-10", 20001, minutes=47)
    shop.runs(shop.market, "04-01", "04-07", 333, minutes=50)
    Budget(shop.store).spend(shop.leaflet, -1999, day("03-04"), "Got back")
    Budget(shop.store).spend(shop.leaflet, 50000, day("03-04"), "Promised", promised=True)
    found = worked(shop.store, period, by=by, own_hours=own_hours)
    value = 3000 if own_hours else 0
    for result in found.results:
        lines = cost_lines(shop.store, period, by, result.effort, value)
        assert sum(line.amount for line in lines) == result.cost
    total = cost_lines(shop.store, period, by, Sum.TOTAL, value)
    assert sum(line.amount for line in total) == sum(result.cost for result in found.results)
    assert "Promised" not in {line.note for line in total}


def test_a_cost_says_what_of_it_falls_into_the_days(shop: Shop) -> None:
    shop.runs(shop.leaflet, "03-01", "03-10", 20000, minutes=120)
    march = Period(day("03-06"), day("03-31"))
    leaflet = worked(shop.store, march).results[0].effort
    money, time = cost_lines(shop.store, march, By.ACTIVITY, leaflet, 3000)
    assert (money.amount, money.whole, money.day) == (10000, 20000, day("03-01"))
    assert (time.amount, time.whole, time.minutes) == (3000, 6000, 60)


def test_a_deal_lost_by_somebody_who_never_bought_is_behind_its_effort(shop: Shop) -> None:
    ben = shop.person("Ben")
    shop.touch(ben, "03-02", shop.leaflet)
    deal = shop.lose(ben, "04-22")
    effort = worked(shop.store).results[0].effort
    assert behind(shop.store)[effort].deals == [deal]
    assert Sum.NOBODY not in behind(shop.store)


def test_new_customers_and_those_who_bought_again_share_the_revenue(shop: Shop) -> None:
    spring(shop)
    friends = shop.touch(1, "05-10", channel=shop.friends)
    assert friends
    total = worked(shop.store).total.buyers
    assert (total.new, total.new_revenue) == (2, 100001)
    assert (total.again, total.revenue_again) == (0, -5000)
    may = worked(shop.store, Period(day("05-01"), day("05-13"))).total.buyers
    assert (may.new, may.again, may.revenue_again) == (0, 0, -5000)
    shop.sell(1, "05-11", 700)
    more = worked(shop.store, Period(day("05-01"), day("05-13"))).total.buyers
    assert (more.new, more.again, more.revenue_again) == (0, 1, -4300)


def test_leads_who_bought_since_are_counted(shop: Shop) -> None:
    spring(shop)
    shop.touch(shop.person("Ben"), "03-02", shop.leaflet)
    leaflet = next(r for r in worked(shop.store).results if r.effort.name == "Leaflet")
    assert (leaflet.leads, leaflet.leads_bought) == (2, 1)
    assert leaflet.lead_range is not None


def test_what_became_of_the_leads_and_how_satisfied_buyers_are(shop: Shop) -> None:
    ada, ben, cleo = (shop.person(name) for name in ("Ada", "Ben", "Cleo"))
    for who in (ada, ben, cleo):
        shop.touch(who, "03-02", shop.leaflet)
    handovers = Handovers(shop.store)
    handovers.send_back(ada, "later", again_on=day("06-01"))
    handovers.take_over(ada, NextStep("Call Ada", day("05-14")))
    handovers.let_go(ben, "too_far")
    sale = shop.sell(cleo, "04-01", 5000)
    shop.sell(cleo, "04-02", 5000)
    Satisfactions(shop.store).note(sale, 9)
    basis = next(iter(behind(shop.store, by=By.CHANNEL).items()))[1]
    leaflet = behind(shop.store)[worked(shop.store).results[0].effort]
    for each in (basis, leaflet):
        handed = each.handed
        assert (handed.taken_over, handed.sent_back, handed.not_a_fit) == (1, 0, 1)
        assert [(heard.words, heard.count) for heard in handed.heard] == [("Too far away", 1)]
        assert (each.satisfied.asked, each.satisfied.average) == (1, 9.0)
    assert behind(shop.store, Period(day("04-01"), day("05-01")))[Sum.TOTAL].handed.decided == 0


def test_the_newest_sale_comes_first(shop: Shop) -> None:
    spring(shop)
    found = behind(shop.store)
    assert [part.share for part in found[Sum.TOTAL].sales] == [-5000, 90001, 2500, 10000]
    assert found[Sum.NOBODY].sales == [Part(4, 2500)]


def test_sales_with_a_source_are_counted_up_to_enough(shop: Shop) -> None:
    assert sales_with_a_source(shop.store, 3) == 0
    spring(shop)
    assert sales_with_a_source(shop.store, 9) == 2  # money given back is no sale
    Crediting(shop.store).overrule(4, [shop.leaflet])
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
    assert noted[0] not in {part.sale for part in before[Sum.TOTAL].sales}
    assert noted[0] in {part.sale for part in behind(shop.store)[Sum.TOTAL].sales}
