"""The list of all deals."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from smallbiz.sales.followups import NextStep


@pytest.fixture
def three(workspace: Any) -> list[int]:
    """Open with Ben, won with Ann, lost with nobody."""
    stage = workspace.stages.all()[1].id
    bike = workspace.deals.open(
        "cargo bike", contact_id="Ben", stage_id=stage, value=300, expected_on=date(2026, 6, 1)
    )
    tandem = workspace.deals.open("Tandem", contact_id="Ann", value=200)
    repair = workspace.deals.open("Repair", value=100, opened_on=date(2026, 4, 1))
    workspace.deals.win(tandem, on=date(2026, 5, 2))
    workspace.deals.lose(repair, "price", on=date(2026, 5, 3))
    return [bike, tandem, repair]


@pytest.mark.parametrize(
    ("sort", "rising", "falling"),
    [
        ("title", "brt", "trb"),
        ("contact", "tbr", "btr"),
        ("stage", "btr", "rtb"),
        ("value", "rtb", "btr"),
        ("opened", "rbt", "tbr"),
        ("expected", "btr", "brt"),
        ("closed", "trb", "rtb"),
    ],
)
def test_every_column_sorts_both_ways_and_blanks_come_last(
    workspace: Any, three: list[int], sort: str, rising: str, falling: str
) -> None:
    names = dict(zip("btr", three, strict=True))
    assert workspace.deal_listing.ids("", sort, False) == [names[key] for key in rising]
    assert workspace.deal_listing.ids("", sort, True) == [names[key] for key in falling]


def test_one_status_at_a_time_and_what_a_search_finds(workspace: Any, three: list[int]) -> None:
    bike, tandem, repair = three
    listing = workspace.deal_listing
    assert [listing.ids(status) for status in ("open", "won", "lost")] == [
        [bike],
        [tandem],
        [repair],
    ]
    assert listing.counts() == {"open": 1, "won": 1, "lost": 1}
    assert listing.ids("", "title", False, "ann") == [tandem]
    assert listing.ids("open", "title", False, "ann") == []


def test_rows_come_in_the_order_asked_for(workspace: Any, three: list[int]) -> None:
    bike, _tandem, repair = three
    rows = workspace.deal_listing.rows([repair, 999, bike])
    assert [(row.title, row.contact, row.status, row.value) for row in rows] == [
        ("Repair", "", "lost", 100),
        ("cargo bike", "Ben", "open", 300),
    ]
    assert (rows[0].lost_reason, rows[0].closed_on) == ("price", date(2026, 5, 3))
    assert (rows[1].expected_on, rows[1].stage) == (date(2026, 6, 1), "Qualified")


def test_a_deal_opens_with_somebody_new_and_a_next_step_as_one_step(
    workspace: Any, round_trip: Callable[..., Any]
) -> None:
    step = NextStep("Call back", date(2026, 5, 15))
    deal = round_trip(
        lambda: workspace.deals.open("Trailer", contact_id="Ines Okafor", next_step=step)
    )
    assert workspace.deal(deal).contact == "Ines Okafor"
    (planned,) = workspace.follow_ups.of_deal(deal)
    assert (planned.what, planned.contact) == ("Call back", "Ines Okafor")
    workspace.undo()
    assert workspace.listing.ids() == []


def test_a_sale_to_somebody_new_is_one_step(workspace: Any, round_trip: Callable[..., Any]) -> None:
    round_trip(lambda: workspace.sales.note(8500, contact_id="Jonas Weber", product="Tune-up"))
    (sale,) = workspace.sales.of_contact(workspace.listing.ids()[0])
    assert (sale.contact, sale.amount) == ("Jonas Weber", 8500)


def test_an_objection_heard_in_words_and_a_rival_are_one_step_each(
    workspace: Any, round_trip: Callable[..., Any]
) -> None:
    deal = workspace.deals.open("Cargo bike")
    round_trip(lambda: workspace.deals.hear(deal, "A bit pricey"))
    round_trip(lambda: workspace.deals.compete(deal, "Radhaus Nord"))
    pane = workspace.deal(deal)
    assert ([heard.text for heard in pane.heard], pane.competitor) == (
        ["A bit pricey"],
        "Radhaus Nord",
    )
    workspace.deals.hear(deal, "a bit PRICEY")
    assert [each.text for each in workspace.objections.all()] == ["A bit pricey"]
    workspace.deals.compete(deal, " ")
    assert workspace.deal(deal).competitor == ""
