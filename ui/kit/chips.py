"""Chips: pills that are on or off, and answers in chips that wrap."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.boxes import Flow, clear
from ui.kit.buttons import Button
from ui.kit.theme import dress

GAP = 8
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True)
class ChipText:
    """What one chip says; `key` is what is told when it is chosen."""

    key: Hashable
    words: str
    count: str = ""
    icon: str = ""


class Chip(Button):
    """A pill that can be on or off."""

    def __init__(self, chip: ChipText, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            f"{chip.words}  {chip.count}" if chip.count else chip.words,
            name,
            kind="chip",
            icon=chip.icon,
            compact=True,
            parent=parent,
        )
        self.key = chip.key
        self.setCheckable(True)
        self.setProperty("compact", False)
        self.setAccessibleName(f"{chip.words}, {chip.count}" if chip.count else chip.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._weigh)

    def _weigh(self, on: bool) -> None:
        dress(self, "small_strong" if on else "small")


class ChipFlow(QWidget):
    """Answers to choose from, wrapping: exactly one, or with `many` any number.

    Of one answer arrows choose another, and Tab leaves; with `many` Tab goes from chip to chip.
    """

    changed = Signal(object)
    """The key that is on (None if none), or with `many` the tuple of keys."""

    def __init__(
        self, chips: Sequence[ChipText], name: str, spoken: str, *, many: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._many = many
        self._flow = Flow(self, GAP)
        self._chips: list[Chip] = []
        self.show_chips(chips)

    def show_chips(self, chips: Sequence[ChipText]) -> None:
        """Replace all chips; those with a key that was on stay on."""
        before = {chip.key for chip in self._chips if chip.isChecked()}
        clear(self._flow)
        self._chips = [
            Chip(chip, f"{self.objectName()}_{place}", self) for place, chip in enumerate(chips)
        ]
        for chip in self._chips:
            chip.setChecked(chip.key in before)
            chip.clicked.connect(self._clicked)
            chip.installEventFilter(self)
            self._flow.addWidget(chip)
        self._stop_at_answer()

    @property
    def value(self) -> object:
        """The key that is on or None; with `many` the tuple of keys that are on."""
        keys = tuple(chip.key for chip in self._chips if chip.isChecked())
        return keys if self._many else next(iter(keys), None)

    def choose(self, *keys: object) -> None:
        """Switch exactly these on without telling anyone."""
        for chip in self._chips:
            chip.setChecked(chip.key in keys)
        self._stop_at_answer()

    def press(self, place: int) -> None:
        """Choose by number from 0, as a digit key does; beyond the end nothing happens."""
        if 0 <= place < len(self._chips):
            self._chips[place].click()
            if any(chip.hasFocus() for chip in self._chips):
                self._chips[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go to the answer beside."""
        if self._many or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = 0 if held else _STEPS.get(event.key(), 0)
        if step:
            self.press([chip is watched for chip in self._chips].index(True) + step)
        return bool(step)

    def _stop_at_answer(self) -> None:
        """Tab comes to the answer, to the first chip while there is none."""
        if self._many or not self._chips:
            return
        stop = next((chip for chip in self._chips if chip.isChecked()), self._chips[0])
        for chip in self._chips:
            here = chip is stop
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _clicked(self) -> None:
        pressed = self.sender()
        if not self._many and isinstance(pressed, Chip):
            self.choose(pressed.key)
        self.changed.emit(self.value)
