"""The plan of the weeks to come, from a file."""

from datetime import date
from pathlib import Path

import pytest

from smallbiz.insight.ahead import Ahead, Todo, plan_ahead
from smallbiz.marketing.activities import Activities
from smallbiz.marketing.records import Activity
from smallbiz.marketing.steps import ActivitySteps
from smallbiz.words.periods import week
from tests.insight.shop import Shop, day

NEXT = week(date(2026, 5, 13))


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def planned(shop: Shop, name: str, since: str, until: str = "", status: str = "planned") -> int:
    with shop.store.work("Plan") as work:
        return work.add(
            Activity(
                name=name,
                starts_on=day(since) if since else None,
                ends_on=day(until) if until else None,
                status=status,
                planned_cost=5000,
            )
        )


def names(found: Ahead) -> list[str]:
    return [each.activity.name for each in found.planned]


def test_four_weeks_with_what_is_planned_in_them(shop: Shop) -> None:
    planned(shop, "Last of all", "06-07")
    planned(shop, "Running since", "04-01", "05-20")
    planned(shop, "Too late", "06-08")
    planned(shop, "Over", "05-01", "05-10")
    planned(shop, "Perhaps", "05-20", status="idea")
    planned(shop, "Never", "05-20", status="dropped")
    found = plan_ahead(shop.store, NEXT)
    assert names(found) == ["Running since", "Last of all"]
    assert (found.days.since, found.days.until) == (day("05-11"), day("06-07"))


def test_what_is_done_is_not_to_come(shop: Shop) -> None:
    first = week(shop.store.today()).following()
    efforts = Activities(shop.store)
    efforts.plan("Done early", starts_on=first.since, status="done")
    efforts.plan("To come", starts_on=first.since)
    assert names(plan_ahead(shop.store, first)) == ["To come"]


def test_steps_to_do_bring_their_activity(shop: Shop) -> None:
    steps = ActivitySteps(shop.store)
    stand = planned(shop, "Stand", "07-01")
    steps.add(stand, "Book the place", day("05-29"))
    steps.add(stand, "Later", day("06-20"))
    steps.add(stand, "Some day")
    steps.tick(steps.add(stand, "Done", day("05-12")))
    late = planned(shop, "Undated", "")
    steps.add(late, "Ask the printer", day("05-01"))
    found = plan_ahead(shop.store, NEXT)
    assert names(found) == ["Undated", "Stand"]
    assert found.planned[1].todo == (
        Todo("Book the place", day("05-29")),
        Todo("Some day", None),
    )


def test_a_dropped_activity_leaves_the_plan(shop: Shop) -> None:
    stand = planned(shop, "Stand", "05-20")
    Activities(shop.store).change(stand, status="dropped")
    assert names(plan_ahead(shop.store, NEXT)) == []
    shop.store.undo()
    assert names(plan_ahead(shop.store, NEXT)) == ["Stand"]
