"""Bars on lanes as Qt sees them: where each one stands, and how everything is painted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.kit import ink, lane_paint
from ui.kit.item_model import ITEM, Index, ItemModel
from ui.kit.lane_layout import LaneLayout
from ui.kit.lane_plan import Bar, LanePlan
from ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class LaneWords:
    """How the lanes write days: `week(monday, long)` is "11" or, long, "11 – 17"."""

    month: Callable[[date], str]
    week: Callable[[date, bool], str]
    span: Callable[[date, date], str]


class LaneView(QListView):
    """A view of bars on lanes; a list view, because Qt tells screen readers of no other kind.

    `held` is the bar that `ghost` stands for while it is dragged.
    """

    def __init__(self, name: str, words: LaneWords, parent: QWidget | None = None):
        super().__init__(parent)
        self.words = words
        self.plan = LanePlan(date(2000, 1, 3), date(2000, 1, 3), ())
        self.at = self._measure()
        self.held: Bar | None = None
        self.ghost: Bar | None = None
        self.bars = ItemModel(self)
        self.setModel(self.bars)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def show_bars(self, plan: LanePlan) -> None:
        """Lay this plan out and paint it."""
        self.plan = plan
        self.at = self._measure()
        self.bars.show(self._in_order())
        self._fit()

    def bar_at(self, index: Index) -> Bar | None:
        """The bar behind an index."""
        bar = index.data(ITEM) if index.isValid() else None
        return bar if isinstance(bar, Bar) else None

    def all_bars(self) -> list[Bar]:
        """Every bar shown, lane by lane and by its start."""
        return [bar for bar in self.bars.items if isinstance(bar, Bar)]

    def restyle(self) -> None:
        """Measure again after the text size changed."""
        self.at = self._measure()
        self._fit()

    # What Qt asks of a view
    def visualRect(self, index: Index) -> QRect:
        """The bar's place on the screen."""
        bar = self.bar_at(index)
        if bar is None:
            return QRect()
        return self.at.bar(bar).toAlignedRect().translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The bar under the mouse; the header covers what has scrolled under it."""
        if point.y() >= self.at.top:
            for row in range(self.bars.rowCount()):
                index = self.bars.index(row)
                if self.visualRect(index).contains(point):
                    return index
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring the bar between the header and the lower edge."""
        box, bar = self.visualRect(index), self.verticalScrollBar()
        if box.isNull():
            return
        above = box.top() - 8 - self.at.top
        below = box.bottom() + 8 - self.viewport().height()
        if above < 0:
            bar.setValue(bar.value() + above)
        elif below > 0:
            bar.setValue(bar.value() + below)

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels scrolled down."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No bar in the model is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the bar under the rectangle's corner."""
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Everything: a selected bar wears a ring outside its place."""
        return QRegion(self.viewport().rect())

    def sizeHint(self) -> QSize:
        """Room for a few lanes."""
        return QSize(theme().px(760), theme().px(420))

    def updateGeometries(self) -> None:
        """The scroll bar follows the lanes, not a list's rows."""
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew instead of shifting what is there: the header stays."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.restyle()

    # Painting
    def paintEvent(self, event: QPaintEvent) -> None:
        """Lanes and money as far as they are scrolled, the header on top."""
        p, at = QPainter(self.viewport()), self.at
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.save()
        p.setClipRect(0, at.top - 1, self.viewport().width(), self.viewport().height())
        p.translate(0, -self.verticalOffset())
        self._paint_body(p)
        p.restore()
        p.save()
        p.setClipRect(0, 0, self.viewport().width(), at.top)
        lane_paint.weeks(p, at, at.top)
        lane_paint.header(p, at, self.words.month, self.words.week)
        p.restore()
        lane_paint.today_knob(p, at)
        if self.hasFocus() and not self.currentIndex().isValid():
            ink.focus_ring(p, QRectF(self.viewport().rect()), 8)

    def _paint_body(self, p: QPainter) -> None:
        at = self.at
        lane_paint.weeks(p, at, at.height)
        lane_paint.today(p, at)
        for lane, top, bottom in zip(self.plan.lanes, at.tops, at.tops[1:], strict=False):
            lane_paint.heading(p, at, lane, top, bottom)
        for bar in self.all_bars():
            self._paint_bar(p, bar)
        if self.plan.weeks:
            lane_paint.money(p, at)
        self._paint_ghost(p)

    def _paint_bar(self, p: QPainter, bar: Bar) -> None:
        box = self.at.bar(bar)
        in_air = self.held is not None and self.held.id == bar.id
        lane_paint.bar(p, box, bar, faded=in_air)
        if bar is self.bar_at(self.currentIndex()) and not in_air:
            lane_paint.ring(p, box, self.hasFocus())

    def _paint_ghost(self, p: QPainter) -> None:
        if self.ghost is None:
            return
        box = self.at.bar(self.ghost)
        lane_paint.bar(p, box, self.ghost)
        lane_paint.ring(p, box, True)
        words = self.words.span(self.ghost.starts_on, self.ghost.ends_on)
        top = self.at.top + self.verticalOffset()
        lane_paint.flag(p, box, words, top, self.viewport().width())

    def _measure(self) -> LaneLayout:
        view = self.viewport()
        return LaneLayout(self.plan, view.width(), view.height(), theme().px)

    def _fit(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, int(self.at.height) - height))
        bar.setPageStep(height)
        bar.setSingleStep(theme().px(24))
        self.viewport().update()

    def _in_order(self) -> list[Bar]:
        rows = self.at.rows
        return [
            bar
            for lane in self.plan.lanes
            for bar in sorted(lane.bars, key=lambda b: (b.starts_on, b.id))
            if bar.id in rows[lane.id]
        ]
