"""The ways out of the weekly report: printer, PDF, HTML; the best one that works is the main one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from smallbiz.output.sheet import Report
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.head import PageHead
from ui.paper.page import Paper
from ui.paper.printing import has_printer, print_pages
from ui.paper.report import pages_of
from ui.saving import save_file
from ui.weekly.printing import save_html, save_pdf


class Outputs(PageHead):
    """The head of the page with its buttons."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._page: tuple[str, Report, Paper] | None = None
        self._html = Button(
            _("Save as HTML"),
            "report_html",
            icon="file-text",
            tip=_("The same words for screen readers and for copying"),
            does=self.save_html,
        )
        self._pdf = Button(_("Save as PDF"), "weekly_pdf", icon="file-down", does=self.save_pdf)
        self._print = Button(
            _("Print"), "weekly_print", kind="primary", icon="printer", does=self.print
        )
        said = _("One page for the wall or the tax folder.")
        super().__init__(_("Weekly report"), said, self._html, self._pdf, self._print)

    def showEvent(self, event: QShowEvent) -> None:
        """A printer may have come or gone; looking for one may take a moment."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.look_for_printer)

    def take(self, name: str, content: Report, paper: Paper) -> None:
        """The report that goes out from now on; its file gets the name."""
        self._page = (name, content, paper)

    def look_for_printer(self) -> None:
        """Without a printer, saving a PDF becomes the main thing to do."""
        there = has_printer()
        self._print.setVisible(there)
        self._pdf.turn("second" if there else "primary")
        none = _("No printer is set up on this computer. Save the page as a PDF.")
        self.say(_("One page for the wall or the tax folder.") if there else none)

    def print(self) -> None:
        """Print the page, or save it where there is no printer."""
        if self._print.isHidden():
            self.save_pdf()
        elif self._page:
            _name, content, paper = self._page
            if print_pages(self.window(), pages_of(content), paper, content.days):
                self._desk.toasts.say(_("Sent to the printer"))

    def save_pdf(self) -> None:
        """Ask where, and write the page as a PDF."""
        if self._page:
            name, content, paper = self._page
            self._save(name, ".pdf", lambda path: save_pdf(path, content, paper))

    def save_html(self) -> None:
        """Ask where, and write the words of the page."""
        if self._page:
            name, content, _paper = self._page
            self._save(name, ".html", lambda path: save_html(path, content))

    def _save(self, name: str, end: str, write: Callable[[Path], None]) -> None:
        save_file(self._desk, _("Save the report"), name + end, write)
