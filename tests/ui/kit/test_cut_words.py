"""Words that are shortened are told by the mouse; buttons are never shortened."""

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.kit import ink
from ui.kit.action_row import ActionRow
from ui.kit.board import Board
from ui.kit.board_model import BoardColumn, Card
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.relay import Relay, RelayStep
from ui.kit.row_items import Head, JourneyStep, ListRow
from ui.kit.rows import RowList
from ui.kit.tiles import KpiTile
from ui.kit.timeline import Timeline

LONG = "A title that is much longer than the narrow list it is shown in"


@pytest.fixture
def shown(qtbot, dressed):
    kept: list[QWidget] = []

    def show(widget: QWidget, width: int, height: int = 300) -> QWidget:
        page = QWidget()
        vbox(page).addWidget(widget)
        page.resize(width, height)
        qtbot.addWidget(page)
        page.show()
        kept.append(page)
        return page

    return show


@pytest.fixture
def hover(monkeypatch: pytest.MonkeyPatch):
    """What the mouse is told over an item."""
    told: list[str] = []
    monkeypatch.setattr(
        QToolTip, "showText", staticmethod(lambda at, words, on: told.append(words))
    )

    def over(view, index) -> str:
        told.clear()
        point = view.visualRect(index).center()
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        view.viewportEvent(event)
        return "".join(told)

    return over


def test_what_is_shortened_is_noticed(dressed) -> None:
    def paint(painter) -> None:
        ink.text(painter, QRectF(0, 0, 400, 20), "short")
        ink.text(painter, QRectF(0, 0, 40, 20), LONG)

    assert ink.shortened(paint) == [LONG]
    assert ink.shortened(lambda painter: None) == []


def test_a_row_tells_what_it_shortens(shown, hover) -> None:
    rows = RowList("Rows")
    shown(rows, 240)
    rows.show_items(
        [
            Head("This week"),
            ListRow(1, LONG, second="Call", right="€10"),
            ListRow(2, "Short"),
            ListRow(3, LONG, tip="Its own tip"),
        ]
    )
    told = [hover(rows, rows.items.index(place, 0)) for place in range(4)]
    assert told == ["", LONG, "", "Its own tip"]


def test_a_step_tells_what_it_shortens(shown, hover) -> None:
    journey = Timeline("Journey")
    shown(journey, 240)
    journey.show_items([JourneyStep(1, LONG, note=f"{LONG}."), JourneyStep(2, "Call")])
    told = [hover(journey, journey.items.index(place, 0)) for place in range(2)]
    assert told == [f"{LONG}\n{LONG}.", ""]


def test_a_card_tells_what_it_shortens(shown, hover, qtbot) -> None:
    board = Board("Board")
    shown(board, 300, 400)
    board.show_columns([BoardColumn(1, "New", cards=(Card(1, LONG, "Ada", "€10"),))])
    cards = board.columns[0].list
    qtbot.waitUntil(lambda: hover(cards, cards.cards.place(1)) == LONG)


def test_buttons_lose_their_words_before_they_are_shortened(shown, qtbot) -> None:
    first = Button("Done, what next?", "a", icon="check")
    second = Button("Put off until later", "b", icon="clock")
    row = ActionRow(first, second)
    page = shown(row, 600)
    assert (first.text().strip(), second.text().strip()) == (first.words, second.words)
    page.resize(first.sizeHint().width() + 70, 100)
    qtbot.waitUntil(lambda: second.text() == "")
    assert first.text().strip() == "Done, what next?"
    assert second.accessibleName() == second.toolTip() == "Put off until later"
    page.resize(600, 100)
    qtbot.waitUntil(lambda: second.text().strip() == "Put off until later")
    assert second.toolTip() == ""


def test_counts_stand_one_below_the_other_where_their_words_are_long(shown, qtbot) -> None:
    relay = Relay()
    page = shown(relay, 400)
    relay.show_steps(
        [RelayStep("12", "Interessenten", "mkt"), RelayStep("9", "übernommen", "accent")], "x"
    )
    flat = relay.height()
    page.resize(150, 300)
    qtbot.waitUntil(lambda: relay.height() > flat)
    assert ink.shortened(lambda painter: relay.paint_on(painter)) == []
    page.resize(400, 300)
    qtbot.waitUntil(lambda: relay.height() == flat)


def test_a_tile_tells_what_it_shortens(shown, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QToolTip, "showText", staticmethod(lambda at, words, on: told.append(words))
    )
    tile = KpiTile("Expected leads in May", "12")
    shown(tile, 90)
    tile.event(QHelpEvent(QEvent.Type.ToolTip, tile.rect().center(), tile.rect().center()))
    assert told == ["Expected leads in May"]


def test_a_narrow_drop_down_tells_its_whole_words(shown, qtbot) -> None:
    field = ChoiceField("Rule", "rule", [(1, "Nothing"), (2, "The value and the need are known")])
    page = shown(field, 160)
    field.show_value(2)
    qtbot.waitUntil(lambda: field.control.toolTip() == "The value and the need are known")
    assert field.control.shown.endswith("…")
    page.resize(500, 300)
    qtbot.waitUntil(lambda: field.control.toolTip() == "")
    assert field.control.shown == "The value and the need are known"
