"""What charts are painted on. Import it late: with matplotlib it takes most of a second."""

from collections.abc import Callable, Sequence

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.kit.chart_figure import DPI, make_room, pairs_and_scale
from ui.kit.charts import PairedBar

PAUSE = 80
"""Milliseconds after the last change of size or bars until the chart is drawn anew; what was drawn
stays meanwhile, stretched, so that the figures beside it are there at once."""


class Canvas(QWidget):
    """A figure that is drawn once for each size, and only when it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.figure = Figure(dpi=DPI)
        self._agg = FigureCanvasAgg(self.figure)
        self.setMinimumSize(200, 80)
        self.setMouseTracking(True)
        self._bars: Sequence[PairedBar] = ()
        self._amount: Callable[[float], str] = str
        self._axes: Axes | None = None
        self._picture: QPixmap | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._rest)

    def draw_bars(self, bars: Sequence[PairedBar], amount: Callable[[float], str]) -> None:
        """Draw these once the window rests."""
        self._bars, self._amount, self._axes = bars, amount, None
        self._pause.start()

    def restyle(self) -> None:
        """Draw anew at once, in the present colours and text size."""
        self._axes = self._picture = None
        self.update()

    def draw(self) -> QPixmap:
        """The figure in the pixels of the screen."""
        if self._axes is None:
            self._axes = pairs_and_scale(self.figure, self._bars, self._amount)
        size, dpi = self._pixels(), DPI * self.devicePixelRatioF()
        self.figure.set_dpi(dpi)
        self.figure.set_size_inches(size.width() / dpi, size.height() / dpi)
        make_room(self._axes, self.size(), self._bars, self._amount)
        self._agg.draw()  # type: ignore[no-untyped-call]
        pixels = self._agg.buffer_rgba()  # type: ignore[no-untyped-call]
        form = QImage.Format.Format_RGBA8888
        return QPixmap.fromImage(QImage(pixels, size.width(), size.height(), form))

    def paintEvent(self, event: QPaintEvent) -> None:
        """What was drawn last, to be drawn anew soon where that is no longer right."""
        self._picture = self._picture or self.draw()
        if not (self._is_right or self._pause.isActive()):
            self._pause.start()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawn anew once the window rests."""
        super().resizeEvent(event)
        self._pause.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tip of the pair under the mouse."""
        tip = self.tip_at(self._height_of(event.position()))
        if tip:
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """No tip beside the chart."""
        super().leaveEvent(event)
        QToolTip.hideText()

    def tip_at(self, y: float | None) -> str:
        """The tip of the pair at this height of the scale, or nothing."""
        if y is None:
            return ""
        number = len(self._bars) - 1 - round(y)
        return self._bars[number].tip if 0 <= number < len(self._bars) else ""

    def _height_of(self, place: QPointF) -> float | None:
        """Where a place of the widget lies on the scale; None beside it."""
        if self._axes is None:
            return None
        box, (low, high) = self._axes.get_position(), self._axes.get_ylim()
        across = (place.x() / self.width() - box.x0) / box.width
        up = (1 - place.y() / self.height() - box.y0) / box.height
        return low + up * (high - low) if 0 <= across <= 1 and 0 <= up <= 1 else None

    def _pixels(self) -> QSize:
        return (QSizeF(self.size()) * self.devicePixelRatioF()).toSize()

    @property
    def _is_right(self) -> bool:
        """Whether these bars were drawn, in this size."""
        drawn = self._picture is not None and self._picture.size() == self._pixels()
        return drawn and self._axes is not None

    def _rest(self) -> None:
        """Draw if it is seen; else once it is."""
        if not self._is_right and not self.visibleRegion().isEmpty():
            self._picture = self.draw()
            self.update()
