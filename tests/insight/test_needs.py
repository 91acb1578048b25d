"""The funnel run backwards, by hand and as rules that hold for any figures."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.business.estimates import Estimates
from smallbiz.insight.backwards import Need, Rate, before, needed, own_average, own_share
from smallbiz.insight.needs import needs
from smallbiz.journey.records import Touch
from smallbiz.sales.deals import Deals
from smallbiz.sales.offers import Offers
from tests.files import TODAY
from tests.insight.shop import Shop, day

HALF = Rate(0.5, 0.25, 0.8, 12)


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def test_sales_offers_and_leads_that_a_missing_amount_needs() -> None:
    """3,000 missing at 600 a sale: 5 sales; half the offers win: 10; 21 of 100 leads buy: 24."""
    sales = needed(3_000_00, Rate(600_00, 500_00, 700_00, 20))
    assert sales == Need(5, 5, 6)
    assert before(sales, Rate(0.5, 0.4, 0.6, 30)) == Need(10, 9, 15)
    assert before(sales, Rate(0.21, 0.16, 0.27, 100)) == Need(24, 19, 38)


def test_nothing_missing_needs_nothing() -> None:
    assert before(needed(0, Rate(600, 500, 700)), HALF) == Need(0, 0, 0)


def test_thirds_do_not_make_a_fourth() -> None:
    assert needed(1, Rate(1 / 3, 1 / 3, 1 / 3)) == Need(3, 3, 3)


def test_a_rate_of_nothing_has_no_end() -> None:
    assert needed(5, own_share(0, 20, None)) is None
    assert needed(5, Rate(0.1, 0, 0.3, 10)) == Need(50, 17, None)
    assert before(Need(5, 4, None), HALF) == Need(10, 5, None)


def test_the_owners_estimate_serves_until_ten_outcomes() -> None:
    assert own_share(9, 9, 0.4) == Rate(0.4, 0.4, 0.4)
    assert own_share(9, 9, None) is None
    assert own_average([100] * 9, 250) == Rate(250, 250, 250)
    ten = own_share(5, 10, 0.9)
    assert ten is not None
    assert (ten.value, ten.outcomes) == (0.5, 10)
    assert own_average([100] * 10, 250) == Rate(100, 100, 100, 10)


def test_what_was_given_back_lowers_the_average_sale() -> None:
    """Ten sales of 100 with 250 given back brought 75 each; where all went back nothing is known."""
    assert own_average([100] * 10 + [-250], None) == Rate(75, 75, 75, 10)
    assert own_average([100] * 10 + [-1000], None) is None
    assert own_average([100] * 9 + [-1], 250) == Rate(250, 250, 250)


@given(st.integers(1, 10**9), st.integers(1, 60), st.integers(10, 200))
def test_the_figure_lies_in_its_range(missing: int, won: int, more: int) -> None:
    need = before(needed(missing, Rate(5_000, 4_000, 6_000, 10)), own_share(won, won + more, None))
    assert need is not None
    assert need.worst is not None
    assert need.best <= need.count <= need.worst


def test_a_young_business_has_no_rates_and_says_so(shop: Shop) -> None:
    found = needs(shop.store, 100_000)
    assert (found.sales, found.offers, found.leads) == (None, None, None)
    Estimates(shop.store).change(sale=30_000, offers_won=50_00, leads_won=25_00)
    guessed = needs(shop.store, 100_000)
    assert (guessed.sales, guessed.offers, guessed.leads) == (
        Need(4, 4, 4),
        Need(8, 8, 8),
        Need(16, 16, 16),
    )


def test_the_last_year_counts(shop: Shop) -> None:
    """20 people became leads, 10 of them bought for 100 each; 5 offers won of 12 closed ones."""
    people = [shop.person(f"Person {n}") for n in range(20)]
    with shop.store.work("Interest") as work:
        for who in people:
            work.add(
                Touch(
                    contact_id=who,
                    on_day=TODAY - timedelta(days=40),
                    hat="marketing",
                    kind="asked",
                    interest=True,
                )
            )
    for who in people[:10]:
        shop.sell(who, "05-02", 10_000)
    deals, offers = Deals(shop.store), Offers(shop.store)
    for number in range(15):
        deal = deals.open(f"Bike {number}", value=10_000, opened_on=TODAY - timedelta(days=20))
        sent = offers.note(deal, 10_000)
        if number < 12:
            deals.lose(deal, "price")
        elif number == 12:
            offers.send(sent)
    Estimates(shop.store).change(sale=1, offers_won=90_00, leads_won=90_00)
    found = needs(shop.store, 95_000)
    assert found.sales == Need(10, 10, 10)
    assert found.rates.leads_won == own_share(10, 20, None)
    assert found.leads is not None
    assert found.leads.count == 20
    assert found.offers is None  # 0 of 12 offers won: no number would be enough
    assert (found.offers_in_hand, found.leads_so_far) == (1, 0)
    with shop.store.work("Asked") as work:
        today = Touch(contact_id=shop.person("New"), on_day=TODAY, hat="marketing", kind="asked")
        today.interest = True
        work.add(today)
    assert needs(shop.store, 95_000).leads_so_far == 1


def test_a_lead_has_bought_where_their_company_has(shop: Shop) -> None:
    """10 people of as many companies asked, 4 of the companies bought."""
    for number in range(10):
        company = shop.person(f"Firm {number}", kind="company")
        who = shop.person(f"Person {number}", company_id=company)
        with shop.store.work("Asked") as work:
            asked = Touch(contact_id=who, on_day=day("04-01"), hat="marketing", kind="asked")
            asked.interest = True
            work.add(asked)
        if number < 4:
            shop.sell(company, "05-02", 10_000)
    assert needs(shop.store, 0).rates.leads_won == own_share(4, 10, None)
