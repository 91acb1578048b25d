"""Weeks of activities on lanes: walked with arrows, moved and stretched by mouse or keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from ui.kit import lane_walk
from ui.kit.item_model import Index
from ui.kit.lane_plan import Bar, LanePlan
from ui.kit.lane_view import LaneView, LaneWords

__all__ = ["LaneWords", "Lanes"]

EDGE = 7
_WALK = QAbstractItemView.CursorAction
_ALONG = {_WALK.MoveLeft: -1, _WALK.MoveRight: 1}
_ACROSS = {_WALK.MoveUp: -1, _WALK.MoveDown: 1}
_ENDS = {_WALK.MoveHome: 0, _WALK.MoveEnd: -1}
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ARROWS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVES, _ENDINGS = {_SHIFT: 7, _ALT | _SHIFT: 1}, {_CTRL: 7, _CTRL | _SHIFT: 1}
"""Days by what is held with an arrow."""
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@dataclass(slots=True)
class _Drag:
    """A bar held by the mouse: where it was taken hold of, and what moving that changes."""

    bar: Bar
    pressed: QPoint
    change: Callable[[Bar, int], Bar]


class Lanes(LaneView):
    """Bars on lanes over some weeks.

    Arrows walk the bars, Enter opens, N starts a new one. Shift+Left/Right moves a bar by a
    week, with Alt by a day; Ctrl+Left/Right moves its end by a week, with Shift by a day. The
    mouse moves a bar or pulls its edges; Esc lets go. Every change is only announced: the page stores it and shows the plan again.
    """

    moved = Signal(object, object, object)
    selected = Signal(object)
    opened = Signal(object)
    new_at = Signal(object, object)

    _drag: _Drag | None = None
    _told: int | None = None

    def show_plan(self, plan: LanePlan) -> None:
        """Show these lanes; the selected bar stays selected by its id."""
        kept = self.current_id()
        self._let_go()
        self.show_bars(plan)
        if kept is not None and self.current_id() != kept:
            self.select(kept)
        self._tell()

    def current_id(self) -> int | None:
        """The selected bar, or None."""
        bar = self.bar_at(self.currentIndex())
        return None if bar is None else bar.id

    def select(self, bar_id: int) -> None:
        """Select a bar and scroll it into view; a bar outside the weeks shown is left alone."""
        place = self.bars.place(bar_id)
        if place.isValid():
            self.setCurrentIndex(place)

    def moveCursor(self, action: _WALK, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right along the days of a lane, up and down to the nearest bar."""
        bar = self.bar_at(self.currentIndex())
        if bar is None:
            return self.bars.index(0) if self.bars.rowCount() else QModelIndex()
        at, bars = self.at, self.all_bars()
        if action in _ALONG:
            bar = lane_walk.beside(at, bars, bar, _ALONG[action])
        elif action in _ACROSS:
            bar = lane_walk.across(at, bars, bar, _ACROSS[action])
        elif action in _ENDS:
            bar = bars[_ENDS[action]]
        return self.bars.place(bar.id)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not jump about."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce the newly selected bar."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, start at the first bar."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.currentIndex().isValid():
            self.setCurrentIndex(self.bars.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of a bar when another window takes the keyboard."""
        super().focusOutEvent(event)
        self._let_go()

    # Keys
    def event(self, event: QEvent) -> bool:
        """Keys that change the selected bar are the lanes' own before any shortcut's."""
        asked = event.type() == QEvent.Type.ShortcutOverride and self.current_id() is not None
        if asked and isinstance(event, QKeyEvent) and _by_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter, N, and the arrows with Shift or Ctrl; the rest walks."""
        key, bar = event.key(), self.bar_at(self.currentIndex())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
        elif key == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._new_beside(bar)
        elif bar is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(bar.id)
        elif bar is None or not self._change_by_key(bar, event):
            super().keyPressEvent(event)

    def _change_by_key(self, bar: Bar, event: QKeyEvent) -> bool:
        change = _by_key(event)
        if change is not None:
            self._announce(bar, change(bar))
        return change is not None

    # Mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the bar and be ready to move it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        bar = self.bar_at(self.indexAt(point))
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = _Drag(bar, point, self._grip(bar, point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the ghost of the held bar, or show what a press here would do."""
        point, drag = event.position().toPoint(), self._drag
        if drag is None:
            self._show_grip(point)
            return
        away = (point - drag.pressed).manhattanLength()
        if self.ghost is not None or away >= QApplication.startDragDistance():
            days = self.at.days(point.x() - drag.pressed.x())
            self.held, self.ghost = drag.bar, drag.change(drag.bar, days)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the bar down where its ghost is."""
        super().mouseReleaseEvent(event)
        held, ghost = self.held, self.ghost
        self._let_go()
        if held is not None and ghost is not None:
            self._announce(held, ghost)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a bar, or plan a new one on an empty day."""
        point = event.position().toPoint()
        bar = self.bar_at(self.indexAt(point))
        self._drag = None
        lane = self.at.lane_at(point.y() + self.verticalOffset())
        if bar is not None:
            self.opened.emit(bar.id)
        elif lane is not None and point.y() >= self.at.top and point.x() > self.at.head:
            self.new_at.emit(lane.id, self.at.day(point.x()))

    # Inside
    def _grip(self, bar: Bar, point: QPoint) -> Callable[[Bar, int], Bar]:
        box = self.visualRect(self.bars.place(bar.id))
        if box.width() > 3 * EDGE and point.x() >= box.right() - EDGE:
            return Bar.ending
        if box.width() > 3 * EDGE and point.x() <= box.left() + EDGE:
            return Bar.starting
        return Bar.moved

    def _show_grip(self, point: QPoint) -> None:
        bar = self.bar_at(self.indexAt(point))
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
        self._drag = self.held = self.ghost = None
        self.viewport().update()

    def _announce(self, before: Bar, after: Bar) -> None:
        if (before.starts_on, before.ends_on) != (after.starts_on, after.ends_on):
            self.moved.emit(after.id, after.starts_on, after.ends_on)


def _by_key(event: QKeyEvent) -> Callable[[Bar], Bar] | None:
    """What an arrow does to a bar with what is held besides; None where it only walks."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    step = _ARROWS.get(event.key(), 0)
    if step and held in _MOVES:
        return lambda bar: bar.moved(step * _MOVES[held])
    if step and held in _ENDINGS:
        return lambda bar: bar.ending(step * _ENDINGS[held])
    return None
