"""Find or do anything: what fits, and taking it by keyboard or mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.accessibility import assert_accessible
from ui.kit.palette import Entry, closeness, fitting
from ui.kit.palette_list import PaletteModel
from ui.kit.palette_view import Palette

DO = [
    Entry("call", "Note a call", "Do", icon="phone", trail="Ctrl+L"),
    Entry("deal", "New deal", "Do", icon="plus"),
    Entry("deals", "Deals", "Go to", icon="square-kanban", sub="The board"),
]


def provide(typed: str) -> list[Entry]:
    found = Entry(7, "Íñes Okafor", "People", sub="Offer open", initials="IO", found=4)
    return [*([found] if typed.startswith("ines") else []), *DO]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def palette(window):
    made = Palette(
        window, provide, hint="Find or do", nothing="Nothing fits.", spoken="Find or do anything"
    )
    made.open()
    return made


@pytest.mark.parametrize(
    ("typed", "words", "fit"),
    [
        ("", "Deals", 4),
        ("de", "Deals", 4),
        ("DEAL", "New deal", 3),
        ("eal", "New deal", 2),
        ("nwdl", "New deal", 1),
        ("n d", "New deal", 2),
        ("xyz", "New deal", 0),
        ("ldn", "New deal", 0),
    ],
)
def test_how_well_words_fit(typed, words, fit):
    assert closeness(typed, words) == fit


def test_the_best_section_comes_first_and_sections_stay_together():
    assert [entry.key for entry in fitting("deal", DO)] == ["deals", "deal"]
    assert [entry.key for entry in fitting("", DO)] == ["call", "deal", "deals"]
    assert fitting("qqq", DO) == []
    assert [entry.key for entry in fitting("ines", provide("ines"))] == [7]


def test_the_model_keeps_qts_rules(qtbot):
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries(DO)
    assert model.rowCount() == 5
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Note a call, Ctrl+L"
    model.show_entries(())
    assert model.rowCount() == 0


def test_typing_arrows_and_enter_take_an_entry(palette, qtbot):
    assert QApplication.focusWidget() is palette.box
    qtbot.keyClicks(palette.box, "deal")
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert told.args == ["deal"]
    assert not palette.isVisible()


def test_a_click_takes_an_entry_and_sections_are_only_names(palette, qtbot):
    view = palette.list
    section, entry = (view.visualRect(palette.model.index(row)).center() for row in (0, 1))
    taken = []
    palette.chosen.connect(taken.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=section)
    assert taken == []
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=entry)
    assert taken == ["call"]


def test_nothing_found_is_said_and_cannot_be_taken(palette, qtbot):
    qtbot.keyClicks(palette.box, "qqqq")
    assert palette.model.rows == ["Nothing fits."]
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_palette_is_named_and_grows_with_what_is_found(palette, window, qtbot):
    assert_accessible(window)
    tall = palette.panel.height()
    qtbot.keyClicks(palette.box, "note")
    assert palette.panel.height() < tall
    assert palette.panel.grab().toImage().width() > 600


def test_other_words_count_and_small_words_do_not():
    offer = Entry("offer", "Note an offer", "Do", also="quote, proposal")
    plan = Entry("plan", "Plan an activity", "Do", also="new activity, flyer")
    leaf = Entry("leaf", "Plan", "Go to", also="calendar")
    every = [leaf, offer, plan]
    small = frozenset(("a", "an", "the"))

    def keys(typed: str) -> list[object]:
        return [entry.key for entry in fitting(typed, every, small)]

    assert keys("quote") == ["offer"]
    assert keys("the quote") == ["offer"]
    assert keys("activity new") == ["plan"]
    assert keys("plan the activity") == ["plan"]
    assert keys("flyer") == ["plan"]
    assert keys("a")[0] in ("leaf", "offer", "plan")


def test_letters_in_order_count_only_where_nothing_else_fits():
    near, far = Entry("near", "Dark", "Do"), Entry("far", "Deals and work", "Do")
    assert [entry.key for entry in fitting("dark", [far, near])] == ["near"]
    assert [entry.key for entry in fitting("dlsw", [far, near])] == ["far"]


def test_a_name_that_is_typed_comes_before_a_note_that_mentions_it():
    note = Entry("note", "Asked for the offer", "Notes", found=2)
    deed = Entry("deed", "Note an offer", "Do", also="offer")
    assert [entry.key for entry in fitting("offer", [note, deed])] == ["deed", "note"]
    person = Entry("person", "Offerman", "People", found=4)
    assert [entry.key for entry in fitting("offer", [person, deed])] == ["person", "deed"]
