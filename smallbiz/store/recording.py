"""An open file that can be changed: every change is a step, and whoever listens is told of it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smallbiz.store import changelog, shape, steps
from smallbiz.store.derived import Derived, Touched
from smallbiz.store.presence import presence_of
from smallbiz.store.queries import Queries
from smallbiz.store.shape import LOG
from smallbiz.store.trouble import told_plainly
from smallbiz.store.work import Work
from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from smallbiz.store.session import Records

Listener = Callable[[Changes], None]

_ROOM, _MUCH_ROOM = 2_000, 24_000
"""Kilobytes of the file that are held in memory: as SQLite does unless told, and in an import."""


class Recording(Queries):
    """The one way for every change: a transaction, its step, what is derived, and who is told."""

    def __init__(
        self,
        path: Path,
        derived: Sequence[Derived],
        listeners: list[Listener],
        today: Callable[[], date],
        *,
        read_only: bool,
    ) -> None:
        super().__init__(path, read_only=read_only)
        self.today = today
        self._derived = derived
        self._listeners = listeners
        self._turn = threading.RLock()
        self._work: Work | None = None
        self._presence = presence_of(path)
        if not read_only:
            changelog.watch(self.connection, self.columns)

    def listen(self, listener: Listener) -> None:
        """Be told of every step after it is committed, on the thread that did it."""
        self._listeners.append(listener)

    @property
    def gone(self) -> StorageProblem | None:
        """What happened to the file behind our back; None while it lies under its name."""
        return self._presence.problem

    @contextmanager
    def work(self, label: str) -> Iterator[Work]:
        """One command, one transaction, one step; inside another command it joins that one's step."""
        if self._work is not None:
            yield self._work
            return
        with self._alone() as told, self._step(told, label) as work:
            yield work

    def rebuild(self) -> None:
        """Work out everything derived anew."""
        with told_plainly(), self.transaction():
            for part in self._derived:
                part.rebuild(self.connection, self.today())

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

    @contextmanager
    def at_length(self) -> Iterator[None]:
        """Room in memory for many more pages meanwhile, so that none is read from the disk again and again."""
        self.connection.execute(f"PRAGMA cache_size = -{_MUCH_ROOM}")
        try:
            yield
        finally:
            self.connection.execute(f"PRAGMA cache_size = -{_ROOM}")

    @cached_property
    def columns(self) -> dict[str, list[str]]:
        """The columns of every logged table, in table order."""
        derived = [table for part in self._derived for table in part.tables]
        return shape.columns(self.connection, [*LOG, *derived])

    @contextmanager
    def _alone(self) -> Iterator[list[Changes]]:
        """The file to ourselves, from a look at its newest step to the commit.

        What each step puts into the list is announced after it.
        """
        if self.read_only:
            raise StorageProblem(
                _("This file is open for reading only."), _("Nothing was changed.")
            )
        if self.gone:
            raise self.gone
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
        told.append(steps.changes_of(self.connection, step) if self._derive(step) else Changes())

    def _derive(self, step: int) -> bool:
        """Bring everything derived up to date with a step and end it; False when it changed nothing."""
        touched = Touched(self.connection, step, self.columns)
        for part in self._derived:
            part.refresh(touched, self.today())
        return changelog.end_step(self.connection, step)

    @cached_property
    def _sessions(self) -> Callable[[], Records]:
        from smallbiz.store.session import sessions

        return sessions(self.connection)

    def _announce(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)
