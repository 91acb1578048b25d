"""Fields settle once, on leaving or after a pause, and say what is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QWidget

from tests.ui.accessibility import assert_accessible
from ui.kit.boxes import row, vbox
from ui.kit.choices import ChoiceField
from ui.kit.dates import DateField
from ui.kit.field import Field, settle
from ui.kit.forms import NotesField, TextField
from ui.kit.lookup import LookupField

PEOPLE = [(1, "Ines Okafor"), (2, "Ines Okafor"), (3, "Inga Berg")]


def whole(words: str) -> int:
    if not words.isdigit():
        raise ValueError("Write a number, for example 15.")
    return int(words)


def day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as wrong:
        raise ValueError("Write a day, for example 2026-05-13.") from wrong


def find(words: str) -> list[tuple[int, str]]:
    return [one for one in PEOPLE if one[1].lower().startswith(words.lower())]


@pytest.fixture
def form(qtbot):
    """Shows fields in a window that has the keyboard; gives the list of settled values."""
    pages = []

    def show(*fields: Field) -> list[object]:
        told: list[object] = []
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        lay = vbox(page, 12)
        for field in fields:
            lay.addWidget(field)
            field.committed.connect(told.append)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        fields[0].setFocus()
        return told

    return show


def test_a_value_settles_once_on_leaving(form, qtbot):
    name, phone = TextField("Name", "name"), TextField("Phone", "phone")
    told = form(name, phone)
    qtbot.keyClicks(name.control, "Ines ")
    assert told == []
    phone.setFocus()
    name.setFocus()
    phone.setFocus()
    assert told == ["Ines"]
    assert name.text == "Ines"


def test_a_value_settles_a_pause_after_the_last_key(form, qtbot):
    name = TextField("Name", "name")
    told = form(name)
    with qtbot.waitSignal(name.committed):
        qtbot.keyClicks(name.control, "Ines")
    assert told == ["Ines"]
    assert name.control.hasFocus()


def test_showing_a_value_tells_nobody(form):
    hours = TextField("Hours", "hours", value=10, parse=whole, shape=lambda n: f"{n} h")
    told = form(hours)
    assert (hours.text, hours.value) == ("10 h", 10)
    hours.show_value(12)
    assert (hours.text, told) == ("12 h", [])


def test_what_cannot_be_understood_is_said_below_and_not_settled(form, qtbot):
    leads = TextField("Leads", "leads", parse=whole, help="This month")
    told = form(leads)
    qtbot.keyClicks(leads.control, "many")
    assert leads.error == ""
    assert not leads.commit()
    assert leads.error == "Write a number, for example 15."
    assert leads.control.accessibleDescription() == leads.error
    leads.control.clear()
    qtbot.keyClicks(leads.control, "15")
    qtbot.keyClick(leads.control, Qt.Key.Key_Return)
    assert (leads.error, told) == ("", [15])


def test_an_empty_field_is_nothing_unless_needed(form, qtbot):
    leads = TextField("Leads", "leads", parse=whole, value=3)
    name = TextField("Name", "name", value="Ines", needed="Write a name.")
    told = form(leads, name)
    leads.control.clear()
    assert leads.commit()
    name.control.clear()
    assert not name.commit()
    assert (told, name.error, name.value) == ([None], "Write a name.", "Ines")


def test_help_can_tell_what_was_understood_while_typing(form, qtbot):
    step = TextField("Next step", "step")
    form(step)
    step.typed.connect(lambda words: step.show_help(f"Understood: {words}"))
    qtbot.keyClicks(step.control, "call")
    assert step._below.text() == "Understood: call"


def test_notes_keep_their_lines_and_tab_goes_on(form, qtbot):
    notes, after = NotesField("What was said?", "said", value="One"), TextField("Next", "next")
    told = form(notes, after)
    notes.control.selectAll()
    qtbot.keyClicks(notes.control, "Sam rode it.")
    qtbot.keyClick(notes.control, Qt.Key.Key_Return)
    qtbot.keyClicks(notes.control, "Blue.")
    qtbot.keyClick(notes.control, Qt.Key.Key_Tab)
    assert after.control.hasFocus()
    assert told == ["Sam rode it.\nBlue."]


def test_a_choice_settles_at_once(form, qtbot):
    field = ChoiceField("Channel", "channel", [("a", "Leaflet"), ("b", "Market")], value="a")
    told = form(field)
    qtbot.keyClick(field.control, Qt.Key.Key_Down)
    assert (told, field.value) == (["b"], "b")
    field.show_choices([("a", "Leaflet"), ("b", "Market stall"), ("c", "Letter")])
    assert (field.control.currentText(), told) == ("Market stall", ["b"])
    field.show_value("gone")
    assert field.control.currentIndex() == -1


def test_a_choice_is_spelled_before_anybody_is_told(form, qtbot):
    countries = [("AT", "Austria"), ("SE", "Sweden"), ("CH", "Switzerland")]
    field, after = (ChoiceField("Country", name, countries) for name in ("country", "after"))
    told = form(field, after)
    qtbot.keyClicks(field.control, "swi")
    assert (field.value, told) == ("CH", [])
    field._word.timeout.emit()
    assert told == ["CH"]
    qtbot.keyClick(field.control, Qt.Key.Key_Tab)
    qtbot.keyClicks(after.control, "sw")
    qtbot.keyClick(after.control, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: told == ["CH", "SE"])


def test_a_person_is_found_while_typing_even_with_the_same_name(form, qtbot):
    field = LookupField("Who?", "who", find)
    told = form(field)
    qtbot.keyClicks(field.control, "i")
    assert not field._popup.isVisible()
    qtbot.keyClicks(field.control, "nes")
    assert field._popup.isVisible()
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    assert (told, field.value, field.text) == ([2], 2, "Ines Okafor")
    qtbot.keyClicks(field.control, "x")
    assert (told, field.value) == ([2, None], None)


def test_enter_takes_the_first_one_found(form, qtbot):
    field = LookupField("Who?", "who", find)
    told = form(field)
    qtbot.keyClicks(field.control, "ing")
    field._popup.hide()
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert told == [3]
    field.show_value(None, "")
    assert (field.text, told) == ("", [3])


def test_a_day_is_typed_or_picked(form, qtbot):
    field = DateField(
        "From",
        "start",
        parse=day,
        shape=date.isoformat,
        spoken="Calendar",
        today=lambda: date(2026, 5, 13),
    )
    told = form(field)
    qtbot.keyClicks(field.control, "2026-06-08")
    assert field.commit()
    qtbot.keyClick(field.control, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2026, 6, 8)
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert told == [date(2026, 6, 8), date(2026, 6, 9)]
    assert field.text == "2026-06-09"


def test_every_field_is_named(form):
    fields = [
        TextField("Name", "name"),
        NotesField("Notes", "notes"),
        ChoiceField("Channel", "channel", [("a", "Leaflet")]),
        LookupField("Who?", "who", find),
        DateField("From", "from", parse=day, shape=str, spoken="Calendar"),
    ]
    form(*fields)
    assert_accessible(fields[0].window())
    assert [field.control.accessibleName() for field in fields][:2] == ["Name", "Notes"]


def test_fields_in_one_row_stay_in_line_whatever_stands_below(form, qtbot):
    first = TextField("Name", "name", help="As on letters. " * 12)
    second = TextField("Phone", "phone")
    third = ChoiceField("Channel", "channel", [("a", "Leaflet")], help="One line")
    holder = Field("Row", "row", QWidget())
    holder.control.setLayout(row(first, second, third))
    form(holder)
    holder.window().resize(500, 400)
    tops = {field.control.mapTo(holder, QPoint(0, 0)).y() for field in (first, second, third)}
    assert len(tops) == 1


def test_saving_settles_every_field_and_goes_to_the_first_wrong_one(form, qtbot):
    name, leads = TextField("Name", "name"), TextField("Leads", "leads", parse=whole)
    channel = ChoiceField("Channel", "channel", [("a", "Leaflet")])
    form(name, leads, channel)
    qtbot.keyClicks(name.control, "Ines")
    leads.control.setText("many")
    assert not settle(name, leads, channel)
    assert leads.control.hasFocus()
    leads.control.setText("4")
    assert settle(name, leads, channel)
    assert (name.value, leads.value, channel.value) == ("Ines", 4, "a")


def test_an_error_takes_no_room_from_the_field_beside_it(qtbot, dressed):
    page = QWidget()
    amount, day = TextField("Amount", "amount"), TextField("Day", "day")
    page.setLayout(row(amount, day, gap=10))
    qtbot.addWidget(page)
    page.resize(380, 120)
    page.show()
    qtbot.waitUntil(lambda: day.width() > 100)
    before = (amount.width(), day.width())
    amount.show_error("“4.5” is not an amount as written here. Write it like 1.500,25 €.")
    qtbot.wait(20)
    assert (amount.width(), day.width()) == before
