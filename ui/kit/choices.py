"""Fields to choose in: one of a list, or any number of a few."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from ui.kit import ink
from ui.kit.field import Field
from ui.kit.theme import dress

FRAME = 56
"""Of a drop-down's width: its padding and its arrow."""
Choices = Sequence[tuple[Hashable, str]]
"""Key and words of each choice."""


def popup_list() -> QListView:
    """The list that drops down below a field."""
    made = dress(QListView(), "body")
    made.setProperty("ground", "popup")
    return made


class Dropdown(QComboBox):
    """A combo box with our arrow; the wheel scrolls the page, not the value."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(popup_list())
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.currentTextChanged.connect(self._tell)
        self.browsed = False
        """Whether the last choice was made while the list was closed, by an arrow or a letter."""
        self.spelled = False
        """Whether it was a letter, after which more may come."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that chooses while the list is closed only looks what there is."""
        self.browsed, self.spelled = True, event.text().isprintable() and bool(event.text())
        super().keyPressEvent(event)
        self.browsed = self.spelled = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing more is spelled."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mouse is told the whole words where they are shortened."""
        super().resizeEvent(event)
        self._tell(self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        event.ignore()

    @property
    def shown(self) -> str:
        """The words as there is room for them: "Unicode (UTF-8), p…"."""
        room = self.width() - FRAME
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def _tell(self, words: str) -> None:
        self.setToolTip("" if self.shown == words else words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's box with our arrow."""
        box, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown
        box.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        box.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        box.end()
        tone = "muted" if self.isEnabled() else "faint"
        middle = QRectF(self.rect()).center().y()
        ink.icon(ink.painter_on(self), self.width() - 26, middle, "chevron-down", tone, 16)


class ChoiceField(Field):
    """One of a list, settled at once; what letters choose, when the word is over."""

    control: Dropdown

    def __init__(
        self, words: str, name: str, choices: Choices, *, value: object = None, help: str = ""
    ) -> None:
        box = Dropdown()
        super().__init__(words, name, box, help)
        box.view().setAccessibleName(words)
        box.activated.connect(self._chosen)
        box.left.connect(self._end_word)
        self._word = QTimer(self, singleShot=True)
        self._word.timeout.connect(self._say)
        self._said: object = None
        self._keys: list[Hashable] = []
        self.show_choices(choices)
        self.show_value(value if value is not None else self._keys[0] if choices else None)

    def show_choices(self, choices: Choices) -> None:
        """Replace the list; the value stays if it is still among them."""
        before = self._settled
        self.control.clear()
        self._keys = [key for key, _ in choices]
        self.control.addItems([words for _, words in choices])
        self.show_value(before)

    def show_value(self, value: object) -> None:
        """Show a choice without telling anyone; an unknown one shows nothing."""
        self._word.stop()
        self._settled = self._said = value
        self.control.setCurrentIndex(self._keys.index(value) if value in self._keys else -1)
        self.show_error("")

    def commit(self) -> bool:
        """Settle now, also in the middle of a word."""
        self._say()
        return super().commit()

    def _chosen(self, place: int) -> None:
        self.show_error("")
        self._settled = self._keys[place]
        if self.control.spelled:
            self._word.start(QApplication.styleHints().keyboardInputInterval())
        else:
            self._say()

    def _end_word(self) -> None:
        """In the next turn: whoever hears of it may make the page anew, which is just being left."""
        if self._word.isActive():
            self._word.start(0)

    def _say(self) -> None:
        self._word.stop()
        if self._settled != self._said:
            self._said = self._settled
            self.committed.emit(self._said)
