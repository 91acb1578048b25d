"""Things above the page: a panel with a shadow, a scrim with the keyboard held inside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.kit import ink
from ui.kit.boxes import Margins, vbox
from ui.kit.held import Held
from ui.kit.sight import in_sight
from ui.kit.stops import tab_stops
from ui.kit.theme import theme


class Floating(QFrame):
    """A rounded panel with a painted shadow around it; put things into `lay`."""

    PAD = 22
    """Room for the shadow on each side, in pixels."""

    def __init__(
        self,
        parent: QWidget | None = None,
        fill: str = "surface",
        radius: float = 12,
        margins: Margins = (0, 0, 0, 0),
    ) -> None:
        super().__init__(parent)
        self._fill, self._radius = fill, radius
        self.body = QWidget(self)
        vbox(self, 0, (self.PAD,) * 4).addWidget(self.body)
        self.lay: QVBoxLayout = vbox(self.body, 0, margins)

    def outline(self) -> QRegion:
        """The panel without its shadow."""
        path = QPainterPath()
        path.addRoundedRect(self._box(), self._radius, self._radius)
        return QRegion(path.toFillPolygon().toPolygon())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow and ground."""
        painter = ink.painter_on(self)
        box = self._box()
        ink.shadow(painter, box, self._radius)
        ink.rounded(painter, box, self._radius, self._fill, "border")

    def _box(self) -> QRectF:
        pad = self.PAD
        return QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)


class Overlay(QWidget):
    """A scrim over a whole window with one panel on it; Tab stays inside, Esc closes.

    `open` shows it, `close` takes it away and gives the keyboard back to where it was.
    """

    closed = Signal()

    def __init__(self, window: QWidget, panel: Floating) -> None:
        super().__init__(window)
        self.host, self.panel = window, panel
        panel.setParent(self)
        self._before: Held | None = None
        self.hide()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        window.installEventFilter(self)

    @staticmethod
    def current(window: QWidget) -> Overlay | None:
        """The uppermost one that is open over a window."""
        kinds = [child for child in window.children() if isinstance(child, Overlay)]
        return next((child for child in reversed(kinds) if child.isVisible()), None)

    def open(self) -> None:
        """Show it and put the keyboard on the first thing inside."""
        self._before = Held()
        self.place()
        self.show()
        self.raise_()
        stops = self._stops()
        if stops and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif not stops:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """What Esc does; a child class may ask or keep a draft first."""
        self.close()

    def close(self) -> bool:
        """Take it away and give the keyboard back."""
        if self.isHidden():
            return False
        self.hide()
        self.host.removeEventFilter(self)
        if self._before is not None:
            self._before.give_back()
        self.closed.emit()
        self.deleteLater()
        return True

    def place(self) -> None:
        """Lie over the whole window, the panel in the middle."""
        self.setGeometry(self.host.rect())
        self.panel.adjustSize()
        center = self.rect().center() - self.panel.rect().center()
        self.panel.move(QPoint(center.x(), max(0, center.y())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside."""
        stops = self._stops()
        focused = QApplication.focusWidget()
        if not stops:
            return True
        step = 1 if forward else -1
        at = stops.index(focused) + step if focused in stops else 0
        reason = Qt.FocusReason.TabFocusReason
        back = Qt.FocusReason.BacktabFocusReason
        stop = stops[at % len(stops)]
        stop.setFocus(reason if forward else back)
        in_sight(stop)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below can be clicked."""
        event.accept()

    def restyle(self) -> None:
        """Larger text needs a larger panel."""
        if self.isVisible():
            self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page below gets dim."""
        QPainter(self).fillRect(self.rect(), theme().color("scrim", 150 if theme().dark else 120))

    def _stops(self) -> list[QWidget]:
        """Where Tab stops inside, in order."""
        return tab_stops(self)
