"""The head of a page: its title, one sentence that sums it up, and its main actions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.boxes import Item, add, hbox, vbox
from ui.kit.labels import label


class PageHead(QWidget):
    """Title and sentence left, actions right; the sentence wraps before an action is squeezed."""

    def __init__(self, title: str, sentence: str = "", *actions: Item) -> None:
        super().__init__()
        self._title = label(title, "title")
        self._sentence = label(sentence, "body", "muted", wrap=True)
        lay = hbox(self, 10)
        words = vbox(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        lay.addLayout(words, 1)
        for action in actions:
            add(lay, action)

    def say(self, sentence: str, title: str = "") -> None:
        """Change the sentence, and the title where one is given."""
        self._sentence.setText(sentence)
        if title:
            self._title.setText(title)

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()
