"""What is coming in, opened from the deals by keyboard, and the way on to the goals."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.rows import RowList
from ui.window import Window

OpenShop = Callable[..., Window]


def with_a_past(workspace: Workspace) -> None:
    """Two deals a month were won in the last year; two are open; the month has a goal."""
    for number in range(24):
        opened = TODAY - timedelta(days=15 * number + 40)
        deal = workspace.deals.open(f"Bike {number}", value=100_00, opened_on=opened)
        workspace.deals.win(deal, on=opened + timedelta(days=10))
    for name in ("Cargo bike", "Tandem"):
        workspace.deals.open(name, value=2_000_00, opened_on=TODAY)
    workspace.goals.set(TODAY, revenue=5_000_00)


def told(sheet: Overlay) -> str:
    return " ".join(each.text() for each in sheet.findChildren(QLabel))


def test_the_deals_tell_what_is_coming_in(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(with_a_past, page="deals")
    QTest.mouseClick(window.findChild(Button, "deals_outlook"), Qt.MouseButton.LeftButton)
    sheet = Overlay.current(window)
    assert sheet is not None
    qtbot.waitUntil(lambda: "Your 2 open deals" in told(sheet))
    assert "That is short of the goal of €5,000." in told(sheet)
    assert "That takes about" in told(sheet)
    record = sheet.findChild(RowList, "outlook_record")
    assert record.model().rowCount() == 2
    assert_accessible(sheet)
    QTest.mouseClick(sheet.findChild(Button, "outlook_goal"), Qt.MouseButton.LeftButton)
    assert Overlay.current(window).objectName() == "goal"


def test_a_new_business_is_told_what_it_can_know(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(lambda shop: shop.deals.open("Tandem", value=100_00), page="deals")
    window.actions_["outlook"].trigger()
    sheet = Overlay.current(window)
    assert sheet is not None
    qtbot.waitUntil(lambda: "until 20 of your deals have closed" in told(sheet))
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert Overlay.current(window) is None
