"""The ways out of What worked: paper, or a PDF where there is no printer, and CSV."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPainter

from smallbiz.output.worked import worked_sheet
from smallbiz.output.worked_csv import worked_csv
from smallbiz.output.worked_sheet import WorkedSheet
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
        sheet = worked_sheet(found, self._lines.ordered(), known, business, workspace.today)
        self._put_out(painting(sheet), chosen_paper(Preferences(), business.country), sheet.title)
        return True

    def save_table(self) -> None:
        """Ask where, and write the figures to the cent."""
        found = self._lines.found
        if found is None:
            return
        data = worked_csv(found, self._lines.ordered(), self._lines.currency)

        def write(path: Path) -> None:
            write_whole(path, [data])

        save_file(self.desk, _("Save What worked as CSV"), _("What worked") + ".csv", write)

    def _put_out(self, paint: Paint, paper: Paper, title: str) -> None:
        if not has_printer():
            save_file(
                self.desk,
                _("Save What worked as PDF"),
                f"{title}.pdf",
                lambda path: write_pdf(path, [paint], paper, title),
            )
        elif print_pages(self.desk.window, [paint], paper, title):
            self.desk.toasts.say(_("Sent to the printer"))


def painting(sheet: WorkedSheet) -> Paint:
    """What paints the page."""

    def paint(painter: QPainter, paper: Paper) -> None:
        paint_worked(painter, sheet, paper)

    return paint
