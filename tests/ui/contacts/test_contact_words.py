"""What rows, moments and changes of contacts say."""

from datetime import datetime
from typing import Any

import pytest

from smallbiz.people.cards import Person
from smallbiz.people.changes import ContactChange, FieldChange
from tests.files import TODAY
from tests.ui.contacts.shop import fill, who
from ui.contacts.changes import told_of
from ui.contacts.lines import deal_row, person_row
from ui.contacts.rows import row_of
from ui.kit.cells import Score
from ui.moments import journey_step, moment_of, step_id


def rows(workspace: Any) -> dict[str, list[str]]:
    found = workspace.listing.rows(workspace.listing.ids())
    made = [row_of(each, {}, TODAY) for each in found]
    return {row.cells[0].name: [cell.text if cell else "" for cell in row.cells] for row in made}


def test_rows_say_stage_source_next_step_and_last_contact(workspace: Any) -> None:
    fill(workspace)
    said = rows(workspace)
    assert said["Ines Okafor"] == [
        "Ines Okafor", "Lead", "", "", "Take over the lead, since Mon 11", "2 days ago",
    ]  # fmt: skip
    assert said["Tarek Aziz"][:5] == [
        "Tarek Aziz, Owner, Café Morgenrot", "Open deal", "", "", "Agree on colours, 2 days late",
    ]  # fmt: skip
    assert said["Ben Marsh"] == ["Ben Marsh, Cork", "Customer", "", "", "", "9 days ago"]


def test_somebody_has_the_same_initials_wherever_they_are_shown(workspace: Any) -> None:
    anna = workspace.contacts.add("Dr. Anna van den Berg-Loos")
    (row,) = workspace.listing.rows([anna])
    assert row_of(row, {}, TODAY).cells[0].initials == "AL"
    assert person_row(Person(anna, row.name, "", "lead")).initials == "AL"


def test_an_open_deal_without_a_step_says_that_nothing_is_planned(workspace: Any) -> None:
    ann = workspace.contacts.add("Ann")
    workspace.deals.open("Bike", contact_id=ann)
    assert rows(workspace)["Ann"][4] == "Nothing planned"


def test_a_score_is_shown_and_spoken(workspace: Any) -> None:
    fill(workspace)
    (found,) = workspace.listing.rows([who(workspace, "Ines Okafor")])
    row = row_of(found, {}, TODAY, 75)
    assert row.cells[2] == Score(75)
    assert row.spoken.startswith("Ines Okafor, Lead, score 75, ")


def test_the_journey_is_told_with_both_hats(workspace: Any) -> None:
    fill(workspace)
    tarek = who(workspace, "Tarek Aziz")
    workspace.touches.note(tarek, "call", note="Wants blue")
    deal = workspace.deals_of(tarek)[0].id
    workspace.deals.lose(deal, "price", note="400 less elsewhere")
    steps = [journey_step(each, TODAY, "EUR") for each in workspace.journey(tarek)]
    assert [(step.title, step.note, step.hat) for step in steps] == [
        ("Lost: Cargo bike", "Price: 400 less elsewhere", "bad"),
        ("Deal opened: Cargo bike", "€3,900", "sales"),
        ("Call", "Wants blue", "sales"),
    ]
    ines = [
        journey_step(each, TODAY, "EUR")
        for each in workspace.journey(who(workspace, "Ines Okafor"))
    ]
    assert [(step.title, step.note, step.when, step.hat) for step in ines] == [
        ("Asked us", "Asked for prices", "Mon 11", "mkt")
    ]


def test_a_handed_over_lead_and_a_sale_are_told(workspace: Any) -> None:
    fill(workspace)
    ines = who(workspace, "Ines Okafor")
    workspace.handovers.let_go(ines, "too_far", "Lives in Oslo")
    first = journey_step(workspace.journey(ines)[0], TODAY, "EUR")
    assert (first.title, first.note, first.hat) == (
        "Not a fit",
        "Too far away: Lives in Oslo",
        "baton",
    )
    ben = journey_step(workspace.journey(who(workspace, "Ben Marsh"))[0], TODAY, "EUR")
    assert (ben.title, ben.note) == ("Bought for €120", "Lamp")


def test_every_moment_has_a_number_of_its_own(workspace: Any) -> None:
    fill(workspace)
    moments = workspace.journey(who(workspace, "Café Morgenrot"))
    numbers = [step_id(each) for each in moments]
    assert len(set(numbers)) == len(numbers)
    assert [moment_of(number) for number in numbers] == [(each.what, each.id) for each in moments]


def test_deals_and_people_are_told_in_two_lines(workspace: Any) -> None:
    fill(workspace)
    cafe = who(workspace, "Café Morgenrot")
    deal = deal_row(workspace.deals_of(cafe)[0], cafe, "EUR", TODAY)
    assert (deal.title, deal.second, deal.right) == (
        "Cargo bike", "New enquiry · Tarek Aziz", "€3,900",
    )  # fmt: skip
    tarek = person_row(workspace.cards.card(cafe).people[0])
    assert (tarek.title, tarek.second, tarek.right) == ("Tarek Aziz", "Owner", "Qualified")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (FieldChange("city", "", "Cork"), "City: Cork"),
        (FieldChange("city", "Cork", "Kinsale"), "City: Cork → Kinsale"),
        (FieldChange("email", "a@b.ie", None), "E-mail: a@b.ie removed"),
        (FieldChange("company_id", None, 7), "Company: Bell Ltd"),
        (FieldChange("birthday", None, "1980-05-03"), "Birthday: 3 May 1980"),
        (FieldChange("do_not_contact", 0, 1), "Do not contact at all: no → yes"),
        (FieldChange("consent", None, 1), "E-mail letters: may get letters"),
        (FieldChange("declared_stage", None, "regular"), "Stage, as you know it: Regular"),
        (FieldChange("country", "IE", "DE"), "Country: Ireland → Germany"),
        (FieldChange("kind", "person", "company"), "This is: A person → A company"),
    ],
)
def test_changes_are_told_in_plain_words(change: FieldChange, told: str) -> None:

    step = ContactChange("Change Ann", datetime(2026, 5, 13, 10), False, (change,))
    assert told_of(step, lambda ident: {7: "Bell Ltd"}[ident]) == [told]
