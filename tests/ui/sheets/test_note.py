"""Note a call: by keyboard alone, in one step, with a draft when it is left."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, focused, press, tab, type_words
from ui.kit.floating import Overlay
from ui.sheets.note import NoteSheet, open_sheet
from ui.window import Window

OpenShop = Callable[..., Window]
FRIDAY = date(2026, 5, 15)


def okafor(workspace: Workspace) -> None:
    """Ines with an open deal, an objection and a late step; id 1 each."""
    ines = workspace.contacts.add("Ines Okafor")
    deal = workspace.deals.open("Cargo bike", contact_id=ines, value=390000)
    workspace.deals.hear(deal, workspace.objections.named("A bit pricey"))
    workspace.follow_ups.plan("Call back", TODAY - timedelta(days=2), contact_id=ines)
    workspace.activities.plan("May letter", "running", starts_on=TODAY)


def sheet_of(window: Window) -> NoteSheet:
    sheet = Overlay.current(window)
    assert isinstance(sheet, NoteSheet)
    return sheet


def test_a_call_is_noted_by_keyboard_alone(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    workspace = window.desk.workspace
    window.sheet("note")
    type_words("ine")
    press(Qt.Key.Key_Return)
    type_words("Monthly price is fine")
    tab()
    type_words("send version 2, call friday 10:30")
    assert "Fri 15" in sheet_of(window).step._below.text()
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Return, CTRL)

    assert Overlay.current(window) is None
    [step] = workspace.follow_ups.of_contact(1)
    assert (step.what, step.kind, step.due_on, step.due_at, step.deal_id) == (
        "Send version 2, call", "call", FRIDAY, "10:30", 1,
    )  # fmt: skip
    noted = next(moment for moment in workspace.journey(1) if moment.what == "touch")
    assert (noted.key, noted.note) == ("call", "Monthly price is fine")
    assert workspace.store.value("SELECT outcome FROM touch") == "good"
    window.undo()
    assert [step.what for step in workspace.follow_ups.of_contact(1)] == ["Call back"]
    assert all(moment.what != "touch" for moment in workspace.journey(1))


def test_objections_are_settled_and_new_ones_heard(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    sheet = open_sheet(window.desk, deal_id=1)
    sheet.findChild(QPushButton, "note_settled_0").click()
    sheet.about.objection.control.setText("Must ask Sam")
    sheet.save()
    heard = window.desk.workspace.deal(1).heard
    assert [(each.text, each.settled) for each in heard] == [
        ("A bit pricey", True),
        ("Must ask Sam", False),
    ]


def test_a_step_can_stay_open(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    sheet = open_sheet(window.desk, contact_id=1)
    sheet.findChild(QPushButton, "note_finished_0").click()
    sheet.save()
    assert [step.what for step in window.desk.workspace.follow_ups.of_contact(1)] == ["Call back"]


def test_somebody_new_who_came_because_of_an_effort_becomes_a_lead(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    sheet = open_sheet(window.desk, kind="came")
    type_words("Tom Lindqvist")
    press(Qt.Key.Key_Return)
    assert focused() is sheet.said.control
    sheet.effort.show_value(("activity", 1))
    sheet.save()
    [lead] = window.desk.workspace.handovers.waiting()
    assert (lead.name, lead.from_what) == ("Tom Lindqvist", "May letter")
    window.undo()
    assert window.desk.workspace.listing.total() == 1


def test_esc_keeps_a_draft_for_the_next_time(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    open_sheet(window.desk, contact_id=1)
    type_words("Half a sentence")
    press(Qt.Key.Key_Escape)
    assert Overlay.current(window) is None
    window.sheet("note")
    assert sheet_of(window).said.text == "Half a sentence"
    assert sheet_of(window).who.contact == 1
    sheet_of(window).save()
    window.sheet("note")
    assert sheet_of(window).said.text == ""


def test_a_day_without_a_year_is_past_for_what_happened_and_coming_for_what_is_planned(
    open_shop: OpenShop,
) -> None:
    window = open_shop(okafor)
    sheet = open_sheet(window.desk)
    sheet.day.control.setText("14 May")
    sheet.day.commit()
    assert sheet.day.value == date(TODAY.year - 1, 5, 14)
    sheet.who.show_contact(1)
    sheet.step.control.setText("call 12 may")
    sheet.save()
    step = window.desk.workspace.follow_ups.of_contact(1)[-1]
    assert step.due_on == date(TODAY.year + 1, 5, 12)


def test_nothing_is_noted_without_a_name_or_for_a_day_to_come(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    sheet = open_sheet(window.desk)
    sheet.save()
    assert sheet.who.field.error
    sheet.who.show_contact(1)
    sheet.day.show_value(FRIDAY)
    sheet.save()
    assert "still to come" in sheet.day.error
    sheet.day.show_value(TODAY)
    sheet.step.control.setText("call yesterday")
    sheet.save()
    assert sheet.step.error
    assert window.desk.workspace.undoable() is None


def test_every_part_has_its_name(open_shop: OpenShop) -> None:
    window = open_shop(okafor)
    assert_accessible(open_sheet(window.desk, contact_id=1, kind="came"))


def test_tab_walks_in_reading_order(open_shop: OpenShop) -> None:
    sheet = open_sheet(open_shop(okafor).desk, contact_id=1)
    walked = [stop.objectName() for stop in sheet._stops()]
    begin = ["note_change", "note_kind_0", "note_said", "note_step", "note_outcome_0"]
    assert walked[:5] == begin
    rest = ["note_finished_0", "note_deal", "note_objection", "note_settled_0", "note_effort"]
    assert walked[5:10] == rest
