"""One open file: made, opened, closed, undone, heard of, read by others."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.workspace import create_workspace, open_workspace
from tests.conftest import dump
from tests.files import TODAY


def test_a_new_file_can_be_worked_with_at_once(workspace: Any) -> None:
    assert workspace.today == TODAY
    assert not workspace.read_only and workspace.holder is None
    assert workspace.stages.all()[0].name == "New enquiry"
    assert workspace.undoable() is None and workspace.redoable() is None


def test_closing_leaves_one_file_with_everything_in_it(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    first = create_workspace(path)
    first.contacts.add("Ines Okafor")
    kept = dump(first)
    first.close()
    assert list(tmp_path.iterdir()) == [path]
    again = open_workspace(path)
    assert dump(again) == kept
    assert again.undoable().label == "Add Ines Okafor"  # type: ignore[union-attr]
    again.undo()
    assert again.listing.total() == 0
    again.close()


def test_a_file_is_not_made_over_another_one(workspace: Any) -> None:
    workspace.contacts.add("Ines")
    before = dump(workspace)
    with pytest.raises(StorageProblem):
        create_workspace(workspace.path)
    assert dump(workspace) == before


def test_another_thread_has_a_twin_and_everybody_hears(workspace: Any) -> None:
    heard: list[Changes] = []
    workspace.listen(heard.append)
    twin = workspace.twin()
    ines = twin.contacts.add("Ines")
    twin.close()
    assert heard[0].ids("contact") == {ines}
    assert workspace.cards.card(ines).name == "Ines"


def test_a_new_day_puts_people_to_sleep(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    shop = create_workspace(path, today=lambda: TODAY)
    ines = shop.contacts.add("Ines")
    shop.touches.note(ines, "asked")
    shop.close()
    later = open_workspace(path, today=lambda: TODAY + timedelta(days=400))
    assert later.listing.ids("asleep") == [ines]
    later.close()


def test_a_lost_search_index_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    shop = create_workspace(path)
    ines = shop.contacts.add("Ines Okafor")
    shop.store.connection.execute("DROP TABLE search")
    shop.close()
    again = open_workspace(path)
    assert again.listing.ids(search="okafor") == [ines]
    again.close()


def test_a_search_index_of_an_older_kind_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "shop.smallbiz"
    shop = create_workspace(path)
    ines = shop.contacts.add("Ines Okafor")
    words = "SELECT sql FROM sqlite_schema WHERE name = 'search'"
    newest = shop.store.value(words)
    run = shop.store.connection.execute
    run("DROP TABLE search")
    run("CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize='trigram case_sensitive 1')")
    shop.close()
    again = open_workspace(path)
    assert again.store.value(words) == newest
    assert again.listing.ids(search="okafor") == [ines]
    again.close()


def test_what_fails_inside_a_command_leaves_nothing(workspace: Any) -> None:
    before = dump(workspace)
    with pytest.raises(RuleBroken):
        workspace.contacts.add("Ines", company="Ines", birthday=date(1992, 2, 29), kind="robot")
    assert dump(workspace) == before
    assert workspace.undoable() is None
