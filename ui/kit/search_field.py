"""A line to search in what the page shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.kit.icons import icon
from ui.kit.theme import dress, theme


class SearchLine(QLineEdit):
    """Down and Enter go on to what was found, Esc empties it."""

    walked = Signal()

    def __init__(self, hint: str, name: str, spoken: str, *, width: int = 264) -> None:
        super().__init__()
        self._width = width
        dress(self, "body")
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(hint)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def restyle(self) -> None:
        """The icon in the present colours."""
        self._glass.setIcon(icon("search"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as asked."""
        return QSize(theme().px(self._width), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Enter and Esc; the rest is typed."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.walked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
