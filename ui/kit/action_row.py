"""Buttons side by side that keep only their icons, the last one first, where room is short."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.boxes import hbox
from ui.kit.buttons import Button

GAP = 8


class ActionRow(QWidget):
    """Every button but the first needs an icon; its words become its tip."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        self._buttons = buttons
        self._words = [button.words for button in buttons]
        lay = hbox(self, GAP)
        for button in buttons:
            lay.addWidget(button)
        lay.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its icons."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many words as there is room for."""
        super().resizeEvent(event)
        for bare in range(len(self._buttons)):
            self._show_words(len(self._buttons) - bare)
            if self._needed() <= self.width():
                return

    def _show_words(self, many: int) -> None:
        for place, (button, words) in enumerate(zip(self._buttons, self._words, strict=True)):
            worded = place < many
            button.say(words if worded else "", words)
            button.setToolTip("" if worded else words)

    def _needed(self) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + GAP * (len(widths) - 1)
