"""The reminder of the report day: the week is ready to be read, until it was."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, vbox
from ui.kit.buttons import Button
from ui.standing import week_is_ready

LATER = 400
"""Milliseconds after the page is filled until it is asked whether the reports could be kept."""


class ReportNote(QWidget):
    """Takes no room on other days; it also says when the reports can't be kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._problem = ""
        self._lay = vbox(self, 8)
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(self._listen)
        self._wait.start()

    def refresh(self) -> None:
        """Show what there is to say now."""
        clear(self._lay)
        if week_is_ready(self._desk.workspace, self._desk.window.preferences):
            self._say_ready()
        if self._problem:
            self._say_problem()
        self.setVisible(self._lay.count() > 0)

    def _listen(self) -> None:
        """From now on hear of what is kept and seen."""
        self._desk.reports.changed.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        self._problem = self._desk.reports.problem
        self.refresh()

    def _say_ready(self) -> None:
        from ui.kit.notices import InlineError

        desk = self._desk
        read = Button(_("Read it"), "today_report", compact=True,
                      does=lambda: desk.go("weekly"))  # fmt: skip
        told = _("What was sold, what worked and what comes next, on one page.")
        self._lay.addWidget(InlineError(_("Your week is ready"), told, read, "accent"))

    def _say_problem(self) -> None:
        from ui.kit.notices import InlineError

        desk = self._desk
        look = Button(_("Look at it"), "today_report_trouble", compact=True,
                      does=lambda: desk.go("settings", section="reports"))  # fmt: skip
        told = _("The weekly report could not be kept")
        self._lay.addWidget(InlineError(told, self._problem, look, "warn"))
