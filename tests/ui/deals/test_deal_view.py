"""One deal opened: everything is saved as it is typed, acted on, and taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.deals.shop import CARGO, COMMUTER, TUNE_UP, WHEEL, bikes
from tests.ui.sheets.keyboard import CTRL, focused, press, tab, type_words
from ui.deals.deal import DealView
from ui.deals.next_step import NextStepPart
from ui.deals.page import DealsPage
from ui.kit.floating import Overlay
from ui.kit.item_model import ITEM
from ui.kit.marks import Badge
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    """A window with the cargo bike opened."""
    made = open_shop(bikes, "deals")
    made.desk.go("deals", deal_id=CARGO)
    QApplication.processEvents()
    return made


def view_of(window: Window) -> DealView:
    assert isinstance(window.page, DealsPage)
    return window.page.deal


def files(window: Window) -> Workspace:
    workspace: Workspace = window.desk.workspace
    return workspace


def awake(window: Window) -> None:
    """The window has the keyboard again after a list that dropped down."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def click(window: Window, name: str) -> None:
    QApplication.processEvents()
    found = [each for each in window.findChildren(QAbstractButton, name) if each.isVisible()]
    assert found, name
    awake(window)
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def stages(view: DealView) -> list[str]:
    """What stage the contact is in, as it stands beside the deal."""
    return [each.words for each in view.side.who.findChildren(Badge) if each.isVisible()]


def write(window: Window, name: str, words: str) -> None:
    """Replace what stands in a field and leave it."""
    QApplication.processEvents()
    field = window.findChild(QLineEdit, name) or window.findChild(QPlainTextEdit, name)
    assert field is not None and field.isVisible(), name
    awake(window)
    field.setFocus()
    field.selectAll()
    type_words(words)
    awake(window)
    tab()


@pytest.mark.parametrize(
    ("name", "words", "kept", "value"),
    [
        ("deal_title", "Cargo bike, sand", "title", "Cargo bike, sand"),
        ("deal_value", "3700", "value", 370000),
        ("deal_expected", "29 May", "expected_on", date(2026, 5, 29)),
        ("deal_product", "Long-tail", "product", "Long-tail"),
        ("deal_wants", "Pay in parts", "wants", "Pay in parts"),
        ("deal_holds_back", "Price", "holds_back", "Price"),
        ("deal_need", "School run", "need", "School run"),
        ("deal_authority", "With Sam", "authority", "With Sam"),
        ("deal_notes", "Rings after 9", "notes", "Rings after 9"),
        ("deal_rival", "Radhaus Nord", "competitor", "Radhaus Nord"),
    ],
)
def test_a_field_is_saved_on_leaving_it_and_undone_as_one(
    window: Window, name: str, words: str, kept: str, value: object
) -> None:
    before = getattr(files(window).deal(CARGO), kept)
    write(window, name, words)
    assert getattr(files(window).deal(CARGO), kept) == value
    window.undo()
    assert getattr(files(window).deal(CARGO), kept) == before
    field = window.findChild(QLineEdit, name) or window.findChild(QPlainTextEdit, name)
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert shown == {"title": before, "value": "€3,900"}.get(kept, before or "")


def test_what_cannot_be_understood_is_said_below_the_field(window: Window) -> None:
    write(window, "deal_value", "cheap")
    assert view_of(window).facts.value.error
    assert files(window).deal(CARGO).value == 390000
    write(window, "deal_title", " ")
    assert files(window).deal(CARGO).title == "Family cargo bike"


def test_a_stage_is_clicked_and_refused_where_something_is_missing(window: Window) -> None:
    agreeing = files(window).stages.all()[3]
    click(window, "deal_path_3")
    assert files(window).deal(CARGO).stage == agreeing.name
    window.undo()
    window.desk.go("deals", deal_id=WHEEL)
    click(window, "deal_path_1")
    assert view_of(window).notice.error is not None
    assert files(window).deal(WHEEL).stage == "New enquiry"
    click(window, "notice_fill")
    assert focused().objectName() == "deal_product"


def test_the_path_is_walked_by_arrows(window: Window) -> None:
    stages = view_of(window).path.stages
    stages[2].setFocus()
    press(Qt.Key.Key_Right)
    assert focused() is stages[3]
    press(Qt.Key.Key_Return)
    assert files(window).deal(CARGO).stage == "Agreeing details"


