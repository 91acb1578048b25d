from pathlib import Path

import pytest

from smallbiz.store import sidefiles
from smallbiz.words.errors import StorageProblem
from tests.store.shops import contacts, crashed, live, make_shop


def stale_log(folder: Path) -> bytes:
    """The write-ahead log of another state of the file."""
    folder.mkdir()
    connection = live(make_shop(folder / "Shop.smallbiz", 3000))
    connection.execute("DELETE FROM touch")
    connection.execute("DELETE FROM deal")
    connection.execute("DELETE FROM contact WHERE id > 2")
    log = (folder / "Shop.smallbiz-wal").read_bytes()
    connection.close()
    return log


def test_a_log_that_belongs_to_a_replaced_file_is_set_aside(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 50)
    log = tmp_path / "Shop.smallbiz-wal"
    for expected in ("Shop.smallbiz-wal.old", "Shop.smallbiz-wal.old2"):
        log.write_bytes(stale_log(tmp_path / expected.removeprefix("Shop.")))
        assert sidefiles.tidy(path) == tmp_path / expected
        assert contacts(path) == 50
        assert not log.exists()


def test_the_log_of_a_crashed_window_stays(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    left = crashed(path, tmp_path / "crashed")
    assert sidefiles.tidy(left) is None
    assert contacts(left) == 101


def test_what_a_killed_restore_left_goes(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    (tmp_path / "Shop.smallbiz.restoring").write_bytes(b"half")
    assert sidefiles.tidy(path) is None
    assert [entry.name for entry in tmp_path.iterdir()] == ["Shop.smallbiz"]


def test_absorbing_leaves_one_file(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    connection = live(path)
    connection.execute("INSERT INTO contact VALUES (1000, 'New', '')")
    with pytest.raises(StorageProblem, match="open"):
        sidefiles.absorb(path)
    connection.close()
    sidefiles.absorb(path)
    assert sidefiles.beside(path) == []
    assert contacts(path) == 101
