"""A fault of the program: said plainly, with a report that can be copied; the file is intact."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def catch_faults(window: QWidget) -> None:
    """From now on show every exception that nobody caught."""

    def show(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(report)
        if issubclass(kind, Exception):
            QTimer.singleShot(0, lambda: _tell(window, fault, report))

    sys.excepthook = show


def message(window: QWidget, title: str, words: str) -> QMessageBox:
    """A message box whose texts are plain text."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "smallbiz", title, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(words)
    return box


def tell_problem(window: QWidget, trouble: StorageProblem) -> None:
    """What happened, what is safe, what to do."""
    words = " ".join(part for part in (trouble.safe, trouble.to_do) if part)
    message(window, trouble.happened, words).exec()


def _tell(window: QWidget, fault: BaseException, report: str) -> None:
    import platform

    from PySide6.QtWidgets import QMessageBox

    if isinstance(fault, StorageProblem):
        tell_problem(window, fault)
        return
    box = message(
        window,
        _("The program made a mistake."),
        _("Your file is as it was before the last step. You can go on working."),
    )
    box.setDetailedText("\n".join((platform.platform(), sys.version, "", report)))
    copy = box.addButton(_("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(box.detailedText())
