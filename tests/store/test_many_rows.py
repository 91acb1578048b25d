"""Rows that come in by the thousand are logged like any other."""

import sqlite3
from datetime import date

import pytest

import smallbiz.journey.records  # noqa: F401  (every table)
from smallbiz.people.records import Contact
from smallbiz.store.bulk import MOST_VALUES
from smallbiz.store.noted_together import delete_many, insert_many, update_many
from smallbiz.store.putting_back import MANY
from smallbiz.store.reversal import Kept
from smallbiz.store.runs import followers
from smallbiz.store.store import Store

COLUMNS = ("id", "contact_id", "address", "key")
SQL = "INSERT INTO email VALUES (?, ?, ?, ?)"
Row = tuple[int, int, str, str]
TEXTS = (
    "given_name", "family_name", "job_title", "street", "postcode", "city", "region", "country",
    "website", "likes", "dislikes", "notes", "found_us_by", "consent_source",
)  # fmt: skip
DAYS = {"created_on": ["2026-05-13"] * 2, "extra": ["{}"] * 2, "do_not_contact": [0, 0]}
LOT = MOST_VALUES // (len(COLUMNS) - 1)


@pytest.fixture
def store(store: Store) -> Store:
    """With one contact, to whom the rows belong."""
    with store.work("Add Ines") as work:
        work.add(Contact(name="Ines", created_on=date(2026, 5, 13)))
    return store


def emails(first: int, count: int) -> list[Row]:
    return [(i, 1, f"{i}@example.org", f"{i}@example.org") for i in range(first, first + count)]


def bring_in(store: Store, rows: list[Row]) -> None:
    columns = dict(zip(COLUMNS, zip(*rows, strict=True), strict=True))
    insert_many(store.connection, "email", columns)


def log(store: Store, step: int) -> list[tuple[object, ...]]:
    return store.rows(
        "SELECT tbl, row_id, op, before FROM change WHERE step_id = ?1 UNION ALL"
        f" SELECT tbl, row_id, 'I', NULL FROM ({followers('step_id = ?1')}) ORDER BY row_id",
        (step,),
    )


def test_many_rows_are_logged_as_one_by_one(store: Store) -> None:
    with store.work("Many") as many:
        bring_in(store, emails(1, 3))
    with store.work("One by one") as single:
        store.connection.executemany(SQL, emails(11, 3))
    assert log(store, many.step) == [("email", row, "I", None) for row in (1, 2, 3)]
    assert log(store, single.step) == [("email", row, "I", None) for row in (11, 12, 13)]


def test_many_rows_are_undone_and_come_back(store: Store) -> None:
    with store.work("Many"):
        bring_in(store, emails(1, 2 * LOT + 3))
    before = store.rows("SELECT * FROM email ORDER BY id")
    store.undo()
    assert store.value("SELECT count(*) FROM email") == 0
    store.redo()
    assert store.rows("SELECT * FROM email ORDER BY id") == before


@pytest.mark.parametrize("count", [LOT - 1, LOT, LOT + 1])
def test_a_whole_lot_comes_in_as_it_is(store: Store, count: int) -> None:
    with store.work("Many") as many:
        bring_in(store, emails(1, count))
    assert store.rows("SELECT * FROM email ORDER BY id") == emails(1, count)
    assert [row for _tbl, row, _op, _before in log(store, many.step)] == [*range(1, count + 1)]


def test_a_row_that_fails_leaves_nothing_and_the_next_ones_are_logged(store: Store) -> None:
    twice = [*emails(1, 3), *emails(2, 1)]
    with pytest.raises(sqlite3.IntegrityError), store.work("Twice") as work:
        bring_in(store, twice)
    assert store.value("SELECT count(*) FROM email") == 0
    with store.work("Again") as work:
        store.connection.executemany(SQL, emails(1, 1))
    assert log(store, work.step) == [("email", 1, "I", None)]


def test_what_came_in_before_a_failing_row_can_be_undone(store: Store) -> None:
    with store.work("Some"), pytest.raises(sqlite3.IntegrityError):
        bring_in(store, [*emails(1, 3), *emails(2, 1)])
    assert store.value("SELECT count(*) FROM email") == 3
    store.undo()
    assert store.value("SELECT count(*) FROM email") == 0


