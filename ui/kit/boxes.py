"""Laying things out: rows, columns, a flow that wraps, a scrolling page, hairlines."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Margins = tuple[int, int, int, int]
Item = QWidget | QLayout | int
"""What a row or column can hold; a number is a spring of that strength."""


def vbox(
    parent: QWidget | None = None, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column layout; margins are left, top, right, bottom."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    return made


def hbox(
    parent: QWidget | None = None, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A row layout; margins are left, top, right, bottom."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    return made


def row(*items: Item, gap: int = 8) -> QHBoxLayout:
    """Things side by side: `row(label, 1, button)` pushes the button to the right."""
    made = hbox(gap=gap)
    for item in items:
        add(made, item)
    return made


def column(*items: Item, gap: int = 8) -> QVBoxLayout:
    """Things one below another; a number is a spring."""
    made = vbox(gap=gap)
    for item in items:
        add(made, item)
    return made


def add(layout: QHBoxLayout | QVBoxLayout, item: Item) -> None:
    """Put a widget, a layout or a spring at the end."""
    if isinstance(item, int):
        layout.addStretch(item)
    elif isinstance(item, QWidget):
        layout.addWidget(item)
    else:
        layout.addLayout(item)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.setObjectName("")
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def line() -> QFrame:
    """A level hairline between parts."""
    made = QFrame()
    made.setObjectName("Line")
    made.setFixedHeight(1)
    return made


def scroll(inner: QWidget) -> QScrollArea:
    """A page that scrolls up and down only; its contents take the keyboard, not the area."""
    if not inner.objectName():
        inner.setObjectName("Plain")
    area = QScrollArea()
    area.setViewport(see_through())
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area


def see_through() -> QWidget:
    """A ground for something that scrolls, which shows what lies below.

    Its own one must not be asked for: PySide then looks for the class of a widget that it did not
    make, and loads all there are, for 8 ms.
    """
    return QWidget()


def tab_through(*stops: QWidget) -> None:
    """Let Tab walk from one to the next, for widgets that are made after those that follow them."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


class Flow(QLayout):
    """Chips and badges one after another, wrapping to the next line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)

    def count(self) -> int:
        """How many things it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The thing at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the thing at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across mean more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self._gap for size in sizes) - self._gap
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest thing."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, area: QRect) -> None:
        """Place everything within the area."""
        super().setGeometry(area)
        self._arrange(area, place=True)

    def _arrange(self, area: QRect, *, place: bool) -> int:
        x, y, tallest = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, area.width()), 1 << 20))
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, tallest = area.x(), y + tallest + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        return y + tallest - area.y()
