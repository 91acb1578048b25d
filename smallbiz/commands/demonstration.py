"""The demonstration business, and its day in a terminal."""

from pathlib import Path

import click

from smallbiz.commands.file import FILE, opened
from smallbiz.commands.paint import Paint
from smallbiz.commands.reports import print_week
from smallbiz.commands.results import as_table
from smallbiz.demonstration import write_demonstration
from smallbiz.insight.worked import worked
from smallbiz.words.translation import _


@click.command()
@click.option("--to", type=FILE, required=True, help="The new file.")
def demo(to: Path) -> None:
    """Write the demonstration business, a fictional bicycle workshop, into a new file."""
    write_demonstration(to)
    click.echo(str(to))


@click.command()
@click.option(
    "--to", type=click.Path(path_type=Path, file_okay=False), required=True, help="A folder."
)
@click.pass_obj
def day(paint: Paint, to: Path) -> None:
    """A day with the demonstration business without a screen: What worked, and the week as a PDF."""
    to.mkdir(parents=True, exist_ok=True)
    file = to / "demonstration.smallbiz"
    if not file.exists():
        write_demonstration(file)
    with opened(file) as workspace:
        click.echo(as_table(worked(workspace.store), workspace.business.currency()))
        page = to / "week.pdf"
        print_week(workspace, paint, None, page, "a4")
    click.echo("")
    click.echo(_("The file: {path}").format(path=file))
    click.echo(_("The week on one page: {path}").format(path=page))


COMMANDS = (demo, day)
