"""A report as a PDF or as HTML."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from smallbiz.insight.week import Week
from smallbiz.output.sheet import Report
from smallbiz.store.whole import write_whole
from ui.desk import Desk
from ui.paper.page import Paper
from ui.paper.pdf import pdf_of, write_pdf
from ui.paper.report import pages_of
from ui.weekly.reports import Kind, content_of
from ui.weekly.wishes import read_wishes


def save_pdf(path: Path, content: Report, paper: Paper) -> None:
    """Write the page as a PDF; StorageProblem says what stood in the way."""
    write_pdf(path, pages_of(content), paper, content.days)


def save_html(path: Path, content: Report) -> None:
    """Write the words of the page for screen readers and copying."""
    from smallbiz.output.html import report_html

    write_whole(path, [report_html(content).encode()])


def pdf_of_week(desk: Desk, week: Week) -> bytes:
    """The page of a week as the owner likes it, with the first sentence if it was changed."""
    profile = desk.workspace.business.read()
    wishes = read_wishes(desk.window.preferences, profile.country)
    own = desk.drafts.get(("weekly", week.days), {}).get("sentence")
    content = content_of(week, profile, replace(wishes.choices[Kind.WEEK], sentence=own or None))
    return pdf_of(pages_of(content), wishes.paper, content.days)
