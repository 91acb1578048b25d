"""Charts: the drawing library is imported when the first chart is painted, not before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.drawing import import_canvas
from ui.kit.theme import theme

if TYPE_CHECKING:
    from ui.kit.chart_canvas import Canvas

ROW = 31


@dataclass(frozen=True, slots=True)
class PairedBar:
    """What something cost and what came back, with the likely range of the latter.

    All in one unit; `low` equal to `high` draws no range. `tip` is shown under the mouse.
    """

    name: str
    cost: float
    back: float
    low: float = 0.0
    high: float = 0.0
    tip: str = ""


class PairedBars(QWidget):
    """Two level bars per name, whiskers for the likely range. Follows theme and text size.

    `amount` writes a number of the scale as money. `spoken` says the same facts as one text.
    """

    def __init__(self, name: str, amount: Callable[[float], str], parent: QWidget | None = None):
        super().__init__(parent)
        self.bars: Sequence[PairedBar] = ()
        self.amount = amount
        self._canvas: Canvas | None = None
        self.setAccessibleName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)

    def show_bars(self, bars: Sequence[PairedBar], spoken: str) -> None:
        """Show these from top to bottom."""
        self.bars = tuple(bars)
        self.setAccessibleDescription(spoken)
        self.setMinimumHeight(self.sizeHint().height())
        if self._canvas is not None:
            self._canvas.draw_bars(self.bars, self.amount)

    def restyle(self) -> None:
        """Draw anew in the present colours and text size."""
        self.setMinimumHeight(self.sizeHint().height())
        if self._canvas is not None:
            self._canvas.restyle()

    def sizeHint(self) -> QSize:
        """As high as its bars need."""
        return QSize(theme().px(520), theme().px(ROW * max(1, len(self.bars)) + 30))

    def showEvent(self, event: QShowEvent) -> None:
        """The first time it is seen, make the canvas."""
        super().showEvent(event)
        if self._canvas is None:
            self._canvas = import_canvas()(self)
            box = self.layout()
            assert box is not None
            box.addWidget(self._canvas)
            self._canvas.draw_bars(self.bars, self.amount)
