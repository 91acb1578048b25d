"""Every action once: its words, key and icon. Menus, buttons and the palette are made from it."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Shortcut = QKeySequence.StandardKey | str | None


class Actions:
    """The actions of the window by key."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}

    def add(
        self,
        key: str,
        text: str,
        run: Callable[[], object],
        shortcut: Shortcut = None,
        icon: str = "",
    ) -> QAction:
        """A new action; its shortcut works everywhere in the window. `icon` is shown in the palette."""
        action = QAction(text, self._window)
        action.setObjectName(f"action_{key}")
        action.triggered.connect(lambda _checked=False: run())
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)
        self._actions[key] = action
        self._icons[key] = icon
        return action

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[str, QAction, str]]:
        """Key, action and icon of each, in the order they were added."""
        return ((key, action, self._icons[key]) for key, action in self._actions.items())

    def fill(self, menu: QMenu, keys: str) -> None:
        """Put actions into a menu; `keys` separated by spaces, "-" for a line."""
        for key in keys.split():
            if key == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions[key])


def keys_of(action: QAction) -> str:
    """The keys of an action as they stand on the keyboard: "Ctrl+L", in German "Strg+L"."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
