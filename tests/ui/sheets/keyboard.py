"""Typing into what has the keyboard, as an owner does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_words(words: str) -> None:
    """Type into it."""
    QTest.keyClicks(focused(), words)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key there; a list that dropped down gets it first."""
    QTest.keyClick(QApplication.activePopupWidget() or focused(), key, modifiers)


def tab() -> None:
    """On to the next field."""
    press(Qt.Key.Key_Tab)
