"""The pages of the window, one shown at a time; each is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.words.errors import StorageProblem
from ui.pages import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from smallbiz.words.changes import Changes
    from ui.desk import Desk
    from ui.page import Page


class PageStack(QStackedWidget):
    """A page that can't be read is replaced by what went wrong, until a page is shown again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Canvas")
        self._pages: dict[str, Page] = {}
        self.key = ""
        """Of the page that is shown, or that is wanted where it can't be read."""
        self._trouble: QWidget | None = None

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return next((page for page in self._pages.values() if page is self.currentWidget()), None)

    def show_page(
        self, entry: Entry, desk: Desk, target: dict[str, object], again: Callable[[], object]
    ) -> None:
        """Show a page and what to bring into view there; `again` is tried after trouble."""
        self.key = entry.key
        self._forget_trouble()
        try:
            page = self._pages.get(entry.key) or self._open(entry, desk)
            if self._trouble is None:
                self._bring(page, target)
        except StorageProblem as trouble:
            self.show_trouble(trouble, again)

    def show_trouble(self, trouble: StorageProblem, again: Callable[[], object]) -> None:
        """Say what went wrong in the place of the page."""
        from ui.trouble import TroublePage

        self._forget_trouble()
        self._trouble = TroublePage(trouble, again)
        self.addWidget(self._trouble)
        self.setCurrentWidget(self._trouble)
        self._trouble.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of the pages and what they were about to do, as before another file is shown."""
        self._forget_trouble()
        for page in self._pages.values():
            for timer in page.findChildren(QTimer):
                timer.stop()
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.key = ""

    def hear(self, changes: Changes) -> None:
        """Tell every page of a step."""
        for page in list(self._pages.values()):
            page.take_in(changes)

    def show_anew(self) -> None:
        """Another day: every page is stale, the one that is shown is refreshed at once."""
        for page in self._pages.values():
            page.make_stale()
        if self.page:
            self.page.freshen()

    def _open(self, entry: Entry, desk: Desk) -> Page:
        page = self._pages[entry.key] = entry.open(desk)
        page.setObjectName(f"page_{entry.key}")
        page.freshen()
        self.addWidget(page)
        return page

    def _bring(self, page: Page, target: dict[str, object]) -> None:
        page.freshen()
        if self._trouble is not None:
            return
        self.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if target:
            page.show_target(**target)
        else:
            page.home()

    def _forget_trouble(self) -> None:
        if self._trouble is not None:
            self.removeWidget(self._trouble)
            self._trouble.deleteLater()
            self._trouble = None
