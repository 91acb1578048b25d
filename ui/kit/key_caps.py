"""Keys drawn like keys, and what they do here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink
from ui.kit.boxes import hbox, row
from ui.kit.labels import muted
from ui.kit.theme import theme


class KeyCap(QWidget):
    """One key, drawn like a key."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(key)
        self.restyle()

    def restyle(self) -> None:
        """As wide as its letters, never narrower than a square."""
        width = max(22, round(ink.width(self._key, "caption_strong")) + 13)
        self.setFixedSize(width, theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key."""
        painter = ink.painter_on(self)
        box = QRectF(self.rect())
        ink.rounded(painter, box, 5, "surface", "border_strong")
        ink.text(painter, box, self._key, "caption_strong", "muted", ink.CENTER)


def keys(*pairs: tuple[str, str], gap: int = 18) -> QWidget:
    """What the keyboard does here: `keys(("Space", "done"), ("S", "snooze"))`."""
    made = QWidget()
    lay = hbox(made, gap)
    for key, words in pairs:
        caps = [KeyCap(one) for one in key.split(" ")]
        lay.addLayout(row(*caps, muted(words), gap=7), 0)
    lay.addStretch(1)
    made.setAccessibleName(", ".join(f"{key}: {words}" for key, words in pairs))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
