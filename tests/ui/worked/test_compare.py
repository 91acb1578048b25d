"""Two efforts side by side: marked in the table, chosen in the sheet, opened from everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.shops import a_spring, came
from tests.ui.worked.test_worked_page import OpenShop, opened, part, table, visible_texts
from ui.kit.floating import Overlay
from ui.window import Window
from ui.worked.compare import CompareSheet

pytestmark = pytest.mark.usefixtures("english_in_ireland")


def three(workspace: Workspace) -> None:
    """The spring and a market stand that nobody bought from."""
    a_spring(workspace)
    came(workspace, "Mia", workspace.activities.plan("Market", "done"), 9)


@pytest.fixture
def spring(open_shop: OpenShop, qtbot) -> Window:
    return opened(open_shop, qtbot, three, size=(1440, 900))


def sheet(window: Window) -> CompareSheet:
    found = Overlay.current(window)
    assert isinstance(found, CompareSheet)
    return found


def names(window: Window) -> list[str]:
    return [column.title for column in sheet(window).table.rows.columns[1:]]


def row(window: Window, effort: str) -> int:
    model = table(window).rows
    return next(at for at in range(model.rowCount()) if model.index(at, 0).data() == effort)


def test_space_marks_two_and_the_button_compares_them(spring: Window, qtbot) -> None:
    here = table(spring)
    here.setFocus()
    for effort in ("Voucher", "Leaflet", "Market"):
        here.select(here.rows.ids[row(spring, effort)])
        QTest.keyClick(here, Qt.Key.Key_Space)
    spoken = here.rows.index(row(spring, "Market"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Marked to compare.")
    QTest.mouseClick(part(spring, "worked_compare"), Qt.MouseButton.LeftButton)
    assert names(spring) == ["Leaflet", "Market"]
    QAbstractItemModelTester(sheet(spring).table.rows)
    assert_accessible(spring)
    QTest.keyClick(sheet(spring), Qt.Key.Key_Escape)
    here.select(here.rows.ids[row(spring, "Market")])
    QTest.keyClick(here, Qt.Key.Key_Space)
    assert spring.page._body.credit.lines.marked == [here.rows.ids[row(spring, "Leaflet")]]


def test_ctrl_and_a_click_marks_and_opens_nothing(spring: Window, qtbot) -> None:
    here = table(spring)
    for effort in ("Market", "Leaflet"):
        place = here.visualRect(here.rows.index(row(spring, effort), 2)).center()
        QTest.mouseClick(
            here.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
        )
    assert Overlay.current(spring) is None
    spring.actions_["compare"].trigger()
    assert names(spring) == ["Market", "Leaflet"]


def test_without_marks_the_best_are_compared_and_can_be_changed(spring: Window, qtbot) -> None:
    spring.go("today")
    spring.actions_["compare"].trigger()
    qtbot.waitUntil(lambda: Overlay.current(spring) is not None)
    assert names(spring) == ["Voucher", "Leaflet"]
    box = sheet(spring).second.control
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(spring) == ["Voucher", "Market"])
    assert "Voucher: no deal closed." in sheet(spring)._verdict.text()
    assert "it takes 5 closed deals on each side" in sheet(spring)._verdict.text()


def test_one_effort_alone_is_not_compared(open_shop: OpenShop, qtbot) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.activities.plan("Leaflet")
        workspace.sales.note(100, contact_id=came(workspace, "Ada", 1, 9))

    window = opened(open_shop, qtbot, fill)
    window.actions_["compare"].trigger()
    assert Overlay.current(window) is None
    assert not part(window, "worked_compare").isVisible()
    assert "Leaflet" in visible_texts(window)