def test_the_next_step_is_put_off_changed_and_done(window: Window) -> None:
    steps = files(window).follow_ups
    click(window, "step_tomorrow")
    assert steps.of_deal(CARGO)[0].due_on == TODAY + timedelta(days=1)
    window.undo()
    click(window, "step_done")
    assert Overlay.current(window) is not None
    type_words("Send prices")
    press(Qt.Key.Key_Return, CTRL)
    assert [step.what for step in steps.of_deal(CARGO)] == ["Send prices"]
    window.undo()
    assert [step.what for step in steps.of_deal(CARGO)] == ["Call back"]


def test_a_deal_without_a_step_asks_for_one(window: Window) -> None:
    window.desk.go("deals", deal_id=WHEEL)
    click(window, "step_plan")
    type_words("call friday")
    press(Qt.Key.Key_Return, CTRL)
    [step] = files(window).follow_ups.of_deal(WHEEL)
    assert (step.kind, step.due_on) == ("call", date(2026, 5, 15))


def test_products_add_up_to_the_value(window: Window) -> None:
    files(window).products.add("Rain cover", price=17000)
    click(window, "deal_add_product")
    type_words("rain")
    press(Qt.Key.Key_Return)
    assert files(window).deal(CARGO).value == 17000
    write(window, "product_many_0", "2")
    assert files(window).deal(CARGO).value == 34000
    click(window, "deal_add_product")
    type_words("Bell, brass")
    tab()
    tab()
    type_words("12.50")
    tab()
    lines = files(window).deal(CARGO).lines
    assert [(line.what, line.quantity, line.unit_price) for line in lines] == [
        ("Rain cover", 2000, 17000),
        ("Bell, brass", 1000, 1250),
    ]
    click(window, "product_away_0")
    assert [line.what for line in files(window).deal(CARGO).lines] == ["Bell, brass"]
    window.undo()
    assert [row.product.text for row in view_of(window).products.rows] == [
        "Rain cover",
        "Bell, brass",
    ]
    assert files(window).deal(CARGO).value == 35250


def test_objections_are_heard_answered_and_removed(window: Window) -> None:
    heard = window.findChild(QLineEdit, "deal_heard")
    heard.setFocus()
    type_words("A bit pricey")
    press(Qt.Key.Key_Return)
    [first] = files(window).deal(CARGO).heard
    assert (first.text, first.settled, heard.text()) == ("A bit pricey", False, "")
    click(window, f"objection_settle_{first.id}")
    assert files(window).deal(CARGO).heard[0].settled
    click(window, f"objection_away_{first.id}")
    assert files(window).deal(CARGO).heard == ()
    window.undo()
    window.undo()
    assert not files(window).deal(CARGO).heard[0].settled


def test_offers_are_noted_sent_and_deleted(window: Window) -> None:
    offers = files(window).offers
    click(window, "deal_new_offer")
    type_words("3800")
    press(Qt.Key.Key_Return, CTRL)
    [offer] = offers.of_deal(CARGO)
    assert (offer.number, offer.amount, offer.sent_on) == ("2026-001", 380000, None)
    assert files(window).deal(CARGO).value == 380000
    click(window, f"offer_send_{offer.id}")
    assert offers.of_deal(CARGO)[0].sent_on == TODAY
    click(window, "deal_new_offer")
    press(Qt.Key.Key_Return, CTRL)
    assert [each.version for each in offers.of_deal(CARGO)] == [2, 1]
    click(window, f"offer_away_{offer.id}")
    assert [each.version for each in offers.of_deal(CARGO)] == [2]


def hold(window: Window, name: str) -> None:
    """The keyboard onto a button, and Space."""
    QApplication.processEvents()
    button = next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())
    awake(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)


def test_the_keyboard_stays_where_it_was_when_what_it_pressed_is_made_anew(
    window: Window, qtbot: QtBot
) -> None:
    deals = files(window).deals
    first = files(window).offers.note(CARGO, 380000)
    heard = deals.hear(CARGO, "Too heavy")
    hold(window, f"offer_send_{first}")
    assert files(window).offers.of_deal(CARGO)[0].sent_on == TODAY
    qtbot.waitUntil(lambda: focused().objectName() == "deal_new_offer")
    hold(window, f"objection_settle_{heard}")
    assert files(window).deal(CARGO).heard[-1].settled
    qtbot.waitUntil(lambda: focused().objectName() == f"objection_settle_{heard}")
    hold(window, "step_tomorrow")
    qtbot.waitUntil(lambda: focused().objectName() in ("step_done", "step_pick"))


