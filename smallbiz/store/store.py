"""One open file: reading it, changing it in steps, taking steps back."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from smallbiz.store import changelog, shape, steps
from smallbiz.store.database import connect, settle
from smallbiz.store.derived import Derived, Touched
from smallbiz.store.presence import presence_of
from smallbiz.store.reversal import Kept, Reversal
from smallbiz.store.shape import LOG, Link
from smallbiz.store.steps import RowChange, Step
from smallbiz.store.trouble import told_plainly
from smallbiz.words import clock
from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from smallbiz.store.tables import Record

R = TypeVar("R", bound="Record")
Listener = Callable[[Changes], None]

LISTED_ROWS = 5_000
"""Of a table with more changed rows than this, listeners are told only that it changed."""


@dataclass(frozen=True)
class Undone:
    """What an undo of an older step did, and the rows it left alone."""

    changes: Changes
    kept: Sequence[Kept]


class Work:
    """One transaction under way: records through the session, bulk work through SQL."""

    def __init__(
        self, connection: sqlite3.Connection, begin: Callable[[], Session], step: int
    ) -> None:
        self.connection = connection
        self.step = step
        self._begin = begin
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """The records of this transaction."""
        if self._session is None:
            self._session = self._begin()
        return self._session

    def flush(self) -> None:
        """Write what was done to records so far."""
        if self._session is not None:
            self._session.flush()

    def end(self) -> None:
        """Let go of the records; they stay readable."""
        if self._session is not None:
            self._session.close()

    def add(self, record: Record) -> int:
        """Insert a record; its id."""
        self.session.add(record)
        self.session.flush()
        return record.id

    def get(self, kind: type[R], ident: int) -> R:
        """The record with an id; RuleBroken when it is not there any more."""
        record = self.session.get(kind, ident)
        if record is None:
            raise RuleBroken(_("This entry is not there any more. It was deleted meanwhile."))
        return record

    def delete(self, record: Record) -> None:
        """Delete a record and what belongs to it."""
        self.session.delete(record)
        self.session.flush()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one SQL statement on the rows as they are so far."""
        if self._session is not None:
            self._session.flush()
            self._session.expire_all()
        return self.connection.execute(sql, values)

    def describe(self, origin: str, **detail: object) -> None:
        """Note where the step came from (an import, say) and its figures, for the history."""
        self.connection.execute(
            "UPDATE step SET origin = ?, detail = ? WHERE id = ?",
            (origin, json.dumps(detail), self.step),
        )


