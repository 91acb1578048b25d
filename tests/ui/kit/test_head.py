"""The head of a page: its actions are whole at every width."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

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


class Turns(QObject):
    """Counts how often something is laid out anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.counted = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.counted += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_head_at_rest_is_not_laid_out_again_and_again(qtbot, dressed) -> None:
    head = PageHead("Today", "Two wait", Button("Note who came from what", "a"))
    qtbot.addWidget(head)
    head.resize(900, 80)
    head.show()
    qtbot.waitExposed(head)
    turns = Turns(head)
    head.say("Three wait, one of them since Monday")
    for _ in range(50):
        QApplication.processEvents()
    assert 0 < turns.counted < 5
