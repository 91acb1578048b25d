"""A sheet that shows how far slow work has got."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.floating import Floating, Overlay
from ui.kit.labels import label
from ui.kit.theme import theme


class ProgressSheet(Overlay):
    """What is being done, how far it is, and Stop; Esc stops too.

    With no word for `stop` the work goes on to its end.
    """

    stopped = Signal()

    def __init__(self, window: QWidget, title: str, name: str, *, stop: str) -> None:
        super().__init__(window, Floating(margins=(20, 16, 20, 16)))
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._count = label("", "small", "muted", tabular=True)
        self._stop = Button(stop, f"{name}_stop", compact=True, does=self.leave)
        if not stop:
            self._stop.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        lay = self.panel.lay
        lay.setSpacing(10)
        lay.addWidget(label(title, "heading"))
        lay.addWidget(self._bar)
        below = hbox(gap=8)
        below.addWidget(self._count, 1)
        below.addWidget(self._stop)
        lay.addLayout(below)
        self.panel.body.setMinimumWidth(theme().px(420))

    def tell(self, done: int, total: int, words: str) -> None:
        """How far it is; `words` say the same: "142 of 230 rows". A total of 0 is unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(words)

    def leave(self) -> None:
        """Ask the work to stop; the sheet stays until the work has done so."""
        if not self._stop.words:
            return
        self._stop.setEnabled(False)
        self.stopped.emit()
