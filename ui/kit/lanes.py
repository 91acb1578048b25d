"""Weeks of activities on lanes: seen, walked with arrows, moved and stretched by mouse or keys."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QWidget

from ui.kit import lane_paint, lane_walk
from ui.kit.item_model import ITEM, Index, ItemModel
from ui.kit.lane_layout import LaneLayout
from ui.kit.lane_plan import Bar, LanePlan
from ui.kit.theme import theme

EDGE = 7
_WALK = QAbstractItemView.CursorAction
_ALONG = {_WALK.MoveLeft: -1, _WALK.MoveRight: 1}
_ACROSS = {_WALK.MoveUp: -1, _WALK.MoveDown: 1}
_ENDS = {_WALK.MoveHome: 0, _WALK.MoveEnd: -1}
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class LaneWords:
    """How the lanes write days: `week(monday, long)` is "11" or, long, "11 – 17"."""

    month: Callable[[date], str]
    week: Callable[[date, bool], str]
    span: Callable[[date, date], str]


@dataclass(slots=True)
class _Drag:
    bar: Bar
    pressed: QPoint
    change: Callable[[Bar, int], Bar]
    ghost: Bar | None = None


class Lanes(QAbstractItemView):
    """Bars on lanes over some weeks.

    Arrows walk the bars, Enter opens, N starts a new one. Alt+Left/Right moves a bar by a week,
    Ctrl+Left/Right moves its end; with Shift by a day. The mouse moves a bar or pulls its edges;
    Esc lets go. Every change is only announced: the page stores it and shows the plan again.
    """

    moved = Signal(object, object, object)
    selected = Signal(object)
    opened = Signal(object)
    new_at = Signal(object, object)

    def __init__(self, name: str, words: LaneWords, parent: QWidget | None = None):
        super().__init__(parent)
        self.words = words
        self.plan = LanePlan(date(2000, 1, 3), date(2000, 1, 3), ())
        self.at = self._measure()
        self._drag: _Drag | None = None
        self._told: int | None = None
        self.bars = ItemModel(self)
        self.setModel(self.bars)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def show_plan(self, plan: LanePlan) -> None:
        """Show these lanes; the selected bar stays selected by its id."""
        kept = self.current_id()
        self._drag = None
        self.plan = plan
        self.at = self._measure()
        self.bars.show(self._in_order())
        self._fit()
        if kept is not None and self.current_id() != kept:
            self.select(kept)
        self._tell()
        self.viewport().update()

    def current_id(self) -> int | None:
        """The selected bar, or None."""
        bar = self._bar(self.currentIndex())
        return None if bar is None else bar.id

    def select(self, bar_id: int) -> None:
        """Select a bar and scroll it into view; a bar outside the weeks shown is left alone."""
        place = self.bars.place(bar_id)
        if place.isValid():
            self.setCurrentIndex(place)

    def restyle(self) -> None:
        """Measure again after the text size changed."""
        self.at = self._measure()
        self._fit()

    # What Qt asks of a view
    def visualRect(self, index: Index) -> QRect:
        """The bar's place on the screen."""
        bar = self._bar(index)
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

    def moveCursor(self, action: _WALK, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right along the days of a lane, up and down to the nearest bar."""
        bar = self._bar(self.currentIndex())
        if bar is None:
            return self.bars.index(0) if self.bars.rowCount() else QModelIndex()
        at, bars = self.at, self._bars()
        if action in _ALONG:
            bar = lane_walk.beside(at, bars, bar, _ALONG[action])
        elif action in _ACROSS:
            bar = lane_walk.across(at, bars, bar, _ACROSS[action])
        elif action in _ENDS:
            bar = bars[_ENDS[action]]
        return self.bars.place(bar.id)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not jump about."""

    def sizeHint(self) -> QSize:
        """Room for a few lanes."""
        return QSize(theme().px(760), theme().px(420))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce the newly selected bar."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.at = self._measure()
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of a bar when another window takes the keyboard."""
        super().focusOutEvent(event)
        self._let_go()

    # Keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter, N, and the arrows with Alt or Ctrl; the rest walks."""
        key, bar = event.key(), self._bar(self.currentIndex())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
        elif key == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._new_beside(bar)
        elif bar is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(bar.id)
        elif bar is None or not self._change_by_key(bar, event):
            super().keyPressEvent(event)

    def _change_by_key(self, bar: Bar, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        days = lane_walk.days_by_key(event.key(), held)
        kind = held & ~Qt.KeyboardModifier.ShiftModifier
        if not days or kind not in (_ALT, _CTRL):
            return False
        self._announce(bar, bar.moved(days) if kind == _ALT else bar.ending(days))
        return True

    # Mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the bar and be ready to move it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        bar = self._bar(self.indexAt(point))
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = _Drag(bar, point, self._grip(bar, point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the ghost of the held bar, or show what a press here would do."""
        point, drag = event.position().toPoint(), self._drag
        if drag is None:
            self._show_grip(point)
            return
        away = (point - drag.pressed).manhattanLength()
        if drag.ghost is not None or away >= QApplication.startDragDistance():
            days = self.at.days(point.x() - drag.pressed.x())
            drag.ghost = drag.change(drag.bar, days)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the bar down where its ghost is."""
        super().mouseReleaseEvent(event)
        drag = self._drag
        self._let_go()
        if drag is not None and drag.ghost is not None:
            self._announce(drag.bar, drag.ghost)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a bar, or plan a new one on an empty day."""
        point = event.position().toPoint()
        bar = self._bar(self.indexAt(point))
        self._drag = None
        lane = self.at.lane_at(point.y() + self.verticalOffset())
        if bar is not None:
            self.opened.emit(bar.id)
        elif lane is not None and point.y() >= self.at.top and point.x() > self.at.head:
            self.new_at.emit(lane.id, self.at.day(point.x()))

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

    def _paint_body(self, p: QPainter) -> None:
        at = self.at
        lane_paint.weeks(p, at, at.height)
        lane_paint.today(p, at)
        for lane, top, bottom in zip(self.plan.lanes, at.tops, at.tops[1:], strict=False):
            lane_paint.heading(p, at, lane, top, bottom)
        for bar in self._bars():
            self._paint_bar(p, bar)
        if self.plan.weeks:
            lane_paint.money(p, at)
        self._paint_ghost(p)

    def _paint_bar(self, p: QPainter, bar: Bar) -> None:
        box = self.at.bar(bar)
        held = (
            self._drag is not None and self._drag.ghost is not None and self._drag.bar.id == bar.id
        )
        lane_paint.bar(p, box, bar, faded=held)
        if bar.id == self.current_id() and not held:
            lane_paint.ring(p, box, self.hasFocus())

    def _paint_ghost(self, p: QPainter) -> None:
        if self._drag is None or self._drag.ghost is None:
            return
        ghost = self._drag.ghost
        box = self.at.bar(ghost)
        lane_paint.bar(p, box, ghost)
        lane_paint.ring(p, box, True)
        words = self.words.span(ghost.starts_on, ghost.ends_on)
        top = self.at.top + self.verticalOffset()
        lane_paint.flag(p, box, words, top, self.viewport().width())

    # Inside
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

    def _bar(self, index: Index) -> Bar | None:
        bar = index.data(ITEM) if index.isValid() else None
        return bar if isinstance(bar, Bar) else None

    def _bars(self) -> list[Bar]:
        return [bar for bar in self.bars.items if isinstance(bar, Bar)]

    def _grip(self, bar: Bar, point: QPoint) -> Callable[[Bar, int], Bar]:
        box = self.visualRect(self.bars.place(bar.id))
        if box.width() > 3 * EDGE and point.x() >= box.right() - EDGE:
            return Bar.ending
        if box.width() > 3 * EDGE and point.x() <= box.left() + EDGE:
            return Bar.starting
        return Bar.moved

    def _show_grip(self, point: QPoint) -> None:
        bar = self._bar(self.indexAt(point))
        if bar is None:
            self.viewport().unsetCursor()
        elif self._grip(bar, point) is Bar.moved:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)

    def _new_beside(self, bar: Bar | None) -> None:
        if bar is not None:
            self.new_at.emit(self.at.lane_of[bar.id].id, bar.starts_on)
        elif self.plan.lanes:
            self.new_at.emit(self.plan.lanes[0].id, self.plan.today)

    def _tell(self) -> None:
        if self.current_id() != self._told:
            self._told = self.current_id()
            self.selected.emit(self._told)

    def _let_go(self) -> None:
        if self._drag is not None:
            self._drag = None
            self.viewport().update()

    def _announce(self, before: Bar, after: Bar) -> None:
        if (before.starts_on, before.ends_on) != (after.starts_on, after.ends_on):
            self.moved.emit(after.id, after.starts_on, after.ends_on)
