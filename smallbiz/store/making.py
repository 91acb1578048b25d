"""Making a new file: built aside and only then given its name."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from smallbiz.store.derived import Derived
from smallbiz.store.disk import Progress, flush_folder, plainly, private_file, quiet, remove
from smallbiz.store.identity import APPLICATION_ID, SUFFIX, Kind, inspect
from smallbiz.store.migrations import migrate, needs_migration, newest_version
from smallbiz.store.numbers import go_on_from_log
from smallbiz.store.rescue import Rescued, rescue
from smallbiz.store.schema import create_schema
from smallbiz.store.sidefiles import beside
from smallbiz.store.store import Store
from smallbiz.words import clock
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

Seed = Callable[[Store], None]


def create_file(
    path: Path,
    derived: Sequence[Derived],
    seed: Seed,
    today: Callable[[], date] = clock.today,
) -> None:
    """Make a new file with what `seed` puts into it; never in place of a file that is there.

    Its name ends like those of ours, so that no list of another program is made a business by mistake.
    """
    _check_name(path)
    with plainly(path):
        folder = Path(mkdtemp(prefix=".new-", dir=path.parent))
        draft = folder / path.name
        try:
            _build(draft, derived, seed, today)
            _put_in_place(draft, path)
        finally:
            remove(draft, *beside(draft))
            folder.rmdir()


def _check_name(path: Path) -> None:
    if path.suffix.lower() != SUFFIX:
        raise StorageProblem(
            _("{name} can't be the name of a smallbiz file.").format(name=path.name),
            _("Nothing was created."),
            _("Choose a name that ends in {ending}.").format(ending=SUFFIX),
        )
    if inspect(path, newest_version()).kind is not Kind.MISSING:
        raise _taken(path)


def rescue_file(
    path: Path,
    to: Path,
    derived: Sequence[Derived],
    today: Callable[[], date] = clock.today,
    progress: Progress = quiet,
) -> Rescued:
    """Save what a damaged, closed file still says into the new file `to`, ready to be opened."""
    rescued = rescue(path, to, _make_tables, progress)
    if needs_migration(to):
        migrate(to, lambda: None)
    store = Store(to, derived, today=today)
    try:
        with store.transaction():
            go_on_from_log(store.connection)
        store.rebuild()
    finally:
        store.close()
    return rescued


def _build(draft: Path, derived: Sequence[Derived], seed: Seed, today: Callable[[], date]) -> None:
    os.close(private_file(draft))
    with closing(sqlite3.connect(draft, isolation_level=None)) as bare:
        bare.execute("BEGIN")
        _make_tables(bare)
        bare.execute("COMMIT")
    store = Store(draft, derived, today=today)
    try:
        seed(store)
        forget_steps(store)
    finally:
        store.close()


def _make_tables(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={newest_version()}")
    create_schema(connection)


def forget_steps(store: Store) -> None:
    """Empty the change log: what a new file begins with is nothing the owner did."""
    store.connection.execute("DELETE FROM step")


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the finished file its name, all at once; a file that came there meanwhile stays."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:
        if path.exists():
            raise _taken(path) from None
        draft.rename(path)
    flush_folder(path.parent)


def _taken(path: Path) -> StorageProblem:
    return StorageProblem(
        _("There is a file named {name} already.").format(name=path.name),
        _("It was not changed."),
        _("Choose another name."),
    )
