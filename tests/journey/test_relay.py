"""The relay: a stranger becomes a lead, is handed over, buys, buys again, falls asleep."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from smallbiz.journey.handover import Handovers
from smallbiz.journey.qualification import judge
from smallbiz.journey.standing import Standings
from smallbiz.journey.timeline import journey
from smallbiz.journey.touches import NextStep, Touches
from smallbiz.marketing.records import Activity, Channel
from smallbiz.sales.deals import Deals
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.sales import Sales
from smallbiz.store.store import Store
from smallbiz.words.clock import fixed
from smallbiz.words.errors import RuleBroken
from tests.files import TODAY, contact, new_store

YESTERDAY = TODAY - timedelta(days=1)
CALL = NextStep("Call, offer two test rides", TODAY)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def leaflet(store: Store) -> int:
    with store.work("Plan") as work:
        channel = work.add(Channel(name="Leaflets", icon="newspaper"))
        return work.add(Activity(name="Tune-up leaflet", channel_id=channel))


def stage(store: Store, who: int) -> str:
    return store.value("SELECT stage FROM standing WHERE id = ?", (who,))


def all_standings(store: Store) -> list[tuple]:
    return store.rows("SELECT * FROM standing ORDER BY id")


def test_the_whole_relay_and_back(store: Store, leaflet: int) -> None:
    touches, handovers, deals = Touches(store), Handovers(store), Deals(store)
    sofia = contact(store, "Sofia Marino")
    assert stage(store, sofia) == "stranger"
    touches.note(sofia, "saw", activity_id=leaflet, on=YESTERDAY)
    assert stage(store, sofia) == "stranger"
    touches.note(sofia, "asked", activity_id=leaflet, on=YESTERDAY)
    assert stage(store, sofia) == "lead"
    (lead,) = handovers.waiting()
    assert (lead.contact_id, lead.days, lead.from_what) == (sofia, 1, "Tune-up leaflet")
    deal = handovers.take_over(sofia, CALL, value=230000, wants="Commuter e-bike")
    assert stage(store, sofia) == "qualified"
    assert handovers.waiting() == []
    assert FollowUps(store).of_deal(deal)[0].what == CALL.what
    assert (handovers.speed().quick_bought, handovers.speed().quick) == (0, 0)
    deals.win(deal)
    assert stage(store, sofia) == "customer"
    Sales(store).note(8500, contact_id=sofia)
    assert stage(store, sofia) == "regular"
    assert [moment.what for moment in journey(store, sofia)] == [
        "sale",
        "won",
        "opened",
        "handover",
        "touch",
        "touch",
    ]
    assert (handovers.speed().quick_bought, handovers.speed().quick) == (1, 1)


def test_a_lead_bought_when_their_company_did_but_not_by_a_refund(store: Store) -> None:
    handovers, touches = Handovers(store), Touches(store)
    firm = contact(store, "Velo GmbH", kind="company")
    ben, cleo = contact(store, "Ben", company_id=firm), contact(store, "Cleo")
    for who in (ben, cleo):
        touches.note(who, "asked", on=YESTERDAY)
        Deals(store).lose(handovers.take_over(who, CALL), "price")
    Sales(store).note(-500, contact_id=cleo)
    assert (handovers.speed().quick_bought, handovers.speed().quick) == (0, 2)
    Sales(store).note(9900, contact_id=firm)
    assert (handovers.speed().quick_bought, handovers.speed().quick) == (1, 2)


def test_standing_follows_undo_and_redo_and_equals_a_rebuild(store: Store, leaflet: int) -> None:
    tom = contact(store, "Tom")
    seen = [all_standings(store)]
    for step in (
        lambda: Touches(store).note(tom, "came", activity_id=leaflet),
        lambda: Handovers(store).take_over(tom, CALL),
        lambda: Deals(store).win(1),
        lambda: Deals(store).reopen(1),
        lambda: Deals(store).lose(1, "price"),
    ):
        step()
        seen.append(all_standings(store))
    for state in reversed(seen[:-1]):
        store.undo()
        assert all_standings(store) == state
    for state in seen[1:]:
        store.redo()
        assert all_standings(store) == state
    kept = all_standings(store)
    store.rebuild()
    assert all_standings(store) == kept


def test_a_lead_sent_back_waits_again_with_new_interest_or_on_its_day(store: Store) -> None:
    handovers = Handovers(store)
    agnes, tom = contact(store, "Agnes"), contact(store, "Tom")
    for who in (agnes, tom):
        Touches(store).note(who, "asked", on=YESTERDAY)
    handovers.send_back(agnes, "later", again_on=TODAY + timedelta(days=30))
    handovers.send_back(tom, "just_looking")
    assert handovers.waiting_count() == 0
    assert stage(store, agnes) == "lead"
    june = TODAY + timedelta(days=30)
    store.today = fixed(june)
    Touches(store).note(tom, "came", on=june)
    assert [lead.contact_id for lead in handovers.waiting()] == [tom]
    Standings().wake(store.connection, june)
    assert [lead.contact_id for lead in handovers.waiting()] == [tom, agnes]


def test_a_lead_that_is_no_fit_is_let_go_with_a_reason(store: Store) -> None:
    handovers = Handovers(store)
    agnes = contact(store, "Agnes")
    Touches(store).note(agnes, "asked")
    with pytest.raises(RuleBroken):
        handovers.let_go(agnes, "")
    with pytest.raises(RuleBroken):
        handovers.let_go(agnes, "other")
    handovers.let_go(agnes, "not_ours", "Has a scooter")
    assert stage(store, agnes) == "not_a_fit"
    assert journey(store, agnes)[0].note == "Has a scooter"


def test_asleep_after_a_year_until_something_happens(store: Store) -> None:
    tom = contact(store, "Tom")
    Sales(store).note(100, contact_id=tom, on=date(2025, 5, 12))
    assert stage(store, tom) == "asleep"
    Touches(store).note(tom, "call")
    assert stage(store, tom) == "customer"
    Standings().wake(store.connection, TODAY + timedelta(days=400))
    assert stage(store, tom) == "asleep"


def test_what_a_file_said_counts_until_we_know_better(store: Store) -> None:
    who = contact(store, "Ada", declared_stage="lead")
    assert (stage(store, who), Handovers(store).waiting_count()) == ("lead", 1)
    Sales(store).note(100, contact_id=who)
    assert (stage(store, who), Handovers(store).waiting_count()) == ("customer", 0)


def test_found_by_is_the_channel_of_the_first_effort(store: Store, leaflet: int) -> None:
    who = contact(store, "Ada", found_us_by="My neighbour")
    found = "SELECT found_by FROM standing WHERE id = ?"
    assert store.value(found, (who,)) == "My neighbour"
    Touches(store).note(who, "saw", activity_id=leaflet)
    assert store.value(found, (who,)) == "Leaflets"
    with store.work("Rename") as work:
        work.get(Channel, 1).name = "Flyers"
    assert store.value(found, (who,)) == "Flyers"


def test_moving_a_sale_to_another_contact_refreshes_both(store: Store) -> None:
    ada, tom = contact(store, "Ada"), contact(store, "Tom")
    sale = Sales(store).note(100, contact_id=ada)
    Sales(store).change(sale, contact_id=tom)
    assert (stage(store, ada), stage(store, tom)) == ("stranger", "customer")


def test_the_answer_to_how_did_you_hear_of_us(store: Store, leaflet: int) -> None:
    who = contact(store, "Ada")
    Touches(store).heard_of_us(who, "A leaflet at school", activity_id=leaflet)
    assert store.one("SELECT found_us_by, (SELECT note FROM touch) FROM contact") == (
        "A leaflet at school",
        "A leaflet at school",
    )
    store.undo()
    assert store.value("SELECT count(*) FROM touch") == 0


def test_a_touch_cannot_lie_ahead(store: Store) -> None:
    who = contact(store, "Ada")
    with pytest.raises(RuleBroken):
        Touches(store).note(who, "call", on=TODAY + timedelta(days=1))
    with pytest.raises(RuleBroken):
        Touches(store).note(who, "telepathy")


def test_a_note_carries_the_next_step(store: Store) -> None:
    who = contact(store, "Ada")
    Touches(store).note(who, "call", note="Will think", next_step=NextStep("Call again", TODAY))
    assert [row.what for row in FollowUps(store).of_contact(who)] == ["Call again"]
    store.undo()
    assert FollowUps(store).of_contact(who) == []


def test_the_journey_of_a_company_includes_its_people(store: Store) -> None:
    cafe = contact(store, "Café", kind="company")
    tarek = contact(store, "Tarek", company_id=cafe)
    Touches(store).note(tarek, "meeting")
    assert [moment.key for moment in journey(store, cafe)] == ["meeting"]


@pytest.mark.parametrize(
    ("known", "qualified"),
    [
        ((), False),
        (("need",), False),
        (("need", "budget", "fit"), True),
        (("budget", "timing", "fit"), False),
    ],
)
def test_qualification_needs_a_need_and_three_answers(known: tuple, qualified: bool) -> None:
    verdict = judge(dict.fromkeys(known, "yes"))
    assert (verdict.known, verdict.qualified) == (len(known), qualified)
