"""Whose an open deal would be, by what its buyer and their people were touched by."""

from pathlib import Path

from smallbiz.insight.sale_credit import credit_of_deal
from smallbiz.sales.deals import Deals
from tests.insight.shop import Shop, day


def test_an_open_deal_of_a_company_that_never_bought_counts_its_peoples_touches(
    tmp_path: Path,
) -> None:
    shop = Shop(tmp_path)
    firm = shop.person("Rad GmbH", kind="company")
    ines = shop.person("Ines", company_id=firm)
    shop.touch(ines, "02-01", shop.leaflet)
    shop.touch(firm, "02-03", shop.market)
    deal = Deals(shop.store).open(
        "Ten bikes", contact_id=firm, value=10_000, opened_on=day("02-05")
    )
    shared = credit_of_deal(shop.store, deal)
    shop.store.close()
    assert shared is not None
    assert {part.effort.name: part.share for part in shared.parts} == {
        "Leaflet": 5_000,
        "Market": 5_000,
    }
