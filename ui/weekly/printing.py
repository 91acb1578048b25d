"""The weekly page as a PDF or as HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter

from smallbiz.output.html import weekly_html
from smallbiz.output.sheet import WeeklyPage
from smallbiz.store.whole import write_whole
from smallbiz.words.periods import Period
from smallbiz.words.translation import _
from ui.paper.page import Paper
from ui.paper.pdf import Paint, write_pdf
from ui.paper.weekly import paint_weekly


def name_of(week: Period) -> str:
    """A name for the file of a week: "Week 19 2026"."""
    number = week.until.isocalendar()
    return _("Week {number} {year}").format(number=number.week, year=number.year)


def save_pdf(path: Path, content: WeeklyPage, paper: Paper) -> None:
    """Write the page as a PDF; StorageProblem says what stood in the way."""
    write_pdf(path, painting(content), paper, content.week)


def save_html(path: Path, content: WeeklyPage) -> None:
    """Write the words of the page for screen readers and copying."""
    write_whole(path, [weekly_html(content).encode()])


def painting(content: WeeklyPage) -> Paint:
    """What paints the page."""

    def paint(painter: QPainter, paper: Paper) -> None:
        paint_weekly(painter, content, paper)

    return paint
