"""The page of contacts by mouse and keyboard: the list, the filters, several at once."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.ui.accessibility import assert_accessible
from tests.ui.contacts.shop import NAMES, fill, who
from ui.contacts.page import ContactsPage
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def page(open_shop: OpenShop) -> ContactsPage:
    shown = open_shop(fill, "contacts").page
    assert isinstance(shown, ContactsPage)
    return shown


def listed(page: ContactsPage) -> list[str]:
    rows = page.list.table.rows
    return [rows.row(place).cells[0].name for place in range(len(rows.ids))]


def shown(page: ContactsPage) -> str:
    return page.desk.workspace.contacts.name(page.selection()["contact_id"])


def press(page: QWidget, name: str) -> None:
    QApplication.processEvents()
    buttons = page.window().findChildren(Button, name)
    next(each for each in buttons if each.isVisible()).click()


def type_search(page: ContactsPage, words: str, qtbot: Any) -> None:
    page.search()
    line = page.findChild(QLineEdit, "contacts_search")
    line.clear()
    QTest.keyClicks(line, words)
    qtbot.wait(10)


def test_everybody_is_listed_by_name_and_the_first_is_shown(page: ContactsPage) -> None:
    assert listed(page) == [
        "Ben Marsh",
        "Café Morgenrot",
        "Ines Okafor",
        "Łucja Nowak",
        "Tarek Aziz",
    ]
    assert shown(page) == "Ben Marsh"
    assert_accessible(page)


def test_searching_as_one_types_and_walking_into_the_list(page: ContactsPage, qtbot: Any) -> None:
    type_search(page, "lucj", qtbot)
    assert listed(page) == ["Łucja Nowak"]
    QTest.keyClick(page.findChild(QLineEdit, "contacts_search"), Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    assert shown(page) == "Łucja Nowak"


def test_nobody_found_offers_to_add_them_or_to_clear(page: ContactsPage, qtbot: Any) -> None:
    type_search(page, "Zora", qtbot)
    assert listed(page) == [] and not page.list.table.isVisible()
    press(page, "contacts_add_typed")
    sheet = Overlay.current(page.window())
    assert sheet.findChild(QLineEdit, "new_name").text() == "Zora"
    sheet.close()
    press(page, "contacts_clear")
    assert len(listed(page)) == len(NAMES)
    assert page.list.table.isVisible()


def test_segments_count_and_narrow(page: ContactsPage) -> None:
    press(page, "contacts_segments_1")
    assert listed(page) == ["Ines Okafor"]
    press(page, "contacts_segments_2")
    assert listed(page) == ["Tarek Aziz"]
    assert page.findChild(Button, "contacts_segments_0").accessibleName() == "Everyone, 5"


def test_a_tag_is_a_segment(page: ContactsPage) -> None:
    page.window().resize(1900, 900)
    chips = [each for each in page.findChildren(Button) if each.words.startswith("Family")]
    chips[0].click()
    assert listed(page) == ["Łucja Nowak"]


def test_sorting_by_next_step_keeps_the_one_selected(page: ContactsPage) -> None:
    page.list.show_contact(who(page.desk.workspace, "Ines Okafor"))
    page.list.table.sort("next", False)
    assert listed(page)[0] == "Tarek Aziz"
    assert shown(page) == "Ines Okafor"


def test_delete_deletes_with_undo_and_selects_the_next(page: ContactsPage) -> None:
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert "Ben Marsh" not in listed(page)
    assert shown(page) == "Café Morgenrot"
    press(page, "toast_undo")
    assert "Ben Marsh" in listed(page)


def test_several_are_tagged_at_once_and_untagged_by_undo(page: ContactsPage) -> None:
    workspace = page.desk.workspace
    page.list.table.selectAll()
    press(page, "chosen_tag")
    sheet = Overlay.current(page.window())
    QTest.keyClicks(sheet.findChild(QLineEdit, "tag"), "Spring")
    QTest.keyClick(sheet.findChild(QLineEdit, "tag"), Qt.Key.Key_Return)
    assert dict(workspace.cards.tags())["Spring"] == len(NAMES)
    assert Overlay.current(page.window()) is None
    page.desk.undo()
    assert "Spring" not in dict(workspace.cards.tags())


def test_several_came_from_an_activity(page: ContactsPage) -> None:
    workspace = page.desk.workspace
    stall = workspace.activities.plan("Market stall", "done", starts_on=workspace.today)
    page.list.table.selectAll()
    press(page, "chosen_came_from")
    press(page, "came_from_save")
    assert workspace.activities.row(stall).leads >= 4
    assert workspace.journey(who(workspace, "Ben Marsh"))[0].words == "Market stall"
    page.desk.undo()
    assert workspace.activities.row(stall).leads == 0


def test_two_are_put_together_and_taken_apart_by_undo(page: ContactsPage) -> None:
    workspace = page.desk.workspace
    twin = workspace.contacts.add("Ines Okafor", city="Cork")
    page.list.show_contact(twin)
    page._do("merge")
    sheet = Overlay.current(page.window())
    assert sheet.findChild(QLineEdit, "merge_other").text() == "Ines Okafor"
    press(page, "merge_save")
    card = workspace.cards.card(twin)
    assert card.emails[0].text == "ines@example.org"
    assert listed(page).count("Ines Okafor") == 1
    page.desk.undo()
    assert listed(page).count("Ines Okafor") == 2


def test_a_contact_is_shown_also_when_a_filter_hides_it(page: ContactsPage, qtbot: Any) -> None:
    workspace = page.desk.workspace
    type_search(page, "Ines", qtbot)
    ben = who(workspace, "Ben Marsh")
    page.desk.go("contacts", contact_id=ben)
    assert shown(page) == "Ben Marsh"
    assert page.list.table.selected_ids() == [ben]
    touch = workspace.journey(who(workspace, "Ines Okafor"))[0].id
    page.desk.go("contacts", touch_id=touch)
    assert shown(page) == "Ines Okafor"


def test_enter_opens_the_fields_and_esc_leads_back(page: ContactsPage) -> None:
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    name = page.findChild(QLineEdit, "contact_name")
    assert name.hasFocus() and name.text() == "Ben Marsh"
    assert_accessible(page)
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()


def test_f6_walks_from_the_list_to_the_pane_and_on(page: ContactsPage) -> None:
    page.list.table.setFocus()
    page.window().next_pane()
    assert page.findChild(Button, "contact_call").hasFocus()
    page.window().next_pane()
    assert not page.isAncestorOf(page.window().focusWidget())


def test_narrow_the_source_leaves_and_chips_fold(page: ContactsPage) -> None:
    assert not page.list.table.isColumnHidden(3)
    page.window().resize(1100, 700)
    assert page.list.table.isColumnHidden(3)
    assert page._bar.chips.folded


def test_a_new_file_says_how_to_begin(open_shop: OpenShop) -> None:
    window = open_shop(None, "contacts")
    press(window.page, "contacts_empty_add")
    assert Overlay.current(window).objectName() == "contact"
    Overlay.current(window).close()
    assert not window.page._body.isVisible()
    assert_accessible(window.page)
    window.desk.workspace.contacts.add("Ann")
    assert window.page._body.isVisible()


def test_a_name_is_only_text(open_shop: OpenShop) -> None:
    def fill_html(workspace: Any) -> None:
        workspace.contacts.add("<b>Ann</b> %_&", likes="<i>tea</i>", notes="<h1>x</h1>")

    window = open_shop(fill_html, "contacts")
    assert listed(window.page) == ["<b>Ann</b> %_&"]
    assert shown(window.page) == "<b>Ann</b> %_&"
    notes = [each for each in window.page.findChildren(QLabel) if each.text() == "<h1>x</h1>"]
    assert [each.textFormat() for each in notes] == [Qt.TextFormat.PlainText]


def test_very_many_are_deleted_beside_the_window_and_come_back(
    open_shop: OpenShop, qtbot: Any
) -> None:
    def fill_many(workspace: Any) -> None:
        with workspace.store.work("Many"):
            for number in range(120):
                workspace.contacts.add(f"Person {number}")

    window = open_shop(fill_many, "contacts")
    window.page.list.table.selectAll()
    QTest.keyClick(window.page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.page._empty.isVisible())
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert window.desk.workspace.listing.total() == 0
    window.undo()
    assert window.desk.workspace.listing.total() == 120


def test_arrows_walk_the_people_as_soon_as_the_page_is_shown(open_shop: OpenShop) -> None:
    window = open_shop(fill)
    window.go("contacts")
    assert window.focusWidget() is window.page.list.table


def scores(page: ContactsPage) -> dict[str, str]:
    rows = page.list.table.rows
    cells = [rows.row(place).cells for place in range(len(rows.ids))]
    return {each[0].name: each[2].text if each[2] else "" for each in cells}


def test_leads_and_open_deals_have_scores_that_sort_the_list(
    page: ContactsPage, qtbot: Any
) -> None:
    workspace = page.desk.workspace
    qtbot.waitUntil(lambda: bool(scores(page)["Ines Okafor"]))
    assert scores(page)["Ben Marsh"] == ""
    lead, buyer = scores(page)["Ines Okafor"], scores(page)["Tarek Aziz"]
    assert int(lead) > int(buyer)
    page.list.table.sort("score", True)
    assert listed(page)[:2] == ["Ines Okafor", "Tarek Aziz"]
    page.list.table.sort("score", False)
    assert listed(page)[:3] == ["Tarek Aziz", "Ines Okafor", "Ben Marsh"]
    deal = workspace.deals_of(who(workspace, "Tarek Aziz"))[0].id
    workspace.deals.change(deal, need="Bread", budget="4,000", timing="June", authority="Tarek")
    assert listed(page)[:2] == ["Ines Okafor", "Tarek Aziz"]
    assert int(scores(page)["Tarek Aziz"]) == int(buyer) + 40
    workspace.undo()
    assert listed(page)[:2] == ["Tarek Aziz", "Ines Okafor"]
    workspace.deals.delete(deal)
    qtbot.waitUntil(lambda: listed(page)[0] == "Ines Okafor")
    assert_accessible(page)
