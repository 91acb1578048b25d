"""Painted pages on the owner's printer, and which paper is meant.

The part of Qt that knows printers is imported when one is looked for: a page opens sooner without.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.paper.page import Paper
from ui.paper.pdf import Paint, layout_of, paint_on
from ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LETTER_COUNTRIES = ("US", "CA")


def has_printer() -> bool:
    """Whether this computer knows a printer; asking may take a moment."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def chosen_paper(preferences: Preferences, country: str) -> Paper:
    """The paper chosen last for the weekly report; at first the one that the country uses."""
    usual = Paper.LETTER if country in LETTER_COUNTRIES else Paper.A4
    return next((each for each in Paper if each.name == preferences.weekly_paper), usual)


def print_pages(parent: QWidget, pages: Sequence[Paint], paper: Paper, title: str) -> bool:
    """Ask which printer and print them all; whether they were printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout_of(paper))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_to(printer, pages, paper)
    return True


def paint_to(printer: QPrinter, pages: Sequence[Paint], paper: Paper) -> None:
    """Paint each page from the edge of the sheet on; it keeps its own margin."""
    printer.setFullPage(True)
    paint_on(printer, pages, paper)
