"""Where the keyboard is, found again when what had it was made anew or has gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.kit.sight import in_sight
from ui.kit.stops import tab_stops


class Held:
    """What has the keyboard now: its name, its place, and what lies around it up to its page."""

    def __init__(self) -> None:
        widget = QApplication.focusWidget()
        self._name = widget.objectName() if widget is not None else ""
        self._spot = _middle(widget) if widget is not None else QPoint()
        self._around: list[QWidget] = []
        while widget is not None and not isinstance(widget, QStackedWidget):
            self._around.append(widget)
            widget = widget.parentWidget()

    @property
    def stays(self) -> bool:
        """Whether it can have the keyboard still."""
        return bool(self._around) and _takes_keys(self._around[0])

    def give_back(self) -> None:
        """The keyboard to it, to what has its name now, or to the nearest control that is left.

        What was just made is shown a moment later; until then somebody may put the keyboard elsewhere.
        """
        thrown = QApplication.focusWidget()
        if self.stays:
            self._around[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._around:
            QTimer.singleShot(0, lambda: self._look_for_it(thrown))

    def find_in(self, made: QWidget) -> None:
        """The keyboard to what has its name inside something that was made anew."""
        named = [stop for stop in tab_stops(made) if self._name and stop.objectName() == self._name]
        for stop in named[:1]:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for_it(self, thrown: QWidget | None) -> None:
        if QApplication.focusWidget() not in (None, thrown):
            return
        for around in filter(_is_shown, self._around[1:]):
            stops = tab_stops(around)
            if stops:
                nearest = min(stops, key=self._strangeness)
                nearest.setFocus(Qt.FocusReason.OtherFocusReason)
                in_sight(nearest)
                return

    def _strangeness(self, stop: QWidget) -> tuple[bool, int]:
        """What has another name comes later, and what is further away."""
        return stop.objectName() != self._name, (_middle(stop) - self._spot).manhattanLength()


@contextmanager
def keyboard_kept(inside: QWidget) -> Iterator[None]:
    """Whatever is made anew meanwhile, the keyboard stays where it was inside, and so does the view."""
    focused = QApplication.focusWidget()
    held = Held() if focused is not None and inside.isAncestorOf(focused) else None
    scrolled = _scrolled(focused)
    yield
    if held is not None and not held.stays:
        for bar, value in scrolled:
            if isValid(bar):
                bar.setValue(value)
        held.give_back()


def _scrolled(widget: QWidget | None) -> list[tuple[QScrollBar, int]]:
    """How far what lies around is scrolled; Qt scrolls to whatever it throws the keyboard to."""
    found = []
    while widget is not None:
        if isinstance(widget, QScrollArea):
            found.append((widget.verticalScrollBar(), widget.verticalScrollBar().value()))
        widget = widget.parentWidget()
    return found


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def _is_shown(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()


def _takes_keys(widget: QWidget) -> bool:
    return _is_shown(widget) and widget.isEnabled()
