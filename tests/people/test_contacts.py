"""Contacts: added, changed, reached, marked, deleted; their card."""

from datetime import date
from typing import Any

import pytest

from smallbiz.people.contacts import Reach
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.words.errors import RuleBroken

TODAY = date(2026, 5, 13)


def card(workspace: Any, ident: int) -> Any:
    found = workspace.cards.card(ident)
    assert found is not None
    return found


def test_a_contact_is_added_with_everything(workspace: Any, round_trip: Any) -> None:
    reach = Reach(
        emails=["Ines@Okafor.example", "ines@okafor.example"],
        phones=["0151 2345678", "+49 151 2345678", "ask Sam"],
        tags=["Family", "Family", " "][:2],
    )
    ines = round_trip(
        lambda: workspace.contacts.add(
            " Ines  Okafor ", company="Café Morgenrot", reach=reach, city="Łódź", likes="Tea\nRides"
        )
    )
    shown = card(workspace, ines)
    assert (shown.name, shown.given_name, shown.family_name) == ("Ines Okafor", "Ines", "Okafor")
    assert (shown.company, shown.city, shown.likes) == ("Café Morgenrot", "Łódź", "Tea\nRides")
    assert [way.text for way in shown.emails] == ["Ines@Okafor.example"]
    assert [(way.text, way.key) for way in shown.phones] == [
        ("0151 2345678", "+491512345678"),
        ("ask Sam", ""),
    ]
    assert shown.tags == ("Family",)
    assert (shown.created_on, shown.stage, shown.consent, shown.extra) == (
        TODAY,
        "stranger",
        None,
        {},
    )
    assert [each.name for each in workspace.cards.people_of(shown.company_id)] == ["Ines Okafor"]
    assert [each.name for each in workspace.cards.companies()] == ["Café Morgenrot"]
    assert workspace.cards.tags() == [("Family", 1)]


def test_a_company_is_known_by_its_name(workspace: Any, round_trip: Any) -> None:
    cafe = workspace.contacts.add("Café Morgenrot", kind="company")
    tarek = workspace.contacts.add("Tarek Aziz", company="cafe morgenrot")
    assert card(workspace, tarek).company_id == cafe
    round_trip(lambda: workspace.contacts.set_company(tarek, ""))
    assert card(workspace, tarek).company_id is None
    with pytest.raises(RuleBroken):
        workspace.contacts.set_company(cafe, "Café Morgenrot")
    assert card(workspace, cafe).company_id is None


def test_names_go_together(workspace: Any, round_trip: Any) -> None:
    ident = workspace.contacts.add(given_name="Ute", family_name="Brandt")
    assert card(workspace, ident).name == "Ute Brandt"
    round_trip(lambda: workspace.contacts.change(ident, family_name="Brandt-Weiß"))
    assert card(workspace, ident).name == "Ute Brandt-Weiß"
    round_trip(lambda: workspace.contacts.change(ident, name="Peter Brandt"))
    assert card(workspace, ident).given_name == "Peter"
    workspace.contacts.change(ident, name="The Brandts", given_name="Ute", family_name="Brandt")
    workspace.contacts.change(ident, given_name="Peter")
    assert card(workspace, ident).name == "The Brandts"
    with pytest.raises(RuleBroken) as refused:
        workspace.contacts.change(ident, name="  ")
    assert refused.value.field == "name"
    with pytest.raises(RuleBroken):
        workspace.contacts.add()
    company = workspace.contacts.add("Velo Kurier Nord", kind="company")
    assert card(workspace, company).family_name == ""


def test_what_cannot_be_is_refused(workspace: Any) -> None:
    ident = workspace.contacts.add("Ines")
    for field, value in [
        ("kind", "robot"),
        ("declared_stage", "rich"),
        ("recommended_by_id", ident),
    ]:
        with pytest.raises(RuleBroken) as refused:
            workspace.contacts.change(ident, **{field: value})
        assert refused.value.field == field
    with pytest.raises(RuleBroken):
        workspace.reaching.add_email(ident, "no address")
    with pytest.raises(RuleBroken):
        workspace.contacts.change(999, city="Cork")
    assert card(workspace, ident).declared_stage is None


