"""Filters as chips in one row, which fold into "More" where room is short."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.kit.chips import Chip, ChipText

GAP = 8


class ChipRow(QWidget):
    """Filters in one line, exactly one on; what lacks room waits under "More"."""

    picked = Signal(object)

    def __init__(
        self,
        chips: Sequence[ChipText],
        name: str,
        spoken: str,
        *,
        more: str,
        current: object = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips: list[Chip] = []
        self._texts: list[ChipText] = []
        self._word = more
        self.current = current
        self._more = Chip(ChipText(None, more, icon="chevron-down"), f"{name}_more", self)
        self._more.clicked.connect(self._open)
        self.show_chips(chips)

    def show_chips(self, chips: Sequence[ChipText]) -> None:
        """Replace all chips, for instance with new counts; the one that is on stays on."""
        focused = next((chip.key for chip in self._chips if chip.hasFocus()), self)
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._texts = list(chips)
        self._chips = [
            Chip(chip, f"{self.objectName()}_{place}", self) for place, chip in enumerate(chips)
        ]
        for chip in self._chips:
            chip.clicked.connect(lambda _=False, key=chip.key: self._pick(key))
            if chip.key == focused:
                chip.setFocus()
        if self.current not in [chip.key for chip in chips] and chips:
            self.current = chips[0].key
        self.choose(self.current)

    def choose(self, key: object) -> None:
        """Switch one on without telling anyone."""
        self.current = key
        for chip in self._chips:
            chip.setChecked(chip.key == key)
        self._fold()

    @property
    def folded(self) -> list[Hashable]:
        """The keys that wait under "More"."""
        return [chip.key for chip in self._chips if chip.isHidden()]

    def sizeHint(self) -> QSize:
        """All chips in one line."""
        width = sum(chip.sizeHint().width() + GAP for chip in self._chips) - GAP
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        """The first chip and "More"."""
        return QSize(self._more.sizeHint().width() + 60, self._height())

    def restyle(self) -> None:
        """Chips are wider with larger text."""
        self._fold()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        self._fold()

    def _height(self) -> int:
        return self._more.sizeHint().height()

    def _pick(self, key: object) -> None:
        self.choose(key)
        self.picked.emit(key)

    def _fold(self) -> None:
        shown = self._fitting()
        x = 0
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < shown)
            if place < shown:
                x = self._place(chip, x)
        self._more.setVisible(shown < len(self._chips))
        hidden = [text for text in self._texts[shown:] if text.key == self.current]
        self._more.say(hidden[0].words if hidden else self._word)
        self._more.setChecked(bool(hidden))
        self._place(self._more, x)

    def _fitting(self) -> int:
        widths = [chip.sizeHint().width() + GAP for chip in self._chips]
        if sum(widths) - GAP <= self.width():
            return len(widths)
        room = self.width() - self._more.sizeHint().width() - 40
        while widths and sum(widths) > room:
            widths.pop()
        return len(widths)

    def _place(self, chip: Chip, x: int) -> int:
        size = chip.sizeHint()
        chip.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width() + GAP

    def _open(self) -> None:
        self._more.setChecked(self.current in self.folded)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self._texts:
            if text.key in self.folded:
                words = f"{text.words}  {text.count}".rstrip().replace("&", "&&")
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, key=text.key: self._pick(key))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))
