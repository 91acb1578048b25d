"""One of a few, or yes and no: segments, tick boxes, choices."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QRadioButton,
    QSizePolicy,
)

from ui.kit import ink
from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.theme import dress


class Segments(QFrame):
    """A few views or values side by side, one of them on; arrows move, Tab leaves."""

    picked = Signal(object)
    """The key chosen by the owner, never sent when `choose` is called."""

    def __init__(
        self,
        choices: Sequence[tuple[Hashable, str]],
        name: str,
        spoken: str,
        current: object = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "segments")
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[object, Button] = {}
        lay = hbox(self, 3, (3, 3, 3, 3))
        for place, (key, words) in enumerate(choices):
            button = Button(words, f"{name}_{place}", kind="segment")
            button.setCheckable(True)
            self._buttons[key] = button
            self._group.addButton(button, place)
            lay.addWidget(button)
        self._group.buttonClicked.connect(self._tell)
        self.choose(choices[0][0] if current is None else current)

    @property
    def current(self) -> object:
        """The key that is on."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: object) -> None:
        """Switch one on without telling anyone."""
        self._buttons[key].setChecked(True)
        self._weigh()

    def step(self, direction: int) -> None:
        """Choose the next (+1) or the previous (-1) one, around the end, and tell."""
        keys = list(self._buttons)
        self.choose(keys[(keys.index(self.current) + direction) % len(keys)])
        self.picked.emit(self.current)

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet takes back a font that was changed before it came."""
        super().showEvent(event)
        self._weigh()

    def _tell(self) -> None:
        self._weigh()
        self.picked.emit(self.current)

    def _weigh(self) -> None:
        for button in self._buttons.values():
            on = button.isChecked()
            dress(button, "small_strong" if on else "small")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)


class Tick(QCheckBox):
    """A tick box with its words."""

    def __init__(self, words: str, name: str, *, on: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setChecked(on)
        dress(self, "body")
        self.say(words)

    def say(self, words: str) -> None:
        """Change the words."""
        self.words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Box, gap and words, at least 28 px high."""
        return _toggle_size(self.words)

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be clicked too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A square with a check."""
        painter = ink.painter_on(self)
        box = _mark(self)
        on = self.isChecked()
        fill, edge = ("accent", "accent") if on else ("surface", "border_strong")
        ink.rounded(painter, box, 4, fill, edge, 1.5)
        if on:
            ink.icon(painter, box.x() + 2, box.center().y(), "check", "on_accent", 15)
        _words(painter, self, self.words)


class Choice(QRadioButton):
    """One of several that stand in the same parent."""

    def __init__(self, words: str, name: str, *, on: bool = False) -> None:
        super().__init__(words.replace("&", "&&"))
        self.words = words
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setChecked(on)
        dress(self, "body")

    def sizeHint(self) -> QSize:
        """Circle, gap and words, at least 28 px high."""
        return _toggle_size(self.words)

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be clicked too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A circle with a point."""
        painter = ink.painter_on(self)
        box = _mark(self)
        if self.isChecked():
            ink.rounded(painter, box, 10, "on_accent", "accent", 5.5)
        else:
            ink.rounded(painter, box, 10, "surface", "border_strong", 1.5)
        _words(painter, self, self.words)


def _toggle_size(words: str) -> QSize:
    height = max(28, round(ink.line_height("body")) + 6)
    return QSize(3 + 19 + (round(ink.width(words)) + 12 if words else 3), height)


def _mark(button: QAbstractButton) -> QRectF:
    return QRectF(3, button.height() / 2 - 9.5, 19, 19)


def _words(painter: QPainter, button: QAbstractButton, words: str) -> None:
    box = QRectF(31, 0, button.width() - 31, button.height())
    ink.text(painter, box, words, "body", "text" if button.isEnabled() else "faint")
    if button.hasFocus():
        radius = 7 if isinstance(button, QCheckBox) else 13
        ink.focus_ring(painter, _mark(button).adjusted(-3, -3, 3, 3), radius)
