"""New files for tests: each kind is made once and then copied, as making one takes ten times as long."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from smallbiz.business.records import Business
from smallbiz.demonstration import write_demonstration
from smallbiz.journey.standing import Standings
from smallbiz.people.records import Contact
from smallbiz.sales.stages import starting_stages
from smallbiz.store.database import connect
from smallbiz.store.holder import By
from smallbiz.store.schema import create_schema
from smallbiz.store.store import Store
from smallbiz.words import translation
from smallbiz.words.clock import VARIABLE, fixed
from smallbiz.workspace import Workspace, create_workspace, open_workspace

TODAY = date(2026, 5, 13)

opened: list[Store] = []


def new_workspace(path: Path, by: By = By.WINDOW, today: date = TODAY) -> Workspace:
    """A new file, open, on a day in May."""
    copied(_new_file(today, translation.language(), translation.country()), path)
    return open_workspace(path, by, today=fixed(today))


def new_demonstration(path: Path, today: date = TODAY) -> Path:
    """The demonstration business as it is on a day in May."""
    return copied(_demonstration(today, translation.language(), translation.country()), path)


def new_store(folder: Path, today: date = TODAY) -> Store:
    """An open file with the starting stages on a day in May; closed when the test is over."""
    store = Store(
        copied(_stages(today), folder / "shop.smallbiz"), [Standings()], today=fixed(today)
    )
    opened.append(store)
    return store


def copied(content: bytes, path: Path) -> Path:
    """A closed file of which the content is known."""
    path.touch(0o600)
    path.write_bytes(content)
    return path


def contact(store: Store, name: str, **fields: object) -> int:
    """A new contact."""
    with store.work(f"Add {name}") as work:
        return work.add(Contact(**{"name": name, "created_on": TODAY, **fields}))


@cache
def _new_file(today: date, language: str, country: str | None) -> bytes:
    """What it holds from the start is in the language that is spoken."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.smallbiz"
        create_workspace(path, today=fixed(today)).close()
        return path.read_bytes()


@cache
def _demonstration(today: date, language: str, country: str | None) -> bytes:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, today.isoformat())
        path = Path(folder) / "demonstration.smallbiz"
        write_demonstration(path)
        return path.read_bytes()


@cache
def _stages(today: date) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stages.smallbiz"
        path.touch()
        connection = connect(path)
        create_schema(connection)
        connection.close()
        store = Store(path, [Standings()], today=fixed(today))
        with store.work("Start") as work:
            work.add(Business(id=1))
            for stage in starting_stages():
                work.add(stage)
        store.close()
        return path.read_bytes()
