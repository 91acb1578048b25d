"""Words on the screen: plain text only, in the roles and tones of the tokens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.theme import dress


def label(
    words: str = "",
    role: str = "body",
    tone: str = "text",
    *,
    wrap: bool = False,
    tabular: bool = False,
) -> QLabel:
    """One piece of text; `tone` is text, muted, faint, accent, mkt, sales, good, warn or bad."""
    made = dress(QLabel(), role, tabular)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def title(words: str = "") -> QLabel:
    """The name of a page."""
    return label(words, "title")


def heading(words: str = "", tone: str = "text") -> QLabel:
    """The name of a part of a page."""
    return label(words, "heading", tone)


def muted(words: str = "", *, wrap: bool = False) -> QLabel:
    """A second line, small and quiet."""
    return label(words, "small", "muted", wrap=wrap)


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone of a label that is already there."""
    set_state(widget, "tone", tone)


def set_state(widget: QWidget, state: str, value: object) -> None:
    """Set a property that the style sheet looks at, and show it at once.

    Not by `widget.style()`: loading that class takes 9 ms.
    """
    if widget.property(state) != value:
        widget.setProperty(state, value)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))


class ElidedLabel(QLabel):
    """A line that writes '…' when it lacks room and then shows all of it as a tooltip."""

    def __init__(self, words: str = "", role: str = "body", tone: str = "text") -> None:
        super().__init__()
        dress(self, role)
        self._role = role
        self._ink = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(words)

    def show_tone(self, tone: str) -> None:
        """Change the colour, by a token's name."""
        self._ink = tone
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(min(40, super().sizeHint().width()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """All words, if there is room."""
        return QSize(round(ink.width(self.text(), self._role)) + 2, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shortened words."""
        ink.text(QPainter(self), QRectF(self.rect()), self.text(), self._role, self._ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip is there only when something is cut off."""
        self._hint()

    def event(self, event: QEvent) -> bool:
        """New words may need a tooltip too."""
        if event.type() == QEvent.Type.ToolTip:
            self._hint()
        return super().event(event)

    def _hint(self) -> None:
        cut = ink.width(self.text(), self._role) > self.width()
        self.setToolTip(self.text() if cut else "")
