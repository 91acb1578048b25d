"""The sheets of an activity: planning a new one, and the editor that saves as one types."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, focused, press, tab, type_words
from ui.kit.floating import Overlay
from ui.kit.rows import RowList
from ui.sheets import activity
from ui.window import Window

OpenShop = Callable[..., Window]
LEAFLET = 1


def leaflet(workspace: Workspace) -> None:
    """A leaflet that runs, with nothing spent yet."""
    workspace.business.change(country="IE")
    channel = workspace.channels.called("Leaflets")
    workspace.activities.plan(
        "Spring leaflet",
        channel_id=channel,
        starts_on=date(2026, 4, 20),
        ends_on=date(2026, 5, 17),
        planned_cost=18_000,
    )
    workspace.campaigns.add("Spring")


@pytest.fixture
def editor(open_shop: OpenShop) -> Window:
    window = open_shop(leaflet)
    activity.open_sheet(window.desk, activity_id=LEAFLET)
    return window


def find(window: Window, name: str) -> Any:
    sheet = Overlay.current(window)
    assert sheet is not None
    found = sheet.findChild(QWidget, name)
    assert found is not None, name
    return found


def put(window: Window, name: str, words: str) -> None:
    """Type into a field and leave it."""
    field = find(window, name)
    field.setFocus()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    tab()


def choose(window: Window, name: str, words: str) -> None:
    box = find(window, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    place = box.findText(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def click(window: Window, name: str) -> None:
    QTest.mouseClick(find(window, name), Qt.MouseButton.LeftButton)


def words(window: Window) -> str:
    sheet = Overlay.current(window)
    assert sheet is not None
    return " | ".join(each.text() for each in sheet.findChildren(QLabel) if each.isVisible())


def row(window: Window, activity_id: int = LEAFLET) -> Any:
    assert window.desk is not None
    return window.desk.workspace.activities.row(activity_id)


def steps_done(window: Window) -> int:
    return len(window.desk.workspace.store.steps())


def test_a_new_one_is_planned_with_one_key_and_undone_as_one_step(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    assert focused().objectName() == "activity_name"
    type_words("Bike map")
    choose(window, "activity_channel", "Partners")
    put(window, "activity_from", "1 june")
    put(window, "activity_audience", "Tourists")
    put(window, "activity_planned", "90")
    put(window, "activity_hours", "2.5")
    put(window, "activity_leads", "4")
    choose(window, "activity_repeats", "Yearly")
    find(window, "activity_new_steps").setPlainText("print 25 may\nhand out")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    made = row(window, 2)
    assert (made.channel, made.status, made.planned, made.minutes) == (
        "Partners", "planned", 9_000, 150,
    )  # fmt: skip
    assert (made.starts_on, made.ends_on) == (date(2026, 6, 1), date(2026, 6, 1))
    assert (made.expected_leads, made.repeats, made.audience) == (4, "yearly", "Tourists")
    steps = window.desk.workspace.activity_steps.of(2)
    assert [(each.what, each.due_on) for each in steps] == [
        ("print", date(2026, 5, 25)),
        ("hand out", None),
    ]
    window.undo()
    assert row(window, 2) is None


def test_what_is_wrong_is_told_beside_its_field(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    press(Qt.Key.Key_Return, CTRL)
    assert "Give it a name." in words(window)
    assert focused().objectName() == "activity_name"
    type_words("Bike map")
    put(window, "activity_from", "10 june")
    put(window, "activity_to", "1 june")
    press(Qt.Key.Key_Return, CTRL)
    assert "The last day lies before the first." in words(window)
    assert row(window, 2) is None


def test_esc_keeps_a_draft(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    type_words("Bike map")
    find(window, "activity_new_steps").setPlainText("print")
    press(Qt.Key.Key_Escape)
    assert Overlay.current(window) is None
    window.sheet("activity")
    assert find(window, "activity_name").text() == "Bike map"
    assert find(window, "activity_new_steps").toPlainText() == "print"
    click(window, "activity_save")
    window.sheet("activity")
    assert find(window, "activity_name").text() == ""


def test_a_new_campaign_comes_from_the_sheet_itself(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    type_words("Bike map")
    choose(window, "activity_campaign", "New campaign…")
    assert Overlay.current(window).objectName() == "campaign_sheet"
    put(window, "campaign_name", "Summer")
    click(window, "campaign_save")
    assert find(window, "activity_campaign").currentText() == "Summer"
    click(window, "activity_save")
    assert row(window, 2).campaign == "Summer"


def test_a_campaign_that_was_not_made_leaves_none(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    type_words("Bike map")
    choose(window, "activity_campaign", "New campaign…")
    press(Qt.Key.Key_Escape)
    assert find(window, "activity_campaign").currentText() == "No campaign"
    click(window, "activity_save")
    assert row(window, 2).campaign_id is None


def test_the_editor_saves_each_field_as_one_step(editor: Window) -> None:
    put(editor, "activity_name", "Summer leaflet")
    put(editor, "activity_planned", "200")
    put(editor, "activity_hours", "4")
    put(editor, "activity_leads", "12")
    put(editor, "activity_audience", "Families")
    put(editor, "activity_notes", "Both schools")
    choose(editor, "activity_campaign", "Spring")
    choose(editor, "activity_channel", "Partners")
    now = row(editor)
    assert (now.name, now.planned, now.minutes) == ("Summer leaflet", 20_000, 240)
    assert (now.expected_leads, now.audience, now.notes) == (12, "Families", "Both schools")
    assert (now.campaign, now.channel) == ("Spring", "Partners")
    assert "Summer leaflet" in words(editor)
    assert steps_done(editor) == 8
    for _step in range(8):
        editor.undo()
    assert (row(editor).name, row(editor).planned) == ("Spring leaflet", 18_000)
    assert find(editor, "activity_name").text() == "Spring leaflet"
    assert find(editor, "activity_channel").currentText() == "Leaflets"


def test_an_empty_name_is_refused_where_it_stands(editor: Window) -> None:
    put(editor, "activity_name", "")
    assert "Give it a name." in words(editor)
    assert row(editor).name == "Spring leaflet"


def test_a_first_day_after_the_last_moves_both(editor: Window) -> None:
    put(editor, "activity_from", "1 june")
    assert (row(editor).starts_on, row(editor).ends_on) == (date(2026, 6, 1), date(2026, 6, 28))
    assert find(editor, "activity_to").text() == "28/06/2026"
    put(editor, "activity_from", "8 june")
    assert (row(editor).starts_on, row(editor).ends_on) == (date(2026, 6, 8), date(2026, 6, 28))
    put(editor, "activity_from", "")
    assert (row(editor).starts_on, row(editor).ends_on) == (None, None)


def test_hours_that_are_taken_away_are_none(editor: Window) -> None:
    put(editor, "activity_hours", "4")
    put(editor, "activity_hours", "")
    assert row(editor).minutes == 0
    put(editor, "activity_planned", "")
    assert row(editor).planned is None


def test_a_status_that_the_days_forbid_is_told(editor: Window) -> None:
    click(editor, "activity_status_1")
    assert "It has begun. Move its first day first." in words(editor)
    assert find(editor, "activity_status_2").isChecked()
    click(editor, "activity_status_3")
    assert row(editor).status == "done"
    assert "It has begun" not in words(editor)


def test_money_is_written_down_changed_paid_and_deleted(editor: Window) -> None:
    put(editor, "expense_amount", "120")
    put(editor, "expense_note", "first print")
    click(editor, "expense_add")
    click(editor, "expense_kind_1")
    put(editor, "expense_amount", "80")
    put(editor, "expense_day", "20 may")
    click(editor, "expense_add")
    assert (row(editor).spent, row(editor).promised) == (12_000, 8_000)
    assert "€120 spent" in words(editor)
    lines = find(editor, "activity_expenses")
    assert isinstance(lines, RowList)
    lines.setFocus()
    lines.select(2)
    click(editor, "expense_paid")
    editor.undo()
    QTest.keyClick(lines, Qt.Key.Key_Space)
    assert (row(editor).spent, row(editor).promised) == (20_000, 0)
    lines.select(1)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert find(editor, "expense_amount").text() == "€120"
    put(editor, "expense_amount", "130")
    click(editor, "expense_add")
    assert row(editor).spent == 21_000
    lines.select(1)
    click(editor, "expense_delete")
    assert row(editor).spent == 8_000
    editor.undo()
    assert row(editor).spent == 21_000


def test_an_expense_needs_an_amount(editor: Window) -> None:
    click(editor, "expense_add")
    assert "Type an amount." in words(editor)
    put(editor, "expense_amount", "0")
    click(editor, "expense_add")
    assert editor.desk.workspace.budget.expenses(LEAFLET) == []


def test_steps_are_added_in_the_editor(editor: Window) -> None:
    field = find(editor, "activity_add_step")
    QTest.keyClicks(field, "ask the schools friday")
    assert "Understood: ask the schools, Fri 15" in words(editor)
    QTest.keyClick(field, Qt.Key.Key_Return)
    (step,) = editor.desk.workspace.activity_steps.of(LEAFLET)
    assert (step.what, step.due_on) == ("ask the schools", date(2026, 5, 15))
    assert "0 of 1 done" in words(editor)


def test_the_next_of_a_repeating_one_is_planned_once(editor: Window) -> None:
    assert not find(editor, "activity_again").isVisible()
    choose(editor, "activity_repeats", "Monthly")
    assert "The next one begins on 20 May 2026." in words(editor)
    click(editor, "activity_again")
    assert row(editor, 2).starts_on == date(2026, 5, 20)
    click(editor, "activity_again")
    assert "The next one is planned already." in words(editor)


def test_copy_delete_and_undo(editor: Window) -> None:
    click(editor, "activity_copy")
    assert row(editor, 2).status == "idea"
    click(editor, "activity_delete")
    assert Overlay.current(editor) is None
    assert row(editor) is None
    editor.undo()
    assert row(editor).name == "Spring leaflet"


def test_ctrl_enter_closes_and_keeps_what_was_typed_last(editor: Window) -> None:
    find(editor, "activity_name").setText("")
    type_words("Summer leaflet")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(editor) is None
    assert row(editor).name == "Summer leaflet"


def test_everything_in_the_sheets_has_a_name(editor: Window, open_shop: OpenShop) -> None:
    assert_accessible(Overlay.current(editor))
    Overlay.current(editor).leave()
    editor.sheet("activity")
    assert_accessible(Overlay.current(editor))


def test_a_template_fills_what_is_empty_and_dates_its_steps(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    put(window, "activity_from", "8 june")
    click(window, "activity_template_1")
    assert find(window, "activity_name").text() == "Market stand"
    click(window, "activity_template_0")
    assert find(window, "activity_name").text() == "Event"
    assert find(window, "activity_channel").currentText() == "Events"
    assert find(window, "activity_to").text() == "08/06/2026"
    assert find(window, "activity_repeats").currentText() == "Once"
    type_words("Neighbourhood ride")
    steps = find(window, "activity_new_steps")
    steps.setPlainText(steps.toPlainText() + "\nThank the guides 20 june")
    click(window, "activity_save")
    made = row(window, 2)
    assert (made.name, made.starts_on, made.channel) == (
        "Neighbourhood ride", date(2026, 6, 8), "Events",
    )  # fmt: skip
    planned = {each.what: each.due_on for each in window.desk.workspace.activity_steps.of(2)}
    assert planned["Invite by letter"] == date(2026, 5, 18)
    assert planned["Thank the guides"] == date(2026, 6, 20)
    assert len(planned) == 7


def test_a_template_leaves_alone_what_was_typed(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    type_words("Bike map")
    choose(window, "activity_channel", "Partners")
    find(window, "activity_new_steps").setPlainText("draw it")
    put(window, "activity_from", "8 june")
    find(window, "activity_to").clear()
    click(window, "activity_template_4")
    assert find(window, "activity_name").text() == "Bike map"
    assert find(window, "activity_channel").currentText() == "Partners"
    assert find(window, "activity_new_steps").toPlainText() == "draw it"


def test_a_day_told_after_the_template_still_gives_its_length(open_shop: OpenShop) -> None:
    window = open_shop(leaflet)
    window.sheet("activity")
    click(window, "activity_template_0")
    click(window, "activity_template_4")
    assert find(window, "activity_channel").currentText() == "Instagram"
    put(window, "activity_from", "8 june")
    click(window, "activity_save")
    assert (row(window, 2).starts_on, row(window, 2).ends_on) == (
        date(2026, 6, 8), date(2026, 6, 11),
    )  # fmt: skip


def test_an_expense_that_is_undone_while_it_is_changed_is_let_go(editor: Window) -> None:
    put(editor, "expense_amount", "120")
    click(editor, "expense_add")
    lines = find(editor, "activity_expenses")
    lines.setFocus()
    lines.select(1)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert find(editor, "expense_add").words == "Keep"
    editor.undo()
    assert find(editor, "expense_add").words == "Add"
    assert find(editor, "expense_amount").text() == ""
