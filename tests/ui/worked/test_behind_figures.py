"""Behind every figure of What worked stand the people, deals, sales and costs that it counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.shops import LEAFLET, a_spring, ago
from tests.ui.worked.test_worked_page import OpenShop, opened, part, table, texts
from ui.kit.floating import Overlay
from ui.kit.funnel import Funnel
from ui.kit.rows import RowList
from ui.kit.table import Table
from ui.window import Window
from ui.worked.lists import ListsSheet

pytestmark = pytest.mark.usefixtures("english_in_ireland")


def with_deals(workspace: Workspace) -> None:
    """The spring, and two deals of people who came from the leaflet."""
    a_spring(workspace)
    workspace.deals.lose(workspace.deals.open("A trailer", contact_id=2, value=90000), "price")
    workspace.deals.win(workspace.deals.open("A bike", contact_id=3, value=50000))
    workspace.satisfactions.note(1, 8)
    workspace.budget.spend(LEAFLET, 1, ago(200), "Stamps")


@pytest.fixture
def spring(open_shop: OpenShop, qtbot) -> Window:
    return opened(open_shop, qtbot, with_deals, size=(1440, 900))


def click(window: Window, effort: str, column: str) -> None:
    """Click the figure of an effort."""
    here = table(window)
    row = next(
        row for row in range(here.rows.rowCount())
        if here.rows.index(row, 0).data() == effort
    )  # fmt: skip
    keys = [each.key for each in here.rows.columns]
    place = here.visualRect(here.rows.index(row, keys.index(column))).center()
    QTest.mouseClick(here.viewport(), Qt.MouseButton.LeftButton, pos=place)


def sheet(window: Window) -> ListsSheet:
    found = Overlay.current(window)
    assert isinstance(found, ListsSheet)
    return found


def listed(window: Window, qtbot) -> list[list[str]]:
    """What the list shows, row by row."""
    qtbot.waitUntil(lambda: sheet(window).table is not None)
    model = sheet(window).table.rows
    QAbstractItemModelTester(model)
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def figures(window: Window) -> list[str]:
    return [button.words for button in sheet(window).figures._buttons.values()]


def test_a_click_on_a_figure_lists_what_it_counts(spring: Window, qtbot) -> None:
    click(spring, "Voucher", "leads")
    assert sorted(row[0] for row in listed(spring, qtbot)) == ["Ada", "Ben", "Cleo"]
    assert figures(spring) == [
        "Leads: 3", "New customers: 4", "Sales: 4", "Cost: €10",
    ]  # fmt: skip
    assert_accessible(spring)
    QTest.keyClick(sheet(spring), Qt.Key.Key_Escape)
    click(spring, "Leaflet", "won")
    assert [row[:3] for row in listed(spring, qtbot)] == [
        ["Leaflet 2", "A bike", "Won"],
        ["Leaflet 1", "A trailer", "Price"],
    ]
    assert "1 of 2 won" in [
        each.text() for each in sheet(spring).findChildren(type(sheet(spring)._said))
    ]


def test_the_shares_listed_are_the_revenue(spring: Window, qtbot) -> None:
    click(spring, "Voucher", "revenue")
    rows = listed(spring, qtbot)
    assert [row[3] for row in rows] == ["€25, of €50.01", "€300", "€200", "€100"]
    assert sheet(spring)._said.text() == "4 sales, €625 credited"


def test_the_cost_is_made_of_money_and_own_time(spring: Window, qtbot) -> None:
    click(spring, "Leaflet", "cost")
    rows = listed(spring, qtbot)
    assert [row[1] for row in rows] == ["Stamps", "Money spent", "Own time: 2 h"]
    assert sheet(spring)._said.text().startswith("€260.01 in these days.")


def test_the_keyboard_opens_the_lists_and_the_person(spring: Window, qtbot) -> None:
    here = table(spring)
    here.setFocus()
    here.select(here.rows.ids[-1])
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert len(listed(spring, qtbot)) == 13
    QTest.keyClick(sheet(spring).figures._buttons["leads"], Qt.Key.Key_Right)
    assert sheet(spring).figures.current == "customers"
    QTest.mouseClick(part(spring, "behind_figure_1"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(spring, qtbot)) == 5)
    inner = part(spring, "behind_list")
    assert isinstance(inner, Table)
    inner.setFocus()
    inner.select(13)
    QTest.keyClick(inner, Qt.Key.Key_Return)
    assert Overlay.current(spring) is None
    assert spring.page.objectName() == "page_contacts"
    assert spring.page.selection() == {"contact_id": 13}


def test_what_rests_on_nothing_opens_nothing(spring: Window, qtbot) -> None:
    click(spring, "No touch noted", "leads")
    click(spring, "Leaflet", "verdict")
    click(spring, "Leaflet", "effort")
    assert Overlay.current(spring) is None


def test_the_steps_of_the_funnel_list_their_people(spring: Window, qtbot) -> None:
    steps = part(spring, "worked_funnel")
    assert isinstance(steps, Funnel)
    qtbot.waitUntil(lambda: len(steps.steps) == 5)
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, Qt.Key.Key_Up)
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert len(listed(spring, qtbot)) == int(steps.steps[0].count)
    QTest.keyClick(sheet(spring), Qt.Key.Key_Escape)
    place = steps._box(3).center().toPoint()
    QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=place)
    assert sheet(spring).figures.current == "purchase"
    assert len(listed(spring, qtbot)) == int(steps.steps[3].count)


def test_a_line_tells_its_buyers_its_leads_and_how_satisfied_they_are(
    spring: Window, qtbot
) -> None:
    here = table(spring)
    here.select(here.rows.ids[0])
    qtbot.waitUntil(lambda: "4 new customers: €625" in texts(spring))
    assert "Asked 1 of 4 how satisfied they are: 8 of 10 on average" in texts(spring)


def test_why_deals_were_lost_leads_to_the_deals(spring: Window, qtbot) -> None:
    reasons = part(spring, "worked_reasons")
    assert isinstance(reasons, RowList)
    qtbot.waitUntil(lambda: len(reasons.items.items) == 1)
    assert "Won: 1 deal, €500. Lost: 1 deal, €900." in texts(spring)
    assert reasons.items.items[0].spoken == "Price, 1 deal, €900"
    assert not part(spring, "worked_rivals").isVisible()
    reasons.setFocus()
    reasons.select(0)
    QTest.keyClick(reasons, Qt.Key.Key_Return)
    assert listed(spring, qtbot)[0][:3] == ["Leaflet 1", "A trailer", "Price"]
    assert_accessible(spring)
    inner = part(spring, "behind_list")
    assert isinstance(inner, Table)
    inner.opened.emit(1)
    assert spring.page.objectName() == "page_deals"


def test_the_reasons_follow_the_chosen_line(spring: Window, qtbot) -> None:
    here = table(spring)
    here.select(here.rows.ids[0])
    QTest.mouseClick(part(spring, "worked_deals_of_1"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No deal was closed in these days." in texts(spring))
    here.select(here.rows.ids[1])
    qtbot.waitUntil(lambda: "Won: 1 deal, €500. Lost: 1 deal, €900." in texts(spring))
