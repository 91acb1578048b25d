"""The file that is on its way in: read, understood and counted off the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallbiz.intake.guessing import likely_kind
from smallbiz.intake.imports import Import, finish
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.intake.pairs import RowPairs, row_pairs, unanswered
from smallbiz.intake.remembered import as_last_time
from smallbiz.intake.source import Source, read_source
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.intake.words import rows_words
from ui.work import Job, Progress


class Coming(QObject):
    """One file at a time; a newer choice ends the work that an older one began."""

    looked = Signal()
    """Table and columns are known now, in `shown`: of a large file those of its beginning first."""
    so_far = Signal(dict)
    """The rows of each fate until now."""
    paired = Signal()
    """Rows that may be somebody known are found, in `pairs`."""
    counted = Signal()
    """What would happen is known now, in `outcome`."""
    failed = Signal(object)
    """Carries the RuleBroken or StorageProblem."""
    committed = Signal(object)
    """Carries the Outcome of the import."""
    _read = Signal(int, object, int)
    _glimpsed = Signal(int, object, object, int)
    _told = Signal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: Job | None = None
        self._turn = 0
        self._read.connect(self._take)
        self._glimpsed.connect(self._take_glimpse)
        self._told.connect(self._tell)
        self.path = Path()
        self.file: Import | None = None
        self.rows = 0
        """How many it has; about so many until all of it was looked at."""
        self.glimpse: Import | None = None
        """The beginning of a large file until all of it was looked at, and what would become of it."""
        self.first: Outcome | None = None
        self.outcome: Outcome | None = None
        self.pairs: RowPairs | None = None
        """None as long as they are looked for."""
        self._paired_for: object = None

    @property
    def shown(self) -> Import | None:
        """The file, or its beginning: table and columns are worked out."""
        return self.glimpse or self.file

    @property
    def about(self) -> bool:
        """Whether the number of rows is only judged from the beginning of the file."""
        return self.glimpse is not None

    @property
    def options(self) -> Options:
        """The owner's choices so far."""
        return self.file.options if self.file else Options()

    def begin(self, path: Path, kind: Kind | None = None) -> None:
        """Read a file; its kind of rows is guessed unless told."""
        self.forget()
        self.path = path
        self._start(lambda twin: _first_look(twin, read_source(path), kind))

    def paste(self, text: str, kind: Kind | None = None) -> None:
        """Take rows of the clipboard as a file."""
        self.forget()
        name = _("Pasted rows")
        self.path = self._desk.workspace.path.with_name(f"{name}.csv")
        source = Source(name, text.encode("utf-8", "replace"))
        self._start(lambda twin: _first_look(twin, source, kind))

    def choose(self, **choices: Any) -> None:
        """Decide something; what depends on it is worked out anew."""
        file = self.file
        if file is not None:
            chosen = file.choose(replace(file.options, **choices))
            self.file, self.first, self.outcome = chosen, None, None
            self._start(lambda twin: chosen.on(twin.store))

    def recount(self) -> None:
        """Work out what would happen again, as after somebody in the file was changed."""
        self.choose()

    def forget(self) -> None:
        """Let go of the file; nothing was changed."""
        self.stop()
        self.file = self.glimpse = self.first = self.outcome = self.pairs = None

    def stop(self) -> None:
        """End the work under way; what it had found is not told any more."""
        self._turn += 1
        if self._job is not None:
            self._job.stop()
            self._job = None

    def commit(self) -> None:
        """Back up and take the file in, under a sheet with progress and Stop."""
        file, path = self.file, self.path
        if file is None:
            return

        def work(twin: Workspace, progress: Progress) -> Outcome:
            return finish(file.on(twin.store), path, progress=progress.report)

        self._desk.run(
            _("Importing {file}").format(file=file.source.name),
            work,
            self.committed.emit,
            failed=self.failed.emit,
            count=_of_rows,
        )

    def _start(self, find: Callable[[Workspace], Import]) -> None:
        self.stop()
        turn = self._turn
        job = self._job = Job(lambda progress: self._work(turn, find, progress), self)
        job.done.connect(lambda outcome: self._if_now(turn, self._count, outcome))
        job.failed.connect(lambda trouble: self._if_now(turn, self.failed.emit, trouble))
        job.start()

    def _work(self, turn: int, find: Callable[[Workspace], Import], progress: Progress) -> Outcome:
        twin = self._desk.workspace.twin()
        try:
            file = find(twin)
            self._look_at_beginning(turn, file)
            file.understood  # noqa: B018  (worked out here, not on the screen's thread)
            here = file.on(self._desk.workspace.store)
            self._read.emit(turn, here, here.table.row_count)
            return file.preview(progress.report, lambda counts: self._told.emit(turn, counts))
        finally:
            twin.close()

    def _look_at_beginning(self, turn: int, file: Import) -> None:
        """What a large file looks like, told while the rest of it is still being read."""
        glimpse = None if file.looked_at else file.glimpse
        if glimpse is not None:
            with suppress(RuleBroken):
                first, store = glimpse.preview(), self._desk.workspace.store
                self._glimpsed.emit(
                    turn, (file.on(store), glimpse.on(store)), first, file.about_rows
                )

    def _if_now(self, turn: int, tell: Callable[..., object], *about: object) -> None:
        if turn == self._turn:
            tell(*about)

    def _take(self, turn: int, file: Import, rows: int) -> None:
        if turn == self._turn:
            self.file, self.rows = file, rows
            self.glimpse = None
            self.looked.emit()

    def _take_glimpse(
        self, turn: int, files: tuple[Import, Import], first: Outcome, rows: int
    ) -> None:
        if turn == self._turn:
            self.file, self.glimpse = files
            self.first, self.rows = first, rows
            self.looked.emit()

    def _tell(self, turn: int, counts: object) -> None:
        self._if_now(turn, self.so_far.emit, counts)

    def _count(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._job = None
        self.counted.emit()
        self._pair()

    def _pair(self) -> None:
        """Look for rows that may be somebody known, unless only answers changed since the last time."""
        file = self.file
        if file is None:
            return
        state = (unanswered(file.options), file.store.version())
        if state == self._paired_for and self.pairs is not None:
            return
        turn = self._turn

        def take(pairs: RowPairs) -> None:
            self.pairs, self._paired_for, self._job = pairs, state, None
            self.paired.emit()

        job = self._job = Job(lambda progress: self._look(file, progress), self)
        job.done.connect(lambda pairs: self._if_now(turn, take, pairs))
        job.failed.connect(lambda trouble: self._if_now(turn, self.failed.emit, trouble))
        job.start()

    def _look(self, file: Import, progress: Progress) -> RowPairs:
        twin = self._desk.workspace.twin()
        try:
            return row_pairs(file.on(twin.store), progress.report)
        finally:
            twin.close()


def _first_look(twin: Workspace, source: Source, kind: Kind | None) -> Import:
    """The file with what was decided for the last one like it, else with what it seems to be."""
    file = Import(twin.store, source, Options(kind=kind or "contacts"))
    table = (file.glimpse or file).table
    last = as_last_time(twin.store, table, kind)
    if last is not None:
        return file.choose(last)
    return file if kind else file.choose(Options(kind=likely_kind(table)))


def _of_rows(done: int, total: int) -> str:
    words = _("{done} of {rows}")
    return words.format(done=number(done), rows=rows_words(total)) if total else ""
