"""Buttons: one main action, second, soft, quiet, and icons only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.kit.icons import icon as tinted
from ui.kit.labels import set_state
from ui.kit.theme import dress
from ui.kit.tokens import ICON

Kind = Literal[
    "primary", "second", "soft", "quiet", "icon", "inverse", "segment", "chip", "search", "nav"
]
_INK = {
    "primary": "on_accent",
    "soft": "accent_text",
    "quiet": "accent_text",
    "inverse": "surface",
}


class Button(QPushButton):
    """A button named `name` for tests and screen readers; `&` in its words is only a letter."""

    def __init__(
        self,
        words: str,
        name: str,
        *,
        kind: Kind = "second",
        icon: str = "",
        compact: bool = False,
        tip: str = "",
        does: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._icon = icon
        self._compact = compact
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setProperty("compact", compact)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setToolTip(tip)
        dress(self, "small" if compact else "medium")
        self.say(words, tip)
        self.restyle()
        if does is not None:
            self.clicked.connect(lambda: does())

    def say(self, words: str, spoken: str = "") -> None:
        """Change the words; `spoken` is what a screen reader says when there are none."""
        self.words = words
        shown = words.replace("&", "&&")
        self.setText(f" {shown}" if self._icon and words else shown)
        self.setAccessibleName(words or spoken)

    def turn(self, kind: Kind) -> None:
        """Make it another kind, such as the main one where that is gone."""
        self.kind = kind
        set_state(self, "kind", kind)
        self.restyle()

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.say(self.words, self.accessibleName())
        self.restyle()

    def restyle(self) -> None:
        """Take the icon in the present colours."""
        if self._icon:
            size = ICON["inline"] if self._compact else ICON["control"]
            self.setIcon(tinted(self._icon, _INK.get(self.kind, "muted"), size, "accent_text"))
            self.setIconSize(QSize(size, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def icon_button(
    icon: str,
    name: str,
    tip: str,
    *,
    compact: bool = False,
    does: Callable[[], object] | None = None,
) -> Button:
    """An icon alone; `tip` says what it does, as tooltip and to screen readers."""
    return Button("", name, kind="icon", icon=icon, tip=tip, compact=compact, does=does)
