"""A report as a PDF or as HTML."""

from __future__ import annotations

from pathlib import Path

from smallbiz.output.html import report_html
from smallbiz.output.sheet import Report
from smallbiz.store.whole import write_whole
from ui.paper.page import Paper
from ui.paper.pdf import write_pdf
from ui.paper.report import pages_of


def save_pdf(path: Path, content: Report, paper: Paper) -> None:
    """Write the page as a PDF; StorageProblem says what stood in the way."""
    write_pdf(path, pages_of(content), paper, content.days)


def save_html(path: Path, content: Report) -> None:
    """Write the words of the page for screen readers and copying."""
    write_whole(path, [report_html(content).encode()])
