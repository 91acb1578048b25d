"""Reasons to choose from, each with its digit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.boxes import clear, row
from ui.kit.chips import Chip, ChipText
from ui.kit.key_caps import KeyCap
from ui.kit.sheets import Sheet

DIGITS = 9
ACROSS = 3


class Reasons(QWidget):
    """Chips in rows of three; the digits choose from anywhere in the sheet but a text field."""

    chosen = Signal(str)

    def __init__(self, sheet: Sheet, name: str, spoken: str) -> None:
        super().__init__()
        self.setAccessibleName(spoken)
        self._name = name
        self._chips: list[Chip] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        for place in range(DIGITS):
            digit = QShortcut(QKeySequence(str(place + 1)), sheet)
            digit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            digit.activated.connect(partial(self.press, place))

    @property
    def value(self) -> str:
        """The key of the chosen reason, "" while there is none."""
        return next((str(chip.key) for chip in self._chips if chip.isChecked()), "")

    def show_reasons(self, reasons: Sequence[tuple[str, str]]) -> None:
        """Show other reasons, key and words; none is chosen."""
        clear(self._grid)
        self._chips = [
            Chip(ChipText(key, words), f"{self._name}_{place}")
            for place, (key, words) in enumerate(reasons)
        ]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _on=False, at=place: self.press(at))
            line = row(KeyCap(str(place + 1)), chip, 1, gap=7)
            self._grid.addLayout(line, place // ACROSS, place % ACROSS)

    def press(self, place: int) -> None:
        """Choose by number from 0; beyond the end nothing happens."""
        if place < len(self._chips):
            for number, chip in enumerate(self._chips):
                chip.setChecked(number == place)
            self.chosen.emit(self.value)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first one."""
        self._chips[0].setFocus(Qt.FocusReason.TabFocusReason)
