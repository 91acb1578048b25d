"""Opening a file: looked at, claimed, upgraded, and only then read."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from smallbiz.store.derived import Derived
from smallbiz.store.holder import By, Holder
from smallbiz.store.identity import inspect
from smallbiz.store.lock import Lock, claim
from smallbiz.store.migrations import migrate, needs_migration, newest_version
from smallbiz.store.sidefiles import tidy
from smallbiz.store.store import Store
from smallbiz.words import clock

WAIT_SECONDS = 5.0
"""How long a command line may keep the file before it is opened for reading only."""


def open_file(
    path: Path,
    derived: Sequence[Derived],
    by: By,
    *,
    take_over: bool = False,
    today: Callable[[], date] = clock.today,
) -> tuple[Store, Lock | Holder]:
    """Open a file for writing, or for reading only when somebody else has it (the Holder says who)."""
    found = inspect(path, newest_version())
    if found.problem:
        raise found.problem
    claimed = claim(path, by, take_over=take_over, wait=WAIT_SECONDS)
    if isinstance(claimed, Holder):
        if needs_migration(path):
            raise claimed.problem
        return Store(path, derived, read_only=True, today=today), claimed
    try:
        tidy(path)
        if needs_migration(path):
            migrate(path, lambda: _back_up(path))
        return Store(path, derived, today=today), claimed
    except BaseException:
        claimed.release()
        raise


def _back_up(path: Path) -> None:
    from smallbiz.store.backups import make_backup
    from smallbiz.store.shelf import Reason

    make_backup(path, Reason.MIGRATION)
