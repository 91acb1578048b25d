"""Whom a sheet is about: somebody new is said to be so before and after saving, and goes with undo."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.sheets.keyboard import press
from ui.kit.floating import Overlay
from ui.kit.labels import ElidedLabel
from ui.kit.sheets import Sheet
from ui.sheets import deal, followup, note, sale
from ui.window import Window

OpenShop = Callable[..., Window]
CTRL = Qt.KeyboardModifier.ControlModifier
NEW = "New: Ana Kovac will be added."


def two_known(workspace: Workspace) -> None:
    workspace.contacts.add(name="Bea Lund")
    workspace.contacts.add(name="Bea Lundgren")


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(two_known, "today")


def filled_deal(window: Window) -> Sheet:
    sheet = deal.open_sheet(window.desk)
    sheet.title.show_value("Cargo bike")
    return sheet


def filled_sale(window: Window) -> Sheet:
    sheet = sale.open_sheet(window.desk)
    sheet.amount.show_value(5000)
    return sheet


def filled_note(window: Window) -> Sheet:
    sheet = note.open_sheet(window.desk)
    sheet.said.show_value("Asked for a bell")
    return sheet


def filled_follow_up(window: Window) -> Sheet:
    sheet = followup.open_sheet(window.desk)
    sheet.what.show_value("call back")
    return sheet


SHEETS = [filled_deal, filled_sale, filled_note, filled_follow_up]


def type_name(sheet: Sheet, name: str) -> None:
    sheet.who.field.control.setFocus()
    QTest.keyClicks(sheet.who.field.control, name)


def save(sheet: Sheet) -> None:
    QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return, CTRL)


def names(window: Window) -> list[str]:
    workspace = window.desk.workspace
    return sorted(row.name for row in workspace.listing.rows(list(workspace.listing.ids())))


@pytest.mark.parametrize("fill", SHEETS)
def test_a_new_name_is_said_to_be_new_before_and_after_and_goes_with_one_undo(
    window: Window, fill: Callable[[Window], Sheet]
) -> None:
    sheet = fill(window)
    type_name(sheet, "Ana Kovac")
    assert sheet.who.field.help == NEW
    save(sheet)
    assert Overlay.current(window) is None
    assert "Ana Kovac" in names(window)
    [toast] = window.desk.toasts.shown
    assert toast.words.endswith(". New contact: Ana Kovac")
    window.undo()
    assert names(window) == ["Bea Lund", "Bea Lundgren"]
    assert window.desk.workspace.undoable() is None


@pytest.mark.parametrize("fill", SHEETS)
def test_the_whole_name_of_somebody_known_is_that_person(
    window: Window, fill: Callable[[Window], Sheet]
) -> None:
    sheet = fill(window)
    type_name(sheet, "bea lund")
    assert sheet.who.field.help != NEW
    save(sheet)
    assert Overlay.current(window) is None
    assert names(window) == ["Bea Lund", "Bea Lundgren"]
    assert "New contact" not in window.desk.toasts.shown[-1].words


@pytest.mark.parametrize("fill", SHEETS)
def test_part_of_a_known_name_has_to_be_chosen(
    window: Window, fill: Callable[[Window], Sheet]
) -> None:
    sheet = fill(window)
    type_name(sheet, "Bea")
    save(sheet)
    assert Overlay.current(window) is sheet
    assert sheet.who.field.error == "Choose who it was, or “Add ‘Bea’” for somebody new."
    assert names(window) == ["Bea Lund", "Bea Lundgren"]


def test_going_on_to_the_next_field_shows_who_it_will_be(window: Window) -> None:
    sheet = filled_deal(window)
    type_name(sheet, "Ana Kovac")
    QTest.keyClick(sheet.who.field.control, Qt.Key.Key_Tab)
    assert sheet.who.contact == "Ana Kovac"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert names(window) == ["Bea Lund", "Bea Lundgren"]


def test_a_sale_of_nobody_known_stays_possible(window: Window) -> None:
    sheet = filled_sale(window)
    save(sheet)
    assert Overlay.current(window) is None
    assert window.desk.workspace.store.value("SELECT contact_id FROM sale") is None


def test_a_follow_up_needs_somebody(window: Window) -> None:
    sheet = filled_follow_up(window)
    save(sheet)
    assert Overlay.current(window) is sheet
    assert sheet.who.field.error


def test_somebody_new_beside_an_opened_deal_is_told_too(open_shop: OpenShop) -> None:
    window = open_shop(lambda workspace: workspace.deals.open("Cargo bike"))
    window.desk.go("deals", deal_id=1)
    side = window.page.deal.side
    side.who.field.control.setFocus()
    QTest.keyClicks(side.who.field.control, "Ana Kovac")
    assert side.who.field.help == NEW
    press(Qt.Key.Key_Return)
    assert window.desk.workspace.deal(1).contact == "Ana Kovac"
    assert window.desk.toasts.shown[-1].words.endswith(". New contact: Ana Kovac")
    window.undo()
    assert names(window) == []


def kita(workspace: Workspace) -> None:
    kita = workspace.contacts.add("Kita Sonnenblume", city="Kettenhafen-Nord")
    workspace.touches.note(kita, "call", on=TODAY - timedelta(days=12))
    workspace.deals.open("Six balance bikes", contact_id=kita)


def test_beside_a_deal_nothing_of_its_person_is_cut(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(kita)
    window.desk.go("deals", deal_id=1)
    told = window.page.deal.side.who.findChildren(ElidedLabel)
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in told))
    assert [each.text() for each in told] == [
        "Kita Sonnenblume",
        "Kettenhafen-Nord",
        "last contact 12 days ago",
    ]
