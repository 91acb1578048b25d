import os
import sys
from pathlib import Path

import pytest

from smallbiz.store.copying import save_copy
from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import create_workspace, open_workspace

if sys.platform == "win32":
    pytest.skip("an open file cannot be moved or deleted there", allow_module_level=True)


def replace(path: Path) -> None:
    other = path.with_name("other.smallbiz")
    create_workspace(other).close()
    os.replace(other, path)


def delete(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("moved.smallbiz"))


@pytest.mark.parametrize("happens", [replace, delete, move])
def test_work_is_not_written_into_the_void_and_can_be_saved_elsewhere(
    tmp_path: Path, happens
) -> None:
    path, copy = tmp_path / "shop.smallbiz", tmp_path / "copy.smallbiz"
    workspace = create_workspace(path)
    workspace.deals.open("Bike")
    happens(path)
    with pytest.raises(StorageProblem, match="shop") as problem:
        workspace.deals.open("Car")
    assert problem.value.to_do.startswith("Save a copy")
    save_copy(workspace.store.connection, path, copy)
    with pytest.raises(StorageProblem, match="already"):
        save_copy(workspace.store.connection, path, copy)
    workspace.close()
    names = {entry.name for entry in tmp_path.iterdir() if entry.stat().st_size}
    assert names <= {"shop.smallbiz", "moved.smallbiz", "copy.smallbiz"}
    saved = open_workspace(copy)
    assert [card.title for card in saved.board.columns()[0].cards] == ["Bike"]
    saved.close()


def test_a_file_put_in_its_place_is_left_alone_when_the_old_one_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path)
    workspace.deals.open("Bike")
    replace(path)
    there = path.read_bytes()
    workspace.close()
    assert path.read_bytes() == there
    opened = open_workspace(path)
    assert opened.board.columns()[0].cards == ()
    opened.close()


def test_a_file_that_was_moved_has_all_its_work(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path)
    workspace.deals.open("Bike")
    move(path)
    workspace.close()
    opened = open_workspace(tmp_path / "moved.smallbiz")
    assert [card.title for card in opened.board.columns()[0].cards] == ["Bike"]
    opened.close()
