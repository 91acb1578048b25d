from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.kit.cells import IconText, Label, Money, Person, Range, Score, Text, Tick, TwoLines
from ui.kit.table import Column, Source, Table
from ui.kit.table_columns import share_width
from ui.kit.table_model import KEPT, PAGE, Row, TableModel
from ui.kit.table_parts import tip_of
from ui.kit.theme import theme

COLUMNS = (
    Column("name", "Name", 160, stretch=True),
    Column("score", "Score", 90, leaves=1, falls_first=True),
    Column("place", "Place", 90, leaves=2),
    Column("value", "Value", 90, right=True),
    Column("tick", "Done", 60, sortable=False),
)


class People:
    """Rows 1 to count; the score of a person is id × 37 modulo 101."""

    def __init__(self, count):
        self.known = range(1, count + 1)
        self.asked = []
        self.suffix = ""

    def ids(self, key, descending):
        value = (lambda i: i * 37 % 101) if key == "score" else (lambda i: i)
        return array("q", sorted(self.known, key=value, reverse=descending))

    def rows(self, ids):
        self.asked.append(list(ids))
        return [self.row(i) for i in ids if i in self.known]

    def row(self, i):
        cells = (
            Person(f"Person {i}{self.suffix}", "second line"),
            Score(i * 37 % 101),
            IconText("store", "Walk-in", "mkt"),
            Money(f"€{i}"),
            Tick(False, "open"),
        )
        return Row(i, cells, f"Person {i}, score {i * 37 % 101}")


@pytest.fixture
def people():
    return People(300)


@pytest.fixture
def table(qtbot, people):
    view = Table("People", COLUMNS, Source(people.ids, people.rows))
    qtbot.addWidget(view)
    view.resize(700, 420)
    view.refresh()
    view.show()
    return view


def click(table, place, column=0, held=Qt.KeyboardModifier.NoModifier):
    point = table.visualRect(table.rows.index(place, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, point)


def click_title(table, column):
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))


def first_names(table, count=3):
    return [table.rows.index(row, 0).data() for row in range(count)]


def test_the_model_is_sound(people):
    model = TableModel(COLUMNS, Source(people.ids, people.rows))
    QAbstractItemModelTester(model)
    model.reload()
    model.sort_by("score", True)
    people.known = range(5, 200)
    model.reload()
    assert model.rowCount() == 195


def test_rows_are_fetched_by_the_page_and_only_when_painted(table, people):
    QApplication.processEvents()
    assert [len(page) for page in people.asked] == [PAGE]
    table.scrollToBottom()
    QApplication.processEvents()
    assert len(people.asked) <= 3
    assert 300 in people.asked[-1]


def test_only_so_many_rows_are_kept():
    people = People(3 * KEPT)
    model = TableModel(COLUMNS, Source(people.ids, people.rows))
    model.reload()
    for place in range(0, 3 * KEPT, PAGE):
        assert model.row(place).id == place + 1
    assert model.row(0).id == 1
    assert people.asked[-1][0] == 1


def test_a_title_sorts_in_the_source_and_again_the_other_way(table, qtbot):
    with qtbot.waitSignal(table.sorted_by) as told:
        click_title(table, 1)
    assert told.args == ["score", True]
    assert table.rows.row(0).cells[1].value == 100
    click_title(table, 1)
    assert table.rows.row(0).cells[1].value == 0
    click_title(table, 4)
    assert table.rows.sorted_by == "score"


SIDEWAYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def test_sorting_by_keys(table):
    QTest.keyClick(table, Qt.Key.Key_Right, SIDEWAYS)
    assert (table.rows.sorted_by, table.rows.descending) == ("score", True)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (table.rows.sorted_by, table.rows.descending) == ("score", False)
    QTest.keyClick(table, Qt.Key.Key_Left, SIDEWAYS)
    assert table.rows.sorted_by == "name"


