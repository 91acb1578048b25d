"""Deals from the first enquiry to won, lost and opened again."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from smallbiz.business.competitors import Competitors
from smallbiz.business.records import Objection
from smallbiz.sales import losing
from smallbiz.sales.board import Board
from smallbiz.sales.deals import Deals
from smallbiz.sales.followups import FollowUps, NextStep
from smallbiz.sales.offers import Offers
from smallbiz.sales.pane import deal_pane
from smallbiz.sales.sales import Sales
from smallbiz.sales.stages import Stages
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import month
from tests.files import TODAY, contact, new_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def deals(store: Store) -> Deals:
    return Deals(store)


def stage_ids(store: Store) -> list[int]:
    return [stage.id for stage in Stages(store).all()]


def test_a_new_deal_lies_on_top_of_the_first_stage(store: Store, deals: Deals) -> None:
    ines = contact(store, "Ines Okafor")
    deals.open("Child seat", value=14000)
    deals.open("  Family cargo\nbike ", contact_id=ines, value=390000)
    column = Board(store).columns()[0]
    assert [(card.title, card.contact) for card in column.cards] == [
        ("Family cargo bike", "Ines Okafor"),
        ("Child seat", ""),
    ]
    assert (column.value, column.likely) == (404000, 40400)


def test_a_deal_needs_a_title(deals: Deals) -> None:
    with pytest.raises(RuleBroken) as refused:
        deals.open(" ")
    assert refused.value.field == "title"


def test_a_stage_lets_in_only_what_meets_its_rule(store: Store, deals: Deals) -> None:
    _new, qualified, offer_sent, agreeing = stage_ids(store)
    deal = deals.open("Wheel build")
    with pytest.raises(RuleBroken) as refused:
        deals.advance(deal, qualified)
    assert refused.value.field == "need"
    assert "Qualified" in refused.value.message
    deals.change(deal, need="Rear wheel for touring")
    deals.advance(deal, qualified)
    with pytest.raises(RuleBroken):
        deals.advance(deal, offer_sent)
    Offers(store).note(deal, 32000)
    deals.advance(deal, offer_sent)
    deals.advance(deal, agreeing)
    assert deal_pane(store, deal).stage == "Agreeing details"


def test_a_card_keeps_the_place_it_was_dropped_at(store: Store, deals: Deals) -> None:
    first = stage_ids(store)[0]
    a, b, c = (deals.open(title) for title in "abc")
    deals.advance(c, first, position=1)
    assert [card.id for card in Board(store).columns()[0].cards] == [b, c, a]
    deals.advance(c, first, position=9)
    assert [card.id for card in Board(store).columns()[0].cards] == [b, a, c]


def test_days_in_a_stage_and_lateness(store: Store, deals: Deals) -> None:
    deal = deals.open("Old enquiry")
    store.today = lambda: TODAY + timedelta(days=4)
    card = Board(store).columns()[0].cards[0]
    assert (card.id, card.days, card.late) == (deal, 4, True)


def test_winning_notes_the_sale_and_reopening_takes_it_away(store: Store, deals: Deals) -> None:
    ines = contact(store, "Ines")
    deal = deals.open("Cargo bike", contact_id=ines, value=390000, product="Cargo bike")
    deals.win(deal, amount=380000)
    (sale,) = Sales(store).of_contact(ines)
    assert (sale.amount, sale.product, sale.deal) == (380000, "Cargo bike", "Cargo bike")
    assert Board(store).won(month(TODAY)).lines == (("Cargo bike", 380000),)
    with pytest.raises(RuleBroken):
        deals.win(deal)
    deals.reopen(deal)
    assert Sales(store).of_contact(ines) == []
    assert Board(store).columns()[0].cards[0].id == deal
    store.undo()
    assert Board(store).won(month(TODAY)).value == 380000


def test_correcting_a_won_deals_value_corrects_its_sale(store: Store, deals: Deals) -> None:
    deal = deals.open("Bike", value=100)
    deals.win(deal)
    deals.change(deal, value=250)
    assert store.value("SELECT amount FROM sale") == 250


def test_a_corrected_contact_gets_the_sale_and_what_waits(store: Store, deals: Deals) -> None:
    ines, tom = contact(store, "Ines"), contact(store, "Tom")
    deal = deals.open("Bike", value=100, next_step=NextStep("Call", TODAY))
    deals.change(deal, contact_id=ines)
    assert store.value("SELECT next_what FROM standing WHERE id = ?", (ines,)) == "Call"
    deals.win(deal)
    deals.change(deal, contact_id=tom)
    assert [sale.contact for sale in Sales(store).of_contact(tom)] == ["Tom"]
    assert store.value("SELECT stage FROM standing WHERE id = ?", (tom,)) == "customer"
    assert not Sales(store).of_contact(ines)


def test_lost_always_says_why(store: Store, deals: Deals) -> None:
    deal = deals.open("Kids' bike", value=39000)
    for reason, note in [("", ""), (losing.OTHER, " ")]:
        with pytest.raises(RuleBroken):
            deals.lose(deal, reason, note=note)
    FollowUps(store).plan("Call", TODAY, deal_id=deal)
    deals.lose(deal, losing.ELSEWHERE, competitor="Big Box Bikes")
    pane = deal_pane(store, deal)
    assert (pane.status, pane.lost_reason, pane.competitor) == (
        "lost",
        "elsewhere",
        "Big Box Bikes",
    )
    assert Board(store).lost(month(TODAY)).lines == (("Bought elsewhere", 1),)
    assert FollowUps(store).open() == []
    deals.reopen(deal)
    assert deal_pane(store, deal).lost_reason is None


def test_every_reason_of_a_loss_has_words() -> None:
    assert len({losing.label(reason) for reason in losing.REASONS}) == len(losing.REASONS) == 9


def test_product_lines_make_the_value(store: Store, deals: Deals) -> None:
    deal = deals.open("Two bikes")
    deals.put_products(
        deal, [(None, "Kids' bike", 2000, 55750), (None, "Hour of work", 1500, 4999)]
    )
    pane = deal_pane(store, deal)
    assert pane.value == 111500 + 7499
    assert [line.what for line in pane.lines] == ["Kids' bike", "Hour of work"]
    deals.win(deal)
    assert store.value("SELECT product FROM sale") == "Kids' bike, Hour of work"


def test_offers_count_up_and_versions_too(store: Store, deals: Deals) -> None:
    offers = Offers(store)
    deal = deals.open("Contract")
    first = offers.note(deal, 480000)
    offers.note(deal, 450000, number="2026-001")
    assert [(row.number, row.version) for row in offers.of_deal(deal)] == [
        ("2026-001", 2),
        ("2026-001", 1),
    ]
    assert offers.next_number() == "2026-002"
    offers.send(first)
    assert offers.of_deal(deal)[1].sent_on == TODAY
    assert deal_pane(store, deal).value == 450000


def test_objections_are_heard_and_settled(store: Store, deals: Deals) -> None:
    deal = deals.open("Bike")
    with store.work("x") as work:
        pricey = work.add(Objection(text="A bit pricey"))
    heard = deals.hear(deal, pricey)
    deals.settle(heard)
    (said,) = deal_pane(store, deal).heard
    assert (said.text, said.settled) == ("A bit pricey", True)


def test_deleting_a_stage_moves_its_deals(store: Store, deals: Deals) -> None:
    first, second, *_rest = stage_ids(store)
    deal = deals.open("Bike")
    Stages(store).delete(first, move_to=second)
    assert deal_pane(store, deal).stage_id == second
    store.undo()
    assert deal_pane(store, deal).stage_id == first


def test_stages_check_their_names_and_figures(store: Store) -> None:
    stages = Stages(store)
    with pytest.raises(RuleBroken):
        stages.add("qualified")
    with pytest.raises(RuleBroken):
        stages.add("Trial", chance=101)
    trial = stages.add("Trial", chance=60)
    stages.change(trial, name="Test ride", requirement="offer")
    stages.arrange([trial, *stage_ids(store)[:4]])
    assert (stages.all()[0].name, stages.all()[0].requirement) == ("Test ride", "offer")
    stages.change(trial, requirement=None)
    assert stages.all()[0].requirement is None


def test_followups_wait_are_done_and_put_off(store: Store, deals: Deals) -> None:
    followups = FollowUps(store)
    ines = contact(store, "Ines")
    deal = deals.open("Bike", contact_id=ines, value=5)
    call = followups.plan("Call back", TODAY - timedelta(days=2), deal_id=deal)
    followups.plan("", TODAY, contact_id=ines, kind="email", due_at="16:00")
    assert [(row.contact, row.what, row.value) for row in followups.open(TODAY)] == [
        ("Ines", "Call back", 5),
        ("Ines", "E-mail", None),
    ]
    assert followups.late() == 1
    followups.snooze(call, TODAY + timedelta(days=1))
    assert (followups.late(), len(followups.open(TODAY))) == (0, 1)
    followups.finish(call)
    assert [row.id for row in followups.done_on(TODAY)] == [call]
    store.undo()
    assert [row.id for row in followups.of_deal(deal)] == [call]
    with pytest.raises(RuleBroken):
        followups.plan("Call", TODAY)


def test_sales_without_a_deal(store: Store, deals: Deals) -> None:
    sales = Sales(store)
    ines = contact(store, "Ines")
    sale = sales.note(8500, contact_id=ines, product="Tune-up")
    sales.note(-500, contact_id=ines)
    assert [row.amount for row in sales.of_contact(ines)] == [-500, 8500]
    sales.change(sale, amount=9000)
    assert sales.of_contact(ines)[1].amount == 9000
    sales.delete(sale)
    won = deals.win(deals.open("Bike", value=1))
    with pytest.raises(RuleBroken):
        sales.delete(won)
    with pytest.raises(RuleBroken):
        sales.note(0)


@pytest.mark.parametrize("how", ["win", "lose"])
def test_closing_a_deal_ends_what_was_planned_for_it(
    workspace: Any, round_trip: Any, how: str
) -> None:
    ines = workspace.contacts.add("Ines")
    deal = workspace.deals.open("Bike", contact_id=ines, value=100)
    plan = workspace.follow_ups.plan
    plan("Call about the offer", TODAY - timedelta(days=2), deal_id=deal)
    plan("Send colours", TODAY + timedelta(days=2), deal_id=deal)
    own = plan("Wish a happy birthday", TODAY, contact_id=ines)
    aftercare = plan("Are you happy?", TODAY, deal_id=deal, origin="satisfaction")
    close = {
        "win": lambda: workspace.deals.win(deal),
        "lose": lambda: workspace.deals.lose(deal, "price"),
    }[how]
    round_trip(close)
    assert [row.id for row in workspace.follow_ups.open()] == [own, aftercare]
    assert workspace.follow_ups.late() == 0
    assert workspace.follow_ups.done_on(TODAY) == []
    workspace.deals.reopen(deal)
    assert [row.id for row in workspace.follow_ups.open()] == [own, aftercare]
    workspace.undo()
    workspace.undo()
    assert len(workspace.follow_ups.open()) == 4


def test_a_deal_is_worth_nothing_or_more(store: Store, deals: Deals) -> None:
    deal = deals.open("Bike", value=100)
    for refused in (
        lambda: deals.open("Bell", value=-1),
        lambda: deals.change(deal, value=-1),
        lambda: deals.put_products(deal, [(None, "Discount", 1000, -50)]),
        lambda: deals.win(deal, amount=-1),
    ):
        with pytest.raises(RuleBroken) as problem:
            refused()
        assert problem.value.field == "value"
    assert [card.value for card in Board(store).columns()[0].cards] == [100]


def test_whatever_changes_a_won_deals_value_changes_its_sale(store: Store, deals: Deals) -> None:
    deal = deals.open("Bike", value=100)
    sale = deals.win(deal)
    deals.put_products(deal, [(None, "Bike", 1000, 300)])
    assert store.value("SELECT amount FROM sale") == 300
    Sales(store).change(sale, amount=250)
    assert deal_pane(store, deal).value == 250
    Offers(store).note(deal, 900)
    assert store.value("SELECT amount FROM sale") == deal_pane(store, deal).value == 250


def test_a_sale_of_nothing_is_none(store: Store, deals: Deals) -> None:
    sales = Sales(store)
    sale = sales.note(8500)
    with pytest.raises(RuleBroken) as refused:
        sales.change(sale, amount=0)
    assert refused.value.field == "amount"
    sales.change(sale, amount=-8500)
    won = deals.win(deals.open("Bike", value=1))
    with pytest.raises(RuleBroken):
        sales.change(won, amount=-1)


def test_nothing_is_won_lost_or_sold_on_a_day_to_come(store: Store, deals: Deals) -> None:
    deal, tomorrow = deals.open("Bike", value=100), TODAY + timedelta(days=1)
    sale = Sales(store).note(1)
    for refused in (
        lambda: deals.win(deal, on=tomorrow),
        lambda: deals.lose(deal, "price", on=tomorrow),
        lambda: Sales(store).note(100, on=tomorrow),
        lambda: Sales(store).change(sale, on_day=tomorrow),
    ):
        with pytest.raises(RuleBroken, match="still to come"):
            refused()


def test_a_competitor_is_one_however_it_is_written(store: Store, deals: Deals) -> None:
    first, second = deals.open("Bike"), deals.open("Bell")
    deals.compete(first, "Bike-World")
    deals.compete(second, " bike-wórld ")
    deals.lose(second, losing.ELSEWHERE, competitor="BIKE-WORLD")
    assert [row.name for row in Competitors(store).all()] == ["Bike-World"]
    deals.compete(first, " ")
    assert deal_pane(store, first).competitor == ""
