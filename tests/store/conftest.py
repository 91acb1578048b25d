"""A new file with every table, and a disk that is soon full."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import smallbiz.journey.records  # noqa: F401  (every table)
from smallbiz.store.database import connect
from smallbiz.store.schema import create_schema
from smallbiz.store.store import Store
from tests.store.shops import mount


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open file without a row."""
    path = tmp_path / "shop.smallbiz"
    path.touch()
    connection = connect(path)
    create_schema(connection)
    connection.close()
    store = Store(path)
    yield store
    store.connection.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 600 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", "size=600k", "tmpfs", str(disk))
    yield disk
    subprocess.run(["umount", str(disk)], check=True)
