"""Workbooks, cards and spoilt letters in the wizard: what can be chosen, by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from tests.intake.workbooks.making import sheet, xlsx
from tests.ui.accessibility import assert_accessible
from tests.ui.intake.walking import (
    begun,
    choose,
    click,
    imported,
    names,
    page_of,
    part,
    shown,
    until,
)
from ui.intake.page import COLUMNS
from ui.window import Window

OpenShop = Callable[..., Window]
PEOPLE = [["Name", "E-mail"], ["Anna Bell", "anna@bell.example"], ["Tom Burke", "tom@b.example"]]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    def make(book: Any) -> None:
        sheet(book, "Read me", [["Made by the shop"]])
        sheet(book, "Customers", PEOPLE)
        sheet(book, "Fair", [PEOPLE[0], ["Cleo Dent", "cleo@dent.example"]])

    path = tmp_path / "people.xls"
    path.write_bytes(xlsx(make))
    return path


def test_another_sheet_of_a_workbook_is_chosen_by_keyboard(
    open_shop: OpenShop, workbook: Path
) -> None:
    window = open_shop()
    begun(window, workbook)
    box = part(window, "intake_sheet")
    assert isinstance(box, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == [
        "Read me, 1 row", "Customers, 2 rows", "Fair, 1 row",
    ]  # fmt: skip
    assert box.currentText() == "Customers, 2 rows"
    assert not shown(window, "intake_separator")
    assert not shown(window, "intake_letters")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Down)
    until(
        lambda: (
            page_of(window)._coming.outcome and page_of(window)._coming.file.table.sheet == "Fair"
        )
    )
    assert_accessible(window.page)
    imported(window)
    assert names(window) == ["Cleo Dent"]


def test_cards_have_neither_separator_nor_headings(open_shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text("BEGIN:VCARD\nFN:Anna Bell\nTEL:01 555 0101\nEND:VCARD\nBEGIN:VCARD\nFN:Cut")
    window = open_shop()
    begun(window, path)
    assert [shown(window, f"intake_{each}") for each in ("sheet", "separator", "headings")] == [
        False, False, False,
    ]  # fmt: skip
    assert part(window, "intake_letters").currentText() == "Unicode (UTF-8)"
    imported(window)
    assert names(window) == ["Anna Bell"]
    assert "Cut" in (tmp_path / "phone.rejected.csv").read_text("utf-8-sig")


def test_the_columns_of_cards_are_called_in_the_owners_words(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "phone.vcf"
    person = "N:Bell;Anna;;;\nFN:Anna Bell\nEMAIL:anna@bell.example\nANNIVERSARY:2001-02-03"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\n{person}\nEND:VCARD\n")
    window = open_shop()
    begun(window, path)
    lines = page_of(window)._columns._mapping._lines.values()
    assert [line.name.text() for line in lines] == [
        "Name", "Given name", "Family name", "E-mail", "Anniversary", "Kind",
    ]  # fmt: skip
    assert [line.choice.accessibleName() for line in lines][3] == "E-mail goes to"


def test_spoilt_letters_are_put_right_with_a_tick_and_left_again(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name;City\nJürgen Müller;Köln\n".encode().decode("cp1252"), "utf-8")
    window = open_shop()
    begun(window, path)
    tick = part(window, "intake_repair")
    assert tick.accessibleName() == "Put letters right: “JÃ¼rgen” becomes “Jürgen”"
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    until(
        lambda: (
            page_of(window)._coming.outcome
            and page_of(window)._coming.outcome.encoding == "utf-8-repaired"
        )
    )
    assert part(window, "intake_letters").currentText() == "Unicode (UTF-8), put right"
    click(window, "intake_repair")
    until(
        lambda: (
            page_of(window)._coming.outcome and page_of(window)._coming.outcome.encoding == "utf-8"
        )
    )
    click(window, "intake_repair")
    until(
        lambda: (
            page_of(window)._coming.outcome
            and page_of(window)._coming.outcome.encoding == "utf-8-repaired"
        )
    )
    imported(window)
    assert names(window) == ["Jürgen Müller"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Name\tPhone\nAnna Bell\t01 555 0101\n", ["Anna Bell"]),
        ("Name;Email\nAnna Bell;anna@bell.example\n", ["Anna Bell"]),
        ("Anna Bell <anna@bell.example>, tom@b.example", ["Anna Bell", "tom@b.example"]),
        ("BEGIN:VCARD\nFN:Anna Bell\nEND:VCARD\n", ["Anna Bell"]),
    ],
)
def test_whatever_was_copied_is_pasted_with_one_key(
    open_shop: OpenShop, text: str, people: list[str]
) -> None:
    window = open_shop()
    window.go("intake")
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(part(window, "intake_drop"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: page_of(window).at == COLUMNS and page_of(window)._coming.outcome)
    imported(window)
    assert names(window) == people
    QGuiApplication.clipboard().setText("")


def test_another_way_to_read_a_text_is_chosen(open_shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name;Ort\nŁukasz Gęś;Łódź\n".encode("cp1250"))
    window = open_shop()
    begun(window, path)
    choose(window, "intake_letters", "Western (Windows)")
    assert page_of(window)._coming.file.table.encoding == "cp1252"
    choose(window, "intake_letters", "Central European")
    imported(window)
    assert names(window) == ["Łukasz Gęś"]


def test_the_columns_of_the_next_file_stand_where_those_of_the_first_did(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    window = open_shop()
    tops = []
    for name, columns in (("wide", 9), ("narrow", 2)):
        path = tmp_path / f"{name}.csv"
        path.write_text("Name" + ",Note" * columns + "\nAnna" + ",x" * columns + "\n")
        begun(window, path)
        until(lambda: not page_of(window)._columns._mapping._waiting)
        QApplication.processEvents()
        tops.append(part(window, "intake_column_0").y())
    assert tops[0] == tops[1]
