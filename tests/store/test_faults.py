"""Full disks, missing rights, kills: the old state or the new one, never something in between."""

import importlib.util
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from smallbiz.store.backups import make_backup
from smallbiz.store.health import check
from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import claim
from smallbiz.store.migrations import Migration, migrate
from smallbiz.store.restore import restore, verify
from smallbiz.store.shelf import Reason, default_folder, list_backups
from smallbiz.store.sidefiles import beside, tidy
from smallbiz.words.errors import StorageProblem
from tests.store.shops import contacts, folder_bytes, make_shop, mount, run

KILLS = int(os.environ.get("SMALLBIZ_KILLS", "10"))
"""How often a child is killed per promise; more in a long run."""

CHILD = """
import os, signal, sys
from pathlib import Path
from smallbiz.store.backups import make_backup
from smallbiz.store.health import check
from smallbiz.store.holder import By
from smallbiz.store.lock import claim
from smallbiz.store.migrations import Migration, migrate
from smallbiz.store.restore import restore
from smallbiz.store.shelf import Reason, default_folder
from smallbiz.words.errors import StorageProblem

def heavy(file):
    file.execute("ALTER TABLE contact ADD COLUMN birthday TEXT")
    file.execute("UPDATE contact SET birthday = notes")
    file.execute("DELETE FROM touch")

what, path, backup, room, user = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:]
if room:
    import resource
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
if user:
    default_folder(path)  # reads the catalogues while Python's own modules can still be read
    os.setgroups([])
    os.setgid(int(user))
    os.setuid(int(user))
print("start", flush=True)
try:
    if what == "backup":
        make_backup(path, Reason.MANUAL)
    elif what == "restore":
        restore(backup, path, newest=1)
    elif what == "migrate":
        migrate(path, lambda: None, (Migration(2, heavy),))
    elif what == "claim":
        print(claim(path, By.WINDOW).problem.happened)
    elif what == "check":
        print("healthy" if check(path, 1).healthy else "not healthy")
    print("done", flush=True)
except StorageProblem as problem:
    print(problem.happened)
"""


