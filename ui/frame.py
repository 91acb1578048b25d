"""The frame of the window: sidebar, titles of the menus, the place of the pages; no file is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.kit.boxes import hbox
from ui.kit.sight import in_sight
from ui.kit.theme import Scheme, theme
from ui.menu_bar import make_menus
from ui.page_stack import PageStack
from ui.pages import entries
from ui.preferences import Preferences
from ui.rail import make_sidebar

if TYPE_CHECKING:
    from ui.page import Page

SIZE = (1440, 900)
"""Of the first window on a computer; set before the sidebar is made, which fits itself to it."""


class Frame(QMainWindow):
    """Painted before anything of a file is read."""

    page_picked = Signal(str)
    """Carries the key of a page that was chosen in the sidebar."""
    find_pressed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("smallbiz")
        self.setMinimumSize(900, 600)
        self.resize(*SIZE)
        self.preferences = preferences
        self.stack = PageStack()
        self._row = hbox(None, 0)
        body = QWidget()
        body.setLayout(self._row)
        self._row.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        self._furnish()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.stack.page

    def look(self, scheme: Scheme) -> None:
        """Light, dark, or like the system."""
        self.preferences.scheme = scheme
        theme().switch(scheme)

    def resize_text(self, by: int) -> None:
        """Larger or smaller text in percent; 0 is the normal size."""
        theme().resize(theme().percent + by if by else 100)
        self.preferences.text_size = theme().percent
        self.sidebar.fit(self.width())

    def next_pane(self) -> None:
        """From the sidebar to the page, through its parts, and back."""
        inside = self.stack.isAncestorOf(self.focusWidget() or self)
        if inside and self.page and self.page.next_pane():
            in_sight(self.focusWidget())
            return
        (self.sidebar if inside else self.stack.currentWidget() or self).setFocus(
            Qt.FocusReason.TabFocusReason
        )
        self.focusNextChild()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks a page as one reads it, also what was made after the rest."""
        if self.page:
            from ui.kit.tab_order import in_reading_order

            in_reading_order(self.page)
        moved = super().focusNextPrevChild(forward)
        in_sight(self.focusWidget())
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons only in the sidebar of a narrow window."""
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())

    def _furnish(self) -> None:
        """Make the sidebar and the titles of the menus, in the language that is spoken now."""
        self._entries = {entry.key: entry for entry in entries()}
        self.menus = make_menus(self.menuBar())
        self.sidebar = make_sidebar(self._entries.values())
        self.sidebar.picked.connect(self.page_picked)
        self.sidebar.find_pressed.connect(self.find_pressed)
        self._row.insertWidget(0, self.sidebar)
        self.sidebar.fit(self.width())

    def _refurnish(self) -> None:
        """Make both anew, in another language; the actions go, for they hold words too."""
        for action in self.actions():
            self.removeAction(action)
        self.menuBar().clear()
        self.sidebar.deleteLater()
        self._row.removeWidget(self.sidebar)
        self._furnish()
