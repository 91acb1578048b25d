"""What every test shares: Qt without a screen, properties without a clock, an open file and
every command taken back."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from smallbiz.words import translation
from tests.files import new_workspace, opened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="SMALLBIZ_EXPLORE" not in os.environ,
)
settings.load_profile("house")

Dump = dict[str, list[Any]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Properties go many times over what examples count for coverage already, and counting it makes
    them take twice as long."""
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def english_is_spoken() -> Iterator[None]:
    """A test that speaks another language leaves none of it behind."""
    translation.use("en")
    yield
    translation.use("en")


@pytest.fixture
def english_in_ireland() -> None:
    """English, with money, numbers and days as Ireland writes them."""
    translation.use("en", "IE")


@pytest.fixture(autouse=True)
def files_are_closed() -> Iterator[None]:
    """Close every file that a test opened; Python 3.13 complains of the ones that stay open."""
    yield
    while opened:
        opened.pop().connection.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Any]:
    """A new file on Wednesday 13 May 2026."""
    new = new_workspace(tmp_path / "shop.smallbiz")
    yield new
    new.close()


def dump(workspace: Any) -> Dump:
    """Every row of the file but the change log, worked-out tables and the search index included."""
    from smallbiz.store.tables import Record

    tables = [*Record.metadata.tables, "search"]
    order = {"search": "rowid"}
    return {
        table: workspace.store.rows(f'SELECT * FROM "{table}" ORDER BY {order.get(table, "id")}')
        for table in tables
    }


@pytest.fixture
def round_trip(workspace: Any) -> Callable[[Callable[[], Any]], Any]:
    """Does a command, undoes, redoes, undoes and redoes it, and compares the whole file each time."""

    def check(command: Callable[[], Any]) -> Any:
        before = dump(workspace)
        result = command()
        after = dump(workspace)
        assert after != before, "the command changed nothing"
        for _ in range(2):
            assert workspace.undo()
            assert dump(workspace) == before
            assert workspace.redo()
            assert dump(workspace) == after
        workspace.store.rebuild()
        assert dump(workspace) == after, "what is worked out step by step differs from all at once"
        return result

    return check
