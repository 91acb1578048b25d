"""Today in the real window over a real file."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smallbiz.business.spreading import Span
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, press, tab, type_words
from tests.ui.today.shops import bell
from ui.contacts.page import ContactsPage
from ui.kit.floating import Overlay
from ui.sheets.followup import FollowUpSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.note import NoteSheet
from ui.sheets.notnow import NotNowSheet
from ui.sheets.takeover import TakeOverSheet
from ui.today.page import TodayPage
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(bell, "today")


@pytest.fixture
def page(window: Window) -> TodayPage:
    found = window.page
    assert isinstance(found, TodayPage)
    return found


@pytest.fixture
def workspace(window: Window) -> Workspace:
    return window.desk.workspace


def button(page: TodayPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def test_the_newest_leads_wait_and_the_others_are_counted(page: TodayPage) -> None:
    names = [card.accessibleName().split(",")[0] for card in page.baton.cards]
    assert names == ["Lea", "Sofia", "Tom"]
    assert page.baton._waiting.text() == "4 new leads wait for Sales"
    assert button(page, "today_more_leads").words == "and 1 more"


def test_the_others_are_shown_among_the_contacts(window: Window, page: TodayPage) -> None:
    button(page, "today_more_leads").click()
    shown = window.page
    assert isinstance(shown, ContactsPage)
    assert len(shown.list.table.rows.ids) == 4


def test_a_focused_lead_is_taken_over_with_t(window: Window, page: TodayPage) -> None:
    page.baton.cards[0].setFocus()
    press(Qt.Key.Key_Right)
    assert page.baton.current is page.baton.cards[1]
    assert page.selection() == {"contact_id": page.baton.cards[1].contact_id}
    press(Qt.Key.Key_T)
    assert isinstance(Overlay.current(window), TakeOverSheet)
    press(Qt.Key.Key_Return, CTRL)
    assert page.baton._waiting.text() == "3 new leads wait for Sales"
    window.undo()
    assert page.baton._waiting.text() == "4 new leads wait for Sales"


def test_not_a_fit_asks_why(window: Window, page: TodayPage) -> None:
    button(page, f"not_a_fit_{page.baton.cards[0].contact_id}").click()
    assert isinstance(Overlay.current(window), NotNowSheet)


def test_a_step_is_ticked_and_taken_back(page: TodayPage, workspace: Workspace) -> None:
    steps = page.marketing.due.list
    steps.setFocus()
    steps.select(1)
    press(Qt.Key.Key_Space)
    assert workspace.activity_steps.of(1)[0].done_on == TODAY
    assert page.marketing._done.text() == "1 of 2 done"
    workspace.undo()
    assert page.marketing._done.text() == "0 of 2 done"


def test_a_ticked_follow_up_asks_for_the_next_step(window: Window, page: TodayPage) -> None:
    page.sales.steps.list.setFocus()
    page.sales.steps.list.select(1)
    assert page.selection() == {"contact_id": 5, "deal_id": 1}
    press(Qt.Key.Key_Space)
    assert isinstance(Overlay.current(window), FollowUpSheet)


def test_lists_say_what_is_late(page: TodayPage) -> None:
    follow_ups = [item.spoken for item in page.sales.steps.list.items.items]
    assert "2 days late" in follow_ups[0]
    assert "Ines Okafor: Say thanks" in follow_ups[1]
    assert follow_ups[1].endswith("Today 16:00")
    [deal] = page.sales.deals.list.items.items
    assert "Offer sent" in deal.spoken
    assert page.sales._late.words == "1 late"


def test_the_budget_adds_up(page: TodayPage) -> None:
    told = page.marketing.budget._bar.accessibleName()
    assert all(money in told for money in ("305", "180", "700", "215"))


def test_note_a_call_begins_with_the_selection(window: Window, page: TodayPage) -> None:
    page.sales.deals.list.setFocus()
    page.sales.deals.list.select(1)
    window.sheet("note")
    sheet = Overlay.current(window)
    assert isinstance(sheet, NoteSheet)
    assert (sheet.who.contact, sheet.about.deal_id) == (5, 1)


def test_goals_are_changed(window: Window, page: TodayPage, workspace: Workspace) -> None:
    button(page, "today_change_goals").click()
    sheet = Overlay.current(window)
    assert isinstance(sheet, GoalSheet)
    sheet.fields["leads"].control.setFocus()
    sheet.fields["leads"].control.selectAll()
    type_words("40")
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.goals.of_month(TODAY).leads == 40
    assert "of 40" in page.goals._tiles[2].accessibleName()
    workspace.undo()
    assert "of 10" in page.goals._tiles[2].accessibleName()


def test_the_new_menu_opens_with_ctrl_n(page: TodayPage) -> None:
    page.new()
    menu = QApplication.activePopupWidget()
    assert menu is not None and menu.objectName() == "today_new_menu"
    menu.close()


def test_f6_walks_through_the_parts(window: Window, page: TodayPage) -> None:
    button(page, "today_note").setFocus()
    for part in (page.baton, page.marketing, page.sales):
        assert page.next_pane()
        assert part.isAncestorOf(QApplication.focusWidget())
    assert not page.next_pane()


def test_a_fresh_file_says_what_to_do_first(open_shop: OpenShop) -> None:
    page = open_shop(None, "today").page
    assert isinstance(page, TodayPage)
    assert not page.baton.cards
    assert button(page, "today_set_goals").isVisible()
    assert button(page, "today_plan_activity").isVisible()
    assert button(page, "today_import").isVisible()
    assert_accessible(page)


def test_every_part_has_its_name(page: TodayPage) -> None:
    assert_accessible(page)


def test_narrow_columns_stand_one_below_another(
    window: Window, page: TodayPage, qtbot: QtBot
) -> None:
    assert page.sales.y() == page.marketing.y()
    window.resize(900, 700)
    qtbot.waitUntil(lambda: page.sales.y() > page.marketing.y())
    assert page.sales.width() <= page.width()


def test_tab_walks_in_reading_order(page: TodayPage) -> None:
    button(page, "today_more_leads").setFocus()
    tab()
    assert QApplication.focusWidget() is page.baton.cards[0]
    button(page, f"take_over_{page.baton.cards[-1].contact_id}").setFocus()
    tab()
    assert QApplication.focusWidget() is button(page, "today_new_activity")


def test_the_year_stands_below_the_month_once_it_has_a_goal(
    page: TodayPage, workspace: Workspace
) -> None:
    line = page.findChild(QLabel, "today_longer_goals")
    assert line is not None
    assert line.isHidden()
    workspace.goals.set(TODAY, Span.YEAR, revenue=36_500_00)
    assert line.text() == "This year: €0 of €36,500 came in. €13,300 behind the pace."
    workspace.undo()
    assert line.isHidden()
    workspace.goals.set(TODAY, Span.QUARTER, leads=8)
    assert line.text() == "This quarter: 4 of 8 new leads. On the pace."
    workspace.goals.set(TODAY, leads=None)
    assert line.text() == (
        "This quarter: 4 of 8 new leads. On the pace. What you did not set for May is its part of that."
    )


def test_each_hat_says_what_the_month_asks_of_it(
    page: TodayPage, workspace: Workspace, qtbot: QtBot
) -> None:
    marketing, sales = (page.findChild(QLabel, f"today_{hat}_target") for hat in ("mkt", "sales"))
    assert marketing is not None
    assert sales is not None
    hint = marketing.text()
    workspace.estimates.change(sale=600_00, offers_won=50_00, leads_won=20_00)
    qtbot.waitUntil(lambda: "The rest of the revenue goal takes about 100." in marketing.text())
    assert sales.text().startswith("Needed: about 20 more sales from 40 offers, 0 are out.")
    workspace.goals.set(TODAY, revenue=None)
    qtbot.waitUntil(lambda: marketing.text() == hint)
