"""An id is given once: nothing new is mistaken for something that was deleted."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.people.contacts import Reach
from smallbiz.store.migrations import newest_version
from smallbiz.store.shelf import Reason, default_folder, list_backups
from smallbiz.workspace import create_workspace, open_workspace, rescue_workspace

FORMATS = Path(__file__).parent / "formats"


def test_somebody_new_does_not_inherit_the_history_of_somebody_deleted(workspace: Any) -> None:
    ines = workspace.contacts.add("Ines", reach=Reach(emails=["ines@example.org"]))
    workspace.contacts.change(ines, notes="Only wanted a price")
    workspace.contacts.delete([ines])
    max_ = workspace.contacts.add("Max", reach=Reach(emails=["max@example.org"]))
    assert max_ != ines
    assert [change.label for change in workspace.changes_of(max_)] == ["Add Max"]


def test_undo_of_an_old_step_does_not_meet_somebody_else(workspace: Any) -> None:
    ines = workspace.contacts.add("Ines")
    workspace.contacts.change(ines, notes="Likes tea")
    changed = workspace.undoable().id
    workspace.contacts.delete([ines])
    max_ = workspace.contacts.add("Max")
    workspace.store.undo_step(changed)
    assert workspace.cards.card(max_).name == "Max"
    assert workspace.cards.card(ines) is None


def test_what_is_undone_comes_back_under_its_id(
    workspace: Any, round_trip: Callable[..., Any]
) -> None:
    round_trip(lambda: workspace.contacts.add("Ines", reach=Reach(phones=["0171 5550123"])))
    workspace.undo()
    other = workspace.contacts.add("Max")
    assert workspace.listing.ids() == [other]
    workspace.undo()
    workspace.redo()
    assert workspace.listing.ids() == [other]


def test_a_file_that_names_ids_does_not_get_those_of_somebody_deleted(
    workspace: Any, tmp_path: Path
) -> None:
    ines, max_ = workspace.contacts.add("Ines"), workspace.contacts.add("Max")
    workspace.contacts.delete([ines])
    source = tmp_path / "people.csv"
    source.write_text(f"id,name\n{ines},Eva\n", "utf-8")
    take_in(workspace.store, source, Options(), backup=False)
    (eva,) = workspace.listing.ids(search="eva")
    assert eva > max_
    assert [change.label for change in workspace.changes_of(eva)] == ["Import people.csv"]


def test_after_a_restart_too(tmp_path: Path) -> None:
    shop = create_workspace(tmp_path / "shop.smallbiz")
    ines = shop.contacts.add("Ines")
    shop.contacts.delete([ines])
    shop.close()
    again = open_workspace(shop.path)
    assert again.contacts.add("Max") > ines
    again.close()


def stored(folder: Path, version: int) -> Path:
    """A file as an earlier version of the program left it."""
    path = folder / "old.smallbiz"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FORMATS / f"version-{version}.sql").read_text("utf-8"))
    return path


def shape(path: Path) -> list[Any]:
    """Every table and index in its own words."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'search%' ORDER BY 1"
        )
        return [(name, re.sub(r'[\s"]', "", sql or "")) for name, sql in found]


@pytest.mark.parametrize("version", range(1, newest_version()))
def test_a_file_of_every_earlier_format_is_opened_with_all_it_holds(
    tmp_path: Path, workspace: Any, version: int
) -> None:
    path = stored(tmp_path, version)
    old = open_workspace(path)
    assert [old.cards.card(each).name for each in sorted(old.listing.ids())] == [
        "Ines Okafor", "Okafor & Co", "Max Reiter",
    ]  # fmt: skip
    assert old.cards.card(3).emails[0].key == "max@example.org"
    assert old.listing.ids(search="max@example") == [3]
    assert old.undoable().label == "Delete Somebody Else"
    new = old.contacts.add("Somebody New", reach=Reach(emails=["new@example.org"]))
    assert [change.label for change in old.changes_of(new)] == ["Add Somebody New"]
    while old.undo():
        pass
    assert old.listing.ids() == []
    while old.redo():
        pass
    assert sorted(old.listing.ids()) == [1, 2, 3, new]
    old.close()
    assert shape(path) == shape(workspace.path)
    (backup,) = list_backups(default_folder(path), path)
    assert backup.reason is Reason.MIGRATION


@pytest.mark.parametrize("version", range(1, 5))
def test_first_touches_are_known_in_a_file_of_an_earlier_format(
    tmp_path: Path, version: int
) -> None:
    path = stored(tmp_path, version)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE touch SET channel_id = 2")
        connection.commit()
    old = open_workspace(path)
    firsts = "SELECT id, first_on FROM standing ORDER BY id"
    known = old.store.rows(firsts)
    assert {day for _who, day in known} > {None}
    old.store.rebuild()
    assert old.store.rows(firsts) == known
    old.close()


def test_what_was_rescued_gives_no_id_again(tmp_path: Path) -> None:
    shop = create_workspace(tmp_path / "shop.smallbiz")
    ines, max_ = shop.contacts.add("Ines"), shop.contacts.add("Max")
    shop.contacts.delete([max_])
    shop.close()
    rescue_workspace(shop.path, tmp_path / "rescued.smallbiz")
    again = open_workspace(tmp_path / "rescued.smallbiz")
    assert again.listing.ids() == [ines]
    assert again.contacts.add("Eva") == max_ + 1
    again.close()
