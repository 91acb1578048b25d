"""Ctrl+Z in a field: what is typed there first, and then what was done before."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.kit.floating import Overlay

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def left_to_window(control: QWidget, event: QEvent) -> bool:
    """Whether an undo or redo key has nothing to do in a field; the event goes on to the window then.

    Qt's fields take these keys in any case, also where nothing was typed. On a sheet they keep them:
    what it asks is not done yet, and what was done before lies below it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    key = next((each for each in (_UNDO, _REDO) if event.matches(each)), None)
    if key is None or _has_typed(control, key) or _on_sheet(control):
        return False
    event.ignore()
    return True


def _on_sheet(control: QWidget) -> bool:
    around = control.parentWidget()
    while around is not None and not isinstance(around, Overlay):
        around = around.parentWidget()
    return around is not None


def _has_typed(control: QWidget, key: QKeySequence.StandardKey) -> bool:
    if isinstance(control, QPlainTextEdit):
        paper = control.document()
        return paper.isUndoAvailable() if key == _UNDO else paper.isRedoAvailable()
    if isinstance(control, QLineEdit):
        return control.isUndoAvailable() if key == _UNDO else control.isRedoAvailable()
    return False
