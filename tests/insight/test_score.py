"""The score: rules first, the owner's own past later, reasons that add up, a record that does not flatter."""

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.score import (
    Reason,
    Scale,
    deal_scale,
    lead_scale,
    learn,
    record,
    score_deals,
    score_leads,
)
from smallbiz.insight.sign_reading import read_signs, read_towns
from smallbiz.insight.signs import CLOSED_DEALS, DEAL_SIGNS, LEAD_SIGNS, Known, words_of
from smallbiz.journey.records import Touch
from smallbiz.sales.deals import Deals
from tests.files import TODAY
from tests.insight.shop import Shop

RULES = {sign.key: sign.points for sign in LEAD_SIGNS}


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def known(number: int, won: bool, *signs: str) -> Known:
    """Sales got it on that day, and it closed the day after."""
    day = date(2024, 1, 1) + timedelta(days=number)
    return Known(
        number, day.isoformat(), (day + timedelta(days=1)).isoformat(), won, frozenset(signs)
    )


def outcomes(seed: int, many: int) -> list[Known]:
    """Recommended leads buy more often, stale ones less; the rest is luck."""
    draw = np.random.default_rng(seed)
    found = []
    for number in range(many):
        signs = [key for key in RULES if draw.random() < 0.35]
        z = -0.8 + 1.6 * ("recommended" in signs) - 1.2 * ("stale" in signs)
        found.append(known(number, bool(draw.random() < 1 / (1 + np.exp(-z))), *signs))
    return found


def test_every_sign_has_its_words() -> None:
    assert all(words_of(sign.key) for sign in DEAL_SIGNS)
    assert len({sign.key for sign in DEAL_SIGNS}) == len(DEAL_SIGNS)


@pytest.mark.parametrize(("won", "lost"), [(0, 30), (4, 30), (30, 4), (10, 9)])
def test_the_rules_count_until_the_past_is_enough(won: int, lost: int) -> None:
    past = [known(n, n < won) for n in range(won + lost)]
    scale = learn(past, RULES)
    assert (scale.learned, scale.points) == (False, RULES)
    assert scale.score({"recommended", "stale"}).reasons == (
        Reason("recommended", 20),
        Reason("stale", -15),
    )


def test_from_twenty_on_the_past_counts() -> None:
    past = [known(n, n % 2 == 0, *(["asked"] if n % 2 == 0 else ["stale"])) for n in range(20)]
    scale = learn(past, RULES)
    assert scale.learned
    assert scale.points["asked"] > 5
    assert scale.points["stale"] < -5
    assert scale.points["company"] == 0
    assert scale.score({"asked"}).value > 50 > scale.score({"stale"}).value


def test_an_average_past_scores_fifty() -> None:
    scale = learn([known(n, n % 3 == 0) for n in range(30)], RULES)
    assert scale.score(set()).value == 50


@given(st.integers(0, 50), st.sets(st.sampled_from(sorted(RULES))))
def test_the_reasons_add_up(seed: int, signs: set[str]) -> None:
    found = learn(outcomes(seed, 60), RULES).score(signs)
    total = found.start + sum(reason.points for reason in found.reasons)
    assert found.value == min(100, max(0, total))


def test_it_is_better_than_everyone_gets_the_average() -> None:
    """Brier score on outcomes it has not seen, 40 to learn from, over 60 businesses."""
    better = 0
    for seed in range(60):
        past = outcomes(seed, 440)
        learned, fresh = past[:40], past[40:]
        scale, usual = learn(learned, RULES), sum(each.won for each in learned) / 40
        odds = usual / (1 - usual)
        ours = plain = 0.0
        for each in fresh:
            more = 2 ** ((scale.score(each.signs).value - 50) / 20) * odds
            ours += (more / (1 + more) - each.won) ** 2
            plain += (usual - each.won) ** 2
        better += ours < plain
    assert better >= 48


def test_the_record_scores_by_what_was_known_then() -> None:
    past = [known(n, n % 2 == 0, *(["asked"] if n % 2 == 0 else [])) for n in range(60)]
    kept = record(past, RULES, above=55)
    assert kept.scored == kept.won
    assert 10 <= kept.scored <= 20  # half of the 40 who came once 20 had closed
    late = [Known(k.id, k.on_day, "2030-01-01", k.won, k.signs) for k in past]
    assert record(late, RULES, above=0).scored == 0


