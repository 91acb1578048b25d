"""What has the keyboard is seen on a page that is longer than the window."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.kit.boxes import scroll, vbox
from ui.kit.buttons import Button
from ui.kit.cells import Text
from ui.kit.item_list import ItemList
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.sheets import Sheet
from ui.kit.table import Column, Source, Table
from ui.kit.table_model import Row

MANY = list(range(60))


def long_list() -> ItemList:
    made = RowList("Lines", fit=True)
    made.show_items([ListRow(number, f"Line {number}") for number in MANY])
    return made


def long_table() -> Table:
    source = Source(
        lambda _key, _down: MANY, lambda ids: [Row(each, (Text(str(each)),), "") for each in ids]
    )
    made = Table("Lines", [Column("name", "Name", 200, stretch=True)], source, fit=True)
    made.refresh()
    return made


@pytest.mark.parametrize("make", [long_list, long_table])
def test_the_page_follows_the_arrows_through_a_long_list(qtbot: Any, make: Any) -> None:
    page, lines = QWidget(), make()
    vbox(page).addWidget(lines)
    area = scroll(page)
    qtbot.addWidget(area)
    area.resize(500, 300)
    with qtbot.waitActive(area):
        area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(lines, key)
        line = lines.visualRect(lines.currentIndex())
        box = QRect(lines.viewport().mapTo(area, line.topLeft()), line.size())
        assert area.rect().contains(box), key


def test_tab_in_a_sheet_shows_what_it_comes_to(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    with qtbot.waitActive(window):
        window.show()
    sheet = Sheet(window, "Title", "title", close_tip="Close")
    for number in MANY:
        sheet.lay.addWidget(Button(str(number), f"button_{number}"))
    sheet.open()
    qtbot.waitUntil(lambda: sheet.findChild(QWidget, f"button_{MANY[-1]}").y() > 0)
    cross = sheet.findChild(QWidget, "title_close")
    cross.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cross, Qt.Key.Key_Backtab)
    last = sheet.findChild(QWidget, f"button_{MANY[-1]}")
    assert window.focusWidget() is last
    assert window.rect().contains(QRect(last.mapTo(window, QPoint()), last.size()))
