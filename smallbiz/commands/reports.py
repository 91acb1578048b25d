"""Commands that put reports on paper."""

from pathlib import Path

import click

from smallbiz.commands.file import FILE, opened
from smallbiz.commands.paint import Paint
from smallbiz.insight.week import week_of
from smallbiz.output.weekly import letterhead, weekly_page
from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import Period, parse_week
from smallbiz.words.periods import week as week_around
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace

EARLIEST_WEEK, LATEST_WEEK = 1900, 2200
"""Years of weeks that a report can be printed for."""


@click.group()
def report() -> None:
    """Reports on paper."""


@report.command()
@click.option("--from", "source", type=FILE, required=True, help="The file.")
@click.option("--week", help="Like 2026-W19; the last full week otherwise.")
@click.option("--to", type=FILE, required=True, help="The PDF to write.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4")
@click.pass_obj
def weekly(paint: Paint, source: Path, week: str | None, to: Path, paper: str) -> None:
    """The week on one page, as a PDF."""
    with opened(source) as workspace:
        print_week(workspace, paint, parse_week(week) if week else None, to, paper)
    click.echo(str(to))


def print_week(
    workspace: Workspace, paint: Paint, week: Period | None, to: Path, paper: str
) -> None:
    """Write the page of a week, the last full one unless said otherwise."""
    if to.suffix.lower() != ".pdf":
        raise RuleBroken(_("The report is a PDF: give it a name that ends in .pdf."))
    if week is not None and not EARLIEST_WEEK <= week.since.year <= LATEST_WEEK:
        raise RuleBroken(_("Choose a week of these days, such as 2026-W19."))
    business = workspace.business.read()
    days = (
        week_around(week.since, business.week_start)
        if week
        else week_around(workspace.today, business.week_start).previous()
    )
    page = weekly_page(
        week_of(workspace.store, days),
        letterhead(business),
        business.currency,
        logo=business.logo,
    )
    paint(page, to, paper)


COMMANDS = (report,)
