"""The list of contacts: order, segments, search, rows."""

from datetime import date, timedelta
from typing import Any

import pytest

from smallbiz.journey.touches import NextStep
from smallbiz.people.contacts import Reach
from smallbiz.people.listing import SORTS
from smallbiz.people.segments import CONDITIONS, IMPORT, segment_word
from tests.intake.taking import take

TODAY = date(2026, 5, 13)


@pytest.fixture
def people(workspace: Any) -> dict[str, int]:
    """Four people at different places of the way, and a company."""
    add = workspace.contacts.add
    known = {
        "Zoë": add("Zoë Ångström", city="Łódź"),
        "ann": add("ann Berg", company="Café Morgenrot", job_title="Owner"),
        "Émile": add("Émile Carré", reach=Reach(emails=["ec@velo.example"])),
        "Ülo": add("Ülo O'Brien", reach=Reach(phones=["0151 2345678"])),
    }
    leaflets = workspace.channels.called("Leaflets")
    workspace.touches.note(known["Zoë"], "asked", channel_id=leaflets, on=TODAY - timedelta(days=2))
    workspace.touches.note(
        known["ann"], "call", on=TODAY, next_step=NextStep("Call back", TODAY + timedelta(days=1))
    )
    workspace.deals.open("Bike", contact_id=known["Émile"])
    return known


def names(workspace: Any, *args: Any, **how: Any) -> list[str]:
    ids = workspace.listing.ids(*args, **how)
    return [row.name.split()[0] for row in workspace.listing.rows(ids)]


def test_names_sort_without_case_and_accents(workspace: Any, people: Any) -> None:
    assert names(workspace) == ["ann", "Café", "Émile", "Ülo", "Zoë"]
    assert names(workspace, descending=True) == ["Zoë", "Ülo", "Émile", "Café", "ann"]


def test_blank_ones_come_last_in_both_directions(workspace: Any, people: Any) -> None:
    assert names(workspace, sort="next")[0] == "ann"
    assert names(workspace, sort="next", descending=True)[0] == "ann"
    assert names(workspace, sort="last")[:2] == ["Zoë", "ann"]
    assert names(workspace, sort="last", descending=True)[:2] == ["ann", "Zoë"]
    assert names(workspace, sort="found")[0] == "Zoë"
    for sort in SORTS:
        for descending in (False, True):
            ids = workspace.listing.ids(sort=sort, descending=descending)
            assert sorted(ids) == sorted(workspace.listing.ids())


def test_rows_say_what_the_list_shows(workspace: Any, people: Any) -> None:
    zoe, ann = workspace.listing.rows([people["Zoë"], people["ann"]])
    assert (zoe.line, zoe.stage, zoe.found_by) == ("Łódź", "lead", "Leaflets")
    assert zoe.channel_id == workspace.channels.called("Leaflets")
    assert zoe.lead_since == TODAY - timedelta(days=2)
    assert (ann.line, ann.next_what, ann.next_on) == (
        "Owner, Café Morgenrot", "Call back", TODAY + timedelta(days=1),
    )  # fmt: skip
    workspace.contacts.delete([people["ann"]])
    assert [row.id for row in workspace.listing.rows([people["ann"], people["Zoë"]])] == [
        people["Zoë"]
    ]


def test_segments_count_what_they_list(workspace: Any, people: Any) -> None:
    counts = workspace.listing.counts()
    assert list(counts) == list(CONDITIONS)
    for segment, count in counts.items():
        assert len(workspace.listing.ids(segment)) == count
        assert segment_word(segment)
    assert counts["everyone"] == workspace.listing.total() == 5
    assert (counts["leads"], counts["open_deals"]) == (1, 1)
    assert segment_word("tag:Family") == "Family"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("z", ["Zoë"]),
        ("é", ["Émile"]),
        ("an", ["ann", "Zoë"]),
        ("lodz", ["Zoë"]),
        ("ŁÓDŹ", ["Zoë"]),
        ("ngstr", ["Zoë"]),
        ("morgen", ["ann", "Café"]),
        ("owner morg", ["ann"]),
        ("obrien", ["Ülo"]),
        ("O'Br", ["Ülo"]),
        ("ec@velo", ["Émile"]),
        ("0151 23", ["Ülo"]),
        ("+49 (0)151 2345678", ["Ülo"]),
        ("345678", ["Ülo"]),
        ("%", []),
        ('" OR "', []),
        ("_nn", []),
        ("nobody", []),
        ("  ", ["ann", "Café", "Émile", "Ülo", "Zoë"]),
    ],
)
def test_contacts_are_found_by_any_part_of_a_name_place_address_or_number(
    workspace: Any, people: Any, search: str, found: list[str]
) -> None:
    assert names(workspace, search=search) == found


def test_search_within_a_segment_in_order(workspace: Any, people: Any) -> None:
    assert names(workspace, "leads", search="lodz") == ["Zoë"]
    assert names(workspace, "customers", search="lodz") == []


def test_search_follows_every_change(workspace: Any, people: Any) -> None:
    listing = workspace.listing
    cafe = workspace.cards.companies()[0].id
    workspace.contacts.change(cafe, name="Bäckerei")
    assert names(workspace, search="backerei") == ["ann", "Bäckerei"]
    workspace.undo()
    assert listing.ids(search="backerei") == []
    workspace.redo()
    assert len(listing.ids(search="backerei")) == 2
    email = workspace.cards.card(people["Émile"]).emails[0].id
    workspace.reaching.remove_email(email)
    assert listing.ids(search="velo.example") == []
    workspace.contacts.delete([people["Ülo"]])
    assert listing.ids(search="brien") == []


def test_many_hits_keep_the_order_and_follow_changes(
    workspace: Any, people: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallbiz.people.listing._FEW", 0)
    assert names(workspace, search="an") == ["ann", "Zoë"]
    assert names(workspace, search="an", descending=True) == ["Zoë", "ann"]
    workspace.contacts.change(people["Ülo"], notes="Andrea's friend")
    assert names(workspace, search="an") == ["ann", "Ülo", "Zoë"]
    twin = workspace.twin()
    twin.contacts.change(people["ann"], name="zz Ann")
    twin.close()
    assert names(workspace, search="an") == ["Ülo", "Zoë", "zz"]


def test_who_came_with_an_import_or_was_changed_by_it(workspace: Any, people: Any) -> None:
    rows = "Name,E-mail,Phone\nÉmile Carré,ec@velo.example,0341 5550102\nTom Lind,,0341 5550101\n"
    take(workspace, rows + "Ülo O'Brien,,0151 2345678\n")
    (step,) = workspace.store.steps(1)
    segment = f"{IMPORT}{step.id}"
    assert names(workspace, segment) == ["Émile", "Tom"]
    assert (workspace.listing.count(segment), segment_word(segment)) == (2, "From this import")
    assert names(workspace, segment, search="lind") == ["Tom"]
    workspace.undo()
    assert names(workspace, segment) == []
