"""kill -9 while much is changed at once: the old state or the new one, and what was told is kept."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smallbiz.people.contacts import Reach
from smallbiz.store.health import check
from smallbiz.store.migrations import newest_version
from smallbiz.workspace import create_workspace, open_workspace
from tests.conftest import Dump, dump
from tests.files import TODAY

KILLS = int(os.environ.get("SMALLBIZ_KILLS", "3"))
"""How often a child is killed per command; more in a long run."""
MANY = 300

CHILD = """
import sys
from datetime import date
from pathlib import Path
from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.workspace import open_workspace

what, path = sys.argv[1], Path(sys.argv[2])
shop = open_workspace(path, today=lambda: date(2026, 5, 13))
everybody = shop.listing.ids()
commands = {
    "merge": lambda: shop.merging.merge(everybody[0], everybody[1]),
    "mark": lambda: shop.tags.add(everybody, "spring"),
    "delete": lambda: shop.contacts.delete(everybody[: len(everybody) // 2]),
    "import": lambda: take_in(shop.store, path.with_name("people.csv"), Options(), backup=False),
    "undo": shop.undo,
}
print("start", flush=True)
commands[what]()
print("done", flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Many contacts with addresses and numbers; the first two have many touches each."""
    folder = tmp_path_factory.mktemp("kills")
    shop = create_workspace(folder / "shop.smallbiz", today=lambda: TODAY)
    with shop.store.work("Many"):
        for number in range(MANY):
            reach = Reach([f"p{number}@example.org"], [f"0171 55{number:05}"])
            shop.contacts.add(f"Person {number:04}", reach=reach)
        for who in shop.listing.ids()[:2]:
            for _touch in range(MANY):
                shop.touches.note(who, "call", note="Asked for a lamp")
    shop.close()
    rows = (f"New {number},n{number}@example.org\n" for number in range(MANY))
    (folder / "people.csv").write_text("name,email\n" + "".join(rows), "utf-8")
    return shop.path


def copy(shop: Path, folder: Path) -> Path:
    shutil.copy(shop.with_name("people.csv"), folder)
    return Path(shutil.copy(shop, folder))


def state(path: Path) -> Dump:
    assert check(path, newest_version()).healthy
    shop = open_workspace(path, today=lambda: TODAY)
    found = dump(shop)
    shop.close()
    return found


def killed(what: str, path: Path, after: float | None) -> tuple[bool, float]:
    """Do it in a child and kill it after some seconds, or once it is done; whether it was, and how long."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, what, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None and child.stdout.readline() == "start\n"
    start = time.monotonic()
    if after is None:
        assert child.stdout.readline() == "done\n"
    else:
        time.sleep(after)
    took = time.monotonic() - start
    child.kill()
    return "done" in child.communicate()[0] or after is None, took


@pytest.mark.parametrize("what", ["merge", "mark", "delete", "import", "undo"])
def test_killed_at_any_moment_it_is_whole_or_not_at_all(
    shop: Path, tmp_path: Path, what: str
) -> None:
    before, path = state(copy(shop, tmp_path)), tmp_path / shop.name
    _done, takes = killed(what, path, None)
    after = state(path)
    assert after != before
    for _kill in range(KILLS):
        copy(shop, tmp_path)
        done, _took = killed(what, path, random.uniform(0, takes))
        now = state(path)
        assert now == after if done else now in (before, after)
