"""Writing contacts into a file from the window."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.people.contacts import Reach
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from ui.kit.floating import Overlay
from ui.window import Window

Open = Callable[..., Window]


def three(workspace: Workspace) -> None:
    """Somebody who wants letters, somebody who does not, somebody without an address."""
    ines = workspace.contacts.add(name="Ines Okafor", reach=Reach(["ines@okafor.example"]))
    omar = workspace.contacts.add(name="Omar Quill", reach=Reach(["omar@quill.example"]))
    workspace.contacts.add(name="Una Reed")
    workspace.contacts.consent(ines, True)
    workspace.contacts.consent(omar, False)


def choose(sheet: QWidget, name: str, words: str) -> None:
    """Choose with the keyboard."""
    box = sheet.findChild(QComboBox, name)
    assert box is not None
    box.setFocus()
    place = box.findText(words)
    assert place >= 0
    for _step in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    for _step in range(place):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == words


def test_contacts_go_out_as_json(open_shop: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    window.actions_["export"].trigger()
    sheet = Overlay.current(window)
    assert_accessible(sheet)
    choose(sheet, "export_form", "JSON, for programs")
    sheet.write(tmp_path / "people.json")
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert [each["name"] for each in json.loads((tmp_path / "people.json").read_text())] == [
        "Ines Okafor"
    ]
    assert not list(tmp_path.glob("*.tmp*"))


def test_letters_go_to_those_who_may_be_written_to_and_the_owner_is_told_who_is_left_out(
    open_shop: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_shop(three, "contacts")
    window.findChild(QWidget, "contacts_export").click()
    sheet = Overlay.current(window)
    choose(sheet, "export_form", "Mailchimp")
    told = "1 person may be written to. 2 are left out: 1 opted out and 1 has no e-mail address."
    assert sheet.findChild(QLabel, "export_about").text() == told
    path = tmp_path / "letters.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert window.desk.toasts.shown[0].words == f"Written: letters.csv. {told}"
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Email Address"] for row in csv.DictReader(file)] == ["ines@okafor.example"]


def test_only_contacts_have_forms_of_address_books(open_shop: Open) -> None:
    window = open_shop(three)
    window.actions_["export"].trigger()
    sheet = Overlay.current(window)
    choose(sheet, "export_form", "Outlook")
    choose(sheet, "export_kind", "Deals")
    box = sheet.findChild(QComboBox, "export_form")
    assert [box.itemText(n) for n in range(box.count())] == [
        "Excel workbook",
        "CSV, for any spreadsheet",
        "JSON, for programs",
    ]
    assert box.currentText() == "Excel workbook"


def test_a_text_too_long_for_a_workbook_is_told_and_another_form_can_be_chosen(
    open_shop: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines", notes="a" * 40_000))
    window.actions_["export"].trigger()
    Overlay.current(window).write(tmp_path / "people.xlsx")
    qtbot.waitUntil(lambda: Overlay.current(window) is not None)
    qtbot.waitUntil(lambda: Overlay.current(window).objectName() == "export_sheet")
    sheet = Overlay.current(window)
    assert any("Choose CSV instead" in label.text() for label in sheet.findChildren(QLabel))
    assert list(tmp_path.glob("people*")) == []
    choose(sheet, "export_form", "CSV, for any spreadsheet")
    sheet.write(tmp_path / "people.csv")
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert (tmp_path / "people.csv").stat().st_size > 40_000


def test_an_ending_in_capitals_stays_as_it_was_typed(
    open_shop: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_shop(three, "contacts")
    path = tmp_path / "PEOPLE.XLSX"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.findChild(QWidget, "contacts_export").click()
    QTest.keyClick(Overlay.current(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert window.desk.toasts.shown[0].words == "Written: PEOPLE.XLSX"
    assert path.exists()
