"""Sales takes a lead, sends them back or lets them go."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press, tab, type_words
from ui.kit.floating import Overlay
from ui.sheets import notnow, takeover
from ui.sheets.notnow import NotNowSheet
from ui.window import Window

OpenShop = Callable[..., Window]
SOFIA = 1


def sofia(workspace: Workspace) -> None:
    """A lead that a leaflet brought, and a product."""
    leaflet = workspace.activities.plan("Tune-up leaflet", "running", starts_on=TODAY)
    lead = workspace.contacts.add("Sofia Marino", job_title="Nurse", city="Lübeck")
    workspace.touches.note(lead, "asked", activity_id=leaflet, note="Wants an e-bike")
    workspace.products.add("E-bikes", price=230000)


def test_a_lead_is_taken_over_by_keyboard(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    workspace = window.desk.workspace
    sheet = takeover.open_sheet(window.desk, SOFIA)
    type_words("E-bike for 12 km to work")
    tab()
    type_words("up to 2500")
    assert "3 of 5 known: qualified" in sheet.five._verdict.text()
    assert "Qualified" in sheet._promise.text()
    sheet.step.field.control.setFocus()
    sheet.step.field.control.selectAll()
    type_words("call, offer two test rides friday")
    press(Qt.Key.Key_Return, CTRL)

    assert Overlay.current(window) is None
    assert workspace.handovers.waiting_count() == 0
    deal = workspace.deal(1)
    assert (deal.stage, deal.need, deal.budget, deal.fit) == (
        "Qualified", "E-bike for 12 km to work", "up to 2500", "Nurse, Lübeck",
    )  # fmt: skip
    [step] = workspace.follow_ups.of_deal(1)
    assert (step.what, step.kind, step.due_on) == (
        "Call, offer two test rides", "call", date(2026, 5, 15),
    )  # fmt: skip
    window.undo()
    assert workspace.handovers.waiting_count() == 1
    assert workspace.deal(1) is None


def test_a_next_step_is_needed(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    sheet = takeover.open_sheet(window.desk, SOFIA)
    sheet.step.field.control.clear()
    sheet.save()
    assert sheet.step.field.error
    assert window.desk.workspace.handovers.waiting_count() == 1


def test_what_is_planned_already_becomes_the_next_step(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    steps = window.desk.workspace.follow_ups
    planned = steps.plan(
        "Test ride", date(2026, 5, 20), contact_id=SOFIA, kind="meeting", due_at="10:30"
    )
    sheet = takeover.open_sheet(window.desk, SOFIA)
    assert (sheet.step.field.text, sheet.step.step.on) == ("Test ride 10:30", date(2026, 5, 20))
    sheet.save()
    [step] = steps.of_contact(SOFIA)
    assert (step.id, step.deal_id, step.what, step.kind, step.due_at) == (
        planned, 1, "Test ride", "meeting", "10:30",
    )  # fmt: skip
    window.undo()
    [step] = steps.of_contact(SOFIA)
    assert (step.id, step.deal_id) == (planned, None)


def test_what_is_planned_and_late_is_proposed_for_today_and_can_be_said_otherwise(
    open_shop: OpenShop,
) -> None:
    window = open_shop(sofia)
    steps = window.desk.workspace.follow_ups
    planned = steps.plan("Call back", date(2026, 5, 4), contact_id=SOFIA)
    sheet = takeover.open_sheet(window.desk, SOFIA)
    assert (sheet.step.field.text, sheet.step.step.on) == ("Call back", TODAY)
    sheet.step.field.control.setText("visit friday")
    sheet.save()
    [step] = steps.of_contact(SOFIA)
    assert (step.id, step.what, step.kind, step.due_on) == (
        planned, "Visit", "visit", date(2026, 5, 15),
    )  # fmt: skip


def test_the_chips_set_the_day(open_shop: OpenShop) -> None:
    sheet = takeover.open_sheet(open_shop(sofia).desk, SOFIA)
    assert sheet.step.step.on == TODAY
    sheet.findChild(QPushButton, "takeover_step_day_1").click()
    assert sheet.step.step.on == date(2026, 5, 14)
    sheet.step.field.control.setText("call on friday")
    sheet.findChild(QPushButton, "takeover_step_day_1").click()
    assert (sheet.step.step.on, sheet.step.field.text) == (date(2026, 5, 14), "call")


def test_a_product_proposes_its_price(open_shop: OpenShop) -> None:
    sheet = takeover.open_sheet(open_shop(sofia).desk, SOFIA)
    sheet.wishes.product.control.setFocus()
    type_words("e-b")
    press(Qt.Key.Key_Return)
    assert sheet.wishes.told["value"] == 230000
    assert sheet.wishes.told["product"] == "E-bikes"


def test_esc_keeps_what_was_typed(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    takeover.open_sheet(window.desk, SOFIA)
    type_words("A bike")
    press(Qt.Key.Key_Escape)
    assert takeover.open_sheet(window.desk, SOFIA).five.answers["need"] == "A bike"


def test_not_a_fit_asks_why_by_digit(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    sheet = takeover.open_sheet(window.desk, SOFIA)
    sheet.findChild(QPushButton, "takeover_no").click()
    asked = Overlay.current(window)
    assert isinstance(asked, NotNowSheet)
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return, CTRL)
    assert window.desk.workspace.store.value("SELECT reason FROM handover") == "not_ours"
    assert window.desk.workspace.handovers.waiting_count() == 0
    window.undo()
    assert window.desk.workspace.handovers.waiting_count() == 1


def test_sent_back_until_a_day(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    sheet = notnow.open_sheet(window.desk, SOFIA, "sent_back")
    sheet.reasons.press(1)
    sheet.again.control.setText("in 2 months")
    sheet.save()
    row = window.desk.workspace.store.one("SELECT verdict, reason, again_on FROM handover")
    assert row == ("sent_back", "later", "2026-07-13")


@pytest.mark.parametrize("reason", [None, 5])
def test_what_is_missing_is_told(open_shop: OpenShop, reason: int | None) -> None:
    window = open_shop(sofia)
    sheet = notnow.open_sheet(window.desk, SOFIA)
    if reason is not None:
        sheet.reasons.press(reason)
    sheet.save()
    assert sheet.note.error if reason is not None else sheet._why.text() != "Why?"
    assert window.desk.workspace.handovers.waiting_count() == 1


def test_from_the_reasons_back_to_the_questions(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    takeover.open_sheet(window.desk, SOFIA)
    type_words("A bike")
    Overlay.current(window).findChild(QPushButton, "takeover_back").click()
    Overlay.current(window).findChild(QPushButton, "notnow_back").click()
    back = Overlay.current(window)
    assert isinstance(back, takeover.TakeOverSheet)
    assert back.five.answers["need"] == "A bike"


def test_every_part_has_its_name(open_shop: OpenShop) -> None:
    window = open_shop(sofia)
    sheet = takeover.open_sheet(window.desk, SOFIA)
    assert_accessible(sheet)
    sheet.leave()
    assert_accessible(notnow.open_sheet(window.desk, SOFIA, "sent_back"))


def test_the_reasons_are_all_in_sight_and_in_reading_order(open_shop: OpenShop) -> None:
    sheet = notnow.open_sheet(open_shop(sofia).desk, SOFIA, "sent_back")
    QApplication.processEvents()
    assert sheet._area.verticalScrollBar().maximum() == 0
    walked = [stop.objectName() for stop in sheet._stops()]
    assert walked[:3] == ["notnow_send_back", "notnow_reason_0", "notnow_reason_1"]
    assert walked.index("notnow_reason_4") + 1 == walked.index("notnow_note")
