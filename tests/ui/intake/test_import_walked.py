"""Import as an owner walks through it: what is asked is seen, and nothing of the last file is left."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.words.formats import short_day
from tests.ui.intake.walking import (
    begun,
    click,
    imported,
    page_of,
    part,
    shown,
    texts,
    to_earlier_import,
    until,
)
from ui.intake.column_line import ColumnLine
from ui.intake.page import CHECK
from ui.intake.words import rows_words, so_far_words
from ui.kit.choices import Dropdown
from ui.kit.table import Table
from ui.kit.theme import theme
from ui.window import Window

OpenShop = Callable[..., Window]

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Vera Odd
N:Odd;Vera;;;
BDAY:1980-31-45
END:VCARD
"""


def columns(window: Window) -> list[str]:
    table = part(window, "intake_first")
    assert isinstance(table, Table)
    return [column.title for column in table.rows.columns]


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "odd.vcf"
    path.write_text(CARDS)
    return path


def test_what_is_wrong_in_a_card_is_said_in_the_owners_words(
    open_shop: OpenShop, cards: Path
) -> None:
    window = open_shop()
    begun(window, cards)
    until(lambda: "Line 1: Birthday: “1980-31-45”." in texts(window))
    click(window, "intake_next")
    page_of(window)._check._which._pick("fix")
    assert part(window, "intake_fix_1").accessibleName() == "Birthday in line 1"
    assert "birthday" not in texts(window)


def test_nothing_of_the_last_file_is_asked_of_the_next(
    open_shop: OpenShop, cards: Path, people: Path
) -> None:
    window = open_shop()
    begun(window, cards)
    click(window, "intake_next")
    check = page_of(window)._check
    check._which._pick("fix")
    assert shown(window, "intake_fix_1")
    page_of(window).back()
    page_of(window).back()
    page_of(window)._begin(people)
    page_of(window)._go(CHECK)
    assert not shown(window, "intake_fix_1")
    assert [chip.key for chip in check._which._chips] == ["first"]
    until(lambda: page_of(window)._coming.outcome)


def test_what_was_typed_for_one_card_is_not_left_for_the_same_place_of_the_next(
    open_shop: OpenShop, cards: Path
) -> None:
    window = open_shop()
    for day in ("1980-31-45", "1999-99-99"):
        cards.write_text(CARDS.replace("1980-31-45", day))
        begun(window, cards)
        click(window, "intake_next")
        page_of(window)._check._which._pick("fix")
        field = part(window, "intake_fix_1")
        assert isinstance(field, QLineEdit)
        assert field.text() == day
        page_of(window).back()
        page_of(window).back()


