"""One of the five questions: what is asked, the answer, and whether it is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smallbiz.journey.qualification import QUESTIONS, question
from smallbiz.words.translation import _
from ui.kit.boxes import hbox, row, vbox
from ui.kit.labels import label, muted, set_tone
from ui.kit.marks import IconMark
from ui.kit.theme import dress, theme

ASKED, TOLD, MARK, LEAST = 178, 154, 20, 130
"""Widths at 100 %: what stands left and right of the answer, its mark alone, and the answer."""


class Question(QWidget):
    """Its answer is empty while it is not known; `source` says where a first answer came from."""

    changed = Signal()

    def __init__(self, key: str, answer: str = "", source: str = "") -> None:
        super().__init__()
        self.key = key
        self._first, self._source = answer, source
        name, asks = question(key)
        self.line = dress(QLineEdit(answer), "body")
        self.line.setObjectName(f"takeover_{key}")
        self.line.setAccessibleName(f"{name}: {asks}")
        self.line.setPlaceholderText(asks)
        self._mark = IconMark("circle-help", "warn", 17)
        self._word = label("", "small_strong")
        self._below = label("", "caption", "muted")
        self._asked, self._told = QWidget(), QWidget()
        self._worded = True
        self._arrange(name, asks)
        self.line.textChanged.connect(self._tell)
        self.restyle()
        self._tell()

    @property
    def answer(self) -> str:
        """What is known."""
        return self.line.text().strip()

    def restyle(self) -> None:
        """The columns of all questions stay in line; where room is short only the mark is left."""
        px = theme().px
        self._asked.setFixedWidth(px(ASKED))
        self._worded = self.width() >= px(ASKED + TOLD + LEAST)
        self._told.setFixedWidth(px(TOLD if self._worded else MARK))
        for words in (self._word, self._below):
            words.setVisible(self._worded and bool(words.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words at the right come and go."""
        super().resizeEvent(event)
        self.restyle()

    def _arrange(self, name: str, asks: str) -> None:
        words = vbox(self._asked)
        words.addLayout(row(IconMark(QUESTIONS[self.key], "sales", 17), label(name, "strong"), 1))
        below = muted(asks)
        below.setContentsMargins(25, 0, 0, 0)
        words.addWidget(below)
        state = hbox(self._told, 7)
        state.addWidget(self._mark)
        lines = vbox()
        lines.addWidget(self._word)
        lines.addWidget(self._below)
        state.addLayout(lines, 1)
        lay = hbox(self, 12)
        lay.addWidget(self._asked)
        lay.addWidget(self.line, 1)
        lay.addWidget(self._told)

    def _tell(self) -> None:
        known = bool(self.answer)
        self._mark.show_icon(
            "circle-check" if known else "circle-help", "good" if known else "warn"
        )
        self._word.setText(_("Known") if known else _("Not known yet"))
        set_tone(self._word, "good" if known else "warn")
        unchanged = known and self.answer == self._first
        self._below.setText(
            self._source if unchanged else "" if known else _("ask on the first call")
        )
        self._below.setVisible(self._worded and bool(self._below.text()))
        told = (self._word.text(), self._below.text())
        self._mark.setToolTip(", ".join(words for words in told if words))
        self.changed.emit()
