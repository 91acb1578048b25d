"""Two sets of values side by side, and which of each pair is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.boxes import clear, column
from ui.kit.held import keyboard_kept
from ui.kit.labels import label
from ui.kit.theme import theme

Way = Literal["left", "right", "both"]
HEIGHT = 38
TITLES, VALUES = 5, 9
"""Shares of the width."""


@dataclass(frozen=True)
class Values:
    """One line: what it is called, a word on it, both values, what is taken, what can be taken."""

    key: str
    title: str
    note: str
    note_tone: str
    left: str
    right: str
    way: Way
    ways: tuple[Way, ...]


class ValueCell(QAbstractButton):
    """One value: to be taken alone, together with the other one, or only to be read."""

    stepped = Signal(int)
    """The keyboard wants to the left (-1) or right (+1) value."""

    def __init__(self, name: str, spoken: str, words: str, *, free: bool, several: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setToolTip(words)
        self.setCheckable(free)
        self._words, self._several = words, several
        policy = Qt.FocusPolicy.StrongFocus if free else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(120, theme().px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from one value to the other."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, mark and words; tinted when taken."""
        painter = ink.painter_on(self)
        box, free, on = QRectF(self.rect()), self.isCheckable(), self.isChecked()
        edge = "accent_text" if on else "border"
        ink.rounded(painter, box, 8, "accent_soft" if on else "surface", edge, 1.6 if on else 1)
        if free:
            self._mark(painter, QRectF(10, box.center().y() - 9, 18, 18))
        words = box.adjusted(38 if free else 14, 0, -10, 0)
        tone = "text" if on or not free else "muted"
        ink.text(painter, words, self._words.replace("\n", " · "), "body", tone)
        if self.hasFocus():
            ink.focus_ring(painter, box.adjusted(3, 3, -3, -3), 6)

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        on = self.isChecked()
        if self._several:
            fill, edge = ("accent", "accent") if on else ("surface", "border_strong")
            ink.rounded(painter, box, 4, fill, edge, 1.5)
            if on:
                ink.icon(painter, box.x() + 2, box.center().y(), "check", "on_accent", 14)
        elif on:
            ink.rounded(painter, box, 9, "on_accent", "accent", 5.5)
        else:
            ink.rounded(painter, box, 9, "surface", "border_strong", 1.5)


class SideBySide(QWidget):
    """Lines of values under two heads; `ways` holds what is taken of each."""

    chosen = Signal(str, str)
    """Carries the line's key and the way, when the owner chooses."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._lines: dict[str, tuple[Values, ValueCell, ValueCell]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for place, share in enumerate((TITLES, VALUES, VALUES)):
            self._grid.setColumnStretch(place, share)

    @property
    def ways(self) -> Mapping[str, Way]:
        """What is taken of each line."""
        return {key: _way(left, right) for key, (_line, left, right) in self._lines.items()}

    def show_lines(self, left: QWidget, right: QWidget, lines: Sequence[Values]) -> None:
        """Show other values under these heads; the keyboard stays in them."""
        with keyboard_kept(self):
            clear(self._grid)
            self._lines.clear()
            self._grid.addWidget(left, 0, 1)
            self._grid.addWidget(right, 0, 2)
            for place, line in enumerate(lines, 1):
                self._show(place, line)

    def _show(self, place: int, line: Values) -> None:
        titles = QWidget()
        name = label(line.title, "small_strong")
        titles.setLayout(column(name, label(line.note, "caption", line.note_tone), gap=0))
        free = len(line.ways) > 1
        left, right = self._cell(line, "left", free), self._cell(line, "right", free)
        self._lines[line.key] = (line, left, right)
        self._take(line.key, line.way, told=False)
        for column_, widget in enumerate((titles, left, right)):
            self._grid.addWidget(widget, place, column_)

    def _cell(self, line: Values, side: Way, free: bool) -> ValueCell:
        words = line.left if side == "left" else line.right
        several = "both" in line.ways
        cell = ValueCell(
            f"{self._name}_{line.key}_{side}",
            f"{line.title}: {words}",
            words,
            free=free,
            several=several,
        )
        cell.clicked.connect(lambda: self._click(line.key, side))
        cell.stepped.connect(lambda step: self._step(line.key, step))
        return cell

    def _click(self, key: str, side: Way) -> None:
        """One alone, or another one besides where both can stay; never none of them."""
        line, left, right = self._lines[key]
        some = left.isChecked() or right.isChecked()
        way = _way(left, right) if "both" in line.ways and some else side
        self._take(key, way if way in line.ways else "both")

    def _step(self, key: str, step: int) -> None:
        line, left, right = self._lines[key]
        way: Way = "left" if step < 0 else "right"
        if way in line.ways:
            self._take(key, way)
        elif "both" in line.ways:
            self._take(key, "both")
        (left if step < 0 else right).setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, key: str, way: Way, *, told: bool = True) -> None:
        line, left, right = self._lines[key]
        if len(line.ways) > 1:
            left.setChecked(way != "right")
            right.setChecked(way != "left")
        if told:
            self.chosen.emit(key, way)


def _way(left: QAbstractButton, right: QAbstractButton) -> Way:
    if left.isChecked() and right.isChecked():
        return "both"
    return "right" if right.isChecked() else "left"
