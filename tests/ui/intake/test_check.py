"""The check before an import: who may be somebody known, and what is to be corrected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.people.contacts import Reach
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.intake.walking import begun, click, names, page_of, part, until
from ui.intake.page import CHECK, DONE
from ui.kit.labels import ElidedLabel
from ui.kit.rows import RowList
from ui.window import Window

OpenShop = Callable[..., Window]

ROWS = """Name;E-Mail;Telefon;Ort;Geburtstag
J. Petersen;jan@petersen.example;0341 5558820;Halle;
Mai Tran;mai@tran.example;;;
Anna Bell;mai@tran.example;;;
Tom Lind;tom@lind.example;;;
Ute Roth;tom@lind.example;;;
Jens Otte;jens.otte-at-post;;;03.04.1975
;;;Leipzig;04.05.1976
"""


def fill(file: Workspace) -> None:
    file.contacts.add("Jan Petersen", reach=Reach(phones=["0341 5558820"]), city="Leipzig")


@pytest.fixture
def window(open_shop: OpenShop, tmp_path: Path) -> Window:
    path = tmp_path / "kunden.csv"
    path.write_text(ROWS, encoding="utf-8")
    made = open_shop(fill)
    begun(made, path)
    click(made, "intake_next")
    until(lambda: page_of(made)._coming.pairs is not None)
    assert page_of(made).at == CHECK
    return made


def pairs(window: Window) -> list[str]:
    model = part(window, "intake_pairs").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def settled(window: Window) -> None:
    until(lambda: page_of(window)._coming.outcome and page_of(window)._coming._job is None)


def imported(window: Window) -> None:
    settled(window)
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())


def test_pairs_come_first_with_the_reason(window: Window) -> None:
    assert pairs(window) == [
        "J. Petersen, Same phone number, same name with an initial",
        "Anna Bell, Same e-mail, another name",
        "Ute Roth, Same e-mail, another name",
    ]
    assert_accessible(window.page)


def test_of_very_many_pairs_it_says_how_many_more_there_are(
    open_shop: OpenShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallbiz.intake.pairs.MOST_PAIRS", 1)
    path = tmp_path / "kunden.csv"
    path.write_text(ROWS, encoding="utf-8")
    made = open_shop(fill)
    begun(made, path)
    click(made, "intake_next")
    until(lambda: page_of(made)._coming.pairs is not None)
    assert len(pairs(made)) == 1
    assert part(made, "intake_more_pairs").text() == "and 2 less likely pairs"
    assert "Same person? 3" in [chip.text() for chip in made.findChildren(QAbstractButton)]


def test_a_pair_is_put_together_field_by_field_with_the_import(window: Window) -> None:
    click(window, "intake_pair_field_city_right")
    click(window, "intake_pair_together")
    assert pairs(window)[0].endswith("one person")
    imported(window)
    card = window.desk.workspace.cards.card(1)
    assert (card.name, card.city) == ("Jan Petersen", "Halle")
    assert [way.text for way in card.emails] == ["jan@petersen.example"]
    assert "J. Petersen" not in names(window)
    window.desk.undo()
    assert window.desk.workspace.cards.card(1).city == "Leipzig"


def test_what_was_chosen_is_seen_again(window: Window) -> None:
    click(window, "intake_pair_field_city_right")
    click(window, "intake_pair_together")
    part(window, "intake_pairs").select(0)
    chosen = part(window, "intake_pair_field_city_right")
    assert chosen.isChecked()
    assert not part(window, "intake_pair_field_name_right").isChecked()


def test_by_keyboard_and_all_alike_at_once(window: Window, qtbot: QtBot) -> None:
    listed = part(window, "intake_pairs")
    assert isinstance(listed, RowList)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert listed.current_id() == 1
    part(window, "intake_pair_alike").click()
    QTest.keyClick(listed, Qt.Key.Key_2)
    assert [pair.rsplit(", ", 1)[1] for pair in pairs(window)] == [
        "one person",
        "two people",
        "two people",
    ]
    imported(window)
    file = window.desk.workspace
    assert file.store.value("SELECT count(*) FROM kept_apart") == 2
    assert file.doubles.find(lambda *_at: None) == []


def test_an_answer_on_a_value_leaves_the_keyboard_among_the_values(
    window: Window, qtbot: QtBot
) -> None:
    part(window, "intake_pair_field_city_right").setFocus()
    QTest.keyClick(part(window, "intake_pair_field_city_right"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is part(window, "intake_pair_field_name_right"))
    assert part(window, "intake_pairs").current_id() == 1


def test_two_rows_of_one_file_are_told_by_their_lines(window: Window) -> None:
    part(window, "intake_pairs").select(1)
    heads = [
        each.text()
        for each in part(window, "intake_pair_field_name_left")
        .parentWidget()
        .findChildren(ElidedLabel)
    ]
    assert [words for words in heads if words.startswith("Line")] == ["Line 3", "Line 4"]


def test_the_same_file_again_begins_with_the_first_pair(window: Window, tmp_path: Path) -> None:
    part(window, "intake_pairs").select(2)
    page_of(window)._start_again()
    begun(window, tmp_path / "kunden.csv")
    click(window, "intake_next")
    until(lambda: page_of(window)._coming.pairs is not None)
    assert part(window, "intake_pairs").current_id() == 0


def test_a_row_can_be_left_out_and_an_answer_changed(window: Window) -> None:
    click(window, "intake_pair_skip")
    assert pairs(window)[0].endswith("left out")
    settled(window)
    assert page_of(window)._coming.outcome.skipped == 1
    part(window, "intake_pairs").select(0)
    click(window, "intake_pair_apart")
    settled(window)
    assert pairs(window)[0].endswith("two people")
    assert page_of(window)._coming.outcome.skipped == 0


def test_what_is_not_answered_is_added_beside(window: Window) -> None:
    imported(window)
    assert names(window)[:2] == ["Jan Petersen", "J. Petersen"]


def test_cells_are_corrected_and_checked_at_once(window: Window) -> None:
    page_of(window)._check._which._pick("fix")
    field = part(window, "intake_fix_1")
    assert isinstance(field, QLineEdit)
    assert field.text() == "jens.otte-at-post"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "jens@otte.example")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled(window)
    name = part(window, "intake_fix_2")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Rosa Lindner")
    QTest.keyClick(name, Qt.Key.Key_Return)
    settled(window)
    assert page_of(window)._coming.outcome.rejected == 0
    assert page_of(window)._coming.outcome.wrong == ()
    assert_accessible(window.page)
    imported(window)
    assert "Rosa Lindner" in names(window)
    emails = window.desk.workspace.store.rows("SELECT address FROM email ORDER BY id")
    assert ("jens@otte.example",) in emails


def test_a_correction_is_taken_back_and_a_row_left_out(window: Window) -> None:
    page_of(window)._check._which._pick("fix")
    field = part(window, "intake_fix_1")
    assert isinstance(field, QLineEdit)
    field.setText("jens@otte.example")
    field.editingFinished.emit()
    settled(window)
    assert page_of(window)._coming.outcome.wrong[0].line == 8
    click(window, "intake_leave_1")
    settled(window)
    assert field.text() == "jens.otte-at-post"
    click(window, "intake_leave_2")
    settled(window)
    outcome = page_of(window)._coming.outcome
    assert (outcome.skipped, outcome.rejected) == (1, 0)


def test_the_hint_says_where_enter_puts_together(window: Window) -> None:
    hints = [each.accessibleName() for each in page_of(window).findChildren(QWidget)]
    assert "← →: choose, Enter: in the list: together, 2: two people" in hints
