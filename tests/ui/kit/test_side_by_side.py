"""Two sets of values side by side: chosen by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit.labels import label
from ui.kit.side_by_side import SideBySide, ValueCell, Values

LINES = [
    Values("name", "Name", "differs", "warn", "Jan", "J.", "left", ("left", "right")),
    Values("tags", "Tags", "both", "muted", "VIP", "Bikes", "both", ("left", "right", "both")),
    Values("email", "E-mail", "both", "muted", "a@b", "c@d", "both", ("left", "both")),
    Values("city", "City", "same", "good", "Cork", "Cork", "left", ("left",)),
]


@pytest.fixture
def sides(qtbot: QtBot) -> SideBySide:
    made = SideBySide("pair")
    qtbot.addWidget(made)
    made.show_lines(label("Mine"), label("Theirs"), LINES)
    made.resize(800, 300)
    made.show()
    return made


def cell(sides: SideBySide, name: str) -> ValueCell:
    found = sides.findChild(ValueCell, f"pair_{name}")
    assert isinstance(found, ValueCell)
    return found


def click(sides: SideBySide, name: str) -> None:
    QTest.mouseClick(cell(sides, name), Qt.MouseButton.LeftButton)


def test_it_begins_with_what_is_proposed(sides: SideBySide) -> None:
    assert sides.ways == {"name": "left", "tags": "both", "email": "both", "city": "left"}
    assert not cell(sides, "city_left").isCheckable()
    assert cell(sides, "name_right").accessibleName() == "Name: J."


def test_one_of_two_is_taken(sides: SideBySide, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sides.chosen) as told:
        click(sides, "name_right")
    assert told.args == ["name", "right"]
    assert not cell(sides, "name_left").isChecked()
    click(sides, "name_right")
    assert sides.ways["name"] == "right"


def test_both_can_stay_but_never_none(sides: SideBySide) -> None:
    click(sides, "tags_left")
    assert sides.ways["tags"] == "right"
    click(sides, "tags_right")
    assert sides.ways["tags"] == "right"
    click(sides, "tags_left")
    assert sides.ways["tags"] == "both"


def test_what_is_there_can_not_be_taken_away_where_it_must_stay(sides: SideBySide) -> None:
    click(sides, "email_right")
    assert sides.ways["email"] == "left"
    click(sides, "email_right")
    assert sides.ways["email"] == "both"
    click(sides, "email_left")
    assert sides.ways["email"] == "both"


def test_the_arrows_choose_and_walk(sides: SideBySide) -> None:
    cell(sides, "name_left").setFocus()
    QTest.keyClick(cell(sides, "name_left"), Qt.Key.Key_Right)
    assert sides.ways["name"] == "right"
    assert cell(sides, "name_right").hasFocus()
    QTest.keyClick(cell(sides, "name_right"), Qt.Key.Key_Left)
    assert sides.ways["name"] == "left"
    QTest.keyClick(cell(sides, "email_left"), Qt.Key.Key_Right)
    assert sides.ways["email"] == "both"


def test_the_next_pair_keeps_the_keyboard(sides: SideBySide, qtbot: QtBot) -> None:
    sides.activateWindow()
    cell(sides, "tags_right").setFocus()
    sides.show_lines(label("Mine"), label("Theirs"), LINES[:2])
    qtbot.waitUntil(lambda: cell(sides, "tags_right").hasFocus())
    sides.show_lines(label("Mine"), label("Theirs"), LINES[:1])
    qtbot.waitUntil(lambda: cell(sides, "name_right").hasFocus())
