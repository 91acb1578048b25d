import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ui.kit.item_model import ItemModel
from ui.kit.row_items import Head, JourneyStep, ListRow
from ui.kit.rows import ACTIONS, RowList
from ui.kit.theme import theme
from ui.kit.timeline import Timeline

KEY = Qt.Key


def row(number, **more):
    return ListRow(number, f"Row {number}", spoken=f"Row {number}, due today", **more)


def items():
    return [
        Head("Overdue", "2", "bad"),
        row(1, tick=True),
        row(2, tick=True, initials="IO", second="€3,900", second_icon="phone"),
        Head("Later"),
        row(3, tick=True, done=True),
        row(4, score=82, right="€120", right_second="since 2 May"),
    ]


@pytest.fixture
def rows(qtbot):
    view = RowList("Follow-ups")
    qtbot.addWidget(view)
    view.resize(500, 420)
    view.show_items(items())
    view.show()
    return view


def rect(view, item_id):
    return view.visualRect(view.items.place(item_id))


def picture(item):
    view = RowList("One")
    view.resize(400, 60)
    view.show_items([item])
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def test_items_are_a_sound_model():
    model = ItemModel()
    QAbstractItemModelTester(model)
    model.show(items())
    model.show(items())
    model.show([row(9)])
    model.show([])
    assert model.rowCount() == 0


def test_screen_readers_get_sentences(rows):
    role = Qt.ItemDataRole.AccessibleTextRole
    texts = [rows.items.index(n).data(role) for n in range(4)]
    assert texts == ["Overdue, 2", "Row 1, due today", "Row 2, due today", "Later"]


def test_arrows_walk_over_the_heads(rows):
    rows.select(1)
    for key, expected in (
        (KEY.Key_Down, 2),
        (KEY.Key_Down, 3),
        (KEY.Key_Up, 2),
        (KEY.Key_Home, 1),
        (KEY.Key_Up, 1),
    ):
        QTest.keyClick(rows, key)
        assert rows.current_id() == expected


def test_a_head_cannot_be_selected(rows):
    rows.select(2)
    head = rows.visualRect(rows.items.index(3)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert rows.current_id() == 2


def test_space_ticks_and_enter_opens(rows, qtbot):
    rows.select(2)
    with qtbot.waitSignal(rows.ticked) as told:
        QTest.keyClick(rows, KEY.Key_Space)
    assert told.args == [2]
    with qtbot.waitSignal(rows.opened) as told:
        QTest.keyClick(rows, KEY.Key_Return)
    assert told.args == [2]


def test_a_click_on_the_tick_ticks_and_elsewhere_selects(rows, qtbot):
    box = rect(rows, 2)
    with qtbot.waitSignal(rows.ticked) as told:
        at = QPoint(box.left() + 24, box.center().y())
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [2]
    with qtbot.assertNotEmitted(rows.ticked):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        without_tick = QPoint(box.left() + 24, rect(rows, 4).center().y())
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=without_tick)
    assert rows.current_id() == 4


def test_letters_are_left_to_the_page(rows):
    rows.select(1)
    QTest.keyClicks(rows, "Row 4")
    assert rows.current_id() == 1


def test_the_selection_survives_new_items_by_id(rows, qtbot):
    rows.select(3)
    with qtbot.assertNotEmitted(rows.selected):
        rows.show_items([row(3), Head("New"), row(1)])
    assert rows.current_id() == 3


def test_a_long_list_keeps_its_place(rows):
    rows.show_items([row(n) for n in range(60)])
    QApplication.processEvents()
    rows.verticalScrollBar().setValue(900)
    rows.show_items([row(n) for n in range(1, 60)])
    QApplication.processEvents()
    assert rows.verticalScrollBar().value() == 900


def test_the_neighbour_is_selected_when_a_row_is_gone(rows, qtbot):
    rows.select(2)
    with qtbot.waitSignal(rows.selected) as told:
        rows.show_items([i for i in items() if i.id != 2])
    assert told.args == [1]
    with qtbot.waitSignal(rows.selected) as told:
        rows.show_items([])
    assert told.args == [None]


