"""The path of stages, answers with digits, and the search line."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.chips import ChipText
from ui.kit.digit_chips import DigitChips
from ui.kit.search_field import SearchLine
from ui.kit.stage_path import PathStage, StagePath

STAGES = [PathStage(1, "New"), PathStage(2, "Sent", "9 days", "warn"), PathStage(3, "Won")]


def test_a_path_has_one_tab_stop_and_tells_what_was_chosen(qtbot: Any) -> None:
    path = StagePath("path", "Stages")
    qtbot.addWidget(path)
    path.show_stages(STAGES, 1)
    path.resize(600, 60)
    path.show()
    stops = [bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in path.stages]
    assert stops == [False, True, False]
    assert path.stages[1].accessibleName() == "Sent, 9 days"
    with qtbot.waitSignal(path.chosen) as told:
        QTest.mouseClick(path.stages[2], Qt.MouseButton.LeftButton)
    assert told.args == [3]
    assert not path.grab().isNull()


def test_a_path_shown_again_keeps_the_keyboard(qtbot: Any) -> None:
    path = StagePath("path", "Stages")
    qtbot.addWidget(path)
    path.show_stages(STAGES, 0)
    path.show()
    path.activateWindow()
    QTest.qWaitForWindowActive(path)
    path.stages[2].setFocus()
    path.show_stages(STAGES, 1)
    QTest.qWait(1)
    assert path.stages[2].hasFocus()
    QTest.keyClick(path.stages[2], Qt.Key.Key_Left)
    assert path.stages[1].hasFocus()
    QTest.keyClick(path.stages[1], Qt.Key.Key_Left)
    QTest.keyClick(path.stages[0], Qt.Key.Key_Left)
    assert path.stages[0].hasFocus()


def test_a_digit_chooses_and_a_choice_is_told(qtbot: Any) -> None:
    chips = DigitChips([ChipText("a", "Price"), ChipText("b", "Other")], "why", "Why?")
    qtbot.addWidget(chips)
    assert chips.value is None
    with qtbot.waitSignal(chips.changed) as told:
        chips.press(1)
    assert (told.args, chips.value) == (["b"], "b")
    chips.press(7)
    chips.choose("a")
    assert chips.value == "a"


def test_the_search_line_goes_on_and_empties(qtbot: Any) -> None:
    line = SearchLine("Name", "search", "Search")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "ann")
    with qtbot.waitSignal(line.walked):
        QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
