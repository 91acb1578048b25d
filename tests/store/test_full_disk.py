"""Work on a disk that gets full: a sentence, nothing lost, and it goes on when there is room."""

import os
import subprocess
from pathlib import Path

import pytest

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace, create_workspace, open_workspace


def resize(disk: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(disk)], check=True)


def fill(disk: Path) -> None:
    """Leave no room at all."""
    with (disk / "other files").open("ab", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


@pytest.fixture
def shop(small_disk: Path) -> Workspace:
    resize(small_disk, "4m")
    return create_workspace(small_disk / "Shop.smallbiz")


def test_a_command_without_room_changes_nothing_and_the_next_one_works(
    shop: Workspace, small_disk: Path
) -> None:
    anna = shop.contacts.add("Anna")
    fill(small_disk)
    with pytest.raises(StorageProblem, match="disk is full"):
        for _again in range(200):
            shop.contacts.add("Bea", notes="n" * 9000)
    many = shop.store.value("SELECT count(*) FROM contact")
    with pytest.raises(StorageProblem, match="disk is full"), shop.store.work("Many") as work:
        for number in range(400):
            shop.contacts.add(f"Cleo {number}")
            work.execute("UPDATE contact SET notes = ?", ("m" * 9000,))
    assert shop.store.value("SELECT count(*) FROM contact") == many
    (small_disk / "other files").unlink()
    shop.contacts.change(anna, name="Anna Bell")
    assert shop.undo()
    assert shop.contacts.name(anna) == "Anna"
    shop.close()


def test_what_was_saved_is_there_after_closing_on_a_full_disk(
    shop: Workspace, small_disk: Path
) -> None:
    for number in range(20):
        shop.contacts.add(f"Bea {number}", notes="n" * 9000)
    fill(small_disk)
    shop.close()
    assert "Shop.smallbiz-wal" in os.listdir(small_disk)
    (small_disk / "other files").unlink()
    resize(small_disk, "8m")
    again = open_workspace(small_disk / "Shop.smallbiz")
    assert not again.read_only
    assert again.store.value("SELECT count(*) FROM contact") == 20
    again.close()
    assert os.listdir(small_disk) == ["Shop.smallbiz"]


def test_no_room_for_a_new_file_leaves_no_part_of_it(small_disk: Path) -> None:
    resize(small_disk, "200k")
    with pytest.raises(StorageProblem, match="no room left"):
        create_workspace(small_disk / "Shop.smallbiz")
    assert os.listdir(small_disk) == []
