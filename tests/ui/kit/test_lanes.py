from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ui.kit.lane_plan import Bar, Lane, LanePlan, Week, pack
from ui.kit.lanes import Lanes, LaneWords

MONDAY = date(2026, 4, 6)
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def bar(number, week, weeks=2, status="planned", **more):
    starts_on = MONDAY + timedelta(weeks=week)
    ends_on = starts_on + timedelta(days=7 * weeks - 1)
    words = f"Bar {number}"
    return Bar(number, words, starts_on, ends_on, status, spoken=f"{words}, {status}", **more)


def plan():
    return LanePlan(
        MONDAY,
        date(2026, 5, 13),
        (
            Lane(1, "Leaflets", "newspaper", "€218 of €270", "warn", (bar(11, 2), bar(12, 8))),
            Lane(2, "Instagram", "camera", "", "muted", (bar(21, 1, 4), bar(22, 3, 4, "done"))),
            Lane(3, "Letters", "mail", "", "muted", (bar(31, 30),)),
        ),
        tuple(Week(100, 50, "€50") for _ in range(12)),
        "Money per week",
    )


@pytest.fixture
def lanes(qtbot, dressed):
    words = LaneWords(
        lambda day: day.strftime("%B"), lambda day, long: str(day.day), lambda a, b: f"{a} – {b}"
    )
    view = Lanes("Plan", words)
    qtbot.addWidget(view)
    view.resize(840, 500)
    view.show()
    view.show_plan(plan())
    return view


def middle(lanes, bar_id):
    return lanes.visualRect(lanes.bars.place(bar_id)).center()


def drag(lanes, start, by, release=True):
    QTest.mousePress(lanes.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(lanes.viewport(), start + by / 2)
    QTest.mouseMove(lanes.viewport(), start + by)
    if release:
        QTest.mouseRelease(lanes.viewport(), Qt.MouseButton.LeftButton, pos=start + by)


def weeks(lanes, count):
    return QPoint(round(lanes.at.week * count), 0)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25))
def test_packed_bars_of_a_row_never_share_a_day(spans):
    start = date(2026, 1, 1)
    bars = [
        Bar(n, "", start + timedelta(a), start + timedelta(a + days - 1), "idea")
        for n, (a, days) in enumerate(spans)
    ]
    rows = pack(bars)
    taken = [(rows[b.id], b.starts_on + timedelta(day)) for b in bars for day in range(b.days)]
    assert len(taken) == len(set(taken))
    busiest = max((sum(b.starts_on <= d <= b.ends_on for b in bars) for _, d in taken), default=0)
    assert len(set(rows.values())) == busiest


def test_the_bars_behind_the_lanes_are_a_sound_model(lanes):
    QAbstractItemModelTester(lanes.bars)
    lanes.show_plan(plan())
    texts = [
        lanes.bars.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(lanes.bars.rowCount())
    ]
    assert texts == ["Bar 11, planned", "Bar 12, planned", "Bar 21, planned", "Bar 22, done"]


def test_overlapping_bars_get_rows_of_their_own(lanes):
    first, second = (lanes.visualRect(lanes.bars.place(i)) for i in (21, 22))
    assert not first.intersects(second)
    assert first.x() < second.x()


def test_arrows_walk_bars(lanes, qtbot):
    lanes.select(11)
    for key, expected in (
        (Qt.Key.Key_Right, 12),
        (Qt.Key.Key_Right, 12),
        (Qt.Key.Key_Left, 11),
        (Qt.Key.Key_Down, 21),
        (Qt.Key.Key_Down, 22),
        (Qt.Key.Key_End, 22),
        (Qt.Key.Key_Home, 11),
    ):
        QTest.keyClick(lanes, key)
        assert lanes.current_id() == expected


@pytest.mark.parametrize(
    ("key", "held", "start_days", "end_days"),
    [
        (Qt.Key.Key_Right, SHIFT, 7, 7),
        (Qt.Key.Key_Left, SHIFT, -7, -7),
        (Qt.Key.Key_Left, ALT | SHIFT, -1, -1),
        (Qt.Key.Key_Right, CTRL, 0, 7),
        (Qt.Key.Key_Left, CTRL | SHIFT, 0, -1),
    ],
)
def test_keys_move_and_stretch(lanes, qtbot, key, held, start_days, end_days):
    lanes.select(11)
    with qtbot.waitSignal(lanes.moved) as told:
        QTest.keyClick(lanes, key, held)
    old = bar(11, 2)
    assert told.args == [
        11,
        old.starts_on + timedelta(start_days),
        old.ends_on + timedelta(end_days),
    ]


