from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from ui.kit.board import Board
from ui.kit.board_model import BoardColumn, Card, CardModel, DropTarget
from ui.kit.theme import theme

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def card(number, **more):
    words = {"title": f"Card {number}", "value": "€320", "age": "6 days", "score": 60}
    words |= {"step": "Call", "step_when": "Thu 14", "spoken": f"Card {number}, 320 euros"}
    return Card(number, **(words | more))


def columns(*ids):
    names = ("New", "Offer", "Agreeing")
    return [
        BoardColumn(
            n + 1,
            names[n],
            [card(i) for i in cards],
            count=str(len(cards)),
            add=f"New in {names[n]}",
            empty="Nothing here",
        )
        for n, cards in enumerate(ids)
    ]


WON = DropTarget(
    "won", "Won", "€3,240", "5 in May", "Drop won here", "Let go", "trophy", "good", "Ctrl+Return"
)
LOST = DropTarget(
    "lost", "Lost", "€1,130", "2", "Say why", "Let go", "circle-x", "bad", "Ctrl+Backspace"
)


@pytest.fixture
def board(qtbot):
    made = Board("Deals", "Drag, or press Alt with the arrow keys")
    qtbot.addWidget(made)
    made.setFixedSize(1100, 700)
    made.show_columns(columns((11, 12, 13), (21,), ()), (WON, LOST))
    made.show()
    made.activateWindow()
    return made


def center(board, card_id):
    frame = next(f for f in board.columns if f.list.cards.place(card_id).isValid())
    point = frame.list.visualRect(frame.list.cards.place(card_id)).center()
    return frame.list.viewport(), point


def carry(board, card_id, *screen_points):
    view, start = center(board, card_id)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 12))
    for point in screen_points:
        QTest.mouseMove(view, view.mapFromGlobal(point))
    return view


def let_go(view, screen_point):
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.mapFromGlobal(screen_point))


def spot(board, column, y):
    return board.columns[column].list.viewport().mapToGlobal(QPoint(60, y))


def on(panel):
    return panel.mapToGlobal(panel.rect().center())


def shown(board):
    return [[item.id for item in f.list.cards.items] for f in board.columns]


def test_the_cards_are_a_sound_model():
    model = CardModel()
    QAbstractItemModelTester(model)
    model.show([card(1), card(2), card(3)])
    model.lift(2)
    model.open_slot(0)
    model.open_slot(3)
    assert [item.id for item in model.items] == [1, 2, 3, None]
    assert model.position(3) == 2
    model.show([card(3)])
    assert model.slot == -1
    model.close_slot()
    model.show([])


def test_screen_readers_get_the_whole_card(board):
    place = board.columns[0].list.cards.place(12)
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == "Card 12, 320 euros"


def test_dragging_opens_a_slot_where_the_card_will_land(board, qtbot):
    target = spot(board, 1, 300)
    view = carry(board, 12, target)
    assert shown(board) == [[11, 12, 13], [21, None], []]
    with qtbot.waitSignal(board.moved) as told:
        let_go(view, target)
    assert told.args == [12, 2, 1]
    assert shown(board) == [[11, 12, 13], [21], []]


def test_dragging_above_a_card_lands_before_it(board, qtbot):
    target = spot(board, 1, 20)
    view = carry(board, 12, spot(board, 1, 300), target)
    assert shown(board)[1] == [None, 21]
    with qtbot.waitSignal(board.moved) as told:
        let_go(view, target)
    assert told.args == [12, 2, 0]


def test_dragging_within_a_column(board, qtbot):
    target = spot(board, 0, 600)
    view = carry(board, 11, target)
    assert shown(board)[0] == [11, 12, 13, None]
    with qtbot.waitSignal(board.moved) as told:
        let_go(view, target)
    assert told.args == [11, 1, 2]


def test_dragging_into_an_empty_column(board, qtbot):
    target = spot(board, 2, 200)
    view = carry(board, 21, target)
    with qtbot.waitSignal(board.moved) as told:
        let_go(view, target)
    assert told.args == [21, 3, 0]


def test_a_card_let_go_at_home_or_outside_stays(board, qtbot):
    home = spot(board, 0, 230)
    outside = board.mapToGlobal(QPoint(-50, -50))
    with qtbot.assertNotEmitted(board.moved), qtbot.assertNotEmitted(board.dropped):
        let_go(carry(board, 12, spot(board, 1, 100), home), home)
        let_go(carry(board, 12, outside), outside)
    assert shown(board) == [[11, 12, 13], [21], []]


