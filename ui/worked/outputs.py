"""The ways out of What worked: paper, or a PDF where there is no printer, and CSV."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPainter

from smallbiz.insight.behind import Behind, behind
from smallbiz.insight.results import Worked
from smallbiz.insight.win_loss import win_loss
from smallbiz.output.worked import worked_sheet
from smallbiz.output.worked_people import people_sheet
from smallbiz.output.worked_sheet import WorkedSheet
from smallbiz.output.worked_table import worked_csv, worked_xlsx
from smallbiz.store.whole import write_whole
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.paper.page import Paper
from ui.paper.pdf import Paint, write_pdf
from ui.paper.printing import chosen_paper, has_printer, print_pages
from ui.paper.worked import paint_worked
from ui.preferences import Preferences
from ui.saving import save_file
from ui.worked.body import Body
from ui.worked.lines import Lines

CSV, XLSX = ".csv", ".xlsx"


@dataclass(frozen=True)
class Outputs:
    """Writes the lines that are shown, all of them and in their order."""

    desk: Desk
    body: Body

    @property
    def _lines(self) -> Lines:
        return self.body.credit.lines

    def print(self, known: int) -> bool:
        """Ask which printer and print, or save a PDF where there is none; False without figures."""
        found, workspace = self._lines.found, self.desk.workspace
        if found is None:
            return False
        business = workspace.business.read()
        lines, today = self._lines.ordered(), workspace.today
        told = win_loss(workspace.store, found.period)
        sheets = (
            worked_sheet(found, lines, known, business, today),
            people_sheet(found, self._behind(found), lines, told, business, today),
        )
        paper = chosen_paper(Preferences(), business.country)
        self._put_out([painting(sheet) for sheet in sheets], paper, sheets[0].title)
        return True

    def save_table(self) -> None:
        """Ask where and as what, and write the figures to the cent."""
        found = self._lines.found
        if found is None:
            return

        def write(path: Path) -> None:
            make = worked_xlsx if path.suffix.lower() == XLSX else worked_csv
            shown = (self._behind(found), self._lines.ordered(), self._lines.currency)
            write_whole(path, [make(found, *shown)])

        title, name = _("Save What worked for a spreadsheet"), _("What worked") + CSV
        save_file(self.desk, title, name, write, also=(XLSX,))

    def _behind(self, found: Worked) -> Behind:
        """What the lines rest on, worked out now where it was not yet."""
        if self.body.behind is not None:
            return self.body.behind
        return behind(self.desk.workspace.store, found.period, found.view, found.by)

    def _put_out(self, paints: list[Paint], paper: Paper, title: str) -> None:
        if not has_printer():
            save_file(
                self.desk,
                _("Save What worked as PDF"),
                f"{title}.pdf",
                lambda path: write_pdf(path, paints, paper, title),
            )
        elif print_pages(self.desk.window, paints, paper, title):
            self.desk.toasts.say(_("Sent to the printer"))


def painting(sheet: WorkedSheet) -> Paint:
    """What paints the page."""

    def paint(painter: QPainter, paper: Paper) -> None:
        paint_worked(painter, sheet, paper)

    return paint
