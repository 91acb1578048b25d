"""One file on its way in: looked at, tried out, and taken in as one step that can be undone."""

import gc
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from smallbiz.intake.candidates import Candidate, ContactCandidate
from smallbiz.intake.currency import currency_for
from smallbiz.intake.entry.activities import ActivityEntry
from smallbiz.intake.entry.contacts import ContactEntry
from smallbiz.intake.entry.deals import DealEntry
from smallbiz.intake.entry.desk import Desk, Known
from smallbiz.intake.entry.ledger import Fate, Ledger
from smallbiz.intake.entry.sales import SaleEntry
from smallbiz.intake.entry.touches import TouchEntry
from smallbiz.intake.glimpse import beginning_of
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome, outcome_of
from smallbiz.intake.reading import candidates
from smallbiz.intake.rejects import write_rejects
from smallbiz.intake.remembered import decided
from smallbiz.intake.source import Source, read_source
from smallbiz.intake.table import BLOCK, Table, table_of
from smallbiz.intake.understanding import Habits, Understanding, locale_in, understand
from smallbiz.intake.vocabulary import Kind
from smallbiz.people.keys import Keys
from smallbiz.store.backups import make_backup
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.shelf import Reason
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, locale_code

SoFar = Callable[[Mapping[Fate, int]], object]
"""Told how many rows had each fate until now."""


def unheard(counts: Mapping[Fate, int]) -> None:
    """Counts that nobody waits for."""


class Entry(Protocol):
    """Takes in the rows of one kind."""

    def expect(self, rows: Iterable[Any]) -> None:
        """Hear which rows bring their own numbers, before any of them comes."""

    def enter(self, rows: Sequence[Any]) -> None:
        """Take in one block."""


ENTRIES: Mapping[Kind, Callable[[Desk], Entry]] = {
    "contacts": ContactEntry,
    "deals": DealEntry,
    "activities": ActivityEntry,
    "touches": TouchEntry,
    "sales": SaleEntry,
}


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
        with _no_looking_for_cycles(), self.store.snapshot():
            self._enter(desk, progress, so_far)
        return outcome_of(self.table, self.understood, desk.ledger, None)

    def look_for(
        self, newcomer: Callable[[ContactCandidate, int, Keys], object], progress: Progress
    ) -> None:
        """Tell of everybody whom the file would add as things are now, with the id and the keys."""
        desk = self._desk(writing=False)
        desk.newcomer = newcomer
        with _no_looking_for_cycles(), self.store.snapshot():
            self._enter(desk, progress)

    def rows_on(self, lines: Container[int]) -> Iterator[Candidate]:
        """What single rows say."""
        return candidates(self.table.only(lines), self.understood)

    def commit(self, progress: Progress = quiet) -> Outcome:
        """Take everything in as one step; what `progress` raises stops it and leaves nothing behind."""
        label = _("Import {file}").format(file=self.source.name)
        with _no_looking_for_cycles(), self.store.work(label) as work:
            ledger = self._write(progress)
            outcome = outcome_of(self.table, self.understood, ledger, work.step)
            work.describe("import", **_detail(outcome, self.options))
        standing = self.store.value("SELECT 1 FROM step WHERE id = ?", (outcome.step,))
        return outcome if standing else replace(outcome, step=None)

    def _write(self, progress: Progress) -> Ledger:
        """What became of the rows; who is known is forgotten before everything derived is worked out."""
        desk = self._desk(writing=True)
        self._enter(desk, progress)
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

    def _enter(self, desk: Desk, progress: Progress, so_far: SoFar = unheard) -> None:
        table, understood = self.table, self.understood
        desk.count_in(understood.habits.currency)
        for line, reason in table.broken.items():
            desk.ledger.reject(line, reason)
        for line, reason in table.skipped.items():
            desk.ledger.skip(line, reason)
        entry = ENTRIES[understood.kind](desk)
        if any(column.meaning == "id" for column in understood.columns):
            entry.expect(candidates(table, understood))
        done, total = sum(desk.ledger.counts.values()), table.row_count
        left_out = self.options.decisions.left_out
        for block in _blocks(candidates(table, understood)):
            progress(done, total)
            done += len(block)
            if left_out:
                block = _without(block, left_out, desk)
            entry.enter(block)
            so_far(dict(desk.ledger.counts))
        progress(total, total)


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


def _blocks(rows: Iterator[Any]) -> Iterator[list[Any]]:
    while block := list(islice(rows, BLOCK)):
        yield block


def _without(rows: list[Any], left_out: Container[int], desk: Desk) -> list[Any]:
    """The rows that the owner did not leave out."""
    for row in rows:
        if row.line in left_out:
            desk.ledger.skip(row.line, _("Left out by you."))
    return [row for row in rows if row.line not in left_out]


def _detail(outcome: Outcome, options: Options) -> dict[str, Any]:
    """What the history keeps of an import."""
    return {
        "file": outcome.file,
        "kind": outcome.kind,
        "rows": outcome.rows,
        "created": outcome.created,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "skipped": outcome.skipped,
        "rejected": outcome.rejected,
        "on_match": options.on_match,
        "effort": options.effort,
        "columns": {column.name: column.field for column in outcome.columns},
        **decided(options),
    }


@contextmanager
def _no_looking_for_cycles() -> Iterator[None]:
    """What people are known by is in no cycle; Python would go through all of it again and again.

    Measured: a fifth of the time in which 100,000 rows are compared.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()