def test_rows_that_nobody_could_tell_whose_they_are_are_asked_before_the_first_rows(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    window = open_shop()
    for city in ("Cork", "Galway"):
        window.desk.workspace.contacts.add("Anna Bell", city=city)
    path = tmp_path / "sold.csv"
    path.write_text("contact,date,amount\nAnna Bell,2026-01-01,5\nTom Lind,2026-01-02,7\n")
    begun(window, path)
    click(window, "intake_next")
    choice = part(window, "intake_whom_2")
    assert isinstance(choice, QComboBox)
    assert f"5.00 EUR · {short_day(date(2026, 1, 1))}" in texts(window)
    assert "5.00 EUR" in choice.accessibleName()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    until(lambda: (done := page_of(window)._coming.outcome) and not done.rejected)
    page_of(window)._check._which._pick("first")
    page_of(window)._coming.recount()
    until(lambda: page_of(window)._coming.outcome)
    until(lambda: shown(window, "intake_first"))
    page_of(window).back()
    page_of(window).back()
    begun(window, path)
    click(window, "intake_next")
    again = part(window, "intake_whom_2")
    assert isinstance(again, QComboBox)
    assert again.currentText() == "Leave it out"


def test_the_first_rows_show_all_that_comes_in(open_shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "club.csv"
    path.write_text(
        "Name,Mail,Born,Street,Shoe size\nKai Lund,kai@lund.example,31.12.1981,Hill 2,41\n"
    )
    window = open_shop()
    begun(window, path)
    click(window, "intake_next")
    assert columns(window)[2:] == ["Name", "E-mail", "Birthday", "Street", "Shoe size"]


def test_while_rows_are_counted_enter_goes_back_and_then_imports(
    open_shop: OpenShop, many: Path
) -> None:
    window = open_shop()
    window.desk.go("intake")
    page, seen = page_of(window), []

    def look() -> None:
        if page._coming.glimpse is not None:
            seen.append("about" in texts(window) and "about" in window.focusWidget().text())
            page.go_on()
            seen.append(window.focusWidget().objectName() == "intake_back")

    page._coming.looked.connect(look)
    window.desk.go("intake", path=str(many))
    until(lambda: page._coming.outcome)
    assert seen == [True, True]
    assert window.focusWidget() is part(window, "intake_next")
    assert "about" not in texts(window)


def test_a_judged_number_of_rows_is_round_and_says_so() -> None:
    assert rows_words(269_371, about=True) == "about 270,000 rows"
    assert rows_words(269_371) == "269,371 rows"
    assert (
        so_far_words({"created": 2_000}, 2_128, about=True) == "2,000 of about 2,100 rows looked at"
    )


def test_an_arrow_only_looks_which_efforts_there_are(
    open_shop: OpenShop, people: Path, qtbot: QtBot
) -> None:
    window = open_shop()
    begun(window, people)
    box = part(window, "intake_effort")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "A new effort …"
    assert box.hasFocus()
    assert shown(window, "intake_effort_name")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert not shown(window, "intake_effort_name")
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClicks(box, "S")
    name = part(window, "intake_effort_name")
    assert isinstance(name, QLineEdit)
    assert (name.text(), name.hasFocus()) == ("S", True)
    QTest.keyClicks(name, "pring market")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert name.hasFocus()
    until(lambda: page_of(window)._coming.options.effort == "Spring market")
    until(lambda: page_of(window)._coming.outcome)
    imported(window)


def test_an_earlier_import_says_at_once_that_it_was_taken_back(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    to_earlier_import(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    until(lambda: "Taken back already" in texts(window))
    assert not shown(window, "intake_past_undo")
    window.desk.undo()
    until(lambda: part(window, "intake_past_undo").isEnabled())
    assert "Everything goes back" in texts(window)


def test_with_large_text_in_a_narrow_window_the_columns_fit(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop(size=(1100, 700))
    window.speak("de", "DE")
    theme().resize(130)
    begun(window, people)
    QTest.qWait(0)
    area = next(a for a in page_of(window)._columns.findChildren(QScrollArea) if a.isVisible())
    until(lambda: area.widget().minimumSizeHint().width() <= area.viewport().width())
    letters = part(window, "intake_letters")
    assert isinstance(letters, Dropdown)
    assert letters.shown == letters.currentText()


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "bestellungen.csv"
    path.write_text(
        "Bestellnummer,Kunde,Artikel,Summe,Datum,Farbe\n"
        "1001,Lena Brandt,Tisch aus Eiche,90.00,2025-04-13,blau\n"
        "1002,Mai Tran,Stuhl,45.00,2025-04-14,rot\n"
    )
    return path


def german_columns(window: Window, file: Path) -> list[ColumnLine]:
    window.speak("de", "DE")
    begun(window, file)
    lines = list(page_of(window)._columns._mapping._lines.values())
    assert "gelesen und behalten" in [line.verdict.text() for line in lines]
    return lines


def is_whole(words: QWidget) -> bool:
    return words.isVisible() and words.width() >= words.sizeHint().width()


@pytest.mark.parametrize("percent", [100, 130])
def test_in_a_narrow_window_names_and_verdicts_are_read_whole(
    open_shop: OpenShop, orders: Path, percent: int
) -> None:
    window = open_shop(size=(1100, 700))
    theme().resize(percent)
    lines = german_columns(window, orders)
    heads = page_of(window)._columns._mapping._heads
    until(lambda: [is_whole(head) for head in heads] == [True, False, True])
    assert all(is_whole(line.verdict) for line in lines if line.verdict.text())
    assert all(line.example.x() == line.name.x() for line in lines)
    assert all(is_whole(line.name) and line.example.width() >= 120 for line in lines)


def test_in_a_wide_window_a_column_has_one_line(open_shop: OpenShop, orders: Path) -> None:
    window = open_shop(size=(1440, 900))
    lines = german_columns(window, orders)
    for width, narrow in ((1440, False), (1100, True), (1440, False)):
        window.resize(width, 900)
        until(lambda n=narrow: all((each.example.x() == each.name.x()) == n for each in lines))
        until(lambda: all(is_whole(line.name) for line in lines))
        shown_arrows = [line.arrow.isVisible() for line in lines]
        assert shown_arrows == [line.leads and not narrow for line in lines]


def test_what_is_told_beside_a_file_needs_no_scrolling(open_shop: OpenShop) -> None:
    window = open_shop(page="intake")
    side = part(window, "intake_kind").parentWidget()
    while not isinstance(side, QScrollArea):
        side = side.parentWidget()
    until(lambda: side.isVisible())
    assert side.verticalScrollBar().maximum() == 0
    assert part(window, "intake_next").width() < window.page.width() // 4
