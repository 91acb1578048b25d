"""A small panel that hangs from a button; Esc or a click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui.kit.blending import blends
from ui.kit.boxes import Margins
from ui.kit.floating import Floating


class Popover(Floating):
    """Put things into `lay`, then `hang` it; it is gone for good once closed."""

    def __init__(
        self, anchor: QWidget, name: str, spoken: str, margins: Margins = (12, 12, 12, 12)
    ) -> None:
        super().__init__(anchor, margins=margins)
        self._anchor = anchor
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWindowFlags(
            Qt.WindowType.Popup
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def hang(self) -> None:
        """Show it below the anchor, above it where there is no room below."""
        self.adjustSize()
        pad, anchor = self.PAD, self._anchor
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        x = max(room.left(), min(below.x(), room.right() - self.width() + 2 * pad))
        y = below.y()
        if y + self.height() - 2 * pad > room.bottom():
            y = anchor.mapToGlobal(QPoint(0, -4)).y() - self.height() + 2 * pad
        self.move(x - pad, y - pad)
        if not blends():
            self.setMask(self.outline())
        self.show()
