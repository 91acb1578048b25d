"""One contact, changed in place: on the screen, in the file, and back by undo."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallbiz.people.cards import ContactCard
from tests.ui.accessibility import assert_accessible
from tests.ui.contacts.shop import fill, who
from ui.contacts.page import ContactsPage
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.rows import RowList
from ui.kit.timeline import Timeline
from ui.kit.toggles import Tick
from ui.kit.word_chips import WordChip
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def page(open_shop: OpenShop) -> ContactsPage:
    shown = open_shop(fill, "contacts").page
    assert isinstance(shown, ContactsPage)
    return shown


def show(page: ContactsPage, name: str, *, details: bool = False) -> int:
    contact = who(page.desk.workspace, name)
    page.list.show_contact(contact)
    if details:
        page._pane.edit()
    return contact


def card(page: ContactsPage, contact: int) -> ContactCard:
    found = page.desk.workspace.cards.card(contact)
    assert found is not None
    return found


def press(page: QWidget, name: str) -> None:
    QApplication.processEvents()
    buttons = page.window().findChildren(Button, name)
    next(each for each in buttons if each.isVisible()).click()


def write(page: QWidget, name: str, words: str, *, leave: bool = True) -> QLineEdit:
    line = page.findChild(QLineEdit, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, words)
    if leave:
        leave_field(page)
    return line


def leave_field(page: ContactsPage) -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    page.list.table.setFocus()


FIELDS = [
    ("job_title", "Head of bikes"),
    ("street", "12 Quay"),
    ("postcode", "T12 X70A"),
    ("city", "Kinsale"),
    ("region", "Munster"),
    ("website", "ben.example.org"),
    ("found_us_by", "A friend"),
    ("family_name", "Marshall"),
]


@pytest.mark.parametrize(("field", "words"), FIELDS)
def test_a_field_is_saved_when_it_is_left_and_undone(
    page: ContactsPage, field: str, words: str
) -> None:
    ben = show(page, "Ben Marsh", details=True)
    before = getattr(card(page, ben), field)
    line = write(page, f"contact_{field}", words)
    assert getattr(card(page, ben), field) == words == line.text()
    page.desk.undo()
    assert getattr(card(page, ben), field) == before == line.text()


def test_one_visit_with_pauses_is_one_step(page: ContactsPage, qtbot: Any) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_job_title", "Boss", leave=False)
    qtbot.waitUntil(lambda: card(page, ben).job_title == "Boss")
    QTest.keyClicks(page.findChild(QLineEdit, "contact_job_title"), " of all")
    page.list.table.setFocus()
    assert card(page, ben).job_title == "Boss of all"
    page.desk.undo()
    assert card(page, ben).job_title == ""


def test_what_is_typed_is_kept_when_another_contact_is_shown(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_city", "Kinsale", leave=False)
    page.list.show_contact(who(page.desk.workspace, "Ines Okafor"))
    assert card(page, ben).city == "Kinsale"
    assert page.findChild(QLineEdit, "contact_city").text() == ""


def test_a_name_is_needed(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    line = write(page, "contact_name", "")
    assert card(page, ben).name == "Ben Marsh"
    assert line.accessibleDescription() == "Please write a name. It can be changed later."


def test_emails_are_added_changed_and_taken_away(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_email_0", "ben@example.org")
    press(page, "contact_email_more")
    write(page, "contact_email_1", "b@example.org")
    assert [way.text for way in card(page, ben).emails] == ["ben@example.org", "b@example.org"]
    write(page, "contact_email_0", "nowhere")
    assert [way.text for way in card(page, ben).emails] == ["ben@example.org", "b@example.org"]
    write(page, "contact_email_0", "")
    assert [way.text for way in card(page, ben).emails] == ["b@example.org"]
    page.desk.undo()
    assert [way.text for way in card(page, ben).emails] == ["ben@example.org", "b@example.org"]


def test_a_new_number_typed_with_a_pause_is_one_number_and_one_step(
    page: ContactsPage, qtbot: Any
) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_phone_0", "021 555", leave=False)
    qtbot.waitUntil(lambda: len(card(page, ben).phones) == 1)
    QTest.keyClicks(page.findChild(QLineEdit, "contact_phone_0"), " 1234")
    page.list.table.setFocus()
    assert [way.text for way in card(page, ben).phones] == ["021 555 1234"]
    page.desk.undo()
    assert card(page, ben).phones == ()
    assert page.findChild(QLineEdit, "contact_phone_0").text() == ""


def test_consent_has_a_day_and_a_source(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    answer = page.findChild(QComboBox, "contact_consent")
    answer.setCurrentIndex(1)
    answer.activated.emit(1)
    assert (card(page, ben).consent, card(page, ben).consent_on) == (True, date(2026, 5, 13))
    write(page, "contact_consent_source", "Form at the stall")
    write(page, "contact_consent_on", "1 may 2026")
    kept = card(page, ben)
    assert (kept.consent_on, kept.consent_source) == (date(2026, 5, 1), "Form at the stall")
    answer.setCurrentIndex(0)
    answer.activated.emit(0)
    assert (card(page, ben).consent, card(page, ben).consent_on) == (None, None)
    assert not page.findChild(QLineEdit, "contact_consent_on").isVisible()


def test_do_not_contact_is_seen_at_once(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    page.findChild(Tick, "contact_do_not_contact").click()
    assert card(page, ben).do_not_contact
    page.desk.undo()
    assert not card(page, ben).do_not_contact
    assert not page.findChild(Tick, "contact_do_not_contact").isChecked()


def test_a_birthday_notes_a_country_and_what_this_is(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_birthday", "3 may 1980")
    write(page, "contact_country", "germany")
    notes = page.findChild(QPlainTextEdit, "contact_notes")
    notes.setFocus()
    QTest.keyClicks(notes, "Rides far")
    page.list.table.setFocus()
    kept = card(page, ben)
    assert (kept.birthday, kept.country, kept.notes) == (date(1980, 5, 3), "DE", "Rides far")
    assert page.findChild(QLineEdit, "contact_country").text() == "Germany"
    kind = page.findChild(QComboBox, "contact_kind")
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert card(page, ben).kind == "company"
    assert not page.findChild(QLineEdit, "contact_birthday").isVisible()


def test_a_company_is_named_and_led_to(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    write(page, "contact_company", "cafe morgenrot")
    assert card(page, ben).company == "Café Morgenrot"
    press(page, "contact_company_open")
    assert page.selection()["contact_id"] == card(page, ben).company_id


def test_who_recommended_us_is_found_by_letters_and_emptied_again(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh", details=True)
    line = write(page, "contact_recommended_by", "ines", leave=False)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert card(page, ben).recommended_by == "Ines Okafor"
    write(page, "contact_recommended_by", "nobody at all")
    assert card(page, ben).recommended_by == "Ines Okafor" == line.text()
    write(page, "contact_recommended_by", "")
    assert card(page, ben).recommended_by_id is None


def test_likes_are_added_and_taken_away_with_undo(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh")
    press(page, "contact_likes_add")
    line = page.findChild(QLineEdit, "contact_likes_new")
    QTest.keyClicks(line, "Cake")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert card(page, ben).likes.splitlines() == ["Test rides", "Tea", "Cake"]
    page.findChild(WordChip, "contact_likes_1").click()
    assert card(page, ben).likes.splitlines() == ["Test rides", "Cake"]
    page.desk.undo()
    assert card(page, ben).likes.splitlines() == ["Test rides", "Tea", "Cake"]


def test_the_next_step_is_done_put_off_or_picked(page: ContactsPage) -> None:
    steps = page.desk.workspace.follow_ups
    tarek = show(page, "Tarek Aziz")
    press(page, "step_tomorrow")
    assert steps.of_contact(tarek)[0].due_on == date(2026, 5, 14)
    press(page, "step_pick")
    calendar = page.window().findChild(QCalendarWidget, "step_calendar")
    calendar.setFocus()
    QTest.keyClick(calendar, Qt.Key.Key_Return)
    press(page, "step_done")
    assert steps.of_contact(tarek) == []
    page.desk.undo()
    assert len(steps.of_contact(tarek)) == 1


def test_a_step_is_planned_where_one_looks(page: ContactsPage, qtbot: QtBot) -> None:
    page.window().resize(1100, 700)
    page.window().activateWindow()
    show(page, "Tarek Aziz", details=True)
    show(page, "Ben Marsh")
    QApplication.processEvents()
    page._pane._area.verticalScrollBar().setValue(0)
    lines = page.findChildren(QLineEdit, "contact_step")
    line = next(each for each in lines if each.isVisible())
    page._pane.enter()
    for _stop in range(4):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert line.hasFocus()
    QTest.keyClicks(line, "call friday")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.window().focusWidget().objectName().startswith("step_"))
    assert page._pane._area.verticalScrollBar().value() == 0


def test_a_step_is_planned_in_plain_words(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh")
    line = page.findChild(QLineEdit, "contact_step")
    QTest.keyClicks(line, "call friday")
    QTest.keyClick(line, Qt.Key.Key_Return)
    planned = page.desk.workspace.follow_ups.of_contact(ben)
    assert [(step.kind, step.due_on) for step in planned] == [("call", date(2026, 5, 15))]
    QApplication.processEvents()
    assert any(each.isVisible() for each in page.findChildren(Button, "step_done"))
    page.desk.undo()
    assert page.desk.workspace.follow_ups.of_contact(ben) == []


@pytest.mark.parametrize(
    ("button", "sheet"),
    [
        ("contact_call", "note"),
        ("contact_email", "note"),
        ("contact_note", "note"),
        ("contact_take_over", "take_over"),
        ("contact_not_a_fit", "not_now"),
    ],
)
def test_buttons_open_their_sheets_about_this_contact(
    page: ContactsPage, button: str, sheet: str
) -> None:
    show(page, "Ines Okafor")
    press(page, button)
    opened = Overlay.current(page.window())
    assert opened is not None
    assert opened.objectName().replace("_", "") == sheet.replace("_", "")
    opened.close()


def test_the_journey_shows_both_hats_and_delete_takes_a_note_away(page: ContactsPage) -> None:
    ines = show(page, "Ines Okafor")
    journey = page.findChild(Timeline, "contact_journey")
    journey.select(journey.items.items[0].id)
    QTest.keyClick(journey, Qt.Key.Key_Delete)
    assert page.desk.workspace.journey(ines) == []
    page.desk.undo()
    assert len(page.desk.workspace.journey(ines)) == 1
    assert journey.isVisible()


def test_people_of_a_company_lead_to_them(page: ContactsPage) -> None:
    show(page, "Café Morgenrot")
    people = page.findChild(RowList, "contact_people")
    people.setFocus()
    people.select(people.items.items[0].id)
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert page.selection()["contact_id"] == who(page.desk.workspace, "Tarek Aziz")


def test_what_changed_is_told(page: ContactsPage) -> None:
    ben = show(page, "Ben Marsh")
    page.desk.workspace.contacts.change(ben, city="Kinsale")
    page._do("changes")
    sheet = Overlay.current(page.window())
    texts = [each.text() for each in sheet.findChildren(QLabel)]
    assert "City: Cork → Kinsale" in texts
    assert_accessible(sheet)


def test_when_somebody_is_deleted_elsewhere_the_pane_shows_the_first_of_the_list(
    page: ContactsPage,
) -> None:
    ben = show(page, "Ben Marsh")
    page.desk.workspace.contacts.delete([ben])
    assert page.desk.workspace.contacts.name(page.selection()["contact_id"]) == "Café Morgenrot"


def test_a_note_is_corrected_and_deleted_from_the_journey(page: ContactsPage) -> None:
    workspace = page.desk.workspace
    ines = show(page, "Ines Okafor")
    journey = page.findChild(Timeline, "contact_journey")
    journey.select(journey.items.items[0].id)
    QTest.keyClick(journey, Qt.Key.Key_Return)
    sheet = Overlay.current(page.window())
    assert_accessible(sheet)
    sheet.findChild(QPlainTextEdit, "touch_note").setPlainText("Asked for a leaflet")
    box = sheet.findChild(QComboBox, "touch_effort")
    box.setCurrentIndex(box.findText("Google"))
    box.activated.emit(box.currentIndex())
    press(page, "touch_save")
    moment = workspace.journey(ines)[0]
    assert (moment.note, moment.words) == ("Asked for a leaflet", "Google")
    page.desk.undo()
    assert workspace.journey(ines)[0].note == "Asked for prices"
    journey.opened.emit(journey.items.items[0].id)
    press(page, "touch_delete")
    assert workspace.journey(ines) == []


def test_a_deal_leads_to_its_page_and_a_new_one_is_begun_here(page: ContactsPage) -> None:
    window = page.window()
    tarek = show(page, "Tarek Aziz")
    press(page, "contact_deal")
    sheet = Overlay.current(window)
    assert sheet is not None and sheet.objectName() == "new_deal"
    sheet.close()
    deals = page.findChild(RowList, "contact_deals")
    deals.setFocus()
    deals.select(page.desk.workspace.deals_of(tarek)[0].id)
    QTest.keyClick(deals, Qt.Key.Key_Return)
    assert window.page.objectName() == "page_deals"


def test_a_call_is_noted_about_whoever_is_shown(page: ContactsPage) -> None:
    tarek = show(page, "Tarek Aziz")
    page.window().sheet("note")
    sheet = Overlay.current(page.window())
    assert sheet.who.contact == tarek
    sheet.close()


@pytest.mark.parametrize(
    ("item", "sheet"), [("contact_changes", "contact_changes"), ("contact_merge", "merge")]
)
def test_the_menu_opens_what_it_says(page: ContactsPage, item: str, sheet: str) -> None:
    show(page, "Ines Okafor")
    press(page, "contact_more")
    menu = page.findChild(QMenu, "contact_menu")
    next(each for each in menu.actions() if each.objectName() == item).trigger()
    menu.close()
    opened = Overlay.current(page.window())
    assert opened is not None and opened.objectName() == sheet
    opened.close()


def test_the_menu_deletes_with_undo(page: ContactsPage) -> None:
    ines = show(page, "Ines Okafor")
    press(page, "contact_more")
    menu = page.findChild(QMenu, "contact_menu")
    next(each for each in menu.actions() if each.objectName() == "contact_delete").trigger()
    menu.close()
    assert page.desk.workspace.cards.card(ines) is None
    press(page, "toast_undo")
    assert card(page, ines).emails[0].text == "ines@example.org"
