"""The weekly page as a PDF or as HTML."""

from __future__ import annotations

from pathlib import Path

from smallbiz.output.html import report_html
from smallbiz.output.sheet import Report
from smallbiz.store.whole import write_whole
from smallbiz.words.periods import Period
from smallbiz.words.translation import _
from ui.paper.page import Paper
from ui.paper.pdf import write_pdf
from ui.paper.report import pages_of


def name_of(week: Period) -> str:
    """A name for the file of a week: "Week 19 2026"."""
    number = week.until.isocalendar()
    return _("Week {number} {year}").format(number=number.week, year=number.year)


def save_pdf(path: Path, content: Report, paper: Paper) -> None:
    """Write the page as a PDF; StorageProblem says what stood in the way."""
    write_pdf(path, pages_of(content), paper, content.week)


def save_html(path: Path, content: Report) -> None:
    """Write the words of the page for screen readers and copying."""
    write_whole(path, [report_html(content).encode()])
