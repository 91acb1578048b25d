"""What has the keyboard is seen, also on a page that is longer than the window."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

ROOM = 44
"""Pixels above and below that are shown too, so that one sees what comes next."""


def in_sight(widget: QWidget | None) -> None:
    """Scroll what lies around a widget until it is seen; of a list, the line with the keyboard."""
    around = widget
    while widget is not None and around is not None:
        around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, ROOM)
