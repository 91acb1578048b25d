"""Commands about the file as a whole: undo, redo, backup, restore, check."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from smallbiz.store import health
from smallbiz.store.backups import make_backup
from smallbiz.store.holder import By
from smallbiz.store.migrations import newest_version
from smallbiz.store.restore import restore as put_back
from smallbiz.store.shelf import Reason
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace, open_workspace

FILE = click.Path(path_type=Path)


@contextmanager
def opened(path: Path, *, writing: bool = False) -> Iterator[Workspace]:
    """The open file; for writing only while nobody else has it."""
    workspace = open_workspace(path, By.COMMAND_LINE)
    try:
        if writing:
            workspace.insist_on_writing()
        yield workspace
    finally:
        workspace.close()


@click.command()
@click.argument("file", type=FILE)
def undo(file: Path) -> None:
    """Take back the newest change of FILE, an import included."""
    with opened(file, writing=True) as workspace:
        step = workspace.undoable()
        if step is None or workspace.undo() is None:
            raise RuleBroken(_("There is nothing to undo."))
        click.echo(step.undone_words)


@click.command()
@click.argument("file", type=FILE)
def redo(file: Path) -> None:
    """Do again what was taken back last."""
    with opened(file, writing=True) as workspace:
        step = workspace.redoable()
        if step is None or workspace.redo() is None:
            raise RuleBroken(_("There is nothing to do again."))
        click.echo(step.redone_words)


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", type=click.Path(path_type=Path, file_okay=False), help="Another folder.")
def backup(file: Path, to: Path | None) -> None:
    """Make a backup of FILE, read it again and compare it."""
    with opened(file):
        made = make_backup(file, Reason.MANUAL, to)
    click.echo(str(made.backup.path))
    for fall in made.falls:
        words = _("Look: {table} had {before} rows in the backup before and has {now} now.")
        told = words.format(table=fall.table, before=fall.before, now=fall.now)
        click.echo(told, err=True)


@click.command()
@click.argument("backup", type=FILE)
@click.option("--into", type=FILE, required=True, help="The file that becomes what the backup is.")
def restore(backup: Path, into: Path) -> None:
    """Put BACKUP in the place of a file; what it holds now is saved first."""
    restored = put_back(backup, into)
    click.echo(_("Restored {name}.").format(name=into.name))
    if restored.before:
        click.echo(_("What it held before lies in {path}.").format(path=restored.before))


@click.command()
@click.argument("file", type=FILE)
def check(file: Path) -> None:
    """Look whether FILE is healthy, without changing it."""
    problem = health.check(file, newest_version()).problem
    if problem:
        raise problem
    click.echo(_("{name} is healthy.").format(name=file.name))


COMMANDS = (undo, redo, backup, restore, check)
