"""Follow-ups by keyboard: done, put off, planned anew; the file shows it and undo takes it back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.followups.groups import grouped, head_sentence
from ui.followups.snooze import days
from ui.kit.floating import Overlay
from ui.kit.row_items import Head
from ui.sheets.followup import FollowUpSheet
from ui.window import Window

OpenShop = Callable[..., Window]


def busy(workspace: Workspace) -> None:
    ines = workspace.contacts.add(name="Ines Okafor")
    deal = workspace.deals.open("Cargo bike", contact_id=ines, value=390000)
    workspace.deals.open("Bare deal", value=5000)
    workspace.follow_ups.plan("Call back", TODAY - timedelta(days=2), deal_id=deal)
    workspace.follow_ups.plan("Send list", TODAY, contact_id=ines, kind="email", due_at="10:30")
    workspace.follow_ups.plan("Meet", TODAY + timedelta(days=2), contact_id=ines, kind="meeting")
    workspace.follow_ups.plan("Autumn offer", TODAY + timedelta(days=90), contact_id=ines)


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(busy, "followups")


def test_steps_stand_under_the_days_they_are_due_and_are_counted_above(window: Window) -> None:
    rows = window.desk.workspace.follow_ups.open()
    listed = grouped(rows, TODAY, 0, "EUR")
    heads = [(item.title, item.count) for item in listed if isinstance(item, Head)]
    assert heads == [("Overdue", "1"), ("Today", "1"), ("This week", "1"), ("Later", "1")]
    assert head_sentence(rows, TODAY) == "2 for today, 1 of them late."
    assert head_sentence([], TODAY) == "Nothing for today."
    first = listed[1]
    assert (first.title, first.beside, first.right) == ("Ines Okafor", "Call back", "2 days late")
    assert first.second == "Call · Cargo bike · €3,900 · New enquiry"


def test_space_ticks_and_undo_brings_it_back(window: Window) -> None:
    listed, steps = part(window, "followup_list"), window.desk.workspace.follow_ups
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert [row.what for row in steps.open()] == ["Send list", "Meet", "Autumn offer"]
    window.undo()
    assert len(steps.open()) == 4


def test_the_keys_work_as_soon_as_the_page_is_shown(window: Window) -> None:
    window.go("today")
    window.go("followups")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    steps = window.desk.workspace.follow_ups.open()
    assert [row.what for row in steps] == ["Send list", "Meet", "Autumn offer"]


def test_s_and_a_digit_put_off(window: Window) -> None:
    listed, steps = part(window, "followup_list"), window.desk.workspace.follow_ups
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_S)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_1)
    assert steps.row(1).due_on == TODAY + timedelta(days=1)


def test_done_what_next_is_one_step(window: Window) -> None:
    steps = window.desk.workspace.follow_ups
    part(window, "followup_list").select(1)
    part(window, "followup_done").click()
    sheet = Overlay.current(window)
    what = part(window, "followup_what")
    assert QApplication.focusWidget() is what
    QTest.keyClicks(what, "visit friday")
    QTest.keyClick(what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isHidden()
    assert steps.row(1).done_on == TODAY
    planned = [row for row in steps.open() if row.what == "visit"]
    assert [(row.due_on, row.kind, row.deal) for row in planned] == [
        (date(2026, 5, 15), "visit", "Cargo bike")
    ]
    window.undo()
    assert steps.row(1).done_on is None
    assert [row.what for row in steps.open()] == ["Call back", "Send list", "Meet", "Autumn offer"]


def test_a_followup_with_nobody_is_refused_beside_the_field(window: Window) -> None:
    window.actions_["followup"].trigger()
    part(window, "followup_save").click()
    assert part(window, "followup_who").accessibleDescription()
    assert Overlay.current(window) is not None


def test_a_deal_without_next_step_gets_one(window: Window) -> None:
    bare = part(window, "followup_bare")
    bare.opened.emit(2)
    QTest.keyClicks(part(window, "followup_what"), "Ask for photos")
    part(window, "followup_save").click()
    assert [row.deal for row in window.desk.workspace.follow_ups.of_deal(2)] == ["Bare deal"]
    assert window.desk.workspace.board.without_next_step() == []


def test_delete_can_be_undone(window: Window) -> None:
    listed = part(window, "followup_list")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert window.desk.workspace.follow_ups.row(1) is None
    window.undo()
    assert window.desk.workspace.follow_ups.row(1) is not None


def test_an_empty_page_says_what_to_do(open_shop: OpenShop) -> None:
    window = open_shop(page="followups")
    first = part(window, "followup_first")
    assert first.text() == "Plan a follow-up"
    first.click()
    assert isinstance(Overlay.current(window), FollowUpSheet)


def test_an_empty_page_goes_with_all_of_its_parts(open_shop: OpenShop) -> None:
    window = open_shop(page="followups")
    listed = window.page._list
    window.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(listed)


def test_every_control_is_named(window: Window) -> None:
    assert_accessible(window.page)


def test_next_week_is_its_first_day() -> None:
    offered = dict(days(TODAY, 0))
    assert offered["Next week"] == date(2026, 5, 18)
    assert dict(days(TODAY, 6))["Next week"] == date(2026, 5, 17)


@pytest.mark.parametrize("week_start", [0, 6])
@pytest.mark.parametrize("later", range(7))
def test_no_day_is_offered_twice(later: int, week_start: int) -> None:
    offered = days(TODAY + timedelta(days=later), week_start)
    assert len({day for _words, day in offered}) == len({words for words, _day in offered}) == 5
