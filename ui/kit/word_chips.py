"""A line of words that can be added to and taken from: likes, dislikes, tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.kit import ink
from ui.kit.boxes import Flow, clear
from ui.kit.buttons import icon_button
from ui.kit.lookup import offer
from ui.kit.paint import badge_width
from ui.kit.theme import dress, theme
from ui.kit.tokens import HEIGHT, TONES

CROSS = 13


class WordChip(QAbstractButton):
    """One word; a click, Delete or Backspace takes it away."""

    def __init__(self, word: str, name: str, tip: str, tone: str) -> None:
        super().__init__()
        self.word, self._tone = word, tone
        self.setObjectName(name)
        self.setAccessibleName(tip)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The word and the cross behind it, at least 28 px high to be hit."""
        height = max(28, theme().px(HEIGHT["badge"]) + 4)
        return QSize(round(badge_width(self.word)) + CROSS, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace do what a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill with the word and a cross."""
        painter = ink.painter_on(self)
        tone, ground = TONES[self._tone]
        box = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        ink.rounded(painter, box, box.height() / 2, ground)
        room = box.adjusted(9, 0, -CROSS - 5, 0)
        ink.text(painter, room, self.word, "caption_strong", tone)
        cross = "text" if self.underMouse() or self.hasFocus() else "faint"
        ink.icon(painter, box.right() - CROSS - 5, box.center().y(), "x", cross, 12)
        if self.hasFocus():
            ink.focus_ring(painter, box, box.height() / 2)


class WordChips(QWidget):
    """Words that wrap, with a plus behind them that opens a small field for one more.

    `remove` is the tip of a word: "Remove {word}". Nothing changes by itself: show the new words.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(
        self, name: str, spoken: str, *, add: str, hint: str, remove: str, tone: str = "plain"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._remove, self._tone = remove, tone
        self._words: tuple[str, ...] | None = None
        self._flow = Flow(self, 5)
        self._line = dress(QLineEdit(), "small")
        self._line.setObjectName(f"{name}_new")
        self._line.setAccessibleName(add)
        self._line.setPlaceholderText(hint)
        self._line.returnPressed.connect(self._take)
        self._line.installEventFilter(self)
        self._plus = icon_button("plus", f"{name}_add", add, compact=True, does=self.open)
        self.restyle()
        self.show_words(())

    def restyle(self) -> None:
        """The field is as wide as a short word."""
        self._line.setFixedWidth(theme().px(150))

    def show_words(self, words: Sequence[str]) -> None:
        """Show these; the keyboard stays in the field while it is open."""
        if self._words == tuple(words):
            return
        self._words = tuple(words)
        typing = self._line.isVisibleTo(self)
        for widget in (self._line, self._plus):
            self._flow.removeWidget(widget)
        clear(self._flow)
        for place, word in enumerate(words):
            self._flow.addWidget(self._chip(word, place))
        self._flow.addWidget(self._line)
        self._flow.addWidget(self._plus)
        self._line.setVisible(typing)
        self._plus.setVisible(not typing)
        self._flow.invalidate()
        self.updateGeometry()

    def suggest(self, words: Sequence[str]) -> None:
        """Words that are in use elsewhere, offered while typing."""
        offer(self._line, words)

    def open(self) -> None:
        """Open the field for one more word."""
        self._line.clear()
        self._show_line(True)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field takes what is typed, Esc does not."""
        if (
            isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self._take()
            self._show_line(False)
        if (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._line.clear()
            self._show_line(False)
            self._plus.setFocus()
            event.accept()
            return True
        return False

    def _show_line(self, shown: bool) -> None:
        self._line.setVisible(shown)
        self._plus.setVisible(not shown)
        self._flow.invalidate()

    def _take(self) -> None:
        word = self._line.text().strip()
        self._line.clear()
        if word and word not in (self._words or ()):
            self.added.emit(word)

    def _chip(self, word: str, place: int) -> WordChip:
        name = f"{self.objectName()}_{place}"
        chip = WordChip(word, name, self._remove.format(word=word), self._tone)
        chip.clicked.connect(lambda: self.removed.emit(word))
        return chip