def test_targets_light_up_and_take_the_card(board, qtbot):
    won, lost = board.targets
    view = carry(board, 12, on(lost))
    assert (won.state, lost.state) == ("ready", "over")
    with qtbot.waitSignal(board.dropped) as told:
        let_go(view, on(lost))
    assert told.args == [12, "lost"]
    assert (won.state, lost.state) == ("", "")


def test_esc_lets_go(board, qtbot):
    target = spot(board, 1, 300)
    with qtbot.assertNotEmitted(board.moved):
        view = carry(board, 12, target)
        QTest.keyClick(board.columns[0].list, KEY.Key_Escape)
        assert shown(board)[1] == [21]
        assert board.columns[0].list.cards.lifted is None
        let_go(view, target)


def test_new_columns_during_a_drag_end_it(board):
    carry(board, 12, spot(board, 1, 300))
    board.show_columns(columns((11, 13), (21, 12), ()), (WON, LOST))
    assert shown(board) == [[11, 13], [21, 12], []]
    assert board.targets[0].state == ""


def test_arrows_walk_cards_and_columns(board):
    board.select(12, focus=True)
    for key, expected in (
        (KEY.Key_Down, 13),
        (KEY.Key_Right, 21),
        (KEY.Key_Right, 21),
        (KEY.Key_Left, 11),
        (KEY.Key_Down, 12),
    ):
        here = next(f.list for f in board.columns if f.list.card_id() is not None)
        QTest.keyClick(here, key)
        assert board.current_id() == expected
    assert sum(f.list.card_id() is not None for f in board.columns) == 1


@pytest.mark.parametrize(
    ("card_id", "key", "expected"),
    [
        (12, KEY.Key_Right, [12, 2, 1]),
        (12, KEY.Key_Up, [12, 1, 0]),
        (12, KEY.Key_Down, [12, 1, 2]),
        (21, KEY.Key_Right, [21, 3, 0]),
        (21, KEY.Key_Left, [21, 1, 0]),
    ],
)
def test_alt_and_arrows_move_the_card(board, qtbot, card_id, key, expected):
    board.select(card_id, focus=True)
    view, _ = center(board, card_id)
    with qtbot.waitSignal(board.moved) as told:
        QTest.keyClick(view.parent(), key, SHIFT)
    assert told.args == expected


@pytest.mark.parametrize(
    ("card_id", "key"), [(11, KEY.Key_Left), (11, KEY.Key_Up), (13, KEY.Key_Down)]
)
def test_alt_and_arrows_stop_at_the_edge(board, qtbot, card_id, key):
    board.select(card_id)
    with qtbot.assertNotEmitted(board.moved):
        QTest.keyClick(board.columns[0].list, key, SHIFT)


def test_shortcuts_drop_and_enter_opens(board, qtbot):
    board.select(13)
    cards = board.columns[0].list
    with qtbot.waitSignal(board.dropped) as told:
        QTest.keyClick(cards, KEY.Key_Return, CTRL)
    assert told.args == [13, "won"]
    with qtbot.waitSignal(board.dropped) as told:
        QTest.keyClick(cards, KEY.Key_Backspace, CTRL)
    assert told.args == [13, "lost"]
    with qtbot.assertNotEmitted(board.dropped), qtbot.waitSignal(board.opened) as told:
        QTest.keyClick(cards, KEY.Key_Return)
    assert told.args == [13]


def test_the_boards_keys_come_before_shortcuts_of_the_page(board, qtbot):
    page = QShortcut(QKeySequence("Shift+Right"), board)
    pressed = []
    page.activated.connect(lambda: pressed.append("page"))
    board.select(12, focus=True)
    board.activateWindow()
    qtbot.waitUntil(lambda: board.columns[0].list.hasFocus())
    with qtbot.waitSignal(board.moved):
        QTest.keyClick(board.columns[0].list, KEY.Key_Right, SHIFT)
    assert pressed == []
    board.columns[0].list.forget()
    QTest.keyClick(board.columns[0].list, KEY.Key_Right, SHIFT)
    assert pressed == ["page"]


def test_a_long_column_keeps_its_place(board):
    board.show_columns(columns(range(1, 30), (51,), ()), (WON, LOST))
    bar = board.columns[0].list.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(700)
    board.show_columns(columns(range(2, 30), (51, 1), ()), (WON, LOST))
    QApplication.processEvents()
    assert bar.value() == 700


