"""Toasts: what just happened, with Undo; never for errors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.floating import Floating
from ui.kit.labels import label
from ui.kit.marks import IconMark
from ui.kit.theme import theme

SECONDS = 8
LONGEST, ROOM = 680, 16
"""Of a line of words at 100 %, and left free beside a toast in a narrow window; in pixels."""
STACKED = 3
"""The most that are shown at once; the oldest goes first."""


class Toast(Floating):
    """One sentence on a dark ground; it waits while the mouse or the keyboard is on it."""

    def __init__(self, parent: QWidget, words: str, undo: Button | None, key: str) -> None:
        super().__init__(parent, "text", 10, (14, 8, 8 if undo else 16, 8))
        self.words, self.stays = words, True
        self.takes_newest = undo is not None and bool(key)
        """Whether its button does what the key does: take back the newest step, whatever that is."""
        self.setObjectName("toast")
        self.setAccessibleName(words)
        self._timer = QTimer(self, interval=SECONDS * 1000, singleShot=True)
        self._timer.timeout.connect(self.go)
        row = hbox(gap=12)
        row.addWidget(IconMark("check", "surface"))
        self._label = label(words, "medium", "surface")
        row.addWidget(self._label)
        if undo is not None:
            row.addSpacing(8)
            row.addWidget(undo)
            if key:
                row.addWidget(label(key, "small", "surface"))
            row.addSpacing(6)
            undo.installEventFilter(self)
        self.lay.addLayout(row)
        self._timer.start()

    @property
    def waiting(self) -> bool:
        """Whether it stays because it is looked at."""
        return not self._timer.isActive()

    def fit(self, width: int) -> None:
        """As wide as its words; what is too long for a window of this width goes on below."""
        long = self._take_width(None)
        room = width - 2 * (ROOM - self.PAD) - (self.sizeHint().width() - long)
        if (shown := min(long, room, theme().px(LONGEST))) < long:
            self._take_width(shown)
        self.adjustSize()
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _take_width(self, width: int | None) -> int:
        """Give the words a width, or as much as they want; how much that is now."""
        self._label.setWordWrap(width is not None)
        self._label.setFixedWidth(self._label.sizeHint().width() if width is None else width)
        self.lay.activate()
        return self._label.width() if width is None else width

    def go(self) -> None:
        """Take it away."""
        self.stays = False
        self.hide()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Being read: stay."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Another full time after it was read."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard on Undo holds it too."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return False


class Toasts(QObject):
    """The pile of toasts at the foot of a window.

    `undo` and `key` are the words on the button and beside it: "Undo", "Ctrl+Z".
    """

    def __init__(self, window: QWidget, *, undo: str, key: str) -> None:
        super().__init__(window)
        self._window, self._undo, self._key = window, undo, key
        self._pile: list[Toast] = []
        window.installEventFilter(self)
        theme().changed.connect(self._place)

    def speak(self, undo: str, key: str) -> None:
        """The words on the button of toasts to come, in another language; those of before go."""
        self._undo, self._key = undo, key
        for toast in self.shown:
            toast.go()

    @property
    def shown(self) -> list[Toast]:
        """Oldest first."""
        self._pile = [toast for toast in self._pile if toast.stays]
        return list(self._pile)

    def say(
        self, words: str, undo: Callable[[], object] | None = None, *, by_key: bool = True
    ) -> Toast:
        """Show a sentence; with `undo` also the button that takes it back, and the key that does."""
        for old in self.shown[: 1 - STACKED]:
            old.go()
        button = Button(self._undo, "toast_undo", kind="inverse", compact=True) if undo else None
        toast = Toast(self._window, words, button, self._key if by_key else "")
        if button is not None and undo is not None:
            button.clicked.connect(toast.go)
            button.clicked.connect(lambda: undo())
        self._pile.append(toast)
        toast.show()
        self._place()
        _announce(toast, words)
        return toast

    def forget_newest(self) -> None:
        """Another step is the newest now, so those that would take back the newest go."""
        for toast in self.shown:
            if toast.takes_newest:
                toast.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if isinstance(event, QResizeEvent):
            self._place()
        return False

    def _place(self) -> None:
        bottom = self._window.height() - 8 + Floating.PAD - 12
        for toast in reversed(self.shown):
            toast.fit(self._window.width())
            x = (self._window.width() - toast.width()) // 2
            toast.move(x, bottom - toast.height())
            toast.raise_()
            bottom -= toast.height() - 2 * Floating.PAD + 10


def _announce(toast: Toast, words: str) -> None:
    """Tell screen readers; the classes for it would take 2 ms of every start."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, words))
