"""Goals for a month, a quarter and a year, typed in one visit and undone in one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from smallbiz.business.spreading import Span
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press
from ui.kit.floating import Overlay
from ui.sheets.goal import GoalSheet
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(lambda file: file.sales.note(1500_00, on=TODAY), "today")


@pytest.fixture
def sheet(window: Window) -> GoalSheet:
    window.sheet("goal")
    found = Overlay.current(window)
    assert isinstance(found, GoalSheet)
    return found


def push(sheet: GoalSheet, name: str) -> None:
    button = sheet.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(sheet: GoalSheet, name: str, words: str) -> None:
    line = sheet.findChild(QLineEdit, name)
    assert line is not None, name
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)


def told(sheet: GoalSheet) -> list[str]:
    return [each.text() for each in sheet.findChildren(QLabel)]


def test_a_year_and_one_of_its_months_in_one_step(window: Window, sheet: GoalSheet) -> None:
    goals = window.desk.workspace.goals
    push(sheet, "goal_span_2")
    assert "2026" in told(sheet)
    write(sheet, "goal_revenue", "12000")
    push(sheet, "goal_span_0")
    write(sheet, "goal_revenue", "2100")
    assert_accessible(sheet)
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    assert goals.of(TODAY, Span.YEAR).revenue == 12_000_00
    assert goals.of_month(TODAY).revenue == 2_100_00
    assert goals.of_month(TODAY.replace(month=6)).revenue == 900_00
    window.desk.workspace.undo()
    assert not goals.of(TODAY, Span.YEAR).is_set
    assert not goals.of_month(TODAY).is_set


def test_a_month_says_what_it_has_from_the_year_and_how_it_stands(
    window: Window, sheet: GoalSheet
) -> None:
    sheet.leave()
    window.desk.workspace.goals.set(TODAY, Span.YEAR, revenue=12_000_00, leads=24)
    window.sheet("goal")
    again = Overlay.current(window)
    assert isinstance(again, GoalSheet)
    assert again.fields["revenue"].text == ""
    assert again.fields["revenue"].help == (
        "€1,000 from the year’s goal\n€1,500 so far\nGoal reached"
    )
    assert again.fields["leads"].help.startswith("2 from the year’s goal\n0 so far")
    push(again, "goal_forth")
    assert "June 2026" in told(again)
    assert again.fields["revenue"].help == "€1,000 from the year’s goal"


def test_walking_past_a_month_sets_no_goal(window: Window, sheet: GoalSheet) -> None:
    sheet.leave()
    goals = window.desk.workspace.goals
    goals.set(TODAY.replace(month=3), leads=9)
    window.sheet("goal")
    again = Overlay.current(window)
    assert isinstance(again, GoalSheet)
    assert again.fields["leads"].text == "9"
    push(again, "goal_forth")
    push(again, "goal_save")
    assert not goals.of_month(TODAY).is_set
    assert goals.of_month(TODAY.replace(month=6)).leads == 9


def test_what_is_typed_back_as_it_was_changes_nothing(window: Window, sheet: GoalSheet) -> None:
    sheet.leave()
    goals = window.desk.workspace.goals
    goals.set(TODAY, leads=9)
    window.sheet("goal")
    again = Overlay.current(window)
    assert isinstance(again, GoalSheet)
    write(again, "goal_leads", "20")
    push(again, "goal_forth")
    push(again, "goal_back")
    assert again.fields["leads"].text == "20"
    write(again, "goal_leads", "9")
    push(again, "goal_save")
    assert goals.of_month(TODAY).leads == 9


def test_what_can_not_be_understood_keeps_the_month(window: Window, sheet: GoalSheet) -> None:
    write(sheet, "goal_leads", "many")
    push(sheet, "goal_span_2")
    assert sheet.span.current is Span.MONTH
    assert sheet.fields["leads"].error
    assert "May 2026" in told(sheet)


def test_the_field_that_is_typed_in_follows_to_the_next_month(
    window: Window, sheet: GoalSheet
) -> None:
    write(sheet, "goal_leads", "12")
    forth = sheet.findChild(QAbstractButton, "goal_forth")
    assert forth is not None
    forth.click()
    assert sheet.fields["leads"].text == ""
    push(sheet, "goal_save")
    goals = window.desk.workspace.goals
    assert goals.of_month(TODAY).leads == 12
    assert not goals.of_month(TODAY.replace(month=6)).is_set
