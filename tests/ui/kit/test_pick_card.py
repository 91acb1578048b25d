"""Cards to choose from behave as radio buttons: one Tab stop, arrows choose, the state is spoken."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.kit.boxes import vbox
from ui.kit.labels import label
from ui.kit.pick_card import PickCard, pick_one


@pytest.fixture
def room(qtbot, dressed):
    page = QWidget()
    lay = vbox(page)
    before = QPushButton("before")
    cards = [PickCard(key, f"{key} business") for key in ("new", "old", "rich")]
    after = QPushButton("after")
    for card in cards:
        card.lay.addWidget(label(card.accessibleName(), wrap=True))
    for widget in (before, *cards, after):
        lay.addWidget(widget)
    pick_one(cards)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.cards, page.before, page.after = cards, before, after
    return page


def test_tab_stops_once_at_the_first_card_while_none_is_chosen(room, qtbot) -> None:
    room.before.setFocus()
    qtbot.keyClick(room.before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.cards[0]
    qtbot.keyClick(room.cards[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.after


def test_tab_stops_at_the_chosen_card_and_arrows_choose(room, qtbot) -> None:
    chosen: list[str] = []
    for card in room.cards:
        card.chosen.connect(partial(chosen.append, card.objectName()))
    room.cards[1].switch(True)
    assert chosen == []
    room.before.setFocus()
    qtbot.keyClick(room.before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.cards[1]
    qtbot.keyClick(room.cards[1], Qt.Key.Key_Down)
    assert [card.on for card in room.cards] == [False, False, True]
    assert QApplication.focusWidget() is room.cards[2]
    qtbot.keyClick(room.cards[2], Qt.Key.Key_Up)
    assert chosen == ["rich", "old"]
    qtbot.keyClick(room.cards[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.after


def test_none_may_be_chosen_again(room) -> None:
    room.cards[0].switch(True)
    for card in room.cards:
        card.switch(False)
    assert not any(card.on for card in room.cards)
    room.cards[2].switch(True)
    assert [card.on for card in room.cards] == [False, False, True]


def test_a_reader_hears_name_kind_and_state(room) -> None:
    room.cards[1].switch(True)
    told = [QAccessible.queryAccessibleInterface(card) for card in room.cards]
    assert [each.role() for each in told] == [QAccessible.Role.RadioButton] * 3
    assert [bool(each.state().checked) for each in told] == [False, True, False]
    assert told[1].text(QAccessible.Text.Name) == "old business"


def test_a_card_is_as_large_as_what_it_holds(room) -> None:
    card = room.cards[0]
    assert card.sizeHint().height() >= card.lay.sizeHint().height()
    assert card.width() > 60
