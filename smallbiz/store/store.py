"""One open file: reading it, changing it in steps, taking steps back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smallbiz.store import changelog, shape, steps
from smallbiz.store.database import settle
from smallbiz.store.derived import Derived
from smallbiz.store.recording import Listener, Recording
from smallbiz.store.shape import Link
from smallbiz.store.steps import Step
from smallbiz.store.trouble import told_plainly
from smallbiz.words import clock
from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from smallbiz.store.reversal import Kept, Reversal


class Undone(NamedTuple):
    """What an undo of an older step did, and the rows it left alone."""

    changes: Changes
    kept: Sequence[Kept]


class Store(Recording):
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
        heard_by = [] if listeners is None else listeners
        super().__init__(path, derived, heard_by, today, read_only=read_only)

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
            with self._step(told, old.reversal, "do", old.id) as work:
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
        """The step that Redo would do again."""
        undo = steps.newest_undone(self.connection)
        return undo and steps.undone_by(self.connection, undo.id)

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
        return step is not None and steps.changed_more_than(
            self.connection, step.id, steps.MANY_ROWS
        )

    def links_to(self, table: str) -> list[Link]:
        """Everything by which other rows refer to those of a table."""
        return [link for link in self._links if link.parent == table]

    @cached_property
    def _links(self) -> list[Link]:
        return [link for child in self.columns for link in shape.links(self.connection, child)]

    def _standing(self, step_id: int) -> Step:
        old = steps.step(self.connection, step_id)
        if old is None or old.undone:
            raise RuleBroken(_("This step was taken back already."))
        return old

    def _reversal(self) -> Reversal:
        from smallbiz.store.reversal import Reversal

        return Reversal(self.connection, self.columns, self._links)
