"""Who is due to buy again: shown beside the follow-ups, called by keyboard, gone once planned."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.sheets.keyboard import CTRL, press, type_words
from ui.kit.rows import RowList
from ui.window import Window

OpenShop = Callable[..., Window]


def with_a_regular(workspace: Workspace) -> None:
    """Jan buys a service every 60 days, the last one 62 days ago."""
    jan = workspace.contacts.add("Jan Petersen")
    for ago in (182, 122, 62):
        workspace.sales.note(
            120_00, contact_id=jan, on=TODAY - timedelta(days=ago), product="Service"
        )


def test_a_call_is_planned_with_whoever_is_due(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(with_a_regular, "followups")
    listed = window.findChild(RowList, "followup_again")
    qtbot.waitUntil(lambda: listed.isVisible() and listed.model().rowCount() == 1)
    row = listed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Jan Petersen, Service, every 60 days, €120, since 11 May"
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    type_words("Time for your service tomorrow")
    press(Qt.Key.Key_Return, CTRL)
    (planned,) = window.desk.workspace.follow_ups.open()
    assert (planned.contact, planned.due_on) == ("Jan Petersen", TODAY + timedelta(days=1))
    qtbot.waitUntil(lambda: not listed.isVisible())
    window.undo()
    qtbot.waitUntil(listed.isVisible)


def test_nobody_due_is_said(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(None, "followups")
    listed = window.findChild(RowList, "followup_again")
    qtbot.waitUntil(lambda: not listed.isVisible())
