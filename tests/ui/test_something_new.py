"""What was just made is selected and has the keyboard on the page of its kind."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from smallbiz.workspace import Workspace
from tests.files import TODAY
from ui.kit.floating import Overlay
from ui.window import Window

OpenShop = Callable[..., Window]
CTRL = Qt.KeyboardModifier.ControlModifier


def shop(workspace: Workspace) -> None:
    workspace.deals.open("City bike", contact_id="Ada", value=90000)
    workspace.follow_ups.plan("call Ada", TODAY, contact_id=1)
    workspace.activities.plan("Leaflet", "planned", starts_on=TODAY, ends_on=TODAY)


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def new_deal(window: Window, title: str) -> int:
    """By keyboard: Ctrl+N, nobody, a title, Ctrl+Enter."""
    press(Qt.Key.Key_N, CTRL)
    part(window, "new_deal_title").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), title)
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    return int(window.desk.workspace.store.value("SELECT max(id) FROM deal"))


def test_a_new_deal_is_selected_on_the_board(open_shop: OpenShop) -> None:
    window = open_shop(shop, "deals")
    page = window.page
    made = new_deal(window, "Cargo bike")
    assert page.board.board.current_id() == made
    focus = QApplication.focusWidget()
    assert page.board.isAncestorOf(focus)
    press(Qt.Key.Key_Return)
    assert page.opened and page.deal.deal_id == made


def test_a_new_deal_that_a_filter_hides_is_shown(open_shop: OpenShop) -> None:
    window = open_shop(shop, "deals")
    page = window.page
    part(window, "deals_neglected").click()
    window.sheet("deal")
    part(window, "new_deal_title").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Cargo bike")
    part(window, "new_deal_step").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "call tomorrow")
    press(Qt.Key.Key_Return, CTRL)
    assert page.board.board.current_id() == 2


def test_a_new_deal_is_selected_in_the_list(open_shop: OpenShop) -> None:
    window = open_shop(shop, "deals")
    page = window.page
    page.search()
    QTest.keyClicks(QApplication.focusWidget(), "city")
    page.list.table.setFocus()
    made = new_deal(window, "Cargo bike")
    assert page.list.table.selected_ids() == [made]
    assert page.list.table.hasFocus()


def test_a_new_deal_from_an_opened_one_is_opened(open_shop: OpenShop) -> None:
    window = open_shop(shop)
    window.desk.go("deals", deal_id=1)
    window.sheet("deal")
    part(window, "new_deal_title").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Cargo bike")
    press(Qt.Key.Key_Return, CTRL)
    assert window.page.deal.deal_id == 2


def test_a_new_contact_is_selected(open_shop: OpenShop) -> None:
    window = open_shop(shop, "contacts")
    press(Qt.Key.Key_N, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Zoe Zander")
    press(Qt.Key.Key_Return, CTRL)
    assert window.page.list.table.selected_ids() == [2]
    assert window.page.list.table.hasFocus()


def test_a_new_activity_is_selected_from_wherever_the_sheet_was_opened(
    open_shop: OpenShop,
) -> None:
    window = open_shop(shop, "plan")
    window.actions_["activity"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "Market stand")
    part(window, "activity_from").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "friday")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    assert window.page._selected == 2
    assert window.page._views.view.hasFocus()


def test_a_new_follow_up_is_selected(open_shop: OpenShop) -> None:
    window = open_shop(shop, "followups")
    window.page._filter.choose("email")
    window.page._filter.picked.emit("email")
    press(Qt.Key.Key_N, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Ada")
    press(Qt.Key.Key_Tab)
    part(window, "followup_what").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Send the list")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    assert window.page._list.current_id() == 2
    assert window.page._list.hasFocus()
    row = window.desk.workspace.follow_ups.row(2)
    assert (row.what, row.due_on) == ("Send the list", TODAY + timedelta(days=1))


def test_elsewhere_the_owner_stays_where_they_are(open_shop: OpenShop) -> None:
    window = open_shop(shop, "worked")
    window.sheet("deal")
    part(window, "new_deal_title").setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Cargo bike")
    press(Qt.Key.Key_Return, CTRL)
    assert window.page.objectName() == "page_worked"