def test_the_selected_row_opens_its_actions(rows, qtbot):
    pressed = []

    def make(item_id):
        button = QPushButton(f"Done {item_id}")
        button.clicked.connect(lambda: pressed.append(item_id))
        return button

    rows.select(1)
    low = rect(rows, 2).height()
    rows.show_actions(make)
    rows.select(2)
    assert rect(rows, 2).height() == low + theme().px(ACTIONS)
    assert rect(rows, 1).height() == low
    buttons = [b for b in rows.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Done 2"]
    buttons[0].click()
    assert pressed == [2]
    theme().resize(150)
    assert rect(rows, 2).height() == theme().px(52) + theme().px(ACTIONS)
    (button,) = [b for b in rows.findChildren(QPushButton) if b.isVisible()]
    top = button.mapTo(rows.viewport(), QPoint(0, 0)).y()
    assert rect(rows, 2).top() + theme().px(44) <= top
    rows.show_items([row(1)])
    assert [b.text() for b in rows.findChildren(QPushButton) if b.isVisible()] == ["Done 1"]


def test_a_fitting_list_is_as_high_as_its_rows(qtbot):
    view = RowList("Steps", height=30, lines=False, fit=True)
    qtbot.addWidget(view)
    view.show_items([row(1), row(2)])
    assert view.height() == 62
    theme().resize(130)
    assert view.height() == 2 * theme().px(30) + 2


def test_every_part_of_a_row_is_painted():
    variants = [
        row(1),
        row(1, tick=True),
        row(1, tick=True, done=True),
        row(1, score=82),
        row(1, initials="IO"),
        row(1, business=True),
        row(1, icon="store"),
        row(1, beside="Call back"),
        row(1, second="€120"),
        row(1, second="€120", second_icon="phone"),
        row(1, right="Sat 16"),
        row(1, right="Sat 16", right_tone="bad"),
        row(1, right="Sat 16", right_icon="repeat"),
        row(1, right="€120", right_second="since May"),
        Head("Row 1"),
    ]
    assert len({picture(item) for item in variants}) == len(variants)


def test_a_journey_colours_its_nodes_by_hat(qtbot):
    colors = {"mkt": "mkt_soft", "sales": "sales_soft", "baton": "accent_soft", "bad": "bad_soft"}
    steps = [JourneyStep(n, "Step", "note", "Mon", "mail", hat) for n, hat in enumerate(colors)]
    view = Timeline("Journey", fit=True)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_items(steps)
    image = view.grab().toImage()
    for step, token in zip(steps, colors.values(), strict=True):
        box = rect(view, step.id)
        beside_icon = image.pixelColor(box.left() + 5, box.center().y())
        assert beside_icon == theme().color(token)


def test_a_journey_joins_steps_but_not_across_heads(qtbot):
    view = Timeline("History", fit=True)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_items([Head("Today"), JourneyStep(1, "A"), JourneyStep(2, "B"), Head("Before")])
    image, line = view.grab().toImage(), theme().color("border")
    first, second = rect(view, 1), rect(view, 2)
    assert image.pixelColor(14, first.bottom() - 1) == line
    assert image.pixelColor(14, second.top() + 2) == line
    assert image.pixelColor(14, first.top() + 2) != line
    assert image.pixelColor(14, second.bottom() - 2) != line


def test_a_step_taken_back_is_struck_through_and_a_time_stands_left():
    def shot(**more):
        view = Timeline("One")
        view.resize(300, 50)
        view.show_items([JourneyStep(1, "Move deal", **more)])
        return bytes(view.grab().toImage().constBits())

    assert len({shot(), shot(undone=True), shot(at="09:44"), shot(note="note")}) == 4


def test_the_row_under_the_mouse_is_lit(rows):
    def ground(item_id):
        spot = rect(rows, item_id).topLeft() + QPoint(20, 4)
        return rows.grab().toImage().pixelColor(spot)

    plain = ground(4)
    at = QPointF(rect(rows, 4).center())
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), moved)
    assert ground(4) == theme().color("hover") != plain
    assert ground(2) == plain
    QApplication.sendEvent(rows, QEvent(QEvent.Type.Leave))
    assert ground(4) == plain
