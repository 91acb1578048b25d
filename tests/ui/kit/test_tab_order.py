"""Tab stops in reading order."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.accessibility import tab_order
from ui.kit.boxes import column, row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.forms import TextField
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.stops import tab_stops
from ui.kit.tab_order import in_reading_order


def test_what_is_made_later_is_walked_where_it_stands(qtbot: Any) -> None:
    page, inner = QWidget(), QWidget()
    qtbot.addWidget(page)
    inside = vbox(inner)
    inside.addWidget(Button("3", "third"))
    lay = vbox(page)
    lay.addLayout(row(Button("1", "first"), Button("2", "second")))
    lay.addWidget(scroll(inner))
    lay.addLayout(column(Button("5", "fifth")))
    inside.addWidget(Button("4", "fourth"))
    page.show()
    in_reading_order(page)
    walked = tab_order(page)
    start = walked.index("first")
    assert walked[start:] + walked[:start] == ["first", "second", "third", "fourth", "fifth"]


def test_stops_are_found_in_reading_order(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lay = vbox(page)
    last, first = Button("2", "last", parent=page), Button("1", "first", parent=page)
    lay.addWidget(first)
    lay.addWidget(last)
    page.show()
    assert tab_stops(page) == [first, last]


def test_chips_without_a_layout_are_walked_where_they_stand(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    chips = ChipRow([ChipText(1, "One"), ChipText(2, "Two")], "chips", "Which", more="More")
    lay = vbox(page)
    lay.addLayout(row(Button("1", "before"), chips))
    lay.addWidget(Button("2", "after"))
    page.show()
    in_reading_order(page)
    walked = tab_order(page)
    start = walked.index("before")
    assert walked[start:] + walked[:start] == ["before", "chips_0", "chips_1", "after"]


def test_a_list_reached_by_tab_has_a_selected_row(qtbot: Any) -> None:
    page, rows = QWidget(), RowList("Rows")
    qtbot.addWidget(page)
    rows.show_items([ListRow(1, "One", spoken="One"), ListRow(2, "Two", spoken="Two")])
    lay = vbox(page)
    lay.addWidget(Button("1", "first"))
    lay.addWidget(rows)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert [index.row() for index in rows.selectedIndexes()] == [0]


def walked_by_tab(start: QWidget) -> list[str]:
    """What gets the keyboard, key by key, until it is back at `start`."""
    window, found = start.window(), []
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _turn in range(20):
        in_reading_order(window)
        QTest.keyClick(start.window().focusWidget(), Qt.Key.Key_Tab)
        found.append(window.focusWidget().objectName())
        if window.focusWidget() is start:
            break
    return found


def shown(qtbot: Any, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)


def test_fields_are_walked_where_they_stand_and_nowhere_else(qtbot: Any) -> None:
    page = QWidget()
    lay = vbox(page)
    third = Button("3", "third")
    last_first = (
        Button("5", "fifth"),
        TextField("4", "fourth"),
        third,
        TextField("2", "second"),
        Button("1", "first"),
    )
    for widget in last_first:
        lay.insertWidget(0, widget)
    shown(qtbot, page)
    assert walked_by_tab(third) == ["fourth", "fifth", "first", "second", "third"]


def test_what_a_row_has_opened_follows_its_list(qtbot: Any) -> None:
    page, rows = QWidget(), RowList("Rows")
    rows.setObjectName("rows")
    rows.show_actions(lambda place: Button("Undo", f"undo_{place}"))
    rows.show_items([ListRow(1, "One", spoken="One"), ListRow(2, "Two", spoken="Two")])
    lay = vbox(page)
    lay.addWidget(first := Button("1", "first"))
    lay.addWidget(rows)
    lay.addWidget(Button("2", "last"))
    shown(qtbot, page)
    rows.select(2)
    assert walked_by_tab(first) == ["rows", "undo_2", "last", "first"]
