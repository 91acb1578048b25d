"""Cards of one width beside one another, in as many lines as the room asks for."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem

from ui.kit.boxes import Flow


class Columns(Flow):
    """Things equally wide that share each line; all that stand in a line are equally high."""

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the whole width."""
        return Qt.Orientation.Horizontal

    def _arrange(self, area: QRect, *, place: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        across = self._across(shown, area.width())
        width = (area.width() - self._gap * (across - 1)) // max(1, across)
        y = area.y()
        for line in (shown[at : at + across] for at in range(0, len(shown), max(1, across))):
            tall = max(_height(item, width) for item in line)
            for number, item in enumerate(line if place else ()):
                x = area.x() + number * (width + self._gap)
                item.setGeometry(QRect(x, y, width, tall))
            y += tall + self._gap
        return max(0, y - self._gap - area.y())

    def _across(self, shown: list[QLayoutItem], width: int) -> int:
        """How many stand in a line: the fewest lines, then as even as they can be."""
        widest = max((item.minimumSize().width() for item in shown), default=0)
        most = max(1, min(len(shown), (width + self._gap) // max(1, widest + self._gap)))
        lines = -(-len(shown) // most)
        return -(-len(shown) // max(1, lines))


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()
