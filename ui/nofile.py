"""What the window shows when no file could be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smallbiz.words.translation import _
from ui.kit.buttons import Button
from ui.kit.notices import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class NoFilePage(QWidget):
    """Choose another file, start a new one, or look at the example."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        lay = QVBoxLayout(self)
        lay.addWidget(
            EmptyState(
                "folder-open",
                _("No file is open"),
                _("Choose your file, or start a new one. Nothing was changed."),
                Button(
                    _("Open a file"),
                    "nofile_open",
                    kind="primary",
                    does=lambda: window.file("choose"),
                ),
                Button(_("Start a new file"), "nofile_new", does=lambda: window.file("create")),
            ),
            0,
            Qt.AlignmentFlag.AlignCenter,
        )
