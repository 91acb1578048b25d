"""Scores where leads and deals are: they come by themselves, tell their reasons, and follow the rules."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.marks import ScoreRing
from ui.kit.popover import Popover
from ui.window import Window

OpenShop = Callable[..., Window]
LEAD, FRIEND, BUYER = 1, 2, 3


def shop_with_a_lead(workspace: Workspace) -> None:
    """A recommended lead who asked today, and a deal of which the budget is known."""
    lead = workspace.contacts.add("Sofia Marino")
    friend = workspace.contacts.add("Greta Holm")
    workspace.contacts.change(lead, recommended_by_id=friend)
    workspace.touches.note(lead, "asked", on=TODAY)
    workspace.deals.open("Tandem", contact_id="Max Reiter", value=1000_00, budget="1,000")


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    made: Window = open_shop(shop_with_a_lead, page="today")
    return made


def ring(inside: QWidget, name: str) -> ScoreRing:
    found = inside.findChild(ScoreRing, name)
    assert found is not None
    return found


def told(inside: QWidget) -> str:
    return " ".join(each.text() for each in inside.findChildren(QLabel))


def test_a_lead_shows_its_score_and_tells_why(window: Window, qtbot) -> None:
    shown = ring(window, f"score_{LEAD}")
    assert shown.isHidden()
    qtbot.waitUntil(shown.isVisible)
    assert shown.accessibleName() == (
        "Score 75 of 100: 30 where everybody starts, +20 recommended to us,"
        " +15 asked us something, +10 a touch within two weeks"
    )
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, Popover)
    assert "+15 asked us something" in told(panel)
    QTest.mouseClick(panel.findChild(Button, "score_how"), Qt.MouseButton.LeftButton)
    assert Overlay.current(window).objectName() == "score"


def test_enter_presses_a_ring_too(window: Window, qtbot) -> None:
    shown = ring(window, f"score_{LEAD}")
    qtbot.waitUntil(shown.isVisible)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, Popover)
    panel.close()
    assert window.page.objectName() == "page_today"


def test_a_contact_shows_the_score_of_their_deal(window: Window, qtbot) -> None:
    window.desk.go("contacts", contact_id=BUYER)
    shown = ring(window.page, "contact_score")
    qtbot.waitUntil(shown.isVisible)
    assert shown.accessibleName().startswith("Score 40 of 100")
    window.desk.go("contacts", contact_id=FRIEND)
    assert shown.isHidden()


def test_how_scores_work_begins_with_those_one_came_from(window: Window, qtbot) -> None:
    window.desk.go("contacts", contact_id=BUYER)
    shown = ring(window.page, "contact_score")
    qtbot.waitUntil(shown.isVisible)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    panel = QApplication.activePopupWidget()
    assert panel is not None
    assert "we know the budget" in told(panel)
    QTest.mouseClick(panel.findChild(Button, "score_how"), Qt.MouseButton.LeftButton)
    sheet = Overlay.current(window)
    assert sheet is not None
    assert sheet.of.current == "deals"
    qtbot.waitUntil(lambda: sheet.findChild(QLineEdit, "score_need") is not None)


def test_the_board_says_scores_and_follows_what_becomes_known(window: Window, qtbot) -> None:
    window.go("deals")
    model = window.page.board.board.columns[0].list.model()

    def spoken() -> str:
        return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    qtbot.waitUntil(lambda: "score 40" in spoken())
    window.desk.do(lambda: window.desk.workspace.deals.change(1, need="Tours"))
    qtbot.waitUntil(lambda: "score 50" in spoken())
    window.undo()
    qtbot.waitUntil(lambda: "score 40" in spoken())


def test_the_owner_changes_a_rule_and_takes_it_back(window: Window, qtbot) -> None:
    window.actions_["score"].trigger()
    sheet = Overlay.current(window)
    assert sheet is not None
    qtbot.waitUntil(lambda: "rule of thumb" in told(sheet))
    assert_accessible(sheet)
    field = sheet.findChild(QLineEdit, "score_asked")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "-5")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert window.desk.workspace.score_rules.own() == {"asked": -5}
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    shown = ring(window, f"score_{LEAD}")
    qtbot.waitUntil(lambda: shown.accessibleName().startswith("Score 55 of 100"))
    window.undo()
    qtbot.waitUntil(lambda: shown.accessibleName().startswith("Score 75 of 100"))


def test_too_many_points_are_told_below_the_field(window: Window, qtbot) -> None:
    window.actions_["score"].trigger()
    sheet = Overlay.current(window)
    assert sheet is not None
    qtbot.waitUntil(lambda: "rule of thumb" in told(sheet))
    field = sheet.findChild(QLineEdit, "score_asked")
    field.setText("77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "at most 50 points" in told(sheet)
    assert window.desk.workspace.score_rules.own() == {}


def test_nothing_is_asked_of_a_file_that_was_closed(window: Window) -> None:
    desk = window.desk
    desk.scores.deals([1])
    waiting = desk.scores.findChildren(QTimer)
    assert any(timer.isActive() for timer in waiting)
    window.let_go()
    assert not any(timer.isActive() for timer in waiting)
