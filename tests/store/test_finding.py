"""Find anything: kinds of hits, their counts and the best first; with and without trigrams."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from smallbiz.people.contacts import Reach
from smallbiz.services import FINDABLE
from smallbiz.store.finding import Search
from smallbiz.store.search import SearchIndex, knows_trigrams


@pytest.fixture
def filled(workspace: Any) -> Any:
    """Things of every kind that have to do with a cargo bike."""
    ines = workspace.contacts.add("Ines Okafor", reach=Reach(phones=["0151 2345678"]))
    workspace.contacts.add("Cargo Lovers", kind="company")
    workspace.contacts.add("Anna Scargo", notes="A cargo bike, or 2")
    workspace.deals.open("Family cargo bike", contact_id=ines)
    workspace.deals.open("Service", contact_id=ines, wants="Cargo space")
    workspace.activities.plan("Cargo bike day", starts_on=date(2026, 6, 8))
    workspace.touches.note(ines, "call", note="Asked for the CARGO bike, 50 % off")
    return workspace


@pytest.fixture(params=[True, False], ids=["trigrams", "like"])
def search(filled: Any, request: pytest.FixtureRequest) -> Search:
    """A search over the filled file, as either kind of computer does it."""
    index = SearchIndex(FINDABLE, trigrams=request.param)
    filled.store.connection.execute("BEGIN IMMEDIATE")
    index.rebuild(filled.store.connection, filled.today)
    filled.store.connection.execute("COMMIT")
    return Search(filled.store, index)


def test_kinds_of_hits_with_counts_and_titles_first(search: Search) -> None:
    found = {each.kind: each for each in search.find("cargo")}
    assert {kind: each.count for kind, each in found.items()} == {
        "contact": 1, "company": 1, "deal": 2, "activity": 1, "touch": 1,
    }  # fmt: skip
    assert [hit.title for hit in found["deal"].hits] == ["Family cargo bike", "Service"]
    assert found["contact"].hits[0].title == "Anna Scargo"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("in", ["contact", "deal"]),
        ("sc", ["contact"]),
        ("okafor", ["contact", "deal"]),
        ("cargo bike day", ["activity"]),
        ("1512345", ["contact"]),
        ("50 %", ["touch"]),
        ("c", []),
        ("%%", []),
        ("cargo'; DROP TABLE search --", []),
    ],
)
def test_two_letters_find_beginnings_three_find_parts(
    search: Search, text: str, kinds: list[str]
) -> None:
    assert [each.kind for each in search.find(text)] == kinds


def test_only_as_many_hits_as_fit(search: Search) -> None:
    deals = next(each for each in search.find("cargo", limit=1) if each.kind == "deal")
    assert (deals.count, len(deals.hits)) == (2, 1)


def test_an_index_left_behind_is_made_anew(filled: Any) -> None:
    connection, today = filled.store.connection, filled.today
    plain = SearchIndex(FINDABLE, trigrams=False)
    rich = SearchIndex(FINDABLE)
    assert knows_trigrams()
    connection.execute("BEGIN IMMEDIATE")
    plain.prepare(connection, today)
    connection.execute("DELETE FROM search")
    rich.prepare(connection, today)
    connection.execute("COMMIT")
    assert [each.kind for each in filled.search.find("okafor")] == ["contact", "deal"]
    assert filled.store.one("SELECT 1 FROM sqlite_schema WHERE name = 'search_plain'") is None


def test_a_renamed_contact_is_found_with_its_deals(
    filled: Any, round_trip: Callable[..., Any]
) -> None:
    ines = filled.search.ids(["contact"], "okafor")[0]
    round_trip(lambda: filled.contacts.change(ines, name="Ines Müller"))
    assert len(filled.search.ids(["deal"], "muller")) == 2
    assert filled.search.ids(["deal"], "okafor") == []


def test_people_are_found_by_the_new_name_of_their_company_and_its_undo(filled: Any) -> None:
    ines = filled.search.ids(["contact"], "okafor")[0]
    filled.contacts.set_company(ines, "Brass & Sons")
    company = filled.search.ids(["company"], "brass")[0]
    filled.contacts.change(company, name="Copper Works")
    assert filled.search.ids(["contact"], "copper") == [ines]
    filled.undo()
    assert filled.search.ids(["contact"], "copper") == []
    assert filled.search.ids(["contact"], "brass") == [ines]


def parts(workspace: Any) -> int:
    """Of how many parts the index consists on the disk."""
    found = workspace.store.value("SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10")
    return int(found)


def test_what_many_steps_left_in_parts_is_put_in_order(filled: Any) -> None:
    for number in range(4):
        filled.contacts.add(f"Contact {number}", notes="Asked for a bell")
    assert parts(filled) > 3
    before = filled.search.ids(["contact"], "bell")
    filled.tidy_search()
    assert parts(filled) == 1
    assert filled.search.ids(["contact"], "bell") == before != []
    filled.tidy_search()
    assert filled.undoable().label == "Add Contact 3"


def test_those_deleted_together_leave_one_part(workspace: Any) -> None:
    idents = [workspace.contacts.add(f"Contact {number}") for number in range(40)]
    workspace.tidy_search()
    before = parts(workspace)
    with workspace.store.work("Delete") as work:
        work.execute(f"DELETE FROM contact WHERE id BETWEEN {idents[28]} AND {idents[31]}")
    assert parts(workspace) == before + 1


def test_somebody_called_otherwise_is_found_by_all_names(workspace: Any) -> None:
    ident = workspace.contacts.add("Ines Okafor")
    workspace.contacts.change(ident, given_name="Inês Maria", family_name="Brandão")
    assert workspace.search.ids(["contact"], "maria brandao") == [ident]
    with workspace.store.work("Name") as work:
        work.execute("UPDATE contact SET name = 'Doctor Bee' WHERE id = ?", (ident,))
    for text in ("maria brandao", "doctor bee"):
        assert workspace.search.ids(["contact"], text) == [ident]
