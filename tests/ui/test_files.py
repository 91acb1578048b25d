"""Files of the window: missing, damaged, restored, rescued; health and backups in the background."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smallbiz.store.backups import make_backup
from smallbiz.store.lock import lock_file
from smallbiz.store.shelf import Reason, default_folder, list_backups
from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import create_workspace, open_workspace
from tests.store.test_numbers import stored
from ui import files, mending, opening
from ui.keeping import look_after
from ui.new_day import DayWatch
from ui.preferences import Preferences
from ui.starting import start
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(dressed: QApplication) -> Window:
    made = Window(Preferences())
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def part(window: Window, name: str) -> QWidget | None:
    return window.findChild(QWidget, name)


def filled(path: Path) -> None:
    workspace = create_workspace(path)
    workspace.business.change(name="Chain & Bell")
    workspace.contacts.add(name="Ines Okafor")
    workspace.close()


def test_a_missing_file_is_said_and_not_made(window: Window, tmp_path: Path) -> None:
    start(window, tmp_path / "gone.smallbiz")
    assert part(window, "nofile_open") is not None
    assert part(window, "nofile_rescue") is None
    assert not (tmp_path / "gone.smallbiz").exists()


def test_the_last_file_gone_is_not_made_anew(window: Window, tmp_path: Path) -> None:
    window.preferences.last_file = tmp_path / "gone.smallbiz"
    start(window, None)
    assert part(window, "page_nofile") is not None
    assert not (tmp_path / "gone.smallbiz").exists()


def test_only_the_file_that_stays_open_is_looked_after(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CALM", 0)
    for name in ("one", "two"):
        filled(tmp_path / f"{name}.smallbiz")
        opening.open_path(window, tmp_path / f"{name}.smallbiz")
    qtbot.waitUntil(lambda: bool(window.findChildren(DayWatch)))
    assert len(window.findChildren(DayWatch)) == 1


def test_a_window_that_is_gone_looks_after_nothing(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CALM", 0)
    filled(tmp_path / "shop.smallbiz")
    closed = Window(Preferences())
    opening.open_path(closed, tmp_path / "shop.smallbiz")
    closed.desk.workspace.close()
    delete(closed)
    with qtbot.captureExceptions() as faults:
        qtbot.wait(10)
    assert faults == []


def test_a_damaged_file_is_restored_from_its_backup(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "shop.smallbiz"
    filled(path)
    make_backup(path, Reason.DAILY)
    path.write_bytes(path.read_bytes()[:2000])
    opening.open_path(window, path)
    restore = part(window, "nofile_restore")
    assert restore is not None
    window.begin = lambda: None
    restore.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.desk.workspace.contacts.name(1) == "Ines Okafor"


def test_a_damaged_file_without_backup_is_rescued(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "shop.smallbiz"
    filled(path)
    damaged = bytearray(path.read_bytes())
    damaged[-4096 * 3 : -4096] = bytes(4096 * 2)
    path.write_bytes(damaged[:-1024])
    opening.open_path(window, path)
    rescue = part(window, "nofile_rescue")
    assert rescue is not None
    window.begin = lambda: None
    rescue.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.desk.workspace.path.name == "shop rescued.smallbiz"


def test_todays_backup_is_made_once_in_the_background(open_shop: OpenShop, qtbot: QtBot) -> None:
    window = open_shop()
    path = window.desk.workspace.path
    job = look_after(window)
    with qtbot.waitSignal(job.done):
        pass
    (made,) = list_backups(default_folder(path), path)
    assert (made.reason, made.sound) == (Reason.DAILY, True)


def test_a_backup_is_made_now_and_said(open_shop: OpenShop, qtbot: QtBot) -> None:
    window = open_shop()
    files.back_up(window)
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    path = window.desk.workspace.path
    assert [backup.reason for backup in list_backups(default_folder(path), path)] == [Reason.MANUAL]


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the owner names in the dialog that asks where to save."""
    to = tmp_path / "elsewhere" / "Copy.smallbiz"
    to.parent.mkdir()
    answer = (str(to.with_suffix("")), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: answer)
    return to


def people_in(path: Path) -> int:
    workspace = open_workspace(path)
    try:
        return workspace.listing.total()
    finally:
        workspace.close()


def test_a_copy_is_saved_under_another_name(open_shop: OpenShop, named: Path, qtbot: QtBot) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    window.actions_["copy"].trigger()
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert people_in(named) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_of_a_file_that_was_deleted_a_copy_can_be_saved(open_shop: OpenShop, named: Path) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    window.desk.workspace.path.unlink()
    window.actions_["copy"].trigger()
    assert people_in(named) == 1


def test_other_versions_of_the_file_are_pointed_out(open_shop: OpenShop, qtbot: QtBot) -> None:
    window = open_shop()
    path = window.desk.workspace.path
    path.with_name(f"{path.stem} (conflicted copy).smallbiz").touch()
    job = look_after(window)
    with qtbot.waitSignal(job.done):
        pass
    assert "conflicted copy" in part(window, "saved_row").toolTip()
    window.desk.go("settings", section="backups")
    notice = part(window, "place_copies")
    assert notice.isVisible()
    assert "conflicted copy" in notice.accessibleName()


def test_going_back_can_be_taken_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    path = window.desk.workspace.path
    kept = make_backup(path, Reason.MANUAL).backup.path
    window.desk.workspace.contacts.add(name="Ben Kay")

    def people() -> int:
        return window.desk.workspace.listing.total() if window.desk else -1

    mending.go_back(window, kept)
    qtbot.waitUntil(lambda: people() == 1)
    before = next(b for b in list_backups(default_folder(path), path) if b.path != kept)
    assert before.reason is Reason.RESTORE
    mending.go_back(window, before.path)
    qtbot.waitUntil(lambda: people() == 2)


def test_a_backup_that_is_damaged_leaves_the_file_open_as_it_was(
    open_shop: OpenShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    kept = make_backup(window.desk.workspace.path, Reason.MANUAL).backup.path
    kept.chmod(0o600)
    kept.write_bytes(kept.read_bytes()[:3000])
    told: list[StorageProblem] = []
    monkeypatch.setattr(window, "tell", told.append)
    mending.go_back(window, kept)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert len(told) == 1
    assert window.desk.workspace.contacts.name(1) == "Ines Okafor"


def held_by_the_till(path: Path) -> None:
    note = {"by": "window", "pid": 7, "host": "till", "machine": "other", "since": None}
    lock_file(path).write_text(json.dumps(note))


def test_a_file_that_another_computer_left_open_is_taken_over(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "Shop.smallbiz"
    filled(path)
    held_by_the_till(path)
    start(window, path)
    assert window.desk is not None
    assert window.desk.workspace.read_only
    action = window.actions_["take_over"]
    assert action.isVisible()
    action.trigger()
    assert not window.desk.workspace.read_only
    window.desk.workspace.contacts.add("Max")
    assert not window.actions_["take_over"].isVisible()


def test_an_older_file_that_another_computer_left_open_is_taken_over(
    window: Window, tmp_path: Path
) -> None:
    path = stored(tmp_path, 4)
    held_by_the_till(path)
    start(window, path)
    assert window.desk is None
    assert part(window, "nofile_restore") is None
    part(window, "nofile_take_over").click()
    assert window.desk is not None
    assert not window.desk.workspace.read_only
