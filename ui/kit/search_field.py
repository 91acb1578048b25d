"""A line to search in what the page shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.kit.icons import icon
from ui.kit.theme import dress, theme


class SearchLine(QLineEdit):
    """Announces every key with `textEdited`; the cross empties it."""

    def __init__(self, hint: str, name: str, *, width: int = 220) -> None:
        super().__init__()
        self._width = width
        dress(self, "body")
        self.setObjectName(name)
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.restyle()

    def restyle(self) -> None:
        """Width and icon in the present look."""
        self._glass.setIcon(icon("search"))
        self.setFixedWidth(theme().px(self._width))
