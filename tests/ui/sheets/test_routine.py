"""The routine: ticked, undone and followed by keyboard, from Today and from the menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import press
from ui.contacts.page import ContactsPage
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.settings.page import SettingsPage
from ui.sheets.routine import RoutineSheet
from ui.window import Window

OpenShop = Callable[..., Window]


def of_deals(workspace: Workspace) -> None:
    workspace.business.change(situation="deals")


def sheet(window: Window) -> RoutineSheet:
    found = Overlay.current(window)
    assert isinstance(found, RoutineSheet)
    return found


def spoken(window: Window) -> list[str]:
    return [item.spoken for item in sheet(window).list.items.items]


def test_today_opens_the_routine_of_the_situation(open_shop: OpenShop) -> None:
    window = open_shop(of_deals, "today")
    window.findChild(Button, "today_routine").click()
    assert spoken(window)[:2] == ["Every day", "Do the day’s follow-ups, Sales hat, not done"]
    assert (
        sheet(window)._sub.text() == "We live off deals: Sales first, tells Marketing. 0 of 7 done"
    )
    assert not sheet(window)._asks.isVisible()
    assert_accessible(sheet(window))


def test_space_ticks_until_undo(open_shop: OpenShop) -> None:
    window = open_shop(of_deals, "today")
    window.sheet("routine")
    press(Qt.Key.Key_Space)
    assert spoken(window)[1] == "Do the day’s follow-ups, Sales hat, done"
    assert sheet(window)._sub.text().endswith("1 of 7 done")
    window.undo()
    assert spoken(window)[1].endswith("not done")
    assert window.desk.workspace.store.value("SELECT count(*) FROM routine_tick") == 0


def test_enter_goes_where_it_is_done(open_shop: OpenShop) -> None:
    window = open_shop(of_deals, "today")
    window.actions_["routine"].trigger()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, ContactsPage)
    assert Overlay.current(window) is None


def test_it_opens_on_what_is_not_done(open_shop: OpenShop) -> None:
    window = open_shop(of_deals, "today")
    window.sheet("routine")
    press(Qt.Key.Key_Space)
    sheet(window).leave()
    window.sheet("routine")
    assert sheet(window).list.current_id() == 2


def test_without_a_situation_it_asks_for_one(open_shop: OpenShop) -> None:
    window = open_shop(None, "today")
    window.sheet("routine")
    assert sheet(window)._asks.isVisible()
    window.findChild(Button, "routine_situation").click()
    assert isinstance(window.page, SettingsPage)
