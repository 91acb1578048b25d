"""Where the owner was: back to the page and the place one came from, and forward again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from ui.kit.held import Held

if TYPE_CHECKING:
    from ui.window import Window

MOST = 50
"""So many places are remembered."""


class Place(NamedTuple):
    """A page, what it shows, and what has the keyboard there."""

    page: str
    target: dict[str, object]
    held: Held


class Places(QObject):
    """Those behind the present one, and those one came back from.

    The menu, its keys and the buttons at the side of a mouse lead there.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def begin(self) -> None:
        """Nowhere yet, as in another file."""
        self._behind.clear()
        self._ahead.clear()
        if handle := self._window.windowHandle():
            handle.installEventFilter(self)

    def visit(self, show: Callable[[], object]) -> None:
        """Show something, and remember where one was if that is somewhere else."""
        before = self._here()
        show()
        if before.page and before[:2] != self._here()[:2]:
            self._behind = [*self._behind, before][-MOST:]
            self._ahead.clear()
        self.tell()

    def back(self) -> None:
        """To the page and the place one came from."""
        self._move(self._behind, self._ahead)

    def forward(self) -> None:
        """To where one came back from."""
        self._move(self._ahead, self._behind)

    def tell(self) -> None:
        """Which ways there are, in the menu."""
        for key, places in (("back", self._behind), ("forward", self._ahead)):
            self._window.actions_[key].setEnabled(bool(places))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons at the side of a mouse, before anything in the window hears of them."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        buttons = Qt.MouseButton
        ways = {buttons.BackButton: self.back, buttons.ForwardButton: self.forward}
        way = ways.get(event.button())
        if way is not None:
            way()
        return way is not None

    def _move(self, there: list[Place], here: list[Place]) -> None:
        desk = self._window.desk
        if not there or desk is None or desk.busy():
            return
        here.append(self._here())
        place = there.pop()
        self._window.show_place(place.page, place.target)
        place.held.find_in(self._window.stack)
        self.tell()

    def _here(self) -> Place:
        page = self._window.page
        return Place(self._window.stack.key, page.place() if page else {}, Held())
