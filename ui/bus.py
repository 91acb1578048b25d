"""Changes in the file, told to the pages on the screen's thread."""

from PySide6.QtCore import QObject, Signal

from smallbiz.words.changes import Changes


class Bus(QObject):
    """Passes on what a step changed, from whatever thread did it."""

    changed = Signal(object)
    """Carries a `Changes`."""

    def announce(self, changes: Changes) -> None:
        """Pass on a step; made to be a listener of the store."""
        self.changed.emit(changes)
