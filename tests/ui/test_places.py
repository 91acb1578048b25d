"""Back and forward: to the page and the place one came from, by menu, keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smallbiz.workspace import Workspace
from ui.kit.buttons import Button
from ui.window import Window

OpenShop = Callable[..., Window]
ALT, LEFT, RIGHT = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left, Qt.Key.Key_Right


def two_people(workspace: Workspace) -> None:
    for name in ("Ines Okafor", "Ben Marsh"):
        workspace.contacts.add(name)


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    made = open_shop(two_people, "worked")
    made.activateWindow()
    return made


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key, ALT)


def where(window: Window) -> tuple[str, object]:
    assert window.page is not None
    return window.stack.key, window.page.place()


def test_back_leads_to_the_page_and_the_person_one_came_from(window: Window) -> None:
    for contact in (1, 2):
        window.desk.go("contacts", contact_id=contact)
    press(window, LEFT)
    assert where(window) == ("contacts", {"contact_id": 1})
    press(window, LEFT)
    assert where(window)[0] == "worked"
    assert not window.actions_["back"].isEnabled()
    press(window, LEFT)
    press(window, RIGHT)
    press(window, RIGHT)
    assert where(window) == ("contacts", {"contact_id": 2})
    assert not window.actions_["forward"].isEnabled()


def test_the_keyboard_is_where_it_was(window: Window, qtbot: QtBot) -> None:
    window.go("contacts", contact_id=1)
    field = window.page.findChild(QLineEdit, "contacts_search")
    field.setFocus()
    window.desk.go("settings", section="look")
    window.actions_["back"].trigger()
    qtbot.waitUntil(field.hasFocus)
    assert where(window) == ("contacts", {"contact_id": 1})


def test_a_new_way_forgets_the_old_one_and_the_same_place_is_no_way(window: Window) -> None:
    window.go("deals")
    window.places.back()
    window.go("worked")
    assert window.actions_["forward"].isEnabled()
    window.go("plan")
    assert not window.actions_["forward"].isEnabled()
    window.places.back()
    assert where(window)[0] == "worked"


def test_the_buttons_at_the_side_of_the_mouse(window: Window) -> None:
    window.go("contacts", contact_id=2)
    middle = QPoint(window.width() // 2, window.height() // 2)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=middle)
    assert where(window)[0] == "worked"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=middle)
    assert where(window) == ("contacts", {"contact_id": 2})


def test_nothing_moves_below_a_sheet(window: Window) -> None:
    window.go("contacts", contact_id=1)
    window.sheet("contact")
    press(window, LEFT)
    assert window.desk.busy()
    assert where(window)[0] == "contacts"


def test_a_person_who_has_gone_is_no_stumbling_block(window: Window) -> None:
    window.go("contacts", contact_id=2)
    window.go("deals")
    window.desk.do(lambda: window.desk.workspace.contacts.delete([2]))
    press(window, LEFT)
    assert where(window)[0] == "contacts"


def test_another_language_keeps_the_way_back(window: Window) -> None:
    window.go("contacts", contact_id=1)
    window.speak("de", "DE")
    assert window.actions_["back"].text() == "&Zurück"
    assert window.actions_["back"].isEnabled()
    window.places.back()
    assert where(window)[0] == "worked"
    assert window.page.findChild(Button)


def test_another_file_begins_anew(window: Window) -> None:
    window.go("contacts", contact_id=1)
    window.take(window.desk.workspace)
    assert not window.actions_["back"].isEnabled()