def in_child(
    what: str, path: Path, backup: Path, room: str = "", user: str = ""
) -> subprocess.Popen[str]:
    """Do it in a child that has just started with it, with little room or as another user."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, what, str(path), str(backup), room, user],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "start\n"
    return child


def said(what: str, path: Path, backup: Path, room: str = "", user: str = "") -> str:
    """What a child says that does it and ends in order."""
    child = in_child(what, path, backup, room, user)
    answer = child.communicate()[0]
    assert child.returncode == 0
    return answer.strip()


def moments(what: str, path: Path, backup: Path) -> list[float]:
    """Seconds after which to kill, spread over the time it takes when left alone."""
    child = in_child(what, path, backup)
    start = time.monotonic()
    assert "done" in child.communicate()[0]
    takes = time.monotonic() - start
    return [random.uniform(0, takes) for _kill in range(KILLS)]


def killed(what: str, path: Path, backup: Path, after: float) -> bool:
    """Kill it after some seconds; whether it had finished."""
    child = in_child(what, path, backup)
    time.sleep(after)
    child.kill()
    return "done" in child.communicate()[0]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return make_shop(tmp_path / "Shop.smallbiz", 4000, "x" * 300)


def test_a_backup_killed_at_any_moment_leaves_only_whole_backups(shop: Path) -> None:
    whole = shop.read_bytes()
    for moment in moments("backup", shop, shop):
        killed("backup", shop, shop, moment)
        for backup in list_backups(default_folder(shop), shop):
            assert backup.sound
            assert verify(backup.path, 1).counts["contact"] == 4000
    assert make_backup(shop, Reason.MANUAL).backup.sound
    names = {entry.suffix for entry in default_folder(shop).iterdir()}
    assert names == {".smallbiz-backup", ".json"}
    assert shop.read_bytes() == whole


def test_a_restore_killed_at_any_moment_leaves_the_old_or_the_new_file(shop: Path) -> None:
    backup = make_backup(shop, Reason.MANUAL).backup.path
    for moment in moments("restore", shop, backup):
        run(shop, "DELETE FROM touch", "DELETE FROM deal", "DELETE FROM contact WHERE id > 9")
        done = killed("restore", shop, backup, moment)
        tidy(shop)
        assert check(shop, 1).healthy
        assert contacts(shop) == 4000 or (not done and contacts(shop) == 9)
        restore(backup, shop, newest=1)
        assert [entry.name for entry in shop.parent.iterdir() if entry.is_file()] == [shop.name]


def test_a_migration_killed_at_any_moment_is_whole_or_not_at_all(shop: Path) -> None:
    old = shop.read_bytes()
    for moment in moments("migrate", shop, shop):
        shop.write_bytes(old)
        done = killed("migrate", shop, shop, moment)
        tidy(shop)
        health = check(shop, 2)
        assert health.healthy
        assert health.found.version == 2 or not done
        assert touches(shop) == (0 if health.found.version == 2 else 4000)
        assert beside(shop) == []


def touches(shop: Path) -> int:
    with closing(sqlite3.connect(shop)) as connection:
        return int(connection.execute("SELECT count(*) FROM touch").fetchone()[0])


needs_limits = pytest.mark.skipif(
    importlib.util.find_spec("resource") is None, reason="no limits on this system"
)
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount"
)


@needs_limits
@pytest.mark.parametrize("room", ["0", "100", "30000", "600000"])
def test_no_room_for_a_backup_is_a_sentence_and_leaves_nothing(shop: Path, room: str) -> None:
    make_backup(shop, Reason.MANUAL)
    before = folder_bytes(shop.parent)
    assert "disk reported an error" in said("backup", shop, shop, room)
    assert folder_bytes(shop.parent) == before
    assert make_backup(shop, Reason.MANUAL).backup.sequence == 2


@needs_limits
@pytest.mark.parametrize("room", ["100", "600000"])
def test_no_room_for_a_restore_leaves_the_file_as_it_was(shop: Path, room: str) -> None:
    backup = make_backup(shop, Reason.MANUAL).backup.path
    run(shop, "DELETE FROM touch")
    before = folder_bytes(shop.parent)
    assert "disk reported an error" in said("restore", shop, backup, room)
    assert folder_bytes(shop.parent) == before


@needs_limits
def test_no_room_for_a_migration_leaves_the_file_as_it_was(shop: Path) -> None:
    before = shop.read_bytes()
    assert "disk reported an error" in said("migrate", shop, shop, str(shop.stat().st_size))
    tidy(shop)
    assert shop.read_bytes() == before


@needs_root
def test_a_full_disk_says_so_and_the_work_goes_on_when_there_is_room(small_disk: Path) -> None:
    shop = make_shop(small_disk / "Shop.smallbiz", 1500, "x" * 200)
    before = folder_bytes(small_disk)
    with pytest.raises(StorageProblem, match="no room left") as problem:
        make_backup(shop, Reason.MANUAL)
    assert problem.value.safe == "The file and its older backups are safe."
    assert folder_bytes(small_disk) == before
    subprocess.run(["mount", "-o", "remount,size=5m", str(small_disk)], check=True)
    assert make_backup(shop, Reason.MANUAL).backup.sound


@needs_root
def test_on_a_full_disk_neither_restore_nor_migration_harm_the_file(
    small_disk: Path, tmp_path: Path
) -> None:
    shop = make_shop(small_disk / "Shop.smallbiz", 1200, "x" * 200)
    elsewhere = tmp_path / "backups"
    backup = make_backup(shop, Reason.MANUAL, elsewhere).backup.path
    before = folder_bytes(small_disk)
    with pytest.raises(StorageProblem, match="no room left"):
        restore(backup, shop, elsewhere, newest=1)
    assert folder_bytes(small_disk) == before
    with pytest.raises(StorageProblem, match="no room left"):
        migrate(shop, lambda: None, (Migration(2, double_the_notes),))
    assert folder_bytes(small_disk) == before


def double_the_notes(file: sqlite3.Connection) -> None:
    file.execute("UPDATE contact SET notes = notes || notes || notes")


@needs_root
def test_a_full_stick_is_told_and_the_first_backup_stands(tmp_path: Path, small_disk: Path) -> None:
    shop = make_shop(tmp_path / "Shop.smallbiz", 4000, "x" * 300)
    made = make_backup(shop, Reason.MANUAL, second=small_disk)
    assert made.backup.sound
    assert made.missed is not None
    assert "no room left" in made.missed.happened
    assert list(small_disk.iterdir()) == []


@pytest.fixture
def sealed(shop: Path) -> Iterator[Path]:
    """The shop's folder on a medium that cannot be written."""
    folder = str(shop.parent)
    mount("--bind", folder, folder)
    mount("-o", "remount,ro,bind", folder)
    yield shop
    subprocess.run(["umount", folder], check=True)


@needs_root
def test_on_a_read_only_medium_the_file_is_read_and_backed_up_elsewhere(
    sealed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    holder = claim(sealed, By.WINDOW)
    assert isinstance(holder, Holder)
    assert holder.by is By.READ_ONLY_PLACE
    assert check(sealed, 1).healthy
    with pytest.raises(StorageProblem, match="cannot be written"):
        make_backup(sealed, Reason.MANUAL)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    backup = make_backup(sealed, Reason.MANUAL, elsewhere).backup.path
    with pytest.raises(StorageProblem, match="cannot be written"):
        restore(backup, sealed, elsewhere, newest=1)
    with pytest.raises(StorageProblem, match="cannot be written"):
        migrate(sealed, lambda: None, (Migration(2, add_birthdays),))


def add_birthdays(file: sqlite3.Connection) -> None:
    file.execute("ALTER TABLE contact ADD COLUMN birthday TEXT")


@needs_root
def test_without_rights_there_is_a_sentence_and_nothing_changes(shop: Path) -> None:
    nobody = "65534"
    for folder in [shop.parent, *shop.parent.parents]:
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(folder.stat().st_mode | 0o005)
    shop.chmod(0o644)
    before = folder_bytes(shop.parent)
    assert "in a place that cannot be written" in said("claim", shop, shop, user=nobody)
    assert said("check", shop, shop, user=nobody) == "healthy\ndone"
    assert "cannot be written" in said("backup", shop, shop, user=nobody)
    assert folder_bytes(shop.parent) == before
    shop.chmod(0o600)
    assert "cannot be opened" in said("check", shop, shop, user=nobody)
