import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import Lock, claim, front_name, is_held_elsewhere, lock_file

HOLD = """
import sys, pathlib
from smallbiz.store.lock import is_held_elsewhere, claim, Lock
from smallbiz.store.holder import By
mine = claim(pathlib.Path(sys.argv[1]), By(sys.argv[2]))
print("claimed" if isinstance(mine, Lock) else "refused", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Shop.smallbiz"


def hold(path: Path, by: By) -> subprocess.Popen[str]:
    """Another process that has claimed the file."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), by],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "claimed\n"
    return other


def end(other: subprocess.Popen[str], how: int = signal.SIGKILL) -> None:
    other.send_signal(how)
    other.communicate()


def test_a_claim_is_exclusive_and_leaves_nothing_behind(path: Path) -> None:
    with claim(path, By.WINDOW) as mine:
        assert isinstance(mine, Lock)
        assert json.loads(lock_file(path).read_text())["pid"] == os.getpid()
        second = claim(path, By.WINDOW)
        assert isinstance(second, Holder)
        assert (second.by, second.pid, second.here) == (By.WINDOW, os.getpid(), True)
        assert second.since is not None
    mine.release()
    assert list(path.parent.iterdir()) == []
    with claim(path, By.COMMAND_LINE) as again:
        assert isinstance(again, Lock)


def test_while_a_window_has_it_a_command_is_told_by_whom(path: Path) -> None:
    window = hold(path, By.WINDOW)
    holder = claim(path, By.COMMAND_LINE, wait=0.2)
    end(window)
    assert isinstance(holder, Holder)
    assert (holder.by, holder.pid) == (By.WINDOW, window.pid)
    assert "open in the smallbiz window" in holder.problem.happened


def test_what_a_killed_window_left_heals(path: Path) -> None:
    end(hold(path, By.WINDOW))
    assert lock_file(path).exists()
    with claim(path, By.WINDOW) as mine:
        assert isinstance(mine, Lock)
        assert json.loads(lock_file(path).read_text())["pid"] == os.getpid()
        assert json.loads(lock_file(path).read_bytes())["pid"] == os.getpid()


def test_a_short_command_is_waited_for(path: Path) -> None:
    command = hold(path, By.COMMAND_LINE)
    refused = claim(path, By.WINDOW)
    assert isinstance(refused, Holder)
    assert refused.by is By.COMMAND_LINE
    assert "command is working" in refused.problem.happened
    threading.Timer(0.2, end, [command]).start()
    with claim(path, By.WINDOW, wait=30) as mine:
        assert isinstance(mine, Lock)


def test_another_computer_has_it_until_the_owner_says_otherwise(path: Path) -> None:
    note = {"by": "window", "pid": 7, "host": "till", "machine": "other", "since": None}
    lock_file(path).write_text(json.dumps(note))
    holder = claim(path, By.WINDOW)
    assert isinstance(holder, Holder)
    assert (holder.here, holder.host) == (False, "till")
    assert "another computer (till)" in holder.problem.happened
    assert is_held_elsewhere(path)
    assert json.loads(lock_file(path).read_bytes()) == note
    with claim(path, By.WINDOW, take_over=True) as mine:
        assert isinstance(mine, Lock)
        assert not is_held_elsewhere(path)
    assert not is_held_elsewhere(path)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"{}"])
def test_a_lock_file_cut_short_heals(path: Path, content: bytes) -> None:
    lock_file(path).write_bytes(content)
    with claim(path, By.WINDOW) as mine:
        assert isinstance(mine, Lock)
        assert json.loads(lock_file(path).read_text())["pid"] == os.getpid()


def test_a_place_that_is_gone_can_only_be_read(tmp_path: Path) -> None:
    holder = claim(tmp_path / "gone" / "Shop.smallbiz", By.WINDOW)
    assert isinstance(holder, Holder)
    assert holder.by is By.READ_ONLY_PLACE


def test_claims_of_many_at_once_give_one_owner(path: Path) -> None:
    owners: list[Lock] = []

    def try_it() -> None:
        answer = claim(path, By.WINDOW)
        if isinstance(answer, Lock):
            owners.append(answer)

    threads = [threading.Thread(target=try_it) for _number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(owners) == 1
    owners[0].release()


def test_two_ways_to_a_file_lead_to_the_same_window(path: Path) -> None:
    path.touch()
    link = path.with_name("link.smallbiz")
    link.symlink_to(path)
    assert front_name(link) == front_name(path.parent / "." / path.name)
    assert front_name(path) != front_name(path.with_name("Other.smallbiz"))
    with claim(path, By.WINDOW):
        assert isinstance(claim(link, By.WINDOW), Holder)