def test_it_is_won_reopened_and_deleted(window: Window) -> None:
    view = view_of(window)
    assert stages(view) == ["Qualified"]
    click(window, "deal_won")
    press(Qt.Key.Key_Return)
    assert files(window).deal(CARGO).status == "won"
    assert stages(view) == ["Customer"]
    assert not view.path.isVisible()
    assert view.closed.accessibleName().startswith("Won on 13 May 2026")
    click(window, "deal_reopen")
    assert files(window).deal(CARGO).status == "open"
    assert view.path.isVisible()
    click(window, "deal_more")
    menu = window.findChild(QMenu, "deal_menu")
    menu.actions()[0].trigger()
    menu.close()
    assert files(window).deal(CARGO) is None
    assert not window.page.opened
    window.undo()
    assert files(window).deal(CARGO).title == "Family cargo bike"


def test_ctrl_enter_wins_it_from_anywhere_in_the_deal(window: Window) -> None:
    value = view_of(window).facts.value.control
    value.setFocus()
    value.selectAll()
    type_words("3900")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    won = files(window).deal(CARGO)
    assert (won.status, won.value) == ("won", 390000)
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None


def test_a_lost_deal_says_why(window: Window) -> None:
    files(window).deals.lose(CARGO, "elsewhere", note="Sooner", competitor="Pedal & Co")
    said = view_of(window).lost.accessibleName()
    assert said == "Lost on 13 May 2026: Bought elsewhere to Pedal & Co. Sooner"


def test_beside_it_stand_the_journey_and_the_changes(window: Window) -> None:
    view = view_of(window)
    contact = files(window).deal(CARGO).contact_id
    files(window).touches.note(contact, "call", note="Loved the test ride")
    titles = [item.note for item in view.side.timeline.items.items]
    assert "Loved the test ride" in titles
    files(window).deals.change(CARGO, value=100)
    click(window, "deal_side_2")
    first = view.side.timeline.items.index(0).data(ITEM)
    assert (first.title, first.note) == ("Change deal Family cargo bike", "Worth: €3,900 → €1")


def test_another_contact_is_chosen_or_added(window: Window) -> None:
    click(window, "deal_change")
    type_words("Priya")
    press(Qt.Key.Key_Return)
    assert files(window).deal(CARGO).contact == "Priya Nair"
    click(window, "deal_change")
    type_words("Sam Okafor")
    press(Qt.Key.Key_Return)
    assert files(window).deal(CARGO).contact == "Sam Okafor"
    window.undo()
    assert files(window).deal(CARGO).contact == "Priya Nair"


def test_esc_goes_back_and_f6_goes_beside(window: Window) -> None:
    page = window.page
    assert page.selection() == {"deal_id": CARGO}
    window.next_pane()
    press(Qt.Key.Key_Escape)
    assert not page.opened
    assert page.selection() == {"deal_id": CARGO}


def test_typing_is_not_lost_when_another_deal_is_opened(window: Window) -> None:
    title = window.findChild(QLineEdit, "deal_title")
    title.setFocus()
    title.selectAll()
    type_words("Cargo bike, sand")
    window.desk.go("deals", deal_id=COMMUTER)
    assert files(window).deal(CARGO).title == "Cargo bike, sand"
    assert title.text() == "Commuter e-bike"
    assert files(window).deal(COMMUTER).title == "Commuter e-bike"


def test_everything_can_be_named_and_reached(window: Window) -> None:
    files(window).offers.note(CARGO, 100)
    files(window).deals.hear(CARGO, "Pricey")
    files(window).deals.put_products(CARGO, [(None, "Bike", 1000, 390000)])
    assert_accessible(window.page)
    window.resize(1100, 700)
    QApplication.processEvents()
    view = view_of(window)
    area = view._area
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    window.desk.go("deals", deal_id=TUNE_UP)
    assert_accessible(window.page)


def test_an_opened_deal_begins_at_its_stage_and_tab_goes_on_to_the_next_step(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    window = open_shop(bikes, "deals")
    window.page.board.board.select(CARGO, focus=True)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "deal_path_2")
    QApplication.processEvents()
    tab()
    assert focused().objectName() == "step_done"


def test_a_step_is_laid_out_anew_without_asking_a_file_that_was_closed(window: Window) -> None:
    step = view_of(window).findChild(NextStepPart)
    window.let_go()
    for room in (2000, 100, 2000):
        step.fit(room)
    assert step.findChild(QAbstractButton, "step_done") is not None
