"""Words are added in a small field and taken away with a click or Delete."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.accessibility import assert_accessible
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.word_chips import WordChip, WordChips


@pytest.fixture
def chips(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    made = WordChips(
        "likes", "Likes", add="Add what they like", hint="For example tea", remove="Remove {word}"
    )
    lay = vbox(page, 8)
    lay.addWidget(made)
    lay.addWidget(Button("Elsewhere", "elsewhere"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    made.page = page
    return made


def words(chips: WordChips) -> list[str]:
    return [chip.word for chip in chips.findChildren(WordChip) if chip.objectName()]


def follow(chips: WordChips) -> list[str]:
    """Let the chips show what they tell, as a page does; returns the words."""
    kept: list[str] = []

    def take(word: str) -> None:
        kept.append(word)
        chips.show_words(kept)

    def drop(word: str) -> None:
        kept.remove(word)
        chips.show_words(kept)

    chips.added.connect(take)
    chips.removed.connect(drop)
    return kept


def test_words_are_added_one_after_the_other(chips: WordChips) -> None:
    kept = follow(chips)
    chips.findChild(QWidget, "likes_add").click()
    line = chips.findChild(QLineEdit, "likes_new")
    QTest.keyClicks(line, "Tea")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "Cake")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible() and line.hasFocus()
    assert kept == words(chips) == ["Tea", "Cake"]


def test_leaving_takes_what_was_typed_and_esc_does_not(chips: WordChips) -> None:
    kept = follow(chips)
    line = chips.findChild(QLineEdit, "likes_new")
    chips.open()
    QTest.keyClicks(line, "Tea")
    chips.page.findChild(Button, "elsewhere").setFocus()
    assert kept == ["Tea"] and not line.isVisible()
    chips.open()
    QTest.keyClicks(line, "Cake")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert kept == ["Tea"] and not line.isVisible()


def test_the_same_word_is_not_added_twice(chips: WordChips) -> None:
    kept = follow(chips)
    for _ in range(2):
        chips.open()
        QTest.keyClicks(chips.findChild(QLineEdit, "likes_new"), "Tea")
        QTest.keyClick(chips.findChild(QLineEdit, "likes_new"), Qt.Key.Key_Return)
    assert kept == ["Tea"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_word_is_taken_away_by_keyboard(chips: WordChips, key: Qt.Key) -> None:
    kept = follow(chips)
    chips.added.emit("Tea")
    chips.added.emit("Cake")
    QTest.keyClick(chips.findChild(WordChip, "likes_0"), key)
    assert kept == words(chips) == ["Cake"]


def test_everything_has_a_name(chips: WordChips) -> None:
    follow(chips)
    chips.added.emit("Tea & <b>cake</b>")
    chips.open()
    assert_accessible(chips)
    assert chips.findChild(WordChip, "likes_0").accessibleName() == "Remove Tea & <b>cake</b>"
