"""The funnel, counted by hand; a weakest step only where luck can't explain it."""

from datetime import timedelta
from pathlib import Path

import pytest

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.funnel import Moved, funnel
from smallbiz.insight.passing import Step
from smallbiz.journey.records import Touch
from smallbiz.sales.deals import Deals
from smallbiz.words.periods import Period, last_days, month
from tests.files import TODAY
from tests.insight.shop import Shop, day

SPRING = Period(day("03-01"), day("04-30"))


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def asked(shop: Shop, who: int, on: str, activity: int | None = None) -> None:
    with shop.store.work("Asked") as work:
        work.add(
            Touch(contact_id=who, on_day=day(on), hat="marketing", kind="asked", interest=True,
                  activity_id=activity)
        )  # fmt: skip


def counts(
    shop: Shop,
    period: Period = SPRING,
    effort: Effort | None = None,
    by: By | None = None,
) -> list[int]:
    return [stage.moved.entered for stage in funnel(shop.store, period, effort, by).stages]


def test_each_step_counts_who_reached_it_in_the_period(shop: Shop) -> None:
    for name in ("Ada", "Bo", "Cy", "Di"):
        shop.touch(shop.person(name), "03-02", shop.leaflet)
    asked(shop, 1, "03-05")
    asked(shop, 2, "03-06")
    Deals(shop.store).open("A bike", contact_id=1, opened_on=day("03-10"))
    shop.sell(1, "04-01", 10_000)
    shop.sell(1, "04-20", 5_000)
    assert counts(shop) == [4, 2, 1, 1, 1]
    found = {stage.step: stage for stage in funnel(shop.store, SPRING).stages}
    assert found[Step.AWARENESS].moved == Moved(4, 2)
    assert found[Step.AWARENESS].days == 3.5
    assert found[Step.CONSIDERATION].days == 22
    assert found[Step.LOYALTY].moved.on == 0
    assert found[Step.LOYALTY].days is None


def test_a_walk_in_has_passed_every_step_on_that_day(shop: Shop) -> None:
    shop.sell(shop.person("Walk-in"), "04-01", 900)
    assert counts(shop) == [1, 1, 1, 1, 0]


def test_refunds_and_sales_to_nobody_are_no_step(shop: Shop) -> None:
    shop.sell(shop.person("Ada"), "04-01", -900)
    shop.sell(None, "04-02", 900)
    assert counts(shop) == [0, 0, 0, 0, 0]


def test_an_empty_file_has_an_empty_funnel(shop: Shop) -> None:
    found = funnel(shop.store, month(TODAY))
    assert [stage.moved for stage in found.stages] == [Moved()] * 5
    assert found.weakest is None


def test_a_month_is_compared_with_no_day_of_its_own(shop: Shop) -> None:
    """March has more days than February."""
    asked(shop, shop.person("Ada"), "03-02")
    awareness = funnel(shop.store, month(day("03-01"))).stages[0]
    assert (awareness.moved.entered, awareness.before.entered) == (1, 0)


def test_a_channel_without_an_activity_is_no_sum_of_its_activities(shop: Shop) -> None:
    paper = int(shop.store.value("SELECT id FROM channel WHERE name = 'Paper'"))
    asked(shop, shop.person("Ada"), "03-02", shop.leaflet)
    shop.touch(shop.person("Bo"), "03-02", channel=paper)
    effort = Effort(By.CHANNEL, paper, "Paper", "")
    assert counts(shop, effort=effort) == [2, 1, 0, 0, 0]
    assert counts(shop, effort=effort, by=By.ACTIVITY) == [1, 0, 0, 0, 0]


def test_only_those_whom_an_effort_found(shop: Shop) -> None:
    for name, effort in (("Ada", shop.leaflet), ("Bo", shop.market)):
        asked(shop, shop.person(name), "03-02", effort)
    leaflet = Effort(By.ACTIVITY, shop.leaflet, "Leaflet", "")
    spring = Effort(By.CAMPAIGN, 1, "Spring", "")
    assert counts(shop, effort=leaflet) == [1, 1, 0, 0, 0]
    assert counts(shop, effort=spring) == [2, 2, 0, 0, 0]


def test_the_period_before_is_seen_after_as_long_a_time(shop: Shop) -> None:
    """Both people buy 40 days after they asked; on 13 May only the earlier one has."""
    early, late = shop.person("Early"), shop.person("Late")
    asked(shop, early, "03-15")
    asked(shop, late, "04-20")
    shop.sell(early, "04-23", 100)
    days = last_days(30, TODAY)
    interest = funnel(shop.store, days).stages[1]
    assert (interest.moved, interest.before) == (Moved(1, 0), Moved(1, 0))


def test_the_weakest_step_is_more_than_luck(shop: Shop) -> None:
    def people(first: str, many: int, bought: int) -> None:
        for number in range(many):
            who = shop.person(f"{first} {number}")
            asked(shop, who, first)
            if number < bought:
                Deals(shop.store).open("A bike", contact_id=who, opened_on=day(first))

    people("04-20", 20, 4)
    people("03-20", 20, 16)
    found = funnel(shop.store, last_days(30, TODAY))
    assert found.weakest is not None
    assert (found.weakest.step, found.weakest.moved, found.weakest.before) == (
        Step.INTEREST,
        Moved(20, 4),
        Moved(20, 16),
    )


def test_few_people_name_no_weakest_step() -> None:
    assert not Moved(3, 0).clearly_below(Moved(3, 2))
    assert not Moved(0, 0).clearly_below(Moved(30, 20))
    assert Moved(30, 6).clearly_below(Moved(30, 20))
    assert not Moved(30, 20).clearly_below(Moved(30, 6))


def test_a_running_month_is_compared_with_as_many_days(shop: Shop) -> None:
    for on in ("04-10", "04-25"):
        asked(shop, shop.person(on), on)
    found = funnel(shop.store, month(TODAY)).stages[1]
    assert found.before.entered == 1
    assert TODAY - timedelta(days=12) == month(TODAY).since
