"""A new owner's first minutes, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from smallbiz.business.spreading import Span
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.window import Window

OpenShop = Callable[..., Window]


def nameless(workspace: Workspace) -> None:
    workspace.business.change(name="", owner_name="", trade="")


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def test_name_situation_and_goal_by_keyboard(open_shop: OpenShop) -> None:
    window = open_shop(nameless, "welcome")
    workspace = window.desk.workspace
    start = part(window, "welcome_start")
    assert not start.isEnabled()
    assert QApplication.focusWidget() is part(window, "welcome_name")
    QTest.keyClicks(QApplication.focusWidget(), "Chain & Bell")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert workspace.business.read().name == "Chain & Bell"
    assert start.isEnabled()
    QTest.keyClick(part(window, "situation_deals"), Qt.Key.Key_Space)
    assert workspace.business.read().situation == "deals"
    revenue = part(window, "goal_revenue")
    assert isinstance(revenue, QLineEdit)
    QTest.keyClicks(revenue, "12000")
    QTest.keyClick(revenue, Qt.Key.Key_Return)
    assert workspace.goals.of_month(TODAY).revenue == 1200000
    window.desk.undo()
    assert workspace.goals.of_month(TODAY).revenue is None
    assert revenue.text() == ""


def test_a_goal_that_is_no_number_is_said_beside_the_field(open_shop: OpenShop) -> None:
    window = open_shop(nameless, "welcome")
    leads = part(window, "goal_leads")
    QTest.keyClicks(leads, "many")
    QTest.keyClick(leads, Qt.Key.Key_Return)
    assert "whole number" in leads.accessibleDescription()
    assert not window.desk.workspace.goals.of_month(TODAY).is_set


def test_the_country_brings_its_currency(open_shop: OpenShop) -> None:
    window = open_shop(nameless, "welcome")
    country = part(window, "welcome_country")
    QTest.keyClicks(country, "Switz")
    country.activated.emit(country.currentIndex())
    profile = window.desk.workspace.business.read()
    assert (profile.country, profile.currency) == ("CH", "CHF")


def test_people_come_from_every_kind_of_file_that_is_read(
    open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *told: (asked.append(told), ("", ""))[1]
    )
    window = open_shop(nameless, "welcome")
    part(window, "welcome_drop").pressed.emit()
    window.go("intake")
    window.page.findChild(QWidget, "intake_choose").click()
    assert asked[0][1:] == asked[1][1:]
    assert all(end in str(asked[0][3]) for end in ("*.csv", "*.xlsx", "*.vcf"))


def test_everything_can_be_reached_and_is_named(open_shop: OpenShop) -> None:
    window = open_shop(nameless, "welcome")
    assert_accessible(window.page)
    assert window.page.accessibleName() or window.page.objectName() == "page_welcome"


def test_what_a_month_has_from_the_year_is_not_typed_for_it(open_shop: OpenShop) -> None:
    window = open_shop(nameless, "welcome")
    window.desk.workspace.goals.set(TODAY, Span.YEAR, revenue=12_000_00)
    revenue = part(window, "goal_revenue")
    assert isinstance(revenue, QLineEdit)
    assert revenue.text() == ""
