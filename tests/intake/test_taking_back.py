"""An import is taken back later: the file is what it was; what was edited since is kept and named."""

from typing import Any

import pytest

from smallbiz.intake.decisions import Answer, Decisions, Other
from smallbiz.journey.naming import row_name
from smallbiz.people.contacts import Reach
from tests.conftest import dump
from tests.intake.taking import coming, counts, names

OLD, NEW, EDITED = 60, 200, 50
HEADER = "name,email,phone,city,company,tags,newsletter,Shoe size\n"


def rows() -> str:
    """Known people with more than before, and new ones."""
    lines = [
        f"Old Person{n:03d},old{n}@shop.example,+49 341 55{n:05d},Cork,Firm {n % 7},VIP,yes,{n}"
        for n in range(OLD)
    ]
    lines += [
        f"New Comer{n:03d},new{n}@shop.example,+49 351 55{n:05d},Galway,Firm {n % 9},,no,"
        for n in range(NEW)
    ]
    return HEADER + "\n".join(lines) + "\n"


@pytest.fixture
def shop(workspace: Any) -> Any:
    with workspace.store.work("Some people") as work:
        work.execute("UPDATE business SET country = 'DE'")
        for n in range(OLD):
            workspace.contacts.add(
                f"Old Person{n:03d}", reach=Reach(emails=[f"old{n}@shop.example"])
            )
    return workspace


def contacts(tables: dict[str, list[Any]], but: set[int]) -> list[Any]:
    return [row for row in tables["contact"] if row[0] not in but]


@pytest.mark.parametrize("on_match", ["fill", "overwrite", "add"])
def test_taken_back_later_the_file_is_what_it_was(shop: Any, on_match: str) -> None:
    before = dump(shop)
    file = coming(shop, rows(), on_match=on_match, effort="Spring market")
    outcome = file.commit()
    assert outcome.created + outcome.updated == OLD + NEW
    shop.contacts.add("Somebody Else")
    shop.undo()
    assert shop.store.undo_step(outcome.step).kept == []
    assert dump(shop) == before


def test_the_answers_of_the_check_are_taken_back_too(shop: Any) -> None:
    before = dump(shop)
    file = coming(shop, "name,email,city\nO. Person001,o@x.example,Cork\nOlga,olga@x.example,\n")
    answers = {
        2: Answer(same=Other(contact=2), take={"name": "theirs", "city": "theirs"}),
        3: Answer(apart=(Other(contact=1),)),
    }
    file = file.choose(file.options.__class__(decisions=Decisions(answers=answers)))
    outcome = file.commit()
    assert counts(outcome) == {"created": 1, "updated": 1}
    assert shop.contacts.name(2) == "O. Person001"
    assert shop.store.undo_step(outcome.step).kept == []
    assert dump(shop) == before


def test_what_was_edited_since_is_kept_and_named(shop: Any) -> None:
    before = dump(shop)
    outcome = coming(shop, rows()).commit()
    ids = [ident for (ident,) in shop.store.rows("SELECT id FROM contact WHERE kind = 'person'")]
    edited = set(ids[:10] + ids[-(EDITED - 10) :])
    for ident in edited:
        shop.contacts.change(ident, notes="Called yesterday")
    named = {(each.table, each.row_id) for each in shop.store.would_keep(outcome.step)}
    kept = shop.store.undo_step(outcome.step).kept
    assert {(each.table, each.row_id) for each in kept} == named
    assert {row for table, row in named if table == "contact"} >= edited
    names = {row_name(shop.store, "contact", ident) for ident in edited}
    assert len(names) == EDITED and all(names)
    after = dump(shop)
    stays = {row for table, row in named if table == "contact"}
    assert contacts(after, stays) == contacts(before, stays)
    told = dict(shop.store.rows("SELECT id, notes FROM contact WHERE notes <> ''"))
    assert told == dict.fromkeys(edited, "Called yesterday")
    emails = "SELECT count(*) FROM email WHERE address LIKE 'new%'"
    assert shop.store.value(emails) == EDITED - 10
    shop.undo()
    assert shop.store.value("SELECT count(*) FROM contact WHERE kind = 'person'") == OLD + NEW


