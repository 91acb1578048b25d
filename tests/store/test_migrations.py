import sqlite3
from pathlib import Path

import pytest

from smallbiz.store.migrations import Migration, migrate, needs_migration
from smallbiz.words.errors import StorageProblem
from tests.store.shops import folder_bytes, live, make_shop, run


def add_birthdays(file: sqlite3.Connection) -> None:
    file.execute("ALTER TABLE contact ADD COLUMN birthday TEXT")


def rebuild_contacts(file: sqlite3.Connection) -> None:
    """A referenced table made anew, which would empty its children with foreign keys on."""
    file.execute("CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL, birthday TEXT)")
    file.execute("INSERT INTO fresh SELECT id, name, birthday FROM contact")
    file.execute("DROP TABLE contact")
    file.execute("ALTER TABLE fresh RENAME TO contact")


def break_half_way(file: sqlite3.Connection) -> None:
    file.execute("DELETE FROM deal WHERE id < 10")
    raise ValueError("no such channel")


def orphan(file: sqlite3.Connection) -> None:
    file.execute("DELETE FROM contact WHERE id = 5")


def commit_in_between(file: sqlite3.Connection) -> None:
    file.execute("DELETE FROM deal")
    file.execute("COMMIT")


STEPS = (Migration(2, add_birthdays), Migration(3, rebuild_contacts))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return make_shop(tmp_path / "Shop.smallbiz")


def value(path: Path, sql: str) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def test_all_steps_and_the_version_arrive_together(shop: Path) -> None:
    backed_up: list[int] = []
    assert needs_migration(shop, STEPS)
    assert migrate(shop, lambda: backed_up.append(1), STEPS) == 1
    assert value(shop, "PRAGMA user_version") == 3
    assert value(shop, "SELECT count(*) FROM deal JOIN contact ON contact.id = contact_id") == 100
    assert backed_up == [1]
    assert not needs_migration(shop, STEPS)


def test_a_file_up_to_date_is_neither_backed_up_nor_changed(shop: Path) -> None:
    before = folder_bytes(shop.parent)
    migrate(shop, lambda: pytest.fail("backed up"), ())
    assert folder_bytes(shop.parent) == before


@pytest.mark.parametrize("step", [break_half_way, orphan, commit_in_between])
def test_a_step_that_fails_leaves_everything_as_it_was(shop: Path, step) -> None:
    before = folder_bytes(shop.parent)
    with pytest.raises(StorageProblem, match="from file format 1 to 3"):
        migrate(shop, lambda: None, (Migration(2, add_birthdays), Migration(3, step)))
    assert folder_bytes(shop.parent) == before


def test_without_a_backup_nothing_is_changed(shop: Path) -> None:
    before = folder_bytes(shop.parent)

    def no_room() -> None:
        raise StorageProblem("There is no room left.")

    with pytest.raises(StorageProblem, match="no room"):
        migrate(shop, no_room, STEPS)
    assert folder_bytes(shop.parent) == before


def test_a_newer_file_is_refused(shop: Path) -> None:
    run(shop, "PRAGMA user_version=4")
    before = folder_bytes(shop.parent)
    with pytest.raises(StorageProblem, match="file format 4; this program reads up to 3"):
        migrate(shop, lambda: None, STEPS)
    assert folder_bytes(shop.parent) == before


def test_a_newer_version_that_waits_in_the_log_is_refused(shop: Path) -> None:
    connection = live(shop)
    connection.execute("PRAGMA user_version=4")
    with pytest.raises(StorageProblem, match="file format 4"):
        migrate(shop, lambda: None, STEPS)
    connection.close()


def test_an_open_file_is_not_migrated(shop: Path) -> None:
    connection = live(shop)
    connection.execute("DELETE FROM touch")
    with pytest.raises(StorageProblem, match="open"):
        migrate(shop, lambda: None, STEPS)
    assert value(shop, "PRAGMA user_version") == 1
    connection.close()
