"""Two contacts that are one become one, and apart again."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from smallbiz.journey.touches import NextStep
from smallbiz.people.contacts import Reach
from smallbiz.words.errors import RuleBroken

TODAY = date(2026, 5, 13)


@pytest.fixture
def ines(workspace: Any) -> int:
    reach = Reach(emails=["ines@okafor.example"], phones=["0151 2345678"])
    return int(workspace.contacts.add("Ines Okafor", reach=reach))


def test_merging_keeps_everything_of_both(workspace: Any, ines: int, round_trip: Any) -> None:
    contacts = workspace.contacts
    with workspace.store.work("Kept from an import") as work:
        work.execute("UPDATE contact SET extra = ? WHERE id = ?", (json.dumps({"Size": "M"}), ines))
    cafe = contacts.add("Café Morgenrot", kind="company")
    double = contacts.add(
        "I. Okafor", company="Café Morgenrot", notes="Likes red", city="Cork",
        reach=Reach(["ines@okafor.example", "i@okafor.example"], ["0151 2345678", "0170 1"], ["VIP"]),
    )  # fmt: skip
    contacts.change(ines, notes="Wants a cargo bike", recommended_by_id=double)
    contacts.consent(ines, True)
    contacts.consent(double, False, TODAY - timedelta(days=9), "letter")
    tom = contacts.add("Tom", recommended_by_id=double)
    deal = workspace.deals.open("Cargo bike", contact_id=double)
    step = NextStep("Call back", TODAY)
    touch = workspace.touches.note(double, "call", next_step=step)

    round_trip(lambda: workspace.merging.merge(ines, double))

    card = workspace.cards.card(ines)
    assert workspace.cards.card(double) is None
    assert [way.text for way in card.emails] == ["ines@okafor.example", "i@okafor.example"]
    assert [way.text for way in card.phones] == ["0151 2345678", "0170 1"]
    assert (card.name, card.city, card.company_id, card.tags) == (
        "Ines Okafor",
        "Cork",
        cafe,
        ("VIP",),
    )
    assert card.notes == "Wants a cargo bike\nLikes red"
    assert (card.consent, card.consent_source, card.extra) == (False, "letter", {"Size": "M"})
    assert card.recommended_by_id is None
    assert [each.id for each in card.recommended] == [tom]
    assert card.next_what == "Call back"
    assert workspace.store.value("SELECT contact_id FROM deal WHERE id = ?", (deal,)) == ines
    assert workspace.store.value("SELECT contact_id FROM touch WHERE id = ?", (touch,)) == ines


def test_one_contact_is_not_merged_with_itself(workspace: Any, ines: int) -> None:
    with pytest.raises(RuleBroken):
        workspace.merging.merge(ines, ines)
