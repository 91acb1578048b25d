"""The head of a page: its title, one sentence that sums it up, and its main actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.kit.boxes import Item, hbox, row, vbox
from ui.kit.labels import label

GAP = 10
WORDS = 1.2
"""The sentence needs so much more room than the title, else the actions go below."""


class PageHead(QWidget):
    """Title and sentence left, actions right, or below where that would squeeze the words."""

    def __init__(self, title: str, sentence: str = "", *actions: Item) -> None:
        super().__init__()
        self._title = label(title, "title")
        self._sentence = label(sentence, "body", "muted", wrap=True)
        self._lay = hbox(self, GAP)
        self._beside: bool | None = None
        words = vbox(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._lay.addLayout(words, 1)
        self._actions = row(*actions, gap=GAP)
        self._lay.addLayout(self._actions)

    def say(self, sentence: str, title: str = "") -> None:
        """Change the sentence, and the title where one is given."""
        self._sentence.setText(sentence)
        if title:
            self._title.setText(title)

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def minimumSizeHint(self) -> QSize:
        """As wide as the title or the actions, whichever is wider."""
        least = super().minimumSizeHint()
        title, actions = self._title.sizeHint().width(), self._actions.sizeHint().width()
        return QSize(max(title, actions), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or one above the other, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """The same where an action says more than before, or letters grew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        words = round(self._title.sizeHint().width() * WORDS)
        beside = words + GAP + self._actions.sizeHint().width() <= self.width()
        if beside != self._beside:
            self._beside = beside
            self._turn(beside)

    def _turn(self, beside: bool) -> None:
        """Only where it changes: to set an alignment asks for a new layout, which comes back here."""
        way = QBoxLayout.Direction
        side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        self._lay.setAlignment(self._actions, side)
        self._lay.setDirection(way.LeftToRight if beside else way.TopToBottom)
