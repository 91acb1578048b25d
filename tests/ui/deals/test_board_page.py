"""The board moves, wins and loses deals by mouse and keys, and says why it cannot."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.deals.shop import CARGO, COMMUTER, TUNE_UP, WHEEL, bikes
from tests.ui.sheets.keyboard import CTRL, focused, press, type_words
from ui.deals.page import DealsPage
from ui.kit.floating import Overlay
from ui.window import Window

OpenShop = Callable[..., Window]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(window: Window) -> DealsPage:
    assert isinstance(window.page, DealsPage)
    QApplication.processEvents()
    return window.page


def stages(workspace: Workspace) -> list[list[str]]:
    return [[card.title for card in column.cards] for column in workspace.board.columns()]


def click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_board_shows_what_is_in_the_file(open_shop: OpenShop) -> None:
    page = page_of(open_shop(bikes, "deals"))
    assert page._head.sentence.startswith("4 open, worth €6,755")
    assert [len(frame.column.cards) for frame in page.board.board.columns] == [2, 1, 1, 0]
    assert [panel.target.headline for panel in page.board.board.targets] == ["€1,620", "€400"]
    assert_accessible(page)


def test_alt_and_arrows_move_a_deal_and_undo_puts_it_back(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    page.board.board.select(COMMUTER, focus=True)
    press(Qt.Key.Key_Right, SHIFT)
    assert stages(workspace)[2] == ["Commuter e-bike", "Family cargo bike"]
    assert page.board.board.current_id() == COMMUTER
    press(Qt.Key.Key_Down, SHIFT)
    assert stages(workspace)[2] == ["Family cargo bike", "Commuter e-bike"]
    window.undo()
    window.undo()
    assert stages(workspace)[1] == ["Commuter e-bike"]
    assert len(page.board.board.columns[1].column.cards) == 1


def test_the_first_card_is_selected_as_soon_as_the_page_is_shown(open_shop: OpenShop) -> None:
    window = open_shop(bikes)
    window.go("deals")
    assert page_of(window).board.board.current_id() == WHEEL


def test_a_stage_says_what_is_missing_and_leads_there(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    page.board.board.select(WHEEL, focus=True)
    press(Qt.Key.Key_Right, SHIFT)
    assert page.board.notice.error is not None
    assert "note first what they need" in page.board.notice.error.accessibleName()
    assert stages(workspace)[0] == ["Wheel build, rear", "City bike tune-up"]
    click(page, "notice_fill")
    assert page.deal.deal_id == WHEEL
    assert focused().objectName() == "deal_product"
    type_words("A new rear wheel")
    press(Qt.Key.Key_Escape)
    assert workspace.deal(WHEEL).product == "A new rear wheel"
    assert page.board.board.current_id() == WHEEL
    press(Qt.Key.Key_Right, SHIFT)
    assert page.board.notice.isHidden()
    assert stages(workspace)[1][0] == "Wheel build, rear"


def test_what_was_missing_is_forgotten_when_the_deal_is_won(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    page.board.board.select(WHEEL, focus=True)
    press(Qt.Key.Key_Right, SHIFT)
    window.desk.do(lambda: workspace.deals.change(CARGO, title="Cargo bike, blue"))
    assert not page.board.notice.isHidden()
    window.desk.do(lambda: workspace.deals.win(WHEEL, amount=100))
    assert page.board.notice.isHidden()


def test_ctrl_enter_wins_with_the_deals_value(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    page.board.board.select(CARGO, focus=True)
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is not None
    press(Qt.Key.Key_Return)
    assert Overlay.current(window) is None
    assert workspace.deal(CARGO).status == "won"
    [sale] = workspace.sales.of_contact(workspace.deal(CARGO).contact_id)
    assert sale.amount == 390000
    assert page.board.board.targets[0].target.headline == "€5,520"
    window.undo()
    assert workspace.deal(CARGO).status == "open"
    assert page.board.board.targets[0].target.headline == "€1,620"


def test_ctrl_backspace_asks_why_and_esc_keeps_the_deal_open(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    page.board.board.select(TUNE_UP, focus=True)
    press(Qt.Key.Key_Backspace, CTRL)
    press(Qt.Key.Key_Escape)
    assert workspace.deal(TUNE_UP).status == "open"
    press(Qt.Key.Key_Backspace, CTRL)
    press(Qt.Key.Key_2)
    type_words("Pedal & Co")
    press(Qt.Key.Key_Return, CTRL)
    lost = workspace.deal(TUNE_UP)
    assert (lost.status, lost.lost_reason, lost.competitor) == ("lost", "elsewhere", "Pedal & Co")
    assert dict(page.board.board.targets[1].target.lines)["Bought elsewhere"] == "1"
    window.undo()
    assert workspace.deal(TUNE_UP).status == "open"


def test_dropping_a_card_on_lost_asks_why(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page = page_of(window)
    frame = page.board.board.columns[0]
    start = frame.list.visualRect(frame.list.cards.place(WHEEL)).center()
    viewport = frame.list.viewport()
    panel = page.board.board.targets[1]
    end = viewport.mapFromGlobal(panel.mapToGlobal(panel.rect().center()))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    sheet = Overlay.current(window)
    assert sheet is not None
    assert sheet.objectName() == "lost_sheet"


def test_the_chip_keeps_those_without_a_step_in_time(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page = page_of(window)
    assert page._only.accessibleName() == "Late or without next step, 2"
    click(page, "deals_neglected")
    shown = [card.id for frame in page.board.board.columns for card in frame.column.cards]
    assert shown == [WHEEL, CARGO]
    window.desk.workspace.follow_ups.snooze(3, window.desk.workspace.today)
    assert page._only.accessibleName() == "Late or without next step, 1"


def test_the_plus_of_a_column_opens_a_deal_there(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page, workspace = page_of(window), window.desk.workspace
    stage = workspace.stages.all()[3].id
    click(page, f"add_{stage}")
    type_words("ines")
    press(Qt.Key.Key_Return)
    assert focused().objectName() == "new_deal_title"
    type_words("Child seat")
    press(Qt.Key.Key_Return, CTRL)
    assert stages(workspace)[3] == ["Child seat"]
    assert page.board.board.columns[3].column.cards[0].second == "Ines Okafor"


def test_without_deals_the_page_says_how_to_begin(open_shop: OpenShop) -> None:
    window = open_shop(page="deals")
    page = page_of(window)
    click(page, "empty_new")
    sheet = Overlay.current(window)
    assert sheet is not None
    sheet.leave()
    window.desk.workspace.deals.open("First")
    assert stages(window.desk.workspace)[0] == ["First"]
    assert page._parts.currentWidget() is page.board


def test_the_list_sorts_filters_and_opens(open_shop: OpenShop) -> None:
    window = open_shop(bikes, "deals")
    page = page_of(window)
    click(page, "deals_view_1")
    table = page.list.table
    assert len(table.rows.ids) == 6
    table.sort("value", True)
    assert table.rows.ids[0] == CARGO
    click(page, "deals_status_2")
    assert [table.rows.row(0).cells[0].text] == ["City e-bike"]
    click(page, "deals_status_0")
    window.search()
    type_words("okafor")
    assert list(table.rows.ids) == [CARGO]
    assert_accessible(page)
    table.opened.emit(CARGO)
    assert page.deal.deal_id == CARGO
    press(Qt.Key.Key_Escape)
    assert page._parts.currentWidget() is page.list


def test_won_and_lost_deals_of_the_month_are_reached_by_keyboard(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    page = page_of(open_shop(bikes, "deals"))
    page.board.board.select(CARGO, focus=True)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.opened and page.deal.deal_id == 5
    press(Qt.Key.Key_Escape)
    assert not page.opened
    qtbot.waitUntil(lambda: focused().objectName() == "target_won")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Down)
    assert focused().objectName() == "target_lost"
    press(Qt.Key.Key_Return)
    assert page.list.isVisible()
    assert len(page.list.table.rows.ids) == 1
    assert page.list.status.current == "lost"
