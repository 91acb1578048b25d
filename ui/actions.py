"""Every action once: its words, key and icon. Menus, buttons and the palette are made from it."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.icons import icon

Shortcut = QKeySequence.StandardKey | str | None


class Actions:
    """The actions of the window by key."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}

    def add(
        self, key: str, text: str, run: Callable[[], object], shortcut: Shortcut = None, icon_name: str = ""
    ) -> QAction:
        """A new action; its shortcut works everywhere in the window."""
        action = QAction(text, self._window)
        action.setObjectName(f"action_{key}")
        action.triggered.connect(lambda _checked=False: run())
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        if icon_name:
            action.setIcon(icon(icon_name))
        action.setIconVisibleInMenu(False)
        self._window.addAction(action)
        self._actions[key] = action
        return action

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def fill(self, menu: QMenu, keys: str) -> None:
        """Put actions into a menu; `keys` separated by spaces, "-" for a line."""
        for key in keys.split():
            if key == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions[key])
