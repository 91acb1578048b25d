"""An import that is killed at any moment has brought in everything or nothing."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from smallbiz.store.health import check
from smallbiz.store.migrations import newest_version
from smallbiz.store.sidefiles import tidy
from tests.files import TODAY

KILLS = int(os.environ.get("SMALLBIZ_KILLS", "5"))
"""How often the import is killed; more in a long run."""
ROWS = 20_000


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A file of many people, most of them new."""
    path = tmp_path / "people.csv"
    rows = (f"Person {i},p{i}@example.ie,086 123 {i:05}" for i in range(ROWS))
    path.write_text("\n".join(["Name,Email,Phone", *rows]))
    return path


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A file with one of them in it, whose import is already over."""
    from smallbiz.workspace import create_workspace

    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path, today=lambda: TODAY)
    workspace.contacts.add(name="Person 7")
    workspace.close()
    return path


def importing(people: Path, file: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "smallbiz", "import", str(people), "--into", str(file)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def counts(file: Path) -> dict[str, int]:
    """How many rows every table holds, the change log and the search index included.

    In how many parts the index lies on the disk is left out: it is put in order after the import.
    """
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables.fetchall()
            if name not in ("search_data", "search_idx")
        }


@pytest.mark.timeout(60 + 20 * KILLS)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
def test_an_import_killed_at_any_moment_leaves_everything_or_nothing(
    people: Path, shop: Path, tmp_path: Path
) -> None:
    before, file = counts(shop), tmp_path / "killed.smallbiz"
    shutil.copy(shop, file)
    start = time.monotonic()
    assert importing(people, file).wait() == 0
    takes, after = time.monotonic() - start, counts(file)
    assert after["contact"] >= ROWS
    for moment in (random.uniform(0.2, 1) * takes for _kill in range(KILLS)):
        shutil.copy(shop, file)
        child = importing(people, file)
        time.sleep(moment)
        child.kill()
        child.wait()
        tidy(file)
        assert check(file, newest_version()).healthy
        assert counts(file) in (before, after), moment
