"""After a sale: set up in the settings, seen beside the follow-ups, asked when the step is done."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smallbiz.sales.aftercare import PlanStep
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press, type_words
from ui.followups.after import in_words
from ui.kit.floating import Overlay
from ui.kit.timeline import Timeline
from ui.window import Window

OpenShop = Callable[..., Window]


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def looked_after(workspace: Workspace) -> None:
    """Ines bought two weeks ago: she is to be asked how satisfied she is."""
    workspace.aftercare.switch(on=True)
    ines = workspace.contacts.add("Ines Okafor")
    ago = TODAY - timedelta(days=14)
    workspace.sales.note(120_00, contact_id=ines, on=ago, product="Service")


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(looked_after, "followups")


def done_by_key(window: Window) -> Overlay:
    listed = part(window, "followup_list")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    sheet = Overlay.current(window)
    assert sheet is not None
    return sheet


def test_the_card_tells_the_plan_and_who_is_in_it(window: Window) -> None:
    said = part(window, "followup_plan_words").text()
    assert said == (
        "3 days: Ask whether all is fine · 14 days: Ask how satisfied they are"
        " · 30 days: Ask for a review"
    )
    assert part(window, "followup_after_names").text() == "Ines Okafor"
    part(window, "followup_plan").click()
    assert part(window, "aftercare_on").isVisible()
    assert_accessible(window.page)


def test_a_long_plan_is_told_in_short() -> None:
    steps = [PlanStep(day, day, "call", f"Step {day}", "fine") for day in range(1, 7)]
    assert in_words(steps).endswith("4 days: Step 4 · 2 more steps")
    assert in_words(steps).startswith("1 day: Step 1 · 2 days")
    assert in_words([]) == "The plan has no steps yet."


def test_while_it_is_off_the_card_leads_to_where_it_is_switched_on(open_shop: OpenShop) -> None:
    window = open_shop(None, "followups")
    assert part(window, "followup_plan_words").text().startswith("Off.")
    assert not part(window, "followup_after_names").isVisible()
    button = part(window, "followup_plan")
    assert button.text() == "Set up"
    button.click()
    QTest.mouseClick(part(window, "aftercare_on"), Qt.MouseButton.LeftButton)
    assert window.desk.workspace.aftercare.since() == TODAY
    window.undo()
    assert window.desk.workspace.aftercare.since() is None
    assert not part(window, "aftercare_add").isVisible()


def test_what_comes_after_a_sale_has_its_filter(window: Window) -> None:
    (ines,) = window.desk.workspace.listing.ids()
    window.desk.workspace.follow_ups.plan("Send a card", TODAY, contact_id=ines, kind="letter")
    chip = window.findChildren(QWidget, "followup_filter_5")[-1]
    assert chip.accessibleName() == "After a sale, 2"
    chip.click()
    listed = part(window, "followup_list").model()
    told = [
        listed.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(listed.rowCount())
    ]
    assert "Ines Okafor, Ask how satisfied they are, Call · after the sale, Today" in told
    assert not any("Send a card" in each for each in told)


def test_done_asks_how_satisfied_they_are(window: Window) -> None:
    sheet = done_by_key(window)
    assert sheet.objectName() == "satisfied"
    assert_accessible(sheet)
    press(Qt.Key.Key_9)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "Very quick")
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.isHidden()
    said = window.desk.workspace.satisfactions
    assert (said.of(1).score, said.of(1).words) == (9, "Very quick")
    window.undo()
    assert said.of(1) is None
    window.undo()
    assert window.desk.workspace.follow_ups.row(1).done_on is None


def test_one_and_then_nought_is_ten(window: Window) -> None:
    done_by_key(window)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_0)
    press(Qt.Key.Key_Return, CTRL)
    assert window.desk.workspace.satisfactions.scores() == {1: 10}


def test_without_a_number_it_is_told_and_not_asked_is_an_answer(window: Window) -> None:
    sheet = done_by_key(window)
    press(Qt.Key.Key_Return, CTRL)
    assert part(window, "satisfied_wrong").text() == "Choose a number from 0 to 10."
    part(window, "satisfied_cancel").click()
    assert sheet.isHidden()
    assert window.desk.workspace.satisfactions.scores() == {}
    assert window.desk.workspace.follow_ups.row(1).done_on == TODAY


def test_a_review_asks_nothing(window: Window) -> None:
    steps = window.desk.workspace.follow_ups
    steps.finish(1)
    listed = part(window, "followup_list")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert steps.open() == []
    assert Overlay.current(window) is None


def test_done_and_what_next_asks_too(window: Window) -> None:
    part(window, "followup_list").select(1)
    part(window, "followup_done").click()
    type_words("Send the bill tomorrow")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window).objectName() == "satisfied"


def test_the_sale_in_the_journey_takes_the_answer_and_gives_it_back(window: Window) -> None:
    (ines,) = window.desk.workspace.listing.ids()
    window.desk.go("contacts", contact_id=ines)
    journey = window.page.findChild(Timeline, "contact_journey")
    journey.select(journey.items.items[0].id)
    QTest.keyClick(journey, Qt.Key.Key_Return)
    part(window, "sale_satisfied").click()
    part(window, "satisfied_score_7").click()
    press(Qt.Key.Key_Return, CTRL)
    assert window.desk.workspace.satisfactions.scores() == {1: 7}
    assert journey.items.items[0].note == "Service · satisfied 7 of 10"
    QTest.keyClick(journey, Qt.Key.Key_Return)
    part(window, "sale_satisfied").click()
    part(window, "satisfied_forget").click()
    assert journey.items.items[0].note == "Service"
    window.undo()
    assert journey.items.items[0].note == "Service · satisfied 7 of 10"
