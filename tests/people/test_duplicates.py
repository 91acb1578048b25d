"""The duplicate rule, asked one by one and for many at once; merging and its undo."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from smallbiz.journey.touches import NextStep
from smallbiz.people.contacts import Reach
from smallbiz.people.duplicates import TOO_MANY, Match, Somebody, agree, recognise
from smallbiz.words.emails import email_key
from smallbiz.words.errors import RuleBroken
from smallbiz.words.phones import phone_key

TODAY = date(2026, 5, 13)


def who(workspace: Any, name: str = "", emails: Any = (), phones: Any = ()) -> Match:
    """The answer, the same whether one is asked about or many."""
    one = workspace.duplicates.who(name, emails, phones)
    keys = [phone_key(phone, "DE") or "" for phone in phones]
    somebody = Somebody(name, [email_key(email) for email in emails], keys)
    assert recognise(somebody, workspace.duplicates.everybody()) == one
    return one


@pytest.fixture
def ines(workspace: Any) -> int:
    reach = Reach(emails=["ines@okafor.example"], phones=["0151 2345678"])
    return int(workspace.contacts.add("Ines Okafor", reach=reach))


@pytest.mark.parametrize(
    ("name", "emails", "phones", "by"),
    [
        ("Ines Okafor", ["INES@okafor.example"], [], "email"),
        ("Okafor, Inés", ["ines@okafor.example"], [], "email"),
        ("Ines", ["ines@okafor.example"], [], "email"),
        ("", ["ines@okafor.example"], [], "email"),
        ("ines okafor", ["new@okafor.example"], ["+49 151 2345678"], "phone"),
        ("INES OKAFOR", [], [], "name"),
    ],
)
def test_the_same(workspace: Any, ines: int, name: str, emails: Any, phones: Any, by: str) -> None:
    assert who(workspace, name, emails, phones) == Match(ines, by)


@pytest.mark.parametrize(
    ("name", "emails", "phones"),
    [
        ("Sam Okafor", ["ines@okafor.example"], []),
        ("Sam Okafor", [], ["0151 2345678"]),
        ("Ines Okafor", ["other@okafor.example"], []),
    ],
)
def test_perhaps_the_same(workspace: Any, ines: int, name: str, emails: Any, phones: Any) -> None:
    assert who(workspace, name, emails, phones) == Match(others=(ines,))


def test_nobody_we_know(workspace: Any, ines: int) -> None:
    assert who(workspace, "Tom", ["tom@x.example"]) == Match()
    assert who(workspace) == Match()


def test_a_name_alone_needs_to_be_the_only_one(workspace: Any) -> None:
    tom = workspace.contacts.add("Tom Lindqvist")
    assert who(workspace, "Tom Lindqvist", ["tom@x.example"]) == Match(tom, "name")
    other = workspace.contacts.add("Tom Lindqvist")
    assert who(workspace, "Tom Lindqvist") == Match(others=(tom, other))


def test_what_too_many_share_tells_nothing(workspace: Any) -> None:
    for number in range(TOO_MANY + 1):
        workspace.contacts.add(f"Clerk {number}", reach=Reach(emails=["office@town.example"]))
    assert who(workspace, "Clerk 3", ["office@town.example"]).by is None
    assert who(workspace, "Mayor", ["office@town.example"]) == Match()


def test_newcomers_are_known_at_once(workspace: Any, ines: int) -> None:
    everybody = workspace.duplicates.everybody()
    everybody.add(999, Somebody("Tom", ["tom@x.example"], ["+491700000001"]))
    assert recognise(Somebody("Tom", ["tom@x.example"]), everybody) == Match(999, "email")
    assert recognise(Somebody("Tom", (), ["+491700000001"]), everybody) == Match(999, "phone")


def test_names_agree() -> None:
    assert agree("Zoë Ångström", "angstrom zoe")
    assert agree("ines@okafor.example", "Ines")
    assert not agree("Ines Okafor", "Ines Müller")


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