def test_every_field_changes_and_comes_back(workspace: Any, round_trip: Any) -> None:
    greta = workspace.contacts.add("Greta Holm")
    ines = workspace.contacts.add("Ines Okafor")
    change = workspace.contacts.change
    fields: dict[str, Any] = {
        "job_title": "Owner", "street": "Main St 1", "postcode": "T12", "city": "Cork",
        "region": "Munster", "country": "IE", "website": "okafor.example",
        "birthday": date(1992, 2, 29), "likes": "Tea", "dislikes": "Calls", "notes": "a\nb",
        "found_us_by": "a friend", "recommended_by_id": greta, "do_not_contact": True,
        "declared_stage": Lifecycle.LEAD,
    }  # fmt: skip
    for field, value in fields.items():
        round_trip(lambda field=field, value=value: change(ines, **{field: value}))
        assert getattr(card(workspace, ines), field) == value
    shown = card(workspace, ines)
    assert (shown.recommended_by, shown.stage, shown.found_by) == ("Greta Holm", "lead", "a friend")
    assert [each.id for each in card(workspace, greta).recommended] == [ines]


def test_addresses_and_numbers_change(workspace: Any, round_trip: Any) -> None:
    ines, reaching = workspace.contacts.add("Ines"), workspace.reaching
    email = round_trip(lambda: reaching.add_email(ines, "ines@shop.example"))
    assert reaching.add_email(ines, "INES@shop.example") == email
    round_trip(lambda: reaching.change_email(email, "i@shop.example"))
    phone = round_trip(lambda: reaching.add_phone(ines, "0151 2345678"))
    assert reaching.add_phone(ines, "+49 1512345678") == phone
    round_trip(lambda: reaching.change_phone(phone, "0151 9999999"))
    assert card(workspace, ines).phones[0].key == "+491519999999"
    assert card(workspace, ines).emails[0].key == "i@shop.example"
    round_trip(lambda: reaching.remove_email(email))
    round_trip(lambda: reaching.remove_phone(phone))
    assert not card(workspace, ines).emails and not card(workspace, ines).phones


def test_consent_has_a_day_and_a_source(workspace: Any, round_trip: Any) -> None:
    ines, contacts = workspace.contacts.add("Ines"), workspace.contacts
    round_trip(lambda: contacts.consent(ines, True, date(2026, 4, 25), "Market stand"))
    shown = card(workspace, ines)
    assert (shown.consent_on, shown.consent_source) == (date(2026, 4, 25), "Market stand")
    round_trip(lambda: contacts.consent(ines, False))
    assert card(workspace, ines).consent_on == TODAY
    round_trip(lambda: contacts.consent(ines, None))
    assert card(workspace, ines).consent_on is None


def test_contacts_are_marked_found_and_unmarked_by_a_word(workspace: Any, round_trip: Any) -> None:
    both = [workspace.contacts.add(name) for name in ("Ines", "Tom")]
    round_trip(lambda: workspace.tags.add(both, "Commuter"))
    assert workspace.cards.tags() == [("Commuter", 2)]
    assert workspace.listing.ids("tag:Commuter") == both
    round_trip(lambda: workspace.tags.remove(both[:1], "Commuter"))
    assert workspace.cards.tags() == [("Commuter", 1)]
    with pytest.raises(RuleBroken):
        workspace.tags.add(both, " ")


def test_deleting_keeps_deals_and_sales(workspace: Any, round_trip: Any) -> None:
    ines = workspace.contacts.add("Ines", reach=Reach(emails=["ines@shop.example"]))
    tom = workspace.contacts.add("Tom", recommended_by_id=ines)
    deal = workspace.deals.open("Cargo bike", contact_id=ines, value=390_000)
    round_trip(lambda: workspace.contacts.delete([ines]))
    assert workspace.cards.card(ines) is None
    assert card(workspace, tom).recommended_by_id is None
    assert workspace.store.one("SELECT contact_id FROM deal WHERE id = ?", (deal,)) == (None,)
    assert workspace.undoable().label == "Delete Ines"
    workspace.undo()
    assert card(workspace, tom).recommended_by == "Ines"


def test_stages_have_words_icons_and_an_order(workspace: Any) -> None:
    assert all(stage.word and stage.icon for stage in Lifecycle)
    assert len({stage.order for stage in Lifecycle}) == len(Lifecycle)
    for stage in Lifecycle:
        ident = workspace.contacts.add("Somebody", declared_stage=stage)
        order = workspace.store.value("SELECT stage_order FROM standing WHERE id = ?", (ident,))
        assert order == stage.order


def test_a_tag_is_one_however_it_is_written(workspace: Any, round_trip: Any) -> None:
    ines, tom = workspace.contacts.add("Ines"), workspace.contacts.add("Tom")
    workspace.tags.add([ines], "Café")
    round_trip(lambda: workspace.tags.add([ines, tom], " cafe "))
    assert workspace.cards.tags() == [("Café", 2)]
    round_trip(lambda: workspace.tags.remove([ines], "CAFÉ"))
    assert workspace.cards.tags() == [("Café", 1)]