def test_the_same_file_twice_changes_nothing(shop: Any) -> None:
    coming(shop, rows()).commit()
    before = dump(shop)
    again = coming(shop, rows()).commit()
    assert counts(again) == {"unchanged": OLD + NEW}
    assert again.step is None
    assert dump(shop) == before


def test_the_history_knows_file_and_counts(shop: Any) -> None:
    coming(shop, rows(), "spring.csv").commit()
    (step,) = shop.store.steps(10, origin="import")
    told = {name: step.detail[name] for name in ("file", "rows", "created", "updated")}
    assert told == {"file": "spring.csv", "rows": OLD + NEW, "created": NEW, "updated": OLD}


TOWN = "name,email,city,job_title\nAnn Bell,ann@bell.example,Cork,Baker\n"
MOVED = "name,email,city,job_title,company\nAnn Bell,ann@bell.example,Galway,Cook,Shaw Ltd\n"


def test_what_was_overwritten_goes_back_though_something_else_was_edited_since(
    workspace: Any,
) -> None:
    coming(workspace, TOWN).commit()
    before = dump(workspace)
    outcome = coming(workspace, MOVED, on_match="overwrite").commit()
    workspace.contacts.change(1, notes="Called yesterday")
    edited = dump(workspace)
    undone = workspace.store.undo_step(outcome.step)
    assert [(each.table, each.row_id) for each in undone.kept] == [("contact", 1)]
    assert workspace.cards.card(1).notes == "Called yesterday"
    workspace.contacts.change(1, notes="")
    assert dump(workspace) == before
    workspace.undo()
    workspace.undo()
    assert dump(workspace) == edited


def test_a_field_that_was_edited_since_keeps_what_came_with_it(workspace: Any) -> None:
    coming(workspace, TOWN).commit()
    outcome = coming(workspace, MOVED, on_match="overwrite").commit()
    workspace.contacts.change(1, city="Sligo")
    workspace.store.undo_step(outcome.step)
    card = workspace.cards.card(1)
    assert (card.city, card.job_title, card.company) == ("Sligo", "Cook", "Shaw Ltd")


def test_where_an_edit_uses_what_came_in_it_stays(workspace: Any) -> None:
    coming(workspace, TOWN).commit()
    text = "name,company,city,email\nTom Shaw,Shaw Ltd,Galway,\n"
    outcome = coming(
        workspace, text + "Ann Bell,,Galway,ann@bell.example\n", on_match="overwrite"
    ).commit()
    workspace.contacts.set_company(1, "Shaw Ltd")
    workspace.store.undo_step(outcome.step)
    card = workspace.cards.card(1)
    assert (card.city, card.company) == ("Cork", "Shaw Ltd")
    assert names(workspace) == ["Ann Bell", "Shaw Ltd"]


def test_far_more_new_people_than_before_go_again_and_known_ones_read_as_before(
    workspace: Any,
) -> None:
    for n in range(3):
        workspace.contacts.add(f"Old Person{n}", reach=Reach(emails=[f"old{n}@shop.example"]))
    before = dump(workspace)
    new = "".join(f"New Comer{n},new{n}@shop.example,Hull\n" for n in range(1_100))
    outcome = coming(
        workspace, f"name,email,city\nOld Person1,old1@shop.example,Cork\n{new}"
    ).commit()
    workspace.contacts.add("Somebody Else")
    workspace.undo()
    assert workspace.store.undo_step(outcome.step).kept == []
    assert dump(workspace) == before
    found = [hit.title for each in workspace.search.find("Person1") for hit in each.hits]
    assert (found, workspace.search.find("New Comer")) == (["Old Person1"], [])
