"""After a sale: the plan makes follow-ups in the same step, for what was sold, with the right day."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.words.errors import RuleBroken
from tests.files import TODAY


def waiting(workspace: Any) -> list[tuple[int, str, str | None]]:
    """Days from today, kind and aim of what waits."""
    return [
        ((row.due_on - TODAY).days, row.kind, row.origin) for row in workspace.follow_ups.open()
    ]


@pytest.fixture
def ines(workspace: Any) -> int:
    return int(workspace.contacts.add("Ines"))


def test_nothing_follows_a_sale_until_the_plan_is_switched_on(workspace: Any, ines: int) -> None:
    workspace.sales.note(100, contact_id=ines)
    assert workspace.aftercare.since() is None
    assert workspace.aftercare.steps() == waiting(workspace) == []


def test_switched_on_it_has_three_steps(workspace: Any, round_trip: Any) -> None:
    round_trip(lambda: workspace.aftercare.switch(on=True))
    assert workspace.aftercare.since() == TODAY
    assert [(step.days, step.aim) for step in workspace.aftercare.steps()] == [
        (3, "fine"),
        (14, "satisfaction"),
        (30, "review"),
    ]


def test_a_plan_that_was_changed_is_kept_while_it_is_off(workspace: Any) -> None:
    plan = workspace.aftercare
    plan.switch(on=True)
    plan.delete(plan.steps()[0].id)
    plan.switch(on=False)
    plan.switch(on=True)
    assert [step.days for step in plan.steps()] == [14, 30]


def test_a_sale_and_its_follow_ups_are_one_step(workspace: Any, ines: int, round_trip: Any) -> None:
    workspace.aftercare.switch(on=True)
    round_trip(lambda: workspace.sales.note(100, contact_id=ines, product="Bell"))
    assert waiting(workspace) == [
        (3, "call", "fine"),
        (14, "call", "satisfaction"),
        (30, "email", "review"),
    ]
    workspace.undo()
    assert waiting(workspace) == []


def test_a_won_deal_is_looked_after_too(workspace: Any, ines: int, round_trip: Any) -> None:
    workspace.aftercare.switch(on=True)
    deal = workspace.deals.open("Bike", contact_id=ines, value=100)
    workspace.follow_ups.plan("Call", TODAY, deal_id=deal)
    round_trip(lambda: workspace.deals.win(deal))
    assert [days for days, _kind, _aim in waiting(workspace)] == [3, 14, 30]
    round_trip(lambda: workspace.deals.reopen(deal))
    assert waiting(workspace) == []


def test_days_count_from_the_delivery(workspace: Any, ines: int) -> None:
    workspace.aftercare.switch(on=True)
    workspace.sales.note(100, contact_id=ines, delivered_on=TODAY + timedelta(days=10))
    assert [days for days, _kind, _aim in waiting(workspace)] == [13, 24, 40]


def test_a_step_whose_day_has_passed_is_left_out(workspace: Any, ines: int) -> None:
    workspace.aftercare.switch(on=True)
    workspace.sales.note(100, contact_id=ines, on=TODAY - timedelta(days=14))
    assert waiting(workspace) == [(0, "call", "satisfaction"), (16, "email", "review")]


def test_nobody_is_looked_after_for_a_refund_or_without_a_name(workspace: Any, ines: int) -> None:
    workspace.aftercare.switch(on=True)
    workspace.sales.note(-100, contact_id=ines)
    workspace.sales.note(100)
    assert waiting(workspace) == []


def test_sales_of_a_file_that_is_read_are_left_alone(workspace: Any, tmp_path: Path) -> None:
    workspace.aftercare.switch(on=True)
    source = tmp_path / "sales.csv"
    source.write_text(f"date,customer,amount\n{TODAY.isoformat()},Ines,100\n", "utf-8")
    take_in(workspace.store, source, Options(kind="sales"), backup=False)
    assert workspace.store.value("SELECT count(*) FROM sale") == 1
    assert waiting(workspace) == []


def test_a_product_can_have_steps_of_its_own(workspace: Any, ines: int, round_trip: Any) -> None:
    workspace.aftercare.switch(on=True)
    bike = workspace.products.add("Bike")
    step = round_trip(lambda: workspace.aftercare.add(bike))
    round_trip(lambda: workspace.aftercare.change(step, days=60, kind="visit", aim="up_sell"))
    assert workspace.aftercare.steps(bike)[0].what == "Offer something better"
    workspace.sales.note(100, contact_id=ines, product_id=bike)
    assert waiting(workspace) == [(60, "visit", "up_sell")]
    assert len(workspace.aftercare.steps()) == 3
    deal = workspace.deals.open("Two things", contact_id=ines)
    workspace.deals.put_products(deal, [(bike, "Bike", 1000, 100), (None, "Bell", 1000, 5)])
    workspace.deals.win(deal)
    assert [days for days, _kind, _aim in waiting(workspace)] == [60, 60]


def test_own_words_stay_with_a_new_aim(workspace: Any) -> None:
    plan = workspace.aftercare
    plan.switch(on=True)
    first = plan.steps()[0].id
    plan.change(first, what="Ring, and listen")
    plan.change(first, aim="review")
    assert plan.steps()[0].what == "Ring, and listen"


@pytest.mark.parametrize(
    "wrong", [{"days": -1}, {"days": 4000}, {"kind": "pigeon"}, {"aim": "?"}, {"what": " "}]
)
def test_what_cannot_be_planned_is_refused(workspace: Any, wrong: dict[str, Any]) -> None:
    workspace.aftercare.switch(on=True)
    step = workspace.aftercare.steps()[0]
    with pytest.raises(RuleBroken) as refused:
        workspace.aftercare.change(step.id, **wrong)
    assert refused.value.field == next(iter(wrong))
    assert workspace.aftercare.steps()[0] == step


def test_what_waits_goes_with_a_deleted_sale_and_what_was_done_stays(
    workspace: Any, ines: int, round_trip: Any
) -> None:
    workspace.aftercare.switch(on=True)
    sale = workspace.sales.note(100, contact_id=ines)
    workspace.follow_ups.finish(workspace.follow_ups.open()[0].id)
    round_trip(lambda: workspace.sales.delete(sale))
    assert waiting(workspace) == []
    assert [row.origin for row in workspace.follow_ups.done_on(TODAY)] == ["fine"]


def test_what_waits_follows_the_buyer(workspace: Any, ines: int, round_trip: Any) -> None:
    workspace.aftercare.switch(on=True)
    sale = workspace.sales.note(100, contact_id=ines)
    max_ = workspace.contacts.add("Max")
    round_trip(lambda: workspace.sales.change(sale, contact_id=max_))
    assert {row.contact for row in workspace.follow_ups.open()} == {"Max"}
    deal = workspace.deals.open("Bike", contact_id=max_, value=1)
    workspace.deals.win(deal)
    workspace.deals.change(deal, contact_id=ines)
    assert [row.contact for row in workspace.follow_ups.open()].count("Ines") == 3
    workspace.sales.change(sale, contact_id=None)
    assert {row.contact for row in workspace.follow_ups.open()} == {"Ines"}


def test_who_is_looked_after_now(workspace: Any, ines: int) -> None:
    workspace.aftercare.switch(on=True)
    workspace.follow_ups.plan("Call", TODAY, contact_id=ines)
    assert workspace.aftercare.running() == []
    workspace.sales.note(100, contact_id=ines)
    workspace.sales.note(
        100, contact_id=workspace.contacts.add("Max"), on=TODAY - timedelta(days=2)
    )
    first, second = workspace.aftercare.running()
    assert (first.contact, first.steps, first.next_on) == ("Max", 3, TODAY + timedelta(days=1))
    assert (second.contact, second.what) == ("Ines", "Ask whether all is fine")
    assert second.next_on == date(2026, 5, 16)
