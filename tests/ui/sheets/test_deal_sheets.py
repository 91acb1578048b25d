"""New deal, won, lost, offer, and a sale without a deal: by keyboard, with the rules beside the fields."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import CTRL, focused, press, tab, type_words
from ui.kit.floating import Overlay
from ui.sheets import deal, lost, offer, sale, won
from ui.window import Window

OpenShop = Callable[..., Window]
CARGO, INES = 1, 1


def okafor(workspace: Workspace) -> None:
    """Ines with an open deal; a rain cover for sale."""
    workspace.business.change(country="IE")
    workspace.deals.open("Cargo bike", contact_id="Ines Okafor", value=390000)
    workspace.products.add("Rain cover", price=17000)


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    made: Window = open_shop(okafor)
    return made


def test_a_deal_is_opened_with_somebody_new_and_a_next_step(window: Window) -> None:
    window.sheet("deal")
    type_words("Sam Weber")
    press(Qt.Key.Key_Return)
    assert focused().objectName() == "new_deal_title"
    type_words("Trailer")
    tab()
    type_words("rain")
    press(Qt.Key.Key_Return)
    tab()
    tab()
    type_words("call friday")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    workspace = window.desk.workspace
    opened = workspace.deal(2)
    assert (opened.title, opened.contact, opened.product) == ("Trailer", "Sam Weber", "Rain cover")
    assert opened.value == 17000
    assert workspace.follow_ups.of_deal(2)[0].due_on == date(2026, 5, 15)
    window.undo()
    assert workspace.deal(2) is None
    assert workspace.listing.ids() == [INES]


def test_a_deal_needs_a_name_and_esc_opens_none(window: Window) -> None:
    sheet = deal.open_sheet(window.desk, contact_id=INES)
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.title.error == "Give the deal a name."
    press(Qt.Key.Key_Escape)
    assert Overlay.current(window) is None
    assert window.desk.workspace.deal_listing.counts()["open"] == 1


def test_won_takes_amount_and_days(window: Window) -> None:
    sheet = won.open_sheet(window.desk, CARGO)
    assert sheet is not None
    assert_accessible(sheet)
    assert sheet.amount.text == "€3,900"
    type_words("much")
    press(Qt.Key.Key_Return)
    assert sheet.amount.error
    sheet.amount.show_value(380000)
    sheet.delivery.control.setFocus()
    type_words("20 May")
    press(Qt.Key.Key_Return)
    [sold] = window.desk.workspace.sales.of_contact(INES)
    assert (sold.amount, sold.on_day, sold.delivered_on) == (380000, TODAY, date(2026, 5, 20))


def test_lost_needs_a_reason_and_other_needs_words(window: Window) -> None:
    sheet = lost.open_sheet(window.desk, CARGO)
    assert sheet is not None
    assert_accessible(sheet)
    press(Qt.Key.Key_Return, CTRL)
    assert not sheet._error.isHidden()
    press(Qt.Key.Key_9)
    assert sheet.rival.isHidden()
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.note.error
    type_words("Moved away")
    press(Qt.Key.Key_Return)
    gone = window.desk.workspace.deal(CARGO)
    assert (gone.status, gone.lost_reason, gone.lost_note) == ("lost", "other", "Moved away")
    assert [toast.words for toast in window.desk.toasts.shown] == ["Lose Cargo bike"]


def test_only_bought_elsewhere_asks_to_whom(window: Window) -> None:
    sheet = lost.open_sheet(window.desk, CARGO)
    assert sheet is not None
    press(Qt.Key.Key_2)
    assert not sheet.rival.isHidden()
    type_words("Pedal & Co")
    sheet.reasons.press(0)
    assert sheet.rival.isHidden()
    press(Qt.Key.Key_Return, CTRL)
    gone = window.desk.workspace.deal(CARGO)
    assert (gone.lost_reason, gone.competitor) == ("price", "")


def test_a_deal_that_is_gone_opens_no_sheet(window: Window) -> None:
    assert won.open_sheet(window.desk, 99) is None
    assert lost.open_sheet(window.desk, 99) is None


def test_a_sale_without_a_deal_needs_only_its_amount(window: Window) -> None:
    window.sheet("sale")
    sheet = Overlay.current(window)
    assert isinstance(sheet, sale.SaleSheet)
    assert_accessible(sheet)
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.amount.error == "Write how much money it was."
    sheet.product.control.setFocus()
    type_words("Tube")
    tab()
    type_words("8.50")
    press(Qt.Key.Key_Return, CTRL)
    assert Overlay.current(window) is None
    workspace = window.desk.workspace
    assert workspace.store.rows("SELECT amount, product, contact_id FROM sale") == [
        (850, "Tube", None)
    ]
    window.undo()
    assert workspace.store.rows("SELECT * FROM sale") == []


def test_a_known_product_brings_its_price_to_a_sale(window: Window) -> None:
    sheet = sale.open_sheet(window.desk, contact_id=INES)
    type_words("rain")
    press(Qt.Key.Key_Return)
    assert sheet.amount.value == 17000
    sheet.save()
    [sold] = window.desk.workspace.sales.of_contact(INES)
    assert (sold.product, sold.amount) == ("Rain cover", 17000)


def test_nothing_is_no_sale(window: Window) -> None:
    sheet = sale.open_sheet(window.desk, contact_id=INES)
    sheet.amount.show_value(0)
    sheet.save()
    assert sheet.amount.error == "Write how much money it was."


def test_an_offer_proposes_number_and_amount(window: Window) -> None:
    sheet = offer.open_sheet(window.desk, CARGO)
    assert_accessible(sheet)
    assert (sheet.number.text, sheet.amount.text) == ("2026-001", "€3,900")
    type_words("-5")
    press(Qt.Key.Key_Return, CTRL)
    assert sheet.amount.error == "An offer cannot be less than nothing."
    sheet.amount.show_value(370000)
    sheet.save()
    [noted] = window.desk.workspace.offers.of_deal(CARGO)
    assert (noted.amount, noted.on_day, noted.valid_until) == (370000, TODAY, date(2026, 6, 3))
