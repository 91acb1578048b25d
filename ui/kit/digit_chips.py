"""Answers with the digit that chooses each in front of it, in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.boxes import row
from ui.kit.chips import Chip, ChipText
from ui.kit.key_caps import KeyCap


class DigitChips(QWidget):
    """Exactly one answer, or none yet; `press` is for the digit keys of whoever holds it."""

    changed = Signal(object)
    """The key that is on now."""

    def __init__(
        self, chips: Sequence[ChipText], name: str, spoken: str, *, columns: int = 3
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        self._chips = [Chip(chip, f"{name}_{place}") for place, chip in enumerate(chips)]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _on=False, key=chip.key: self._pick(key))
            answer = row(KeyCap(str(place + 1)), chip, 1, gap=8)
            grid.addLayout(answer, place // columns, place % columns)

    @property
    def value(self) -> object:
        """The key that is on, or None."""
        return next((chip.key for chip in self._chips if chip.isChecked()), None)

    def choose(self, key: object) -> None:
        """Switch one on without telling anyone."""
        for chip in self._chips:
            chip.setChecked(chip.key == key)

    def press(self, place: int) -> None:
        """Choose by number from 0; beyond the end nothing happens."""
        if 0 <= place < len(self._chips):
            self._pick(self._chips[place].key)

    def _pick(self, key: object) -> None:
        self.choose(key)
        self.changed.emit(key)