def test_a_drag_near_the_edge_scrolls_the_columns(board):
    theme().resize(150)
    board.setFixedSize(700, 600)
    QApplication.processEvents()
    bar = board.area.horizontalScrollBar()
    assert bar.value() == 0
    edge = board.area.mapToGlobal(QPoint(board.area.width() - 5, 200))
    view = carry(board, 11, edge)
    board._tick.timeout.emit()
    assert bar.value() > 0
    let_go(view, board.mapToGlobal(QPoint(-50, -50)))


def test_an_empty_column_shows_its_sentence_and_the_keyboard(board, qtbot):
    empty = board.columns[2].list
    before = empty.grab().toImage()
    board.activateWindow()
    empty.setFocus()
    qtbot.waitUntil(empty.hasFocus)
    assert empty.grab().toImage() != before
    board.show_columns(columns((11,), (21,), (31,)), (WON, LOST))
    assert empty.grab().toImage() != before


def test_the_arrows_lead_out_of_a_column_whose_last_card_has_gone(board):
    board.select(21, focus=True)
    board.show_columns(columns((11, 12, 13), (), ()), (WON, LOST))
    left = QApplication.focusWidget()
    QTest.keyClick(left, KEY.Key_Right)
    assert board.current_id() is None
    assert board.targets[0].hasFocus()
    QTest.keyClick(board.targets[0], KEY.Key_Left)
    assert board.current_id() == 11
    assert board.columns[0].list.hasFocus()


def test_double_click_opens(board, qtbot):
    view, point = center(board, 21)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(board.opened) as told:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [21]


def test_the_plus_asks_for_a_card_in_its_column(board, qtbot):
    with qtbot.waitSignal(board.add) as told:
        board.columns[1].plus.click()
    assert told.args == [2]
    assert board.columns[1].plus.accessibleName() == "New in Offer"


def test_the_selected_card_is_followed_into_its_new_column(board, qtbot):
    board.select(12, focus=True)
    with qtbot.assertNotEmitted(board.selected, wait=0):
        board.show_columns(columns((11, 12), (21,), ()), (WON, LOST))
    board.show_columns(columns((11, 13), (21, 12), ()), (WON, LOST))
    assert board.current_id() == 12
    assert board.focusWidget() is board.columns[1].list


def test_when_the_selected_card_is_gone_its_neighbour_is_selected(board, qtbot):
    board.select(12)
    with qtbot.waitSignal(board.selected) as told:
        board.show_columns(columns((11, 13), (21,), ()), (WON, LOST))
    assert told.args == [13]
    with qtbot.waitSignal(board.selected) as told:
        board.show_columns(columns((), (21,), ()), (WON, LOST))
    assert told.args == [None]


def test_other_columns_replace_the_old_ones(board):
    board.show_columns(columns((11,), (21,)), (WON,))
    assert [f.column.title for f in board.columns] == ["New", "Offer"]
    assert [p.target.key for p in board.targets] == ["won"]


def test_narrow_boards_have_a_narrow_side(board):
    wide = board.targets[0].width()
    board.setFixedSize(900, 600)
    board.resize(900, 600)
    assert board.targets[0].width() < wide
    theme().resize(130)
    assert board.columns[0].minimumWidth() > 186


def line_of(board):
    return board.targets[0].accessibleName()


def test_the_arrows_lead_to_what_was_won_and_back(board, qtbot):
    lines = (("Bike", "€10"), ("Trailer", "€20"), ("Lamp", "€30"))
    board.show_columns(columns((11,), (21,), ()), (replace(WON, lines=lines), LOST))
    won, lost = board.targets
    board.select(21, focus=True)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Right)
    assert won.hasFocus() and line_of(board) == "Won: €3,240, 5 in May"
    for key, said in (
        (KEY.Key_Down, "Won: Bike, €10"),
        (KEY.Key_End, "Won: Lamp, €30"),
        (KEY.Key_Up, "Won: Trailer, €20"),
    ):
        QTest.keyClick(won, key)
        assert line_of(board) == said
    with qtbot.waitSignal(board.target_opened) as told:
        QTest.keyClick(won, KEY.Key_Return)
    assert told.args == ["won", 1]
    QTest.keyClick(won, KEY.Key_End)
    QTest.keyClick(won, KEY.Key_Down)
    assert lost.hasFocus()
    with qtbot.waitSignal(board.target_opened) as told:
        QTest.keyClick(lost, KEY.Key_Return)
    assert told.args == ["lost", -1]
    QTest.keyClick(lost, KEY.Key_Left)
    assert board.columns[1].list.hasFocus()
    with qtbot.waitSignal(board.target_opened) as told:
        QTest.mouseClick(won, Qt.MouseButton.LeftButton, pos=QPoint(40, 96 + 24 + 8))
    assert told.args == ["won", 1]