def test_what_is_known_comes_from_the_file(shop: Shop) -> None:
    friend = shop.person("Friend")
    lead = shop.person("Lead", recommended_by_id=friend, city="York")
    silent = shop.person("Silent")
    with shop.store.work("Touches") as work:
        for back, kind in ((70, "asked"), (3, "call"), (2, "call")):
            day = TODAY - timedelta(days=back)
            work.add(Touch(contact_id=lead, on_day=day, hat="sales", kind=kind))
        work.add(
            Touch(contact_id=silent, on_day=TODAY - timedelta(days=61), hat="sales", kind="call")
        )
    found = score_leads(shop.store, [lead, silent], lead_scale(shop.store))
    told = {reason.sign for reason in found[lead].reasons}
    assert told == {"recommended", "asked", "often", "fresh"}
    assert [reason.sign for reason in found[silent].reasons] == ["stale"]
    assert found[lead].value == 30 + 20 + 15 + 10 + 10


def test_a_deal_knows_its_answers_and_what_was_bought_before(shop: Shop) -> None:
    buyer, deals = shop.person("Buyer"), Deals(shop.store)
    shop.sell(buyer, "03-01", 5_000)
    deal = deals.open("A bike", contact_id=buyer, need="Commuting", opened_on=TODAY)
    nobody = deals.open("Somebody's bike", opened_on=TODAY)
    found = score_deals(shop.store, [deal, nobody], deal_scale(shop.store))
    assert {reason.sign for reason in found[deal].reasons} == {"before", "need"}
    assert found[nobody].value == 30


def test_later_touches_say_nothing_of_the_day_of_the_hand_over(shop: Shop) -> None:
    """20 deals closed: those won were asked about before they were opened, all had a call later."""
    deals = Deals(shop.store)
    for number in range(20):
        who = shop.person(f"Person {number}")
        with shop.store.work("Touches") as work:
            early = Touch(contact_id=who, on_day=date(2026, 3, 1), hat="marketing", kind="asked")
            late = Touch(contact_id=who, on_day=date(2026, 4, 1), hat="marketing", kind="came")
            work.add(early if number % 2 else late)
        deal = deals.open("A bike", contact_id=who, opened_on=date(2026, 3, 5))
        if number % 2:
            deals.win(deal, on=date(2026, 4, 2))
        else:
            deals.lose(deal, "price", on=date(2026, 4, 2))
    scale = deal_scale(shop.store)
    assert (scale.learned, scale.closed, scale.won) == (True, 20, 10)
    assert scale.points["asked"] > 5
    assert scale.points["came"] == 0


def test_a_scale_ignores_signs_it_does_not_know() -> None:
    assert Scale(30, {"asked": 5}, 0, 0, learned=False).score({"asked", "moon"}).value == 35


def test_a_town_becomes_ours_with_its_fourth_customer_and_not_before(shop: Shop) -> None:
    for day in ("03-01", "03-02", "03-03", "03-04"):
        shop.sell(shop.person("Buyer", city="York"), day, 5_000)
    shop.sell(shop.person("Alone", city="Cork"), "03-01", 5_000)
    assert read_towns(shop.store) == (("york", "2026-03-04"),)
    deals = Deals(shop.store)
    opened = (date(2026, 3, 4), date(2026, 3, 5))
    for number, day in enumerate(opened):
        who = shop.person(f"Person {number}", city="york")
        deals.lose(deals.open("A bike", contact_id=who, opened_on=day), "price", on=TODAY)
    found = read_signs(shop.store, CLOSED_DEALS, DEAL_SIGNS, {"newest": 10})
    assert [each.on_day for each in found if "near" in each.signs] == ["2026-03-05"]


def test_what_was_asked_later_says_nothing_of_the_day_of_the_hand_over(shop: Shop) -> None:
    deals = Deals(shop.store)
    asked = deals.open("A bike", opened_on=date(2024, 3, 5), need="Tours")
    deals.change(asked, budget="900")
    deals.change(asked, authority="Ines")
    told = deals.open("A bell", opened_on=date(2024, 3, 6), budget="20")
    for deal in (asked, told):
        deals.win(deal, on=date(2024, 4, 1))
    found = {
        each.id: each.signs & {"need", "budget", "authority"}
        for each in read_signs(shop.store, CLOSED_DEALS, DEAL_SIGNS, {"newest": 10})
    }
    assert found == {asked: {"need"}, told: {"budget"}}
    again = deals.open("A lamp", opened_on=date(2024, 3, 5))
    deals.change(again, budget="900")
    (score,) = score_deals(shop.store, [again], deal_scale(shop.store)).values()
    assert [reason.sign for reason in score.reasons] == ["budget"]
