"""One file on its way in: looked at, tried out, and taken in as one step that can be undone."""

from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from smallbiz.intake.candidates import Candidate, ContactCandidate
from smallbiz.intake.currency import currency_for
from smallbiz.intake.entry.desk import Desk, Known
from smallbiz.intake.entry.entrance import SoFar, bring_in, unheard
from smallbiz.intake.entry.ledger import Ledger
from smallbiz.intake.glimpse import beginning_of
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome, outcome_of
from smallbiz.intake.reading import candidates
from smallbiz.intake.rejects import write_rejects
from smallbiz.intake.remembered import detail_of
from smallbiz.intake.source import Source, read_source
from smallbiz.intake.table import Table, table_of
from smallbiz.intake.understanding import Habits, Understanding, locale_in, understand
from smallbiz.people.keys import Keys
from smallbiz.store.backups import make_backup
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.pauses import without_pauses
from smallbiz.store.shelf import Reason
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, locale_code

_CELLS = ("encoding", "delimiter", "headings", "sheet")
_NEEDS = {"found": _CELLS, "understood": (*_CELLS, "kind", "columns", "dates")}
"""The choices that what was worked out of a file depends on."""


@dataclass(frozen=True)
class Import:
    """A file and what the owner decided about it; other choices make another one (`choose`)."""

    store: Store
    source: Source
    options: Options

    @cached_property
    def found(self) -> Table:
        """The cells as they stand in the file; RuleBroken when it holds no table."""
        return table_of(self.source, **{name: getattr(self.options, name) for name in _CELLS})

    @cached_property
    def table(self) -> Table:
        """The cells with what the owner corrected."""
        return self.found.corrected(self.options.decisions.cells)

    @cached_property
    def understood(self) -> Understanding:
        """What its columns mean; RuleBroken when a choice names a column or field that is not there."""
        currency = self.store.value("SELECT currency FROM business") or "EUR"
        country = self.store.value("SELECT country FROM business")
        habits = Habits(locale_in(country) or locale_code(), currency)
        chosen = self.options
        found = understand(self.found, chosen.kind, chosen.columns, habits, chosen.dates)
        told = currency_for(self.store, self.found, found)
        if told == currency:
            return found
        habits = replace(habits, currency=told)
        return understand(self.found, chosen.kind, chosen.columns, habits, chosen.dates)

    def choose(self, options: Options) -> "Import":
        """The same file with other choices; what they leave as it is, is not worked out again."""
        return self._with(self.store, options)

    def on(self, store: Store) -> "Import":
        """The same import on another connection, for another thread."""
        return self._with(store, self.options)

    def _with(self, store: Store, options: Options) -> "Import":
        made = Import(store, self.source, options)
        for part, needs in _NEEDS.items():
            if part in self.__dict__ and all(
                getattr(options, need) == getattr(self.options, need) for need in needs
            ):
                made.__dict__[part] = self.__dict__[part]
        return made

    @cached_property
    def glimpse(self) -> "Import | None":
        """The beginning of a large file with the same choices: shown until all of it is looked at."""
        beginning = beginning_of(self.source)
        made = beginning and Import(self.store, beginning, self.options)
        with suppress(RuleBroken):
            return made if made and made.table else None
        return None

    @property
    def looked_at(self) -> bool:
        """Whether all of the file was looked at already."""
        return "table" in self.__dict__

    @property
    def about_rows(self) -> int:
        """How many rows the file has, as far as the glimpse tells where there is one."""
        if self.looked_at or self.glimpse is None:
            return self.table.row_count
        share = len(self.glimpse.source.data) / len(self.source.data)
        return round(self.glimpse.table.row_count / share)

    def preview(self, progress: Progress = quiet, so_far: SoFar = unheard) -> Outcome:
        """What would happen, row by row, without changing anything."""
        desk = self._desk(writing=False)
        with without_pauses(), self.store.snapshot():
            self._bring(desk, progress, so_far)
        return outcome_of(self.table, self.understood, desk.ledger, None)

    def look_for(
        self, newcomer: Callable[[ContactCandidate, int, Keys], object], progress: Progress
    ) -> None:
        """Tell of everybody whom the file would add as things are now, with the id and the keys."""
        desk = self._desk(writing=False)
        desk.newcomer = newcomer
        with without_pauses(), self.store.snapshot():
            self._bring(desk, progress)

    def rows_on(self, lines: Container[int]) -> Iterator[Candidate]:
        """What single rows say."""
        return candidates(self.table.only(lines), self.understood)

    def commit(self, progress: Progress = quiet) -> Outcome:
        """Take everything in as one step; what `progress` raises stops it and leaves nothing behind."""
        label = _("Import {file}").format(file=self.source.name)
        with without_pauses(), self.store.at_length(), self.store.work(label) as work:
            ledger = self._write(progress)
            outcome = outcome_of(self.table, self.understood, ledger, work.step)
            work.describe("import", **detail_of(outcome, self.options))
        standing = self.store.value("SELECT 1 FROM step WHERE id = ?", (outcome.step,))
        return outcome if standing else replace(outcome, step=None)

    def _write(self, progress: Progress) -> Ledger:
        """What became of the rows; who is known is forgotten before everything derived is worked out."""
        desk = self._desk(writing=True)
        self._bring(desk, progress)
        return desk.ledger

    def _desk(self, *, writing: bool) -> Desk:
        chosen = self.options
        known: Known = "everybody"
        if chosen.kind == "contacts":
            known = "companies" if chosen.on_match == "add" else "asked for"
        return Desk(
            self.store,
            self.source.name,
            chosen.on_match,
            chosen.effort,
            known,
            writing,
            chosen.whom,
            chosen.decisions,
        )

    def _bring(self, desk: Desk, progress: Progress, so_far: SoFar = unheard) -> None:
        bring_in(self.table, self.understood, desk, progress, so_far)


def open_import(store: Store, path: Path, options: Options | None = None) -> Import:
    """A file looked at for the first time; RuleBroken when it can't be read."""
    return Import(store, read_source(path), options or Options())


def take_in(
    store: Store,
    path: Path,
    options: Options,
    *,
    dry_run: bool = False,
    backup: bool = True,
    progress: Progress = quiet,
    before: Callable[[Import], object] = lambda _coming: None,
) -> Outcome:
    """Read a file, say what would happen or back up and take it in, and write what was rejected.

    `before` hears of the file when it is understood and nothing is changed yet.
    """
    coming = open_import(store, path, options)
    before(coming)
    if dry_run:
        return coming.preview(progress)
    return finish(coming, path, backup=backup, progress=progress)


def finish(
    coming: Import, path: Path, *, backup: bool = True, progress: Progress = quiet
) -> Outcome:
    """Back up, take the file in, and write its rejected rows beside it."""
    coming.understood  # noqa: B018  (refused before the backup is made)
    if backup:
        make_backup(coming.store.path, Reason.IMPORT)
    outcome = coming.commit(progress)
    rejects = write_rejects(coming.table, outcome.unusable, path, coming.store.path)
    return replace(outcome, rejects_file=rejects)
