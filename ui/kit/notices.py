"""What a page says when there is nothing, something failed, or it is not there yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from ui.kit import ink
from ui.kit.boxes import hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.marks import Disc, IconMark
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT, TONES

_ICONS = {
    "bad": "circle-alert",
    "warn": "triangle-alert",
    "accent": "info",
    "good": "circle-check",
}


class EmptyState(QWidget):
    """Icon, title, one sentence and the next action or two, in the middle of the room."""

    def __init__(
        self,
        icon: str,
        title: str,
        words: str,
        main: Button | None = None,
        second: Button | None = None,
        tone: str = "accent",
    ) -> None:
        super().__init__()
        lay = vbox(self, 8, (24, 24, 24, 24))
        lay.addStretch(1)
        lay.addWidget(Disc(icon, tone, 60), 0, Qt.AlignmentFlag.AlignHCenter)
        lay.addSpacing(6)
        for words_of, role, ink_of in ((title, "heading", "text"), (words, "body", "muted")):
            line = label(words_of, role, ink_of, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setMaximumWidth(theme().px(360))
            middle = hbox()
            middle.addStretch(1)
            middle.addWidget(line, 1000)
            middle.addStretch(1)
            lay.addLayout(middle)
        actions = [button for button in (main, second) if button]
        if actions:
            lay.addSpacing(8)
            lay.addLayout(row(1, *actions, 1, gap=10))
        lay.addStretch(1)
        self.setAccessibleName(f"{title}. {words}")


class InlineError(QFrame):
    """What happened, what it means and one action, right where it failed.

    Tone bad or warn; accent and good make it a notice of the same shape.
    """

    def __init__(
        self, title: str, words: str = "", action: Button | None = None, tone: str = "bad"
    ) -> None:
        super().__init__()
        self.tone = tone
        lay = hbox(self, 12, (14, 12, 14, 12))
        self._mark = IconMark(_ICONS[tone], TONES[tone][0], 20)
        lay.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = vbox(gap=2)
        self._title = label(title, "strong", wrap=True)
        self._words = label(words, "small", "muted", wrap=True)
        texts.addWidget(self._title)
        texts.addWidget(self._words)
        lay.addLayout(texts, 1)
        if action:
            lay.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(title, words)

    def show_tone(self, tone: str) -> None:
        """Change what it is: what was asked and is answered now is good."""
        self.tone = tone
        self._mark.show_icon(_ICONS[tone], TONES[tone][0])
        self.update()

    def say(self, title: str, words: str = "") -> None:
        """Change what it says."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {words}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground."""
        ink.rounded(ink.painter_on(self), QRectF(self.rect()), 10, TONES[self.tone][1])


class Skeleton(QWidget):
    """Quiet bars in the shape of rows to come; invisible for the first 300 ms."""

    DELAY = 300

    def __init__(self, rows: int, spoken: str) -> None:
        super().__init__()
        self._rows = rows
        self._due = QTimer(self, interval=self.DELAY, singleShot=True)
        self._due.timeout.connect(self.update)
        self.setAccessibleName(spoken)
        self.restyle()

    @property
    def waiting(self) -> bool:
        """Whether it is still too early to show anything."""
        return self._due.isActive()

    def restyle(self) -> None:
        """As high as the rows to come."""
        self.setFixedHeight(theme().px(HEIGHT["two_line"]) * self._rows)

    def showEvent(self, event: QShowEvent) -> None:
        """The wait starts when it is first shown."""
        self._due.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, once the wait is over."""
        if self.waiting:
            return
        painter = ink.painter_on(self)
        height = theme().px(HEIGHT["two_line"])
        for number in range(self._rows):
            middle = number * height + height / 2
            for x, y, width, tall in _bars(number, self.width()):
                ink.rounded(painter, QRectF(x, middle + y, width, tall), tall / 2, "hover")


def _bars(number: int, width: int) -> list[tuple[float, float, float, float]]:
    """Disc, title, second line and trailing figure of one row: x, y from its middle, w, h."""
    return [
        (14, -16, 32, 32),
        (58, -14, 150 - 20 * (number % 2), 11),
        (58, 4, 210 - 40 * (number % 3), 9),
        (width - 90, -6, 70, 11),
    ]
