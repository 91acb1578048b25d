"""Whose sale a deal is, seen beside it and overruled by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from smallbiz.insight.worked import worked
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press
from ui.kit.floating import Overlay
from ui.kit.rows import RowList
from ui.window import Window

OpenShop = Callable[..., Window]
DEAL, LEAFLET, MARKET = 1, 1, 2


def shop(workspace: Workspace) -> None:
    """Ines saw the leaflet and came to the market; her deal is open."""
    for name in ("Leaflet", "Market"):
        workspace.activities.plan(name, "done", starts_on=TODAY)
    ines = workspace.contacts.add("Ines")
    for activity in (LEAFLET, MARKET):
        workspace.touches.note(ines, "asked", activity_id=activity, on=TODAY)
    workspace.deals.open("Cargo bike", contact_id=ines, value=3_900_01)


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    made: Window = open_shop(shop, page="deals")
    made.desk.go("deals", deal_id=DEAL)
    return made


def click(inside: QWidget, name: str) -> None:
    QTest.mouseClick(inside.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def shares(window: Window) -> list[str]:
    model = window.findChild(RowList, "deal_credit").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def revenue(window: Window) -> dict[str, Any]:
    found = worked(window.desk.workspace.store)
    return {result.effort.name: result.revenue for result in found.results if result.revenue}


def test_an_open_deal_shows_who_would_get_the_credit(window: Window) -> None:
    click(window.page, "deal_side_1")
    assert shares(window) == ["Leaflet, €1,950.01", "Market, €1,950"]
    assert not window.page.findChild(QPushButton, "deal_overrule").isVisible()


def test_the_owner_overrules_and_takes_it_back(window: Window) -> None:
    window.desk.do(lambda: window.desk.workspace.deals.win(DEAL, on=TODAY))
    click(window.page, "deal_side_1")
    click(window.page, "deal_overrule")
    sheet = Overlay.current(window)
    assert sheet is not None
    assert_accessible(sheet)
    tick = sheet.findChild(QWidget, f"credit_effort_{LEAFLET}")
    tick.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    assert shares(window) == ["Market, €3,900.01"]
    assert revenue(window) == {"Market": 3_900_01}
    window.undo()
    assert shares(window) == ["Leaflet, €1,950.01", "Market, €1,950"]
    window.desk.redo()
    click(window.page, "deal_overrule")
    click(window, "credit_back")
    assert revenue(window) == {"Leaflet": 1_950_01, "Market": 1_950_00}


def test_nobody_at_all_is_refused(window: Window) -> None:
    window.desk.do(lambda: window.desk.workspace.deals.win(DEAL, on=TODAY))
    click(window.page, "deal_side_1")
    click(window.page, "deal_overrule")
    for activity in (LEAFLET, MARKET):
        window.findChild(QWidget, f"credit_effort_{activity}").setChecked(False)
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is not None
    assert window.desk.workspace.crediting.own(1) == []
