"""What every page has in common: a head, a place to show, and being fresh when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from ui.kit.held import keyboard_kept

if TYPE_CHECKING:
    from ui.desk import Desk


class Page(QWidget):
    """A page of the window; refreshed when shown after one of its tables was touched."""

    tables: ClassVar[frozenset[str]] = frozenset()
    """Tables whose changes make the page stale."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True

    def refresh(self) -> None:
        """Show the file as it is now, keeping selection and place."""

    def show_target(self, **target: Any) -> None:
        """Bring one thing into view, such as contact_id=5; called after the page is shown."""

    def show_new(self, kind: str, ident: int) -> None:
        """Select something that was just made, where the page shows things of this kind."""

    def home(self) -> None:
        """Show what the page begins with, as when it is chosen in the sidebar."""

    def new(self) -> None:
        """Ctrl+N: something new of the page's kind."""

    def selection(self) -> dict[str, int]:
        """Whom or what the page has selected, as contact_id or deal_id; sheets begin with it."""
        return {}

    def place(self) -> dict[str, Any]:
        """What `show_target` needs to show the same thing in a page that is made anew."""
        return {}

    def search(self) -> None:
        """Ctrl+F: the cursor into the page's search field, where it has one."""

    def print(self) -> bool:
        """Ctrl+P: print what the page prints; False where it prints nothing of its own."""
        return False

    def next_pane(self) -> bool:
        """F6: the keyboard to the next part of the page; False after the last one."""
        return False

    def take_in(self, changes: Changes) -> None:
        """Hear of a step: refresh now if visible, else when next shown."""
        if not changes.touch(*self.tables):
            return
        self._stale = True
        if self.isVisible():
            self.freshen()

    def make_stale(self) -> None:
        """Refresh when next shown, as after the day changed."""
        self._stale = True

    def freshen(self) -> None:
        """Refresh if anything changed since the last time; trouble with the file is told on."""
        if not self._stale:
            return
        self._stale = False
        try:
            with keyboard_kept(self):
                self.refresh()
        except StorageProblem as trouble:
            self.fail(trouble)

    def fail(self, trouble: Exception) -> None:
        """What went wrong stands in the place of the page; a hidden page tries again when shown."""
        if not isinstance(trouble, StorageProblem):
            raise trouble
        self._stale = True
        if self.isVisible() or not self.window().isAncestorOf(self):
            self.desk.troubled.emit(trouble)

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when looked at."""
        super().showEvent(event)
        self.freshen()
