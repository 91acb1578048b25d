"""Steps, undo, redo and undo of older steps, on the tables of people."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from smallbiz.business.records import Product
from smallbiz.people.records import Contact, Email
from smallbiz.store.store import Store
from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken, StorageProblem

MAY = date(2026, 5, 13)


def dump(store: Store) -> dict[str, list]:
    return {
        table: store.rows(f'SELECT * FROM "{table}" ORDER BY id')
        for table in ("contact", "email", "phone", "touch")
    }


def add(store: Store, name: str, address: str | None = None) -> int:
    with store.work(f"Add {name}") as work:
        contact = Contact(name=name, created_on=MAY)
        if address:
            contact.emails = [Email(address=address, key=address)]
        return work.add(contact)


def rename(store: Store, ident: int, name: str) -> None:
    with store.work(f"Rename to {name}") as work:
        work.get(Contact, ident).name = name


def test_undo_and_redo_walk_through_every_state(store: Store) -> None:
    states = [dump(store)]
    ines = add(store, "Ines", "ines@example.org")
    states.append(dump(store))
    rename(store, ines, "Ines Okafor")
    states.append(dump(store))
    with store.work("Delete Ines") as work:
        work.delete(work.get(Contact, ines))
    states.append(dump(store))
    for state in reversed(states[:-1]):
        assert store.undo()
        assert dump(store) == state
    assert store.undo() is None
    for state in states[1:]:
        assert store.redo()
        assert dump(store) == state
    assert store.redo() is None
    for state in reversed(states[:-1]):
        assert store.undo()
        assert dump(store) == state


def test_undo_survives_a_restart(store: Store) -> None:
    add(store, "Ines")
    store.close()
    with closing(Store(store.path)) as again:
        assert again.undoable().label == "Add Ines"
        assert again.undo()
        assert dump(again)["contact"] == []


def test_something_new_ends_redo(store: Store) -> None:
    add(store, "Ines")
    store.undo()
    add(store, "Tom")
    assert store.redoable() is None
    assert store.redo() is None


def test_a_command_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuleBroken), store.work("Add two") as work:
        work.add(Contact(name="Ines", created_on=MAY))
        raise RuleBroken("no")
    assert dump(store)["contact"] == []
    assert store.steps() == []


def test_a_command_that_changes_nothing_is_no_step(store: Store) -> None:
    ines = add(store, "Ines")
    rename(store, ines, "Ines")
    assert [step.label for step in store.steps()] == ["Add Ines"]


def test_a_command_inside_another_joins_its_step(store: Store) -> None:
    with store.work("Add a family"):
        add(store, "Ute")
        add(store, "Peter")
    assert [step.label for step in store.steps()] == ["Add a family"]
    store.undo()
    assert dump(store)["contact"] == []


def test_writing_past_the_log_fails(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.connection.execute("INSERT INTO contact_tag (contact_id, name) VALUES (1, 'vip')")
    assert store.value("SELECT count(*) FROM contact_tag") == 0


def test_listeners_hear_of_rows_after_commit(store: Store) -> None:
    heard: list[Changes] = []
    store.listen(heard.append)
    ines = add(store, "Ines", "i@example.org")
    store.undo()
    assert [change.label for change in heard] == ["Add Ines", "Add Ines"]
    assert heard[0].ids("contact") == {ines}
    assert heard[1].touch("email") and not heard[1].touch("deal")


def test_older_step_goes_back_and_later_edits_stay(store: Store) -> None:
    with store.work("Import"):
        ines = add(store, "Ines", "ines@example.org")
        tom = add(store, "Tom", "tom@example.org")
    rename(store, ines, "Ines Okafor")
    imported = store.steps()[-1]
    assert {(kept.table, kept.row_id) for kept in store.would_keep(imported.id)} == {
        ("contact", ines),
        ("email", ines),
    }
    before = dump(store)
    undone = store.undo_step(imported.id)
    assert {kept.row_id for kept in undone.kept if kept.table == "contact"} == {ines}
    assert [row[3] for row in dump(store)["contact"] if row[0] == tom] == []
    assert len(dump(store)["email"]) == 1
    assert store.steps()[-1].undone
    store.undo()
    assert dump(store) == before
    assert not store.steps()[-1].undone


def test_an_edit_undone_again_does_not_count_as_changed(store: Store) -> None:
    ines = add(store, "Ines")
    rename(store, ines, "X")
    store.undo()
    undone = store.undo_step(store.steps()[-1].id)
    assert not undone.kept
    assert dump(store)["contact"] == []


def test_a_row_that_is_again_as_the_step_left_it_is_put_back(store: Store) -> None:
    ines = add(store, "Ines")
    rename(store, ines, "X")
    newest, first = store.steps()
    store.undo_step(newest.id)
    assert not store.undo_step(first.id).kept
    assert dump(store)["contact"] == []


def test_a_step_of_which_everything_was_kept_still_stands(store: Store) -> None:
    ines = add(store, "Ines")
    rename(store, ines, "Ines O")
    rename(store, ines, "Ines Okafor")
    _newest, middle, first = store.steps()
    assert [kept.row_id for kept in store.undo_step(middle.id).kept] == [ines]
    assert not any(step.undone for step in store.steps())
    store.undo()
    assert [kept.row_id for kept in store.undo_step(first.id).kept] == [ines]
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines O"


def test_an_edit_kept_by_an_undo_is_kept_by_the_next_one_too(store: Store) -> None:
    ines = add(store, "Ines")
    with store.work("Import"):
        rename(store, ines, "Ines O")
        add(store, "Tom")
    rename(store, ines, "Ines Okafor")
    newest, imported, first = store.steps()
    assert [kept.row_id for kept in store.undo_step(imported.id).kept] == [ines]
    store.undo_step(newest.id)
    assert [kept.row_id for kept in store.undo_step(first.id).kept] == [ines]
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines O"


def test_taking_back_an_undo_makes_the_first_step_stand_again(store: Store) -> None:
    ines = add(store, "Ines")
    first = store.steps()[0].id
    undone = store.undo_step(first).changes.step
    assert undone
    store.undo_step(undone)
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines"
    assert [step.undone for step in store.steps()] == [False, True, False]
    store.undo()
    assert [step.undone for step in store.steps()] == [True, False, True]
    store.redo()
    store.undo_step(first)
    assert dump(store)["contact"] == []


def test_a_contact_that_is_used_since_stays(store: Store) -> None:
    with store.work("Import"):
        boss = add(store, "Café Morgenrot", "cafe@example.org")
        other = add(store, "Tom")
    with store.work("Add Tarek") as work:
        work.add(Contact(name="Tarek", company_id=boss, created_on=MAY))
    undone = store.undo_step(store.steps()[-1].id)
    assert {(kept.table, kept.row_id) for kept in undone.kept} == {("contact", boss), ("email", 1)}
    assert store.value("SELECT count(*) FROM contact WHERE id = ?", (other,)) == 0


def test_an_update_by_an_older_step_is_put_back(store: Store) -> None:
    ines = add(store, "Ines")
    tom = add(store, "Tom")
    with store.work("Import"):
        rename(store, ines, "INES")
        rename(store, tom, "TOM")
    rename(store, tom, "Thomas")
    store.undo_step(store.steps()[1].id)
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines"
    assert store.value("SELECT name FROM contact WHERE id = ?", (tom,)) == "Thomas"


@pytest.mark.parametrize("how", ["deleted", "renamed"])
def test_what_another_row_is_called_by_now_is_not_given_back(store: Store, how: str) -> None:
    with store.work("Add tea") as work:
        tea = work.add(Product(name="Tea"))
    with store.work("Make room") as work:
        if how == "deleted":
            work.delete(work.get(Product, tea))
        else:
            work.get(Product, tea).name = "Coffee"
    room = store.steps()[0].id
    with store.work("Add tea again") as work:
        again = work.add(Product(name="Tea"))
    assert [(kept.table, kept.row_id) for kept in store.would_keep(room)] == [("product", tea)]
    assert [(kept.table, kept.row_id) for kept in store.undo_step(room).kept] == [("product", tea)]
    assert store.value("SELECT id FROM product WHERE name = 'Tea'") == again


def test_a_step_is_not_taken_back_twice(store: Store) -> None:
    add(store, "Ines")
    first = store.steps()[-1].id
    store.undo_step(first)
    with pytest.raises(RuleBroken):
        store.undo_step(first)


def test_one_file_after_closing(store: Store) -> None:
    add(store, "Ines")
    store.close()
    assert [path.name for path in store.path.parent.iterdir()] == ["shop.smallbiz"]


def test_two_connections_see_each_other(store: Store) -> None:
    twin = store.twin()
    ines = add(twin, "Ines")
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines"
    rename(store, ines, "I")
    assert twin.undo()
    assert store.value("SELECT name FROM contact WHERE id = ?", (ines,)) == "Ines"
    twin.close()
    store.close()


def test_read_only_refuses_to_write(store: Store) -> None:
    add(store, "Ines")
    store.close()
    with closing(Store(store.path, read_only=True)) as reader:
        assert reader.value("SELECT count(*) FROM contact") == 1
        with pytest.raises(StorageProblem):
            add(reader, "Tom")
