"""Fields to choose in: one of a list, or any number of a few."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that chooses while the list is closed only looks what there is."""
        self.browsed = True
        super().keyPressEvent(event)
        self.browsed = False

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
    """One of a list, settled at once."""

    control: Dropdown

    def __init__(
        self, words: str, name: str, choices: Choices, *, value: object = None, help: str = ""
    ) -> None:
        box = Dropdown()
        super().__init__(words, name, box, help)
        box.view().setAccessibleName(words)
        box.activated.connect(self._chosen)
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
        self._settled = value
        self.control.setCurrentIndex(self._keys.index(value) if value in self._keys else -1)
        self.show_error("")

    def _chosen(self, place: int) -> None:
        self.show_error("")
        self._settle(self._keys[place])