def test_the_lanes_keys_come_before_shortcuts_of_the_page(lanes, qtbot):
    pressed = []
    page = QShortcut(QKeySequence("Shift+Left"), lanes)
    page.activated.connect(lambda: pressed.append("page"))
    lanes.activateWindow()
    lanes.setFocus()
    qtbot.waitUntil(lanes.hasFocus)
    lanes.select(11)
    with qtbot.waitSignal(lanes.moved):
        QTest.keyClick(lanes, Qt.Key.Key_Left, SHIFT)
    assert pressed == []


def test_an_empty_plan_takes_keys_and_clicks(lanes, qtbot):
    lanes.show_plan(LanePlan(MONDAY, MONDAY, (Lane(1, "Leaflets", "newspaper"),)))
    with qtbot.waitSignal(lanes.new_at) as told:
        QTest.keyClick(lanes, Qt.Key.Key_N)
    assert told.args == [1, MONDAY]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        QTest.keyClick(lanes, key)
    assert not lanes.grab().isNull()
    lanes.show_plan(LanePlan(MONDAY, MONDAY, ()))
    assert not lanes.grab().isNull()


def test_screen_readers_reach_the_bars(lanes):
    spoken = QAccessible.queryAccessibleInterface(lanes)
    assert spoken.text(QAccessible.Text.Name) == "Plan"
    names = {spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())}
    assert "Bar 11, planned" in names


def test_dragging_moves_by_whole_days(lanes, qtbot):
    with qtbot.waitSignal(lanes.moved) as told:
        drag(lanes, middle(lanes, 11), weeks(lanes, 3))
    moved = bar(11, 5)
    assert told.args == [11, moved.starts_on, moved.ends_on]


def test_pulling_the_right_edge_changes_the_end(lanes, qtbot):
    box = lanes.visualRect(lanes.bars.place(12))
    with qtbot.waitSignal(lanes.moved) as told:
        drag(lanes, QPoint(box.right() - 2, box.center().y()), weeks(lanes, 1))
    assert told.args == [12, bar(12, 8).starts_on, bar(12, 9).ends_on]


def test_pulling_the_left_edge_never_passes_the_end(lanes, qtbot):
    box = lanes.visualRect(lanes.bars.place(12))
    with qtbot.waitSignal(lanes.moved) as told:
        drag(lanes, QPoint(box.left() + 2, box.center().y()), weeks(lanes, 3))
    assert told.args == [12, bar(12, 8).ends_on, bar(12, 8).ends_on]


def test_esc_lets_go_without_moving(lanes, qtbot):
    start = middle(lanes, 11)
    with qtbot.assertNotEmitted(lanes.moved):
        drag(lanes, start, weeks(lanes, 3), release=False)
        before = lanes.grab().toImage()
        QTest.keyClick(lanes, Qt.Key.Key_Escape)
        assert lanes.grab().toImage() != before
        QTest.mouseRelease(lanes.viewport(), Qt.MouseButton.LeftButton, pos=start)


def test_a_click_selects_and_does_not_move(lanes, qtbot):
    with qtbot.assertNotEmitted(lanes.moved), qtbot.waitSignal(lanes.selected) as told:
        QTest.mouseClick(lanes.viewport(), Qt.MouseButton.LeftButton, pos=middle(lanes, 22))
    assert told.args == [22]


def test_opening_and_starting_anew(lanes, qtbot):
    lanes.select(21)
    with qtbot.waitSignal(lanes.opened) as told:
        QTest.keyClick(lanes, Qt.Key.Key_Return)
    assert told.args == [21]
    with qtbot.waitSignal(lanes.new_at) as told:
        QTest.keyClick(lanes, Qt.Key.Key_N)
    assert told.args == [2, bar(21, 1).starts_on]


def test_double_click_on_an_empty_day_starts_anew_there(lanes, qtbot):
    day = date(2026, 6, 20)
    point = QPoint(round(lanes.at.x(day)) + 2, middle(lanes, 11).y())
    with qtbot.waitSignal(lanes.new_at) as told:
        QTest.mouseDClick(lanes.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [1, day]


def test_the_selection_survives_a_new_plan(lanes, qtbot):
    lanes.select(22)
    fresh = plan()
    with qtbot.assertNotEmitted(lanes.selected):
        lanes.show_plan(LanePlan(fresh.starts_on, fresh.today, fresh.lanes[1:]))
    assert lanes.current_id() == 22
    with qtbot.waitSignal(lanes.selected) as told:
        lanes.show_plan(LanePlan(fresh.starts_on, fresh.today, fresh.lanes[:1]))
    assert told.args == [None]


def test_low_windows_scroll_to_the_selected_bar(lanes):
    lanes.resize(840, 160)
    lanes.select(22)
    box = lanes.visualRect(lanes.currentIndex())
    assert lanes.verticalOffset() > 0
    assert lanes.at.top <= box.top() < box.bottom() <= lanes.viewport().height()
