"""A noted sale without a deal: corrected, deleted, its credit overruled, by keyboard."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smallbiz.insight.worked import worked
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press, type_words
from ui.kit.floating import Overlay
from ui.kit.timeline import Timeline
from ui.sheets import sold
from ui.window import Window

OpenShop = Callable[..., Window]
INES, LEAFLET, MARKET, SALE, WALK_IN = 1, 1, 2, 1, 2
SUMS = "SELECT amount, on_day, note, product FROM sale ORDER BY id"


def shop(workspace: Workspace) -> None:
    """Ines saw the leaflet and bought a lamp; somebody without a name bought too."""
    for name in ("Leaflet", "Market"):
        workspace.activities.plan(name, "done", starts_on=TODAY)
    ines = workspace.contacts.add("Ines")
    workspace.touches.note(ines, "asked", activity_id=LEAFLET, on=TODAY)
    workspace.sales.note(80_00, contact_id=ines, on=TODAY, product="Lamp")
    workspace.sales.note(12_50, on=TODAY)


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    made: Window = open_shop(shop, page="contacts")
    made.desk.go("contacts", contact_id=INES)
    return made


def sheet_of(window: Window) -> Overlay:
    found = Overlay.current(window)
    assert found is not None
    return found


def part(window: Window, name: str) -> Any:
    found = sheet_of(window).findChild(QWidget, name)
    assert found is not None, name
    return found


def revenue(window: Window) -> dict[str, int]:
    found = worked(window.desk.workspace.store)
    return {result.effort.name: result.revenue for result in found.results if result.revenue}


def choose_market(window: Window) -> None:
    part(window, "credit_more").setFocus()
    type_words("Market")


def correct(window: Window, **fields: str) -> None:
    """Write other words into fields of the sheet, and save."""
    for field, words in fields.items():
        control = getattr(sheet_of(window), field).control
        control.setFocus()
        control.clear()
        type_words(words)
    press(Qt.Key.Key_Return, CTRL)


def open_from_the_journey(window: Window) -> None:
    journey = window.findChild(Timeline, "contact_journey")
    journey.select(journey.items.items[0].id)
    QTest.keyClick(journey, Qt.Key.Key_Return)


def test_a_sale_in_the_journey_is_corrected_and_taken_back(window: Window) -> None:
    open_from_the_journey(window)
    assert_accessible(sheet_of(window))
    correct(window, amount="85", note="with bulb")
    assert Overlay.current(window) is None
    workspace = window.desk.workspace
    day = TODAY.isoformat()
    assert workspace.store.rows(SUMS)[0] == (85_00, day, "with bulb", "Lamp")
    window.undo()
    assert workspace.store.rows(SUMS)[0] == (80_00, day, "", "Lamp")


def test_what_was_not_corrected_leaves_nothing_to_undo(window: Window) -> None:
    before = window.desk.workspace.store.undoable()
    open_from_the_journey(window)
    press(Qt.Key.Key_Return, CTRL)
    assert window.desk.workspace.store.undoable() == before


def test_the_credit_of_a_sale_without_a_deal_is_overruled(window: Window) -> None:
    assert revenue(window) == {"Leaflet": 80_00}
    open_from_the_journey(window)
    part(window, "sale_overrule").click()
    assert sheet_of(window).objectName() == "credit"
    part(window, f"credit_effort_{LEAFLET}").setChecked(False)
    choose_market(window)
    press(Qt.Key.Key_Return, CTRL)
    assert revenue(window) == {"Market": 80_00}
    window.undo()
    assert revenue(window) == {"Leaflet": 80_00}


def test_a_sale_of_nobody_known_is_deleted_with_undo(window: Window) -> None:
    assert sold.open_sheet(window.desk, WALK_IN) is not None
    part(window, "sale_overrule").click()
    choose_market(window)
    press(Qt.Key.Key_Return, CTRL)
    sold.open_sheet(window.desk, WALK_IN)
    part(window, "sale_delete").click()
    assert revenue(window) == {"Leaflet": 80_00}
    assert len(window.desk.workspace.store.rows(SUMS)) == 1
    window.undo()
    assert revenue(window) == {"Leaflet": 80_00, "Market": 12_50}


def test_satisfaction_is_noted_from_the_sale(window: Window) -> None:
    open_from_the_journey(window)
    part(window, "sale_satisfied").click()
    press(Qt.Key.Key_9)
    press(Qt.Key.Key_Return, CTRL)
    said = window.desk.workspace.satisfactions.of(SALE)
    assert said is not None
    assert said.score == 9


def test_the_sale_of_a_deal_leads_to_the_deal(window: Window) -> None:
    deals = window.desk.workspace.deals
    deal = deals.open("Bike", contact_id=INES, value=900_00)
    deals.win(deal, on=TODAY)
    [(sale,)] = window.desk.workspace.store.rows("SELECT id FROM sale WHERE deal_id IS NOT NULL")
    assert sold.open_sheet(window.desk, sale) is None
    assert window.page.objectName() == "page_deals"


def test_a_day_that_is_emptied_stays_as_it_was(window: Window) -> None:
    window.desk.workspace.sales.change(SALE, on_day=TODAY - timedelta(days=9))
    window.desk.sheet("sold", sale_id=SALE)
    correct(window, day="", note="with bulb")
    assert Overlay.current(window) is None
    [day, note] = window.desk.workspace.store.one("SELECT on_day, note FROM sale WHERE id = 1")
    assert (day, note) == ((TODAY - timedelta(days=9)).isoformat(), "with bulb")
