"""Toasts, sheets, progress and popovers: shown, left by keyboard, focus given back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.ui.accessibility import assert_accessible
from ui.kit.blending import blends
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.forms import NotesField, TextField
from ui.kit.labels import label
from ui.kit.popover import Popover
from ui.kit.progress_sheet import ProgressSheet
from ui.kit.sheets import Sheet
from ui.kit.theme import theme
from ui.kit.toasts import SECONDS, Toasts


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1000, 700)
    vbox(made).addWidget(Button("New deal", "new_deal"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def sheet(window):
    made = Sheet(window, "Note a call", "note", close_tip="Close (Esc)", sub="Ines Okafor")
    made.lay.addWidget(TextField("Who?", "who"))
    made.lay.addWidget(NotesField("What was said?", "said"))
    save = Button("Save", "save", kind="primary")
    made.foot(Button("Delete", "delete", kind="quiet"), 1, save)
    made.main(save)
    return made


def test_a_sheet_takes_the_keyboard_and_gives_it_back(window, sheet, qtbot):
    before = window.findChild(Button, "new_deal")
    before.setFocus()
    sheet.open()
    assert QApplication.focusWidget().objectName() == "who"
    assert Overlay.current(window) is sheet
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert before.hasFocus()
    assert Overlay.current(window) is None


def test_tab_goes_round_inside_a_sheet(sheet, qtbot):
    sheet.open()
    names = []
    for _ in range(6):
        names.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["who", "said", "delete", "save", "note_close", "who"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "who"


@pytest.mark.parametrize("field", ["who", "said"])
def test_ctrl_enter_presses_the_main_button(sheet, qtbot, field):
    sheet.open()
    sheet.findChild(QWidget, field).setFocus()
    with qtbot.waitSignal(sheet.findChild(Button, "save").clicked):
        qtbot.keyClick(
            sheet.findChild(QWidget, field), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )


def test_a_sheet_is_named_stays_within_the_window_and_grows(window, sheet):
    sheet.open()
    QApplication.processEvents()
    assert_accessible(window)
    small = sheet.panel.height()
    for number in range(3):
        sheet.lay.addWidget(TextField(f"Field {number}", f"field_{number}", help="With help"))
    QApplication.processEvents()
    assert sheet.panel.height() > small
    for number in range(30):
        sheet.lay.addWidget(TextField(f"Field {number}", f"more_{number}"))
    QApplication.processEvents()
    assert sheet.panel.height() - 2 * sheet.panel.PAD <= window.height() - 48
    window.resize(800, 500)
    theme().resize(130)
    assert sheet.size() == window.size()
    sheet.say("Note a visit")
    assert sheet.accessibleName() == "Note a visit"


def test_progress_says_how_far_and_stops_on_escape(window, qtbot):
    progress = ProgressSheet(window, "Importing contacts", "import", stop="Stop")
    progress.open()
    progress.tell(142, 230, "142 of 230 rows")
    assert "142 of 230 rows" in {part.text() for part in progress.findChildren(QLabel)}
    with qtbot.waitSignal(progress.stopped):
        qtbot.keyClick(progress.findChild(Button, "import_stop"), Qt.Key.Key_Escape)
    assert progress.isVisible()
    progress.close()
    assert not progress.isVisible()
    assert not progress.close()


def test_work_that_can_not_be_stopped_keeps_the_keyboard_till_its_end(window, qtbot):
    progress = ProgressSheet(window, "Taking it back", "undoing", stop="")
    progress.open()
    assert not progress.findChild(Button, "undoing_stop").isVisible()
    assert progress.hasFocus()
    with qtbot.assertNotEmitted(progress.stopped):
        qtbot.keyClick(progress, Qt.Key.Key_Escape)
        qtbot.keyClick(progress, Qt.Key.Key_Tab)
    assert progress.hasFocus()
    progress.close()


def test_a_toast_offers_undo_and_goes(window, qtbot):
    toasts = Toasts(window, undo="Undo", key="Ctrl+Z")
    undone = []
    toast = toasts.say("Cargo bike moved to Won", lambda: undone.append(1))
    qtbot.mouseClick(toast.findChild(Button, "toast_undo"), Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert toasts.shown == []


def test_a_toast_waits_while_looked_at(window):
    toast = Toasts(window, undo="Undo", key="Ctrl+Z").say("Saved", lambda: None)
    assert toast._timer.interval() == SECONDS * 1000
    at = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert toast.waiting
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.waiting
    toast.findChild(Button, "toast_undo").setFocus()
    assert toast.waiting
    window.findChild(Button, "new_deal").setFocus()
    assert not toast.waiting
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_toasts_pile_up_and_the_oldest_goes_first(window):
    toasts = Toasts(window, undo="Undo", key="Ctrl+Z")
    for words in ("One", "Two", "Three", "Four"):
        toasts.say(words)
    shown = toasts.shown
    assert [toast.words for toast in shown] == ["Two", "Three", "Four"]
    window.resize(700, 500)
    bodies = [toast.geometry().adjusted(0, 22, 0, -22) for toast in shown]
    assert bodies[0].bottom() < bodies[1].top() < bodies[2].bottom() < 500


def test_a_long_toast_goes_on_below_and_its_button_is_seen(window):
    toasts = Toasts(window, undo="Undo", key="Ctrl+Z")
    short = toasts.say("Saved", lambda: None)
    toast = toasts.say("Taken back. 8 stay because you changed them since: " + "Anna Bell, " * 12)
    asks = toasts.say("8 stay because you changed them since: " + "Anna Bell, " * 12, lambda: None)
    for width in (1100, 700, 460):
        window.resize(width, 600)
        for long in (toast, asks):
            assert (
                window.rect()
                .adjusted(16, 0, -16, 0)
                .contains(long.geometry().adjusted(22, 22, -22, -22))
            )
            words = long._label
            assert (
                words.height() >= words.heightForWidth(words.width()) > words.fontMetrics().height()
            )
        button = asks.findChild(Button, "toast_undo")
        assert asks.body.rect().contains(button.geometry())
    assert short._label.width() == short._label.sizeHint().width()


def test_a_popover_hangs_near_its_button_and_closes(window, qtbot):
    anchor = window.findChild(Button, "new_deal")
    popover = Popover(anchor, "snooze", "Snooze")
    popover.lay.addWidget(label("Tomorrow"))
    popover.lay.addWidget(QLineEdit())
    popover.hang()
    assert popover.isVisible()
    with qtbot.waitSignal(popover.destroyed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)


def test_a_sheet_of_nothing_but_words_is_read_by_keyboard(window, qtbot):
    made = Sheet(window, "Keys", "keys", close_tip="Close")
    for line in range(60):
        made.lay.addWidget(label(f"Line {line}", "body"))
    made.open()
    bar = made._area.verticalScrollBar()
    walked = []
    for key in ("Down", "PageDown", "Up", "End", "PageUp", "Home"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key[f"Key_{key}"])
        walked.append(bar.value())
    down, page, up, end, before, home = walked
    assert 0 == home < down < up < page < end == bar.maximum()
    assert before < end


def test_ctrl_enter_saves_what_was_typed_last(sheet, qtbot):
    sheet.open()
    who = sheet.findChild(TextField)
    seen = []
    sheet.findChild(Button, "save").clicked.connect(lambda: seen.append(who.value))
    qtbot.keyClicks(who.control, "Ines")
    qtbot.keyClick(who.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Ines"]


@pytest.mark.parametrize("clear", [True, False])
def test_a_popover_leaves_out_its_shadow_where_nothing_shines_through(window, monkeypatch, clear):
    monkeypatch.setattr("ui.kit.popover.blends", lambda: clear)
    popover = Popover(window.findChild(Button), "snooze", "Snooze")
    popover.lay.addWidget(label("Tomorrow"))
    popover.hang()
    pad = popover.PAD
    shown = popover.mask().boundingRect() if popover.mask() else popover.rect()
    inside = popover.rect().adjusted(pad, pad, -pad, -pad)
    assert shown.size().expandedTo(inside.size()) == shown.size()
    assert (shown == popover.rect()) is clear
    popover.close()


def test_a_desktop_that_cannot_be_asked_is_taken_to_blend(monkeypatch):
    blends.cache_clear()
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setenv("DISPLAY", ":no")
    assert blends()
    blends.cache_clear()


def test_a_sheet_closes_also_when_what_had_the_keyboard_before_is_gone(qtbot, window):
    button = window.findChild(Button, "new_deal")
    button.setFocus()
    made = Sheet(window, "Note a call", "note", close_tip="Close (Esc)")
    made.open()
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    assert made.close()
    assert made.isHidden()
