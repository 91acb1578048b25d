"""A place where files can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.kit import ink
from ui.kit.theme import theme


class DropZone(QFrame):
    """A dashed box for files: drop them, click it, or press Enter."""

    dropped = Signal(list)
    """The paths of the files, as str."""
    pressed = Signal()
    """Clicked or Enter: open the file dialog."""

    def __init__(self, words: str, name: str, icon: str = "upload") -> None:
        super().__init__()
        self._words, self._icon, self._over = words, icon, False
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        """Room for the icon and one line."""
        return QSize(240, theme().px(92))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return self.sizeHint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only files from this computer are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the paths."""
        self._light(False)
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.dropped.emit([url.toLocalFile() for url in urls if url.isLocalFile()])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for the file dialog."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter do too."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashed edge, icon, words; tinted while a file hovers over it."""
        painter = ink.painter_on(self)
        box = QRectF(self.rect())
        fill = "accent_soft" if self._over else "canvas"
        ink.rounded(painter, box, 10, fill, "border_strong", 1.3, dashed=not self._over)
        middle = box.center()
        ink.icon(painter, middle.x() - 13, middle.y() - 12, self._icon, "accent_text", 26)
        line = QRectF(12, middle.y() + 8, box.width() - 24, theme().px(24))
        ink.text(painter, line, self._words, "small", "muted", ink.CENTER)
        if self.hasFocus():
            ink.focus_ring(painter, box, 10)

    def _light(self, on: bool) -> None:
        self._over = on
        self.update()