class Store:
    """An open file. Made by `open_file`; one per thread (`twin` for another one)."""

    def __init__(
        self,
        path: Path,
        derived: Sequence[Derived] = (),
        *,
        read_only: bool = False,
        today: Callable[[], date] = clock.today,
        listeners: list[Listener] | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.today = today
        self._derived = derived
        self._listeners: list[Listener] = [] if listeners is None else listeners
        self._turn = threading.RLock()
        self._work: Work | None = None
        self.connection = connect(path, read_only=read_only)
        self._presence = presence_of(path)
        if not read_only:
            changelog.watch(self.connection, self.columns)

    def twin(self) -> Store:
        """Another connection to the same file for another thread; the same listeners hear of its steps."""
        return Store(
            self.path,
            self._derived,
            read_only=self.read_only,
            today=self.today,
            listeners=self._listeners,
        )

    def close(self) -> None:
        """Close the connection, leaving one complete file when it was the last."""
        if not self.read_only:
            settle(self.connection)
        self.connection.close()

    def listen(self, listener: Listener) -> None:
        """Be told of every step after it is committed, on the thread that did it."""
        self._listeners.append(listener)

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """All rows a query yields, as plain tuples."""
        with told_plainly():
            return self.connection.execute(sql, values).fetchall()

    def each(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Any]:
        """The rows a query yields, one after the other, where there are too many to hold."""
        with told_plainly():
            yield from self.connection.execute(sql, values)

    def one(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any | None:
        """The first row a query yields, if any."""
        with told_plainly():
            return self.connection.execute(sql, values).fetchone()

    def value(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row, None when there is none."""
        row = self.one(sql, values)
        return row[0] if row else None

    def version(self) -> tuple[int, int]:
        """Something that differs after any change of the file, by this connection or another one."""
        return self.value("PRAGMA data_version"), self.connection.total_changes

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see the same moment of the file."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("COMMIT")

    @contextmanager
    def work(self, label: str) -> Iterator[Work]:
        """One command, one transaction, one step; inside another command it joins that one's step."""
        if self._work is not None:
            yield self._work
            return
        with self._alone() as told, self._step(told, label) as work:
            yield work

    def undo(self) -> Changes | None:
        """Take back the newest step; None when there is none."""
        with self._alone() as told:
            newest = steps.newest_standing(self.connection)
            if newest is None:
                return None
            with self._step(told, newest.label, "undo", newest.id):
                self._reversal().put_back(steps.applied_by(self.connection, newest.id))
                steps.mark(self.connection, newest.id, standing=False)
        return told[0]

    def redo(self) -> Changes | None:
        """Do the last undone step again; None when there is none or something new was done since."""
        with self._alone() as told:
            newest = steps.newest_undone(self.connection)
            if newest is None:
                return None
            with self._step(told, newest.label, "redo", newest.id):
                self._reversal().put_back(newest.id)
                steps.mark(self.connection, newest.id, standing=False)
                undone = self.value("SELECT reverses FROM step WHERE id = ?", (newest.id,))
                steps.mark(self.connection, undone, standing=True)
        return told[0]

    def undo_step(self, step_id: int) -> Undone:
        """Take back an older step as a step of its own; rows changed or used since are kept and named."""
        with self._alone() as told:
            old = self._standing(step_id)
            label = _("Undo: {step}").format(step=old.label)
            with self._step(told, label, "do", old.id) as work:
                kept = self._reversal().put_back_unchanged(
                    steps.applied_by(self.connection, old.id)
                )
                if steps.changed_more_than(self.connection, work.step, 0):
                    steps.mark(self.connection, old.id, standing=False)
        return Undone(told[0], kept)

    def would_keep(self, step_id: int) -> list[Kept]:
        """The rows that `undo_step` would leave alone; changes nothing."""
        with told_plainly(), self.snapshot():
            old = self._standing(step_id)
            return self._reversal().kept(steps.applied_by(self.connection, old.id))

    def go_on(self, step_id: int) -> bool:
        """Make the newest step part of the one right before it, so that both are undone as one.

        False, and nothing is changed, when something else was done in between.
        """
        with self._alone():
            newest = self.undoable()
            last_two = self.rows("SELECT id FROM step ORDER BY id DESC LIMIT 2")
            if newest is None or last_two != [(newest.id,), (step_id,)]:
                return False
            changelog.join_steps(self.connection, step_id, newest.id)
            return True

    def undoable(self) -> Step | None:
        """The step that Undo would take back."""
        return steps.newest_standing(self.connection)

    def redoable(self) -> Step | None:
        """The undo that Redo would take back."""
        return steps.newest_undone(self.connection)

    def steps(
        self, limit: int = 100, before: int | None = None, origin: str | None = None
    ) -> list[Step]:
        """What was done, newest first."""
        return steps.steps(self.connection, limit, before, origin)

    def tally(self, step_id: int) -> dict[str, int]:
        """How many rows of each table a step changed, the most first."""
        return steps.tally(self.connection, step_id)

    def is_long(self, step: Step | None) -> bool:
        """Whether taking a step back, or doing it again, takes long enough to be watched."""
        return step is not None and steps.changed_more_than(self.connection, step.id, LISTED_ROWS)

    def history(self, table: str, row_id: int) -> list[RowChange]:
        """What happened to one row, newest first."""
        return steps.row_history(self.connection, table, row_id)

    @cached_property
    def columns(self) -> dict[str, list[str]]:
        """The columns of every logged table, in table order."""
        derived = [table for part in self._derived for table in part.tables]
        return shape.columns(self.connection, [*LOG, *derived])

    def links_to(self, table: str) -> list[Link]:
        """Everything by which other rows refer to those of a table."""
        found = (link for child in self.columns for link in shape.links(self.connection, child))
        return [link for link in found if link.parent == table]

    def rebuild(self) -> None:
        """Work out everything derived anew."""
        with told_plainly(), self.transaction():
            for part in self._derived:
                part.rebuild(self.connection, self.today())

    def _standing(self, step_id: int) -> Step:
        old = steps.step(self.connection, step_id)
        if old is None or old.undone:
            raise RuleBroken(_("This step was taken back already."))
        return old

    def _reversal(self) -> Reversal:
        return Reversal(self.connection, self.columns)

    @cached_property
    def _sessions(self) -> Callable[[], Session]:
        from smallbiz.store.session import sessions

        return sessions(self.connection)

    @contextmanager
    def _alone(self) -> Iterator[list[Changes]]:
        """The file to ourselves, from a look at its newest step to the commit.

        What each step puts into the list is announced after it.
        """
        if self.read_only:
            raise StorageProblem(
                _("This file is open for reading only."), _("Nothing was changed.")
            )
        if self._presence.problem:
            raise self._presence.problem
        told: list[Changes] = []
        with self._turn, told_plainly(), self.transaction():
            yield told
        for changes in filter(None, told):
            self._announce(changes)

    @contextmanager
    def _step(
        self, told: list[Changes], label: str, kind: str = "do", reverses: int | None = None
    ) -> Iterator[Work]:
        step = changelog.begin_step(self.connection, label, kind, reverses)
        self._work = work = Work(self.connection, lambda: self._sessions(), step)
        try:
            yield work
            work.flush()
        finally:
            self._work = None
            work.end()
        told.append(self._changes_of(work.step) if self._derive(step) else Changes())

    def _derive(self, step: int) -> bool:
        """Bring everything derived up to date with a step and end it; False when it changed nothing."""
        touched = Touched(self.connection, step, self.columns)
        for part in self._derived:
            part.refresh(touched, self.today())
        return changelog.end_step(self.connection, step)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Writes that are no step: only of what is derived."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            raise

    def _changes_of(self, step: int) -> Changes:
        label = self.value("SELECT label FROM step WHERE id = ?", (step,))
        counts = self.rows(
            "SELECT tbl, count(DISTINCT row_id) FROM change WHERE step_id = ? GROUP BY tbl",
            (step,),
        )
        rows = {
            table: self._changed_ids(step, table) if count <= LISTED_ROWS else None
            for table, count in counts
        }
        return Changes(rows, step, label)

    def _changed_ids(self, step: int, table: str) -> frozenset[int]:
        rows = self.rows(
            "SELECT DISTINCT row_id FROM change WHERE step_id = ? AND tbl = ?", (step, table)
        )
        return frozenset(ident for (ident,) in rows)

    def _announce(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)
