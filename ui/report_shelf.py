"""Keeps the last weekly reports as PDFs in the owner's folder, beside everything else."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smallbiz.output.report_shelf import due_weeks, kept_in, put_on_shelf
from smallbiz.words.errors import StorageProblem
from smallbiz.words.periods import Period
from ui.desk import Desk

if TYPE_CHECKING:
    from smallbiz.insight.week import Week
    from smallbiz.workspace import Workspace


class ReportShelf(QObject):
    """`changed` says that reports were written, or that something stands in the way: `problem`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._busy = False
        self.problem = ""

    def keep(self) -> None:
        """Write what is due, if the owner wants that; it is tried again at the next occasion."""
        if self._folder is None:
            self._end("")
        elif not self._busy:
            self._busy = True
            self._desk.beside(_due, self._write, self._fail)

    def see(self) -> None:
        """The report is looked at: whoever reminds of it ends that, and it is kept."""
        self.changed.emit()
        self.keep()

    @property
    def _folder(self) -> Path | None:
        folder = self._desk.workspace.business.read().report_folder
        return Path(folder) if folder else None

    def _write(self, weeks: list[Week]) -> None:
        """Painted on the screen's thread, some hundredths of a second each; written beside it."""
        folder, business = self._folder, self._desk.workspace.path.stem
        if folder is None:
            self._end("")
            return
        reports = [self._painted(each) for each in weeks]
        self._desk.beside(
            lambda _twin: put_on_shelf(folder, business, reports),
            lambda _none: self._end(""),
            self._fail,
        )

    def _painted(self, week: Week) -> tuple[Period, bytes]:
        """The page that prints the week knows how; it is named only here, as the desk knows no page."""
        paint = import_module("ui.weekly.printing").pdf_of_week
        pdf: bytes = paint(self._desk, week)
        return week.days, pdf

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, StorageProblem):
            self._busy = False
            raise trouble
        self._end(str(trouble))

    def _end(self, problem: str) -> None:
        self._busy, self.problem = False, problem
        self.changed.emit()


def _due(workspace: Workspace) -> list[Week]:
    from smallbiz.insight.week import week_of

    profile = workspace.business.read()
    kept = kept_in(Path(profile.report_folder or ""), workspace.path.stem)
    days = due_weeks(kept, workspace.today, profile.report_weekday, profile.week_start)
    return [week_of(workspace.store, each) for each in days]
