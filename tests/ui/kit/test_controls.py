"""Buttons, segments, ticks, chips, cards, drop zone: by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.kit.boxes import Flow, clear, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import Chip, ChipFlow, ChipText
from ui.kit.dropzone import DropZone
from ui.kit.labels import ElidedLabel, label, set_tone
from ui.kit.marks import Badge, Bar, ScoreRing
from ui.kit.notices import InlineError, Skeleton
from ui.kit.pick_card import PickCard, pick_one
from ui.kit.steps import Steps
from ui.kit.theme import theme
from ui.kit.tiles import Goal, GoalTile
from ui.kit.toggles import Segments, Tick

FILTERS = [
    ChipText("all", "Everyone", "428"),
    ChipText("leads", "Leads", "37"),
    ChipText("customers", "Customers & friends", "214"),
    ChipText("asleep", "Asleep", "96"),
]


@pytest.fixture
def shown(qtbot):
    pages = []

    def show(*widgets: QWidget, width: int = 600) -> QWidget:
        page = QWidget()
        pages.append(page)
        lay = vbox(page)
        for widget in widgets:
            lay.addWidget(widget)
        qtbot.addWidget(page)
        page.resize(width, 300)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def test_a_button_does_what_it_is_for_and_keeps_ampersands(shown, qtbot):
    pressed = []
    button = Button("Chain & Bell", "bell", icon="store", does=lambda: pressed.append(1))
    shown(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1, 1]
    assert (button.objectName(), button.accessibleName()) == ("bell", "Chain & Bell")
    assert "&&" in button.text()


def test_an_icon_button_is_spoken_by_its_tip(dressed):
    button = icon_button("x", "close", "Close (Esc)")
    assert (button.accessibleName(), button.toolTip()) == ("Close (Esc)", "Close (Esc)")


def test_buttons_keep_their_height_with_and_without_focus(shown):
    first, second = Button("One", "one"), Button("Two", "two")
    shown(first, second)
    first.setFocus()
    assert first.sizeHint() == second.sizeHint()
    assert first.sizeHint().height() == 36


def test_segments_choose_by_click_and_arrow_and_tell_only_the_owner(shown, qtbot):
    segments = Segments([("week", "Week"), ("month", "Month")], "view", "View")
    shown(segments)
    told = []
    segments.picked.connect(told.append)
    segments.choose("month")
    assert (segments.current, told) == ("month", [])
    week = segments.findChild(Button, "view_0")
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    qtbot.keyClick(week, Qt.Key.Key_Right)
    segments.step(1)
    assert told == ["week", "month", "week"]


def test_a_tick_can_be_clicked_on_its_words(shown, qtbot):
    tick = Tick("Ask again in 6 months", "again")
    shown(tick)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()
    assert tick.height() >= 28


def test_chips_that_lack_room_wait_under_more(shown, qtbot):
    chips = ChipRow(FILTERS, "filter", "Show", more="More")
    shown(chips, width=900)
    assert chips.folded == []
    chips.window().resize(320, 300)
    assert chips.folded
    assert chips.folded[-1] == "asleep"
    with qtbot.waitSignal(chips.picked) as told:
        chips.findChild(Chip, "filter_more").click()
        menu = chips.findChild(QMenu)
        menu.actions()[-1].trigger()
        menu.close()
    assert told.args == ["asleep"]
    assert chips.findChild(Chip, "filter_more").words == "Asleep"


def test_new_counts_keep_the_chip_that_is_on(shown):
    chips = ChipRow(FILTERS, "filter", "Show", more="More")
    shown(chips, width=900)
    chips.choose("leads")
    chips.show_chips([ChipText("all", "Everyone", "429"), ChipText("leads", "Leads", "38")])
    assert chips.current == "leads"
    chips.show_chips([ChipText("all", "Everyone", "429")])
    assert chips.current == "all"


def test_one_answer_or_many(shown, qtbot):
    one = ChipFlow(FILTERS, "one", "Why?")
    many = ChipFlow(FILTERS, "many", "For whom?", many=True)
    shown(one, many)
    told = []
    one.changed.connect(told.append)
    many.changed.connect(told.append)
    one.press(1)
    one.press(2)
    one.press(99)
    many.press(0)
    many.press(3)
    assert told == ["leads", "customers", ("all",), ("all", "asleep")]
    assert one.value == "customers"
    assert one.findChild(Chip, "one_2").font().weight() == 600


def test_one_answer_is_one_stop_and_arrows_choose(shown, qtbot):
    one = ChipFlow(FILTERS, "one", "Why?")
    after = Button("Next", "after")
    shown(one, after)
    one.window().activateWindow()
    one.findChild(Chip, "one_0").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(one.window().focusWidget(), key)
    assert one.value == "leads"
    assert one.findChild(Chip, "one_1").hasFocus()
    one.press(3)
    assert one.findChild(Chip, "one_3").hasFocus()
    qtbot.keyClick(one.window().focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert one.findChild(Chip, "one_3").hasFocus()
    one.choose(None)
    assert one.findChild(Chip, "one_0").focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_card_is_chosen_by_mouse_or_key_and_lets_go_of_the_others(shown, qtbot):
    cards = [PickCard("new", "New business", on=True), PickCard("old", "Established")]
    for card in cards:
        card.lay.addWidget(label(card.accessibleName()))
    pick_one(cards)
    shown(*cards)
    qtbot.keyClick(cards[1], Qt.Key.Key_Space)
    assert [card.on for card in cards] == [False, True]
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert [card.on for card in cards] == [True, False]


def test_files_are_dropped_or_asked_for(shown, qtbot, tmp_path):
    zone = DropZone("Drop a CSV file here", "drop")
    shown(zone)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.csv")), QUrl("https://example.org/x")])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(zone.dropped) as told:
        zone.dropEvent(drop)
    assert told.args == [[str(tmp_path / "a.csv")]]
    with qtbot.waitSignals([zone.pressed, zone.pressed]):
        qtbot.keyClick(zone, Qt.Key.Key_Return)
        qtbot.mouseClick(zone, Qt.MouseButton.LeftButton)


def test_a_line_without_room_is_shortened_and_hinted(shown):
    line = ElidedLabel("Cargo bike with a rain cover in blue and a bell")
    shown(line, width=120)
    assert line.toolTip() == line.text()
    line.window().resize(800, 300)
    assert line.toolTip() == ""


def test_labels_show_plain_text_and_change_tone(shown):
    words = label("<b>5 < 6</b>", tone="muted")
    shown(words)
    set_tone(words, "bad")
    assert words.palette().color(words.foregroundRole()) == theme().color("bad")
    assert words.textFormat() == Qt.TextFormat.PlainText


def test_flow_wraps_and_can_be_cleared(shown):
    holder = QWidget()
    flow = Flow(holder, 8)
    for words in ("Lead", "Qualified", "Offer open"):
        flow.addWidget(Badge(words))
    shown(holder)
    assert flow.heightForWidth(400) < flow.heightForWidth(100)
    clear(flow)
    assert flow.count() == 0
    assert flow.sizeHint() == QSize(0, 0)


def test_marks_say_what_they_show(dressed):
    badge = Badge("2 late", "bad", "clock")
    narrow = badge.width()
    badge.say("Too early to tell", "plain", "hourglass")
    assert badge.width() > narrow
    assert badge.accessibleName() == "Too early to tell"
    badge.say("")
    assert badge.width() == 0
    bar = Bar()
    bar.show_parts([(0.4, "mkt_fill")], "€305 of €700 spent")
    assert bar.accessibleName() == "€305 of €700 spent"
    ring = ScoreRing("score")
    assert ring.isHidden()
    ring.show_score(82, "Score 82 of 100")
    assert (ring.accessibleName(), ring.isHidden()) == ("Score 82 of 100", False)
    goal = Goal("New leads", "19", "of 30", 0.63, 0.42, "6 ahead of the pace", True)
    assert GoalTile(goal).accessibleName() == "New leads: 19 of 30. 6 ahead of the pace"


def test_a_notice_can_be_said_anew(shown):
    notice = InlineError("Backup is 9 days old", "Plug in the blue USB stick.", tone="warn")
    shown(notice)
    notice.say("Backup is 10 days old")
    assert notice.accessibleName() == "Backup is 10 days old."


def test_nothing_is_shown_for_the_first_moment(shown, qtbot):
    skeleton = Skeleton(2, "Loading")
    shown(skeleton)
    assert skeleton.waiting
    qtbot.waitUntil(lambda: not skeleton.waiting)


def test_steps_say_where_you_are(dressed):
    steps = Steps(["File", "Columns", "Check"], "Import")
    steps.go(1)
    assert steps.accessibleName() == "Import: 2/3 Columns"


def test_springs_push_apart(shown):
    left, right = label("left"), label("right")
    holder = QWidget()
    holder.setLayout(row(left, 1, right))
    shown(holder)
    assert right.geometry().right() > 500


def test_chips_chosen_early_stay_bold_when_moved_into_a_page_and_new_ones_show(shown):
    answers = ChipFlow(FILTERS, "answers", "For whom?", many=True)
    answers.choose("leads")
    shown(answers)
    assert answers.findChild(Chip, "answers_1").font().weight() == 600
    answers.show_chips(FILTERS[:2])
    assert answers.value == ("leads",)
    QApplication.processEvents()
    assert answers.findChild(Chip, "answers_0").isVisible()
    assert answers.findChild(Chip, "answers_3") is None
