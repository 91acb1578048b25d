"""Commands that take rows into a file and hand them out."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import click

from smallbiz.commands.file import FILE, opened
from smallbiz.commands.pairs import Pairs, pairs_of
from smallbiz.intake.dates import Order
from smallbiz.intake.entry.merging import OnMatch
from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.intake.vocabulary import KINDS
from smallbiz.output.exports import FOR_MAILING, export, forms
from smallbiz.output.mailing import mailing
from smallbiz.store.disk import remove
from smallbiz.store.holder import By
from smallbiz.store.sidefiles import beside
from smallbiz.store.steps import MANY_ROWS
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import number
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace, create_workspace

SHOWN = 20
"""Problems that are printed; all of them are in the JSON."""


@click.command("import")
@click.argument("source", type=FILE)
@click.option("--into", "file", type=FILE, required=True, help="The file; made when missing.")
@click.option("--as", "kind", type=click.Choice(KINDS), default="contacts")
@click.option("--map", "columns", multiple=True, metavar="COLUMN=FIELD")
@click.option("--on-match", type=click.Choice(get_args(OnMatch)), default="fill")
@click.option("--effort", default="", help="The marketing effort that all of them came from.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@click.option("--json", "as_json", is_flag=True)
@click.option("--encoding", help="Like cp1252, when it is guessed wrong.")
@click.option("--delimiter", help="Like ; when it is guessed wrong.")
@click.option("--sheet", help="Of a spreadsheet: name or number, when it is chosen wrong.")
@click.option("--dates", type=click.Choice(get_args(Order)), help="The order of dates.")
def take(
    source: Path, file: Path, dry_run: bool, as_json: bool, columns: Any, **choices: Any
) -> None:
    """Read the rows of SOURCE into a file: contacts, deals, activities, touches or sales."""
    options = Options(columns=dict(map(_mapping, columns)), **choices)
    if options.effort and options.kind == "activities":
        raise click.UsageError(_("--effort is for people: activities are efforts themselves."))
    with _target(file, dry_run) as (workspace, new):
        pairs: list[Pairs | None] = []
        outcome = take_in(
            workspace.store,
            source,
            options,
            dry_run=dry_run,
            backup=not new,
            before=lambda coming: pairs.append(pairs_of(coming, all_of_them=dry_run)),
        )
        _tell(outcome, pairs[0], source, as_json)
        if not dry_run and outcome.created + outcome.updated > MANY_ROWS:
            workspace.tidy_search()
        if not dry_run and outcome.rejected and not outcome.used_any:
            raise RuleBroken(_nothing_used(outcome))


def _mapping(told: str) -> tuple[str, str]:
    column, sign, field = told.rpartition("=")
    if not sign:
        raise click.BadParameter(_("write it like “Column=field”"), param_hint="--map")
    return column, field


@contextmanager
def _target(file: Path, dry_run: bool) -> Iterator[tuple[Workspace, bool]]:
    """The open file, and whether it is new: a new one goes away again when nothing comes in."""
    if file.exists():
        with opened(file, writing=not dry_run) as workspace:
            yield workspace, False
    elif dry_run:
        with TemporaryDirectory() as folder, _made(Path(folder) / file.name) as workspace:
            yield workspace, True
    else:
        with _made(file) as workspace:
            yield workspace, True


@contextmanager
def _made(file: Path) -> Iterator[Workspace]:
    workspace = create_workspace(file, By.COMMAND_LINE)
    try:
        yield workspace
    except BaseException:
        workspace.close()
        remove(file, *beside(file))
        raise
    workspace.close()


def _tell(outcome: Outcome, pairs: Pairs | None, source: Path, as_json: bool) -> None:
    if as_json:
        told = as_object(outcome, pairs, source)
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for line in as_lines(outcome, pairs):
        click.echo(line)


def as_object(outcome: Outcome, pairs: Pairs | None, source: Path) -> dict[str, Any]:
    """What came of an import, as scripts read it; `pairs` is null where nobody was compared."""
    rejects = outcome.rejects_file
    return {
        "file": str(source),
        "kind": outcome.kind,
        "encoding": outcome.encoding or None,
        "delimiter": outcome.delimiter or None,
        **({"sheet": outcome.sheet} if outcome.sheet else {}),
        "rows": outcome.rows,
        **outcome.counts,
        "rejects_file": str(rejects) if rejects else None,
        "columns": [{"column": each.name, "field": each.field} for each in outcome.columns],
        "problems": [{"line": line, "reason": reason} for line, reason in outcome.problems],
        "questions": [{"column": each.column, "text": each.text} for each in outcome.questions],
        "notes": list(outcome.notes),
        "repair": outcome.repair._asdict() if outcome.repair else None,
        "pairs": pairs.as_objects() if pairs else None,
        "more_pairs": pairs.more if pairs else 0,
    }


def as_lines(outcome: Outcome, pairs: Pairs | None) -> Iterator[str]:
    """What came of an import, for reading in a terminal."""
    read = ngettext("{count} row read from {file}.", "{count} rows read from {file}.", outcome.rows)
    yield read.format(count=number(outcome.rows), file=outcome.file)
    counts = _(
        "{created} new, {updated} updated, {unchanged} unchanged, {skipped} skipped, {rejected} not usable"
    )
    yield counts.format(**{fate: number(rows) for fate, rows in outcome.counts.items()})
    if outcome.sheet:
        yield _("Sheet: {sheet}").format(sheet=outcome.sheet)
    yield from outcome.notes
    if outcome.repair:
        told = _("“{before}” is probably “{after}”: --encoding {encoding} puts the letters right.")
        yield told.format(**outcome.repair._asdict())
    yield from (f"{question.called}: {question.text}" for question in outcome.questions)
    yield from _problem_lines(outcome)
    if pairs:
        yield from pairs.as_lines()
    else:
        yield _("Pairs that may be one person are not looked for among so many; --dry-run does.")
    if outcome.rejects_file:
        told = _("Rows to correct and import again: {path}")
        yield told.format(path=outcome.rejects_file)


def _problem_lines(outcome: Outcome) -> Iterator[str]:
    for line, reason in outcome.problems[:SHOWN]:
        yield _("Line {line}: {reason}").format(line=line, reason=reason)
    more = len(outcome.problems) - SHOWN
    if more > 0:
        yield ngettext("and {count} more", "and {count} more", more).format(count=number(more))


def _nothing_used(outcome: Outcome) -> str:
    first = outcome.problems[0]
    told = _("No row of {file} could be used. Line {line}: {reason}")
    return told.format(file=outcome.file, line=first.line, reason=first.reason)


@click.command("export")
@click.argument("kind", type=click.Choice(KINDS))
@click.option("--from", "file", type=FILE, required=True, help="The file.")
@click.option("--to", type=FILE, required=True, help="A .csv, .xlsx, .json or .vcf file to write.")
@click.option(
    "--form",
    type=click.Choice(forms("contacts")),
    help="What the ending doesn't say: vcf3 (older vCards), or CSV for mailchimp, google, outlook.",
)
def hand_out(kind: str, file: Path, to: Path, form: str | None) -> None:
    """Write all contacts, deals, activities, touches or sales to a file for other programs."""
    with opened(file) as workspace:
        export(workspace.store, kind, to, form=form)
        if form in FOR_MAILING:
            click.echo(mailing(workspace.store).sentence, err=True)
    click.echo(str(to))


COMMANDS = (take, hand_out)
