"""Records that the driver reads and writes behave as those that SQLAlchemy loads."""

from datetime import date

import pytest

from smallbiz.people.records import Contact, Email
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken

MAY = date(2026, 5, 13)


@pytest.fixture
def ines(store: Store) -> int:
    with store.work("Add Ines") as work:
        return work.add(
            Contact(name="Ines", birthday=date(1990, 2, 28), consent=True, created_on=MAY)
        )


def test_a_row_is_read_as_sqlalchemy_reads_it(store: Store, ines: int) -> None:
    with store.work("Look") as work:
        driver = work.get(Contact, ines)
    with store.work("Look") as work:
        orm = work.session.get(Contact, ines)
    for column in Contact.__table__.columns:
        assert getattr(driver, column.key) == getattr(orm, column.key)
    assert (driver.birthday, driver.consent) == (date(1990, 2, 28), True)


def test_fields_are_written_in_their_kinds_by_one_change(store: Store, ines: int) -> None:
    with store.work("Change") as work:
        contact = work.get(Contact, ines)
        contact.birthday, contact.consent, contact.notes = date(1991, 3, 1), None, "Likes tea"
        work.flush()
        contact.notes = "Likes tea"
    assert store.rows("SELECT birthday, consent, notes FROM contact") == [
        ("1991-03-01", None, "Likes tea")
    ]
    newest = store.undoable()
    assert newest and store.tally(newest.id) == {"contact": 1}
    assert store.value("SELECT count(*) FROM change WHERE op = 'U'") == 1


def test_a_record_is_the_same_one_however_it_is_asked_for(store: Store, ines: int) -> None:
    with store.work("Change") as work:
        contact = work.get(Contact, ines)
        contact.notes = "Likes tea"
        assert work.get(Contact, ines) is contact
        assert work.session.query(Contact).filter_by(notes="Likes tea").one() is contact


def test_sql_sees_what_was_set_and_records_see_what_sql_did(store: Store, ines: int) -> None:
    with store.work("Change") as work:
        contact = work.get(Contact, ines)
        contact.notes = "Tea"
        work.execute("UPDATE contact SET notes = notes || ' and cake'")
        assert contact.notes == "Tea and cake"
        contact.notes += ", please"
    assert store.value("SELECT notes FROM contact") == "Tea and cake, please"


def test_what_was_set_anew_without_a_look_is_written_too(store: Store, ines: int) -> None:
    with store.work("Change") as work:
        contact = work.get(Contact, ines)
        work.execute("UPDATE contact SET notes = 'Tea'")
        contact.notes = "Coffee"
    assert store.value("SELECT notes FROM contact") == "Coffee"


def test_what_belongs_to_a_record_is_read_and_written_with_it(store: Store, ines: int) -> None:
    with store.work("Change") as work:
        contact = work.get(Contact, ines)
        assert contact.emails == []
        contact.emails, contact.notes = [Email(address="ines@example.org", key="")], "Tea"
    with store.work("Change") as work:
        assert [each.address for each in work.get(Contact, ines).emails] == ["ines@example.org"]
        contact = work.get(Contact, ines)
        contact.emails.clear()
    assert store.rows("SELECT notes, (SELECT count(*) FROM email) FROM contact") == [("Tea", 0)]


def test_a_field_set_to_what_it_was_is_no_step(store: Store, ines: int) -> None:
    before = store.undoable()
    with store.work("Change") as work:
        work.get(Contact, ines).name = "Ines"
    assert store.undoable() == before


def test_a_record_that_is_gone_is_told_so(store: Store, ines: int) -> None:
    with store.work("Delete") as work:
        work.delete(work.get(Contact, ines))
        with pytest.raises(RuleBroken):
            work.get(Contact, ines)
    with pytest.raises(RuleBroken), store.work("Change") as work:
        work.get(Contact, ines)
