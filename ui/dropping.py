"""Files dropped anywhere on the window: a table is imported, a file of ours is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from ui.window import Window


class Drops(QObject):
    """Watches one window; what a page has a place of its own for never gets here."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome one file from this computer and take it."""
        if isinstance(event, QDropEvent) and self._welcome(event):
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                self.take(_files(event)[0])
            return True
        return False

    def take(self, path: Path) -> None:
        """Import a table, open a file of ours."""
        from smallbiz.store.identity import SUFFIX
        from ui.opening import open_path

        if path.suffix == SUFFIX:
            open_path(self._window, path)
        elif self._window.desk:
            self._window.desk.go("intake", path=str(path))

    def _welcome(self, event: QDropEvent) -> bool:
        desk = self._window.desk
        return len(_files(event)) == 1 and desk is not None and not desk.busy()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
