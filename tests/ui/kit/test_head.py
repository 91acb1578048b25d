"""The head of a page: its actions are whole at every width."""

from PySide6.QtWidgets import QWidget

from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.head import PageHead


def test_actions_go_below_the_words_where_both_do_not_fit(qtbot, dressed) -> None:
    page = QWidget()
    first, second = Button("Note who came from what", "a"), Button("Save as PDF", "b")
    head = PageHead("What worked", "13 February to 13 May, 61 leads, 22 sales", first, second)
    lay = vbox(page)
    lay.addWidget(head)
    lay.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()
    qtbot.waitUntil(lambda: second.geometry().right() >= head.width() - 2)
    assert first.y() < 40
    page.resize(360, 300)
    qtbot.waitUntil(lambda: first.y() > 40 and head.width() == 360)
    assert first.width() >= first.sizeHint().width()
    assert first.x() == 0
    second.say("Save")
    first.say("Note")
    qtbot.waitUntil(lambda: first.y() < 40)


def test_the_head_is_never_narrower_than_its_actions(qtbot, dressed) -> None:
    button = Button("Note who came from what", "a")
    head = PageHead("Today", "", button)
    qtbot.addWidget(head)
    assert head.minimumSizeHint().width() == button.sizeHint().width()
