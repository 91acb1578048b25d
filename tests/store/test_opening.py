"""New files and opening them."""

import sqlite3
from pathlib import Path

import pytest

from smallbiz.store.holder import By, Holder
from smallbiz.words import translation
from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import create_workspace, open_workspace, rescue_workspace


def test_a_new_file_has_its_beginning_and_no_history(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path)
    assert len(workspace.stages.all()) == 4
    assert workspace.store.undoable() is None
    workspace.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["shop.smallbiz"]
    assert path.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA application_id").fetchone()[0] == 0x736D6269
        assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    raw.close()


@pytest.mark.parametrize("content", [b"", b"x", b"name;phone\n"])
def test_a_file_that_is_there_is_never_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "shop.smallbiz"
    path.write_bytes(content)
    with pytest.raises(StorageProblem):
        create_workspace(path)
    with pytest.raises(StorageProblem):
        open_workspace(path)
    assert path.read_bytes() == content


def test_a_missing_file_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        open_workspace(tmp_path / "no.smallbiz")
    assert list(tmp_path.iterdir()) == []


def test_a_seed_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        create_workspace(tmp_path / "no folder" / "shop.smallbiz")
    assert list(tmp_path.iterdir()) == []


def test_the_second_one_only_reads_and_the_file_stays_healthy(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    first = create_workspace(path, By.WINDOW)
    second = open_workspace(path)
    assert isinstance(second.holder, Holder)
    assert second.store.read_only
    first.deals.open("Bike")
    assert second.board.columns()[0].cards[0].title == "Bike"
    with pytest.raises(StorageProblem):
        second.deals.open("Car")
    second.close()
    first.close()
    third = open_workspace(path)
    assert third.deals.title(1) == "Bike"
    third.close()


def test_a_backup_copied_over_a_crashed_file_opens_as_that_backup(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path)
    workspace.deals.open("Bike")
    workspace.close()
    backup = path.read_bytes()
    workspace = open_workspace(path)
    for number in range(30):
        workspace.deals.open(f"Car {number}")
    log = path.with_name(path.name + "-wal").read_bytes()
    workspace.close()
    path.write_bytes(backup)
    path.with_name(path.name + "-wal").write_bytes(log)
    workspace = open_workspace(path)
    assert [card.title for card in workspace.board.columns()[0].cards] == ["Bike"]
    workspace.close()
    assert path.with_name(path.name + "-wal.old").read_bytes() == log


def test_what_was_rescued_opens_and_is_found_by_search(tmp_path: Path) -> None:
    path, to = tmp_path / "shop.smallbiz", tmp_path / "rescued.smallbiz"
    workspace = create_workspace(path)
    for number in range(300):
        workspace.deals.open(f"Bike {number}")
    workspace.close()
    with path.open("r+b") as file:
        file.seek(0)
        file.write(bytes(16))
    with pytest.raises(StorageProblem, match="damaged"):
        open_workspace(path)
    assert rescue_workspace(path, to).complete
    workspace = open_workspace(to)
    found = workspace.search.find("bike 299")
    assert [hit.title for kind in found for hit in kind.hits] == ["Bike 299"]
    workspace.deals.open("Car")
    assert workspace.undo()
    workspace.close()


def test_a_new_file_is_at_home_where_the_computer_is(tmp_path: Path) -> None:
    translation.use("de", "CH")
    try:
        workspace = create_workspace(tmp_path / "shop.smallbiz")
        profile = workspace.business.read()
        workspace.close()
    finally:
        translation.use()
    assert (profile.country, profile.currency) == ("CH", "CHF")
