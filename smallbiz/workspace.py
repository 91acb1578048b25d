"""One open file: undo and redo, who has it, who is told of changes; opened, made new, rescued."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from smallbiz.journey.standing import Standings
from smallbiz.services import FINDABLE, Services
from smallbiz.store.derived import Derived
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import Lock
from smallbiz.store.opening import open_file
from smallbiz.store.search import SearchIndex
from smallbiz.store.store import Store
from smallbiz.words import clock
from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem

if TYPE_CHECKING:
    from smallbiz.store.making import Seed
    from smallbiz.store.recording import Listener
    from smallbiz.store.rescue import Rescued
    from smallbiz.store.steps import Step


class Workspace(Services):
    """An open file and everything that can be done with it and asked of it; one per thread."""

    def __init__(self, store: Store, claimed: Lock | Holder | None = None) -> None:
        super().__init__(store)
        self._claimed = claimed

    @property
    def path(self) -> Path:
        """The file."""
        return self.store.path

    @property
    def today(self) -> date:
        """The day it is for everything in the file."""
        return self.store.today()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed, because somebody else has the file."""
        return self.store.read_only

    @property
    def holder(self) -> Holder | None:
        """Who has the file when it is open for reading only."""
        return self._claimed if isinstance(self._claimed, Holder) else None

    def undo(self) -> Changes | None:
        """Take back the newest step; None when there is none."""
        return self.store.undo()

    def redo(self) -> Changes | None:
        """Do the last undone step again; None when there is none."""
        return self.store.redo()

    def undoable(self) -> Step | None:
        """The step that `undo` would take back."""
        return self.store.undoable()

    def redoable(self) -> Step | None:
        """The step that `redo` would do again."""
        return self.store.redoable()

    def listen(self, listener: Listener) -> None:
        """Be told of every step after it is saved, on the thread that did it."""
        self.store.listen(listener)

    def twin(self) -> Workspace:
        """The same file for another thread; close it there."""
        return Workspace(self.store.twin())

    def wake(self) -> None:
        """Take in what a new day changes, and another computer left out; at opening and every day."""
        with self.store.transaction():
            Standings().wake(self.store.connection, self.today)
            SearchIndex(FINDABLE).prepare(self.store.connection, self.today)

    def tidy_search(self) -> None:
        """Put the search in order after very many changes, in steps for which an edit hardly waits."""
        index, begin, more = SearchIndex(FINDABLE), True, True
        while more:
            with self.store.transaction():
                more = index.merge(self.store.connection, begin=begin)
            begin = False

    @property
    def gone(self) -> StorageProblem | None:
        """What happened to the file behind our back; None while it lies under its name."""
        return self.store.gone

    def save_copy(self, to: Path, progress: Progress = quiet) -> None:
        """All that is in the file as a new file `to`, also when the file itself is gone."""
        from smallbiz.store.copying import save_copy

        save_copy(self.store.connection, self.path, to, progress)

    def insist_on_writing(self) -> None:
        """StorageProblem saying who has the file, when it can only be read."""
        if self.holder:
            raise self.holder.problem

    def close(self) -> None:
        """Close the file and let others have it."""
        self.store.close()
        if isinstance(self._claimed, Lock):
            self._claimed.release()


def open_workspace(
    path: Path,
    by: By = By.WINDOW,
    *,
    take_over: bool = False,
    today: Callable[[], date] = clock.today,
) -> Workspace:
    """Open a file, for reading only when somebody else has it; StorageProblem when it can't be opened."""
    store, claimed = open_file(path, _derived(), by, take_over=take_over, today=today)
    workspace = Workspace(store, claimed)
    if not workspace.read_only:
        workspace.wake()
    return workspace


def create_workspace(
    path: Path,
    by: By = By.WINDOW,
    *,
    today: Callable[[], date] = clock.today,
    filled_by: Seed | None = None,
) -> Workspace:
    """Make a new file, with more in it if told so, and open it; StorageProblem when the name is taken."""
    from smallbiz.new_file import begin
    from smallbiz.store.making import create_file

    def seed(store: Store) -> None:
        begin(store)
        if filled_by is not None:
            filled_by(store)

    create_file(path, _derived(), seed, today)
    return open_workspace(path, by, today=today)


def rescue_workspace(path: Path, to: Path) -> Rescued:
    """Save what a damaged file still says into a new file."""
    from smallbiz.store.making import rescue_file

    return rescue_file(path, to, _derived())


def _derived() -> list[Derived]:
    return [Standings(), SearchIndex(FINDABLE)]
