"""The window follows the file: what Settings changes, Undo and Redo change on the screen too."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.workspace import Workspace
from tests.ui.settings.test_settings import part, pick, write
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(with_a_deal, page="settings")


def with_a_deal(workspace: Workspace) -> None:
    workspace.deals.open("Cargo bike", value=390000)


def today_in_menu(window: Window) -> str:
    return window.actions_["go_today"].text()


def focused() -> str:
    widget: QWidget | None = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def toasts(window: Window) -> list[str]:
    return [toast.words for toast in window.desk.toasts.shown]


def test_the_language_follows_undo_and_redo(window: Window) -> None:
    window.page.show_target(section="look")
    window.desk.toasts.say("Something older", window.undo)
    part(window, "look_language").setFocus()
    pick(window, "look_language", "Deutsch")
    assert today_in_menu(window) == "Heute"
    assert toasts(window) == ["Sprache: Deutsch"]
    assert focused() == "look_language"
    window.undo()
    assert today_in_menu(window) == "Today"
    assert [words.split(":")[0] for words in toasts(window)] == ["Undone"]
    assert part(window, "look_language").currentText() == "English"
    assert focused() == "look_language"
    window.redo()
    assert today_in_menu(window) == "Heute"
    assert [words.split(":")[0] for words in toasts(window)] == ["Wiederholt"]
    window.undo()
    assert today_in_menu(window) == "Today"


def test_a_language_that_is_spelled_counts_though_the_page_is_left(
    window: Window, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.page.show_target(section="look")
    field = part(window, "look_language")
    field.setFocus()
    qtbot.keyClicks(field, "d")
    window.go("deals")
    qtbot.waitUntil(lambda: window.desk.workspace.business.read().language == "de")
    qtbot.waitUntil(lambda: window.actions_["back"].text() == "&Zurück")
    assert window.stack.key == "deals"


def test_the_language_follows_on_every_page(window: Window) -> None:
    window.page.show_target(section="look")
    pick(window, "look_language", "Deutsch")
    window.go("deals", deal_id=1)
    window.undo()
    assert today_in_menu(window) == "Today"
    assert window.page.opened
    assert part(window, "deal_title").text() == "Cargo bike"


def test_the_currency_follows_into_pages_that_are_made_already(window: Window) -> None:
    def worth() -> str:
        return part(window, "deal_value").text()

    window.go("deals", deal_id=1)
    before = worth()
    window.desk.workspace.business.change(currency="CHF")
    assert "CHF" in worth()
    window.undo()
    assert worth() == before


def test_the_country_writes_its_numbers_at_once_and_after_undo(window: Window) -> None:
    window.desk.workspace.business.change(vat_rate=750)
    window.desk.workspace.business.change(country="DE")
    assert part(window, "settings_vat_rate").text() == "7,5 %"
    window.undo()
    assert part(window, "settings_vat_rate").text() == "7.5 %"


def test_a_setting_that_has_the_keyboard_follows_undo(window: Window) -> None:
    part(window, "settings_week").setFocus()
    pick(window, "settings_week", "Sunday")
    assert window.desk.workspace.business.read().week_starts_sunday
    window.undo()
    assert part(window, "settings_week").currentText() == "Monday"
    write(window, "settings_name", "Wheel & Co")
    assert window.windowTitle().startswith("Wheel & Co")
    window.undo()
    line = part(window, "settings_name")
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.hasFocus()) == ("Chain & Bell", True)
    assert window.windowTitle().startswith("Chain & Bell")