def test_many_rows_outside_a_step_are_refused(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        bring_in(store, emails(1, 2))
    assert store.value("SELECT count(*) FROM email") == 0


@pytest.mark.parametrize("said", ["it's", "", None, 7, "two\nlines", "3%?"])
def test_what_all_rows_say_is_kept_as_it_is(store: Store, said: object) -> None:
    with store.work("Many"):
        columns = {"id": [5, 6], "kind": ["person"] * 2, "name": ["Ines", "Bo"]}
        usual = {name: [""] * 2 for name in TEXTS}
        insert_many(
            store.connection, "contact", {**columns, **usual, **DAYS, "declared_stage": [said] * 2}
        )
    told = store.rows("SELECT declared_stage, name FROM contact WHERE id > 4 ORDER BY id")
    kept = None if said is None else str(said)
    assert told == [(kept, "Ines"), (kept, "Bo")]


def test_many_changes_are_logged_as_one_by_one(store: Store) -> None:
    with store.work("Many"):
        bring_in(store, emails(1, 3))
    with store.work("One by one") as single:
        single.execute("UPDATE email SET address = 'x', key = '' WHERE id = 1")
        single.execute("UPDATE email SET address = 'y', key = '' WHERE id = 2")
    one_by_one = log(store, single.step)
    store.undo()
    with store.work("All together") as many:
        rows = [(1, "x", ""), (2, "y", ""), (3, "3@example.org", "3@example.org"), (77, "z", "")]
        update_many(store.connection, "email", ("address", "key"), rows)
    assert log(store, many.step) == one_by_one
    assert store.rows("SELECT address FROM email ORDER BY id") == [
        ("x",),
        ("y",),
        ("3@example.org",),
    ]
    store.undo()
    assert store.rows("SELECT address FROM email ORDER BY id LIMIT 1") == [("1@example.org",)]
    with store.work("Afterwards") as after:
        after.execute("UPDATE email SET key = '' WHERE id = 3")
    assert len(log(store, after.step)) == 1


@pytest.mark.parametrize(
    ("old", "new"), [(None, ""), ("", None), ("1", 1.5), ("a", "A"), (None, 0)]
)
def test_every_difference_of_a_change_is_seen(store: Store, old: object, new: object) -> None:
    with store.work("Before"):
        update_many(store.connection, "contact", ("declared_stage",), [(1, old)])
    with store.work("Change"):
        update_many(store.connection, "contact", ("declared_stage",), [(1, new)])
    store.undo()
    assert store.value("SELECT declared_stage FROM contact WHERE id = 1") == old


def test_many_changes_outside_a_step_are_refused(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        update_many(store.connection, "contact", ("name",), [(1, "Somebody else")])
    assert store.value("SELECT name FROM contact") == "Ines"


def test_many_deletions_are_logged_as_one_by_one(store: Store) -> None:
    with store.work("Many"):
        bring_in(store, emails(1, 5))
    with store.work("One by one") as single:
        single.execute("DELETE FROM email WHERE id IN (2, 3)")
    one_by_one = log(store, single.step)
    store.undo()
    with store.work("All together") as many:
        columns = store.columns["email"]
        delete_many(
            store.connection, "email", columns, "SELECT value FROM json_each(?)", ["[2, 3, 9]"]
        )
    assert log(store, many.step) == one_by_one
    assert store.rows("SELECT id FROM email ORDER BY id") == [(1,), (4,), (5,)]
    with store.work("Afterwards") as after:
        after.execute("DELETE FROM email WHERE id = 5")
    assert len(log(store, after.step)) == 1
    store.undo()
    store.undo()
    assert store.rows("SELECT * FROM email ORDER BY id") == emails(1, 5)


def test_no_row_goes_along_with_another_of_its_table(store: Store) -> None:
    """`delete_many` would not note it."""
    owned = [link for table in store.columns for link in store.links_to(table) if link.owned]
    assert owned
    assert not [link for link in owned if link.child == link.parent]


def test_a_large_step_is_taken_back_and_done_again(store: Store) -> None:
    with store.work("Many"):
        bring_in(store, emails(1, 3 * MANY))
    before = store.rows("SELECT * FROM email ORDER BY id")
    with store.work("Change"):
        store.connection.execute("UPDATE email SET address = 'x' WHERE id = 7")
    older = store.steps()[1].id
    kept = store.undo_step(older).kept
    assert kept == [Kept("email", 7)]
    assert store.value("SELECT count(*) FROM email") == 1
    store.undo()
    store.undo()
    assert store.rows("SELECT * FROM email ORDER BY id") == before
