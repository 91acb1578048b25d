"""The weekly page on a printer, as a PDF or as HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from smallbiz.output.html import weekly_html
from smallbiz.output.sheet import WeeklyPage
from smallbiz.store.disk import put_file
from smallbiz.words.periods import Period
from smallbiz.words.translation import _
from ui.paper.page import Paper
from ui.paper.pdf import Paint, layout_of, paint_on, write_pdf
from ui.paper.weekly import paint_weekly


def has_printer() -> bool:
    """Whether this computer knows a printer; asking may take a moment."""
    return bool(QPrinterInfo.availablePrinterNames())


def name_of(week: Period) -> str:
    """A name for the file of a week: "Week 19 2026"."""
    number = week.until.isocalendar()
    return _("Week {number} {year}").format(number=number.week, year=number.year)


def choose_path(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask for the file to write; its ending stays that of the suggested one."""
    end = suggested.suffix
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(suggested), f"*{end}")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == end else path.with_name(path.name + end)


def save_pdf(path: Path, content: WeeklyPage, paper: Paper) -> None:
    """Write the page as a PDF; StorageProblem says what stood in the way."""
    write_pdf(path, painting(content), paper, content.week)


def save_html(path: Path, content: WeeklyPage) -> None:
    """Write the words of the page for screen readers and copying."""
    put_file(path, weekly_html(content).encode(), _("Nothing was written."))


def print_page(parent: QWidget, content: WeeklyPage, paper: Paper) -> bool:
    """Ask which printer and print; whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout_of(paper))
    printer.setDocName(content.week)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_to(printer, content, paper)
    return True


def paint_to(printer: QPrinter, content: WeeklyPage, paper: Paper) -> None:
    """Paint the page from the edge of the sheet on; it keeps its own margin."""
    printer.setFullPage(True)
    paint_on(printer, painting(content), paper)


def painting(content: WeeklyPage) -> Paint:
    """What paints the page."""

    def paint(painter: QPainter, paper: Paper) -> None:
        paint_weekly(painter, content, paper)

    return paint
