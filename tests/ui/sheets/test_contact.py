"""Somebody new by keyboard alone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from smallbiz.people.contacts import Reach
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press, tab, type_words
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.window import Window

OpenShop = Callable[..., Window]


def fill(workspace: Any) -> None:
    workspace.contacts.add("Ines Okafor", reach=Reach(["ines@example.org"], ["021 555 1234"]))


def test_somebody_new_with_how_they_heard_of_us(open_shop: OpenShop) -> None:
    window = open_shop(fill, "contacts")
    workspace = window.desk.workspace
    window.new_here()
    type_words("Ben Marsh")
    tab()
    type_words("ben@example.org")
    tab()
    tab()
    type_words("Bell Ltd")
    tab()
    type_words("a friend")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    ben = window.page.selection()["contact_id"]
    card = workspace.cards.card(ben)
    assert (card.name, card.company, card.found_us_by) == ("Ben Marsh", "Bell Ltd", "a friend")
    assert card.emails[0].text == "ben@example.org"
    assert [each.what for each in workspace.journey(ben)] == ["touch"]
    window.undo()
    assert workspace.cards.card(ben) is None


def test_a_company_heard_of_us_through_a_channel(open_shop: OpenShop) -> None:
    window = open_shop(fill, "contacts")
    window.sheet("contact")
    sheet = Overlay.current(window)
    sheet.findChild(Button, "new_kind_1").click()
    assert not sheet.findChild(QLineEdit, "new_company").isVisible()
    sheet.findChild(QLineEdit, "new_name").setText("Bell Ltd")
    box = sheet.findChild(QComboBox, "new_effort")
    place = box.findText("Google")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert_accessible(sheet)
    press(Qt.Key.Key_Return, CTRL)
    found = window.desk.workspace.cards.card(window.page.selection()["contact_id"])
    assert (found.kind, found.name, found.found_by) == ("company", "Bell Ltd", "Google")


def test_somebody_known_is_pointed_out_and_opened(open_shop: OpenShop) -> None:
    window = open_shop(fill, "contacts")
    window.sheet("contact")
    sheet = Overlay.current(window)
    assert sheet.findChild(Button, "new_open_known") is None
    type_words("Somebody Else")
    tab()
    type_words("INES@example.org")
    QApplication.processEvents()
    known = sheet.findChild(Button, "new_open_known")
    assert known.isVisible() and known.words == "Open Ines Okafor"
    known.click()
    assert Overlay.current(window) is None
    assert (
        window.desk.workspace.contacts.name(window.page.selection()["contact_id"]) == "Ines Okafor"
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("new_phone", "021 5551234"), "Ines Okafor has this phone number already."),
        (("new_name", "Okafor, Ines"), "Ines Okafor is in your contacts already."),
    ],
)
def test_it_is_told_by_what_somebody_is_known(
    open_shop: OpenShop, typed: tuple[str, str], told: str
) -> None:
    window = open_shop(fill, "contacts")
    window.sheet("contact")
    sheet = Overlay.current(window)
    field, words = typed
    sheet.findChild(QLineEdit, field).setFocus()
    type_words(words)
    QApplication.processEvents()
    assert told in [each.text() for each in sheet.known.findChildren(QLabel)]


def test_what_cannot_be_so_is_told_beside_its_field(open_shop: OpenShop) -> None:
    window = open_shop(fill, "contacts")
    window.sheet("contact")
    sheet = Overlay.current(window)
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.fields["name"].error == "Please write a name. It can be changed later."
    type_words("Ben")
    tab()
    type_words("nowhere")
    press(Qt.Key.Key_Return, CTRL)
    assert "no e-mail address" in sheet.fields["email"].error
    assert window.desk.workspace.listing.total() == 1


def test_esc_keeps_a_draft_and_saving_another_begins_anew(open_shop: OpenShop) -> None:
    window = open_shop(fill, "contacts")
    window.sheet("contact")
    type_words("Ben")
    press(Qt.Key.Key_Escape)
    window.sheet("contact")
    sheet = Overlay.current(window)
    assert sheet.fields["name"].text == "Ben"
    sheet.findChild(Button, "new_save_another").click()
    assert window.desk.workspace.listing.total() == 2
    assert sheet.isVisible() and sheet.fields["name"].text == ""
