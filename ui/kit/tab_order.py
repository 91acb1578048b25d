"""Tab stops in the order in which one reads, also for widgets that were made later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QListView, QScrollArea, QWidget


def in_reading_order(page: QWidget) -> None:
    """Let Tab walk the widgets of a page as its layouts hold them."""
    stops = [widget for widget in laid_out(page) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def hand_on(whole: QWidget, part: QWidget) -> None:
    """Let a part take the keyboard for the whole.

    Tab comes to the whole too and goes on to the part, so the whole has a place in the order as well:
    Qt gives one only to what takes Tab, and told later it would tell the part.
    """
    whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    whole.setFocusProxy(part)


def laid_out(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all inside it, as their layouts hold them."""
    yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from laid_out(inside)
    if isinstance(widget, QListView):
        yield from _placed(widget.viewport())
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
    elif not isinstance(widget, QAbstractScrollArea):
        yield from _placed(widget)


def _placed(widget: QWidget) -> Iterator[QWidget]:
    """What stands inside without a layout, from left to right and line by line."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    inside = [
        child for child in widget.findChildren(QWidget, options=direct) if not child.isWindow()
    ]
    for child in sorted(inside, key=lambda child: (child.y(), child.x())):
        yield from laid_out(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from laid_out(widget)