def test_sorting_keeps_what_is_selected(table):
    click(table, 1)
    click(table, 3, held=Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [2, 4]
    table.sort("name", True)
    assert table.selected_ids() == [4, 2]
    assert table.current_id() == 4


def test_selecting_one_lets_go_of_the_others_whatever_key_is_held(table):
    table.select(3)
    QTest.keyPress(table, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    table.select(7)
    table.select(7)
    QTest.keyRelease(table, Qt.Key.Key_F12)
    assert table.selected_ids() == [7]


def test_refresh_keeps_selection_and_scroll_by_id(table, people, qtbot):
    table.select(120)
    top = table.rows.ids[table.rowAt(0)]
    with qtbot.assertNotEmitted(table.selected):
        people.known = range(11, 301)
        table.refresh()
    assert table.selected_ids() == [120]
    assert table.current_id() == 120
    assert table.rows.ids[table.rowAt(0)] == top


def test_refresh_announces_when_a_selected_row_is_gone(table, people, qtbot):
    table.select(120)
    people.known = range(1, 100)
    with qtbot.waitSignal(table.selected) as told:
        table.refresh()
    assert told.args == [[]]


def test_refresh_of_some_rows_fetches_only_these(table, people):
    QApplication.processEvents()
    people.asked.clear()
    people.suffix = " Smith"
    table.refresh({2})
    assert first_names(table) == [
        "Person 1, second line",
        "Person 2 Smith, second line",
        "Person 3, second line",
    ]
    assert people.asked == [[2]]


def test_a_row_that_vanished_since_is_painted_empty(table, people):
    listed = people.ids("name", False)
    table.rows.source = Source(lambda key, descending: listed, people.rows)
    people.known = range(2, 301)
    table.refresh()
    assert table.rows.row(0) is None
    assert table.rows.index(0, 0).data() is None
    assert not table.grab().isNull()


def test_enter_opens_space_ticks_and_letters_do_not_jump(table, qtbot):
    table.select(5)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [5]
    with qtbot.waitSignal(table.ticked) as told:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert told.args == [5]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_ids() == [6]
    QTest.keyClicks(table, "Person 200")
    assert table.selected_ids() == [6]
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids() == [6, 7]


def test_tab_leaves(qtbot, people):
    page = QWidget()
    qtbot.addWidget(page)
    table = Table("People", COLUMNS, Source(people.ids, people.rows), parent=page)
    after = QLineEdit(page)
    table.refresh()
    page.show()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert page.focusWidget() is after
    page.activateWindow()
    qtbot.waitUntil(after.hasFocus)
    QTest.keyClick(after, Qt.Key.Key_Tab)
    assert page.focusWidget() is table
    assert table.current_id() == 1


def test_a_click_on_a_tick_ticks(table, qtbot):
    with qtbot.waitSignal(table.ticked) as told:
        click(table, 2, 4)
    assert told.args == [3]
    with qtbot.waitSignal(table.pressed_cell) as told, qtbot.assertNotEmitted(table.ticked):
        click(table, 2, 1)
    assert told.args == [3, "score"]


def test_double_click_opens(table, qtbot):
    point = table.visualRect(table.rows.index(2, 0)).center()
    click(table, 2)
    with qtbot.waitSignal(table.opened) as told:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [3]


def test_the_least_important_column_leaves_first():
    px = round
    assert share_width(COLUMNS, 600, px) == [270, 90, 90, 90, 60]
    assert share_width(COLUMNS, 480, px) == [240, 90, 0, 90, 60]
    assert share_width(COLUMNS, 320, px) == [170, 0, 0, 90, 60]
    assert share_width(COLUMNS, 200, px) == [80, 0, 0, 90, 60]


def test_columns_come_back_with_the_width(table):
    table.resize(330, 420)
    assert [table.isColumnHidden(n) for n in range(5)] == [False, True, True, False, False]
    table.resize(900, 420)
    assert not any(table.isColumnHidden(n) for n in range(5))


def test_rows_grow_with_the_text(table):
    assert table.rowHeight(0) == 52
    theme().resize(130)
    assert table.rowHeight(0) == theme().px(52) > 52
    assert table.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole) == (
        theme().font("caption_strong")
    )


def test_a_fitting_table_is_as_high_as_its_rows(qtbot, people):
    people.known = range(1, 4)
    table = Table("Few", COLUMNS, Source(people.ids, people.rows), height="one_line", fit=True)
    qtbot.addWidget(table)
    table.refresh()
    assert table.height() == 36 + 3 * 40 + 2
    people.known = range(1, 6)
    table.refresh()
    assert table.height() == 36 + 5 * 40 + 2


def test_screen_readers_get_the_row_and_then_its_cells(table):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.rows.index(0, 0).data(role) == "Person 1, score 37"
    assert table.rows.index(0, 3).data(role) == "Value: €1"


def test_the_row_with_the_keyboard_wears_a_ring(table, qtbot):
    table.select(2)
    table.setFocus()
    with_ring = table.viewport().grab().toImage()
    table.clearFocus()
    assert table.viewport().grab().toImage() != with_ring


def test_every_kind_of_cell_is_painted(qtbot):
    cells = {
        "nothing": None,
        "text": Text("Plain", "bad"),
        "lines": TwoLines("Call back", "2 days late", "bad"),
        "line": TwoLines("Call back"),
        "person": Person("Ines Okafor", initials="IO"),
        "shop": Person("Café", "Owner", business=True),
        "label": Label("Lead", "mkt", "circle-dashed"),
        "score": Score(82),
        "icon": IconText("gift", "Referral", "mkt"),
        "money": Money("−€72", "bad"),
        "range": Range("€1.51", 0.7, 1.51, 2.6),
        "too early": Range("no sale"),
        "tick": Tick(True, "done"),
    }
    pictures = {}
    for name, cell in cells.items():
        row = Row(1, (cell,))
        source = Source(lambda key, down: [1], lambda ids, row=row: [row])
        table = Table("One", [Column("a", "A", 260, stretch=True)], source)
        qtbot.addWidget(table)
        table.resize(280, 100)
        table.refresh()
        pictures[name] = bytes(table.grab().toImage().constBits())
    assert len(set(pictures.values())) == len(cells)


def test_a_cell_tells_its_tip_or_words_that_are_cut_off(people):
    row = people.row(7)
    assert tip_of(row, 0, 400) == ""
    assert tip_of(row, 0, 20) == "Person 7, second line"
    tipped = Row(7, row.cells, tips=("Known since May", "", "", "", ""))
    assert tip_of(tipped, 0, 400) == "Known since May"
    assert tip_of(tipped, 3, 400) == ""


def test_a_row_out_of_sight_is_shown_in_the_middle(table):
    table.select(120)
    middle = table.visualRect(table.currentIndex()).center().y()
    assert abs(middle - table.viewport().height() / 2) < table.rowHeight(0)
    top = table.verticalScrollBar().value()
    table.select(121)
    assert table.verticalScrollBar().value() == top


def test_home_and_end_are_the_first_and_the_last_row(table):
    table.select(5)
    for key, held, chosen in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier, None),
    ):
        QTest.keyClick(table, key, held)
        here = table.current_id()
        if key == Qt.Key.Key_PageDown:
            assert 1 < here < 300
            before = here
        else:
            assert here == (300 if key == Qt.Key.Key_End else 1)
        assert len(table.selected_ids()) == (chosen or 301 - before)
