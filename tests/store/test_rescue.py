import random
import sqlite3
from pathlib import Path

import pytest

from smallbiz.store.health import check
from smallbiz.store.rescue import rescue
from smallbiz.words.errors import StorageProblem
from tests.store.shops import contacts, crashed, create, flip, folder_bytes, make_shop, run


def rows(path: Path, table: str) -> set[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return set(connection.execute(f"SELECT * FROM {table}"))
    finally:
        connection.close()


def test_a_sound_file_is_rescued_whole(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 500)
    to = tmp_path / "Rescued.smallbiz"
    rescued = rescue(path, to, create)
    assert rescued.complete
    assert rescued.rows == {"contact": 500, "deal": 500, "touch": 500}
    assert check(to, 1).healthy
    assert rows(to, "contact") == rows(path, "contact")
    assert to.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("pages", [1, 3])
def test_around_a_destroyed_place_everything_else_is_kept(tmp_path: Path, pages: int) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 3000)
    whole = rows(path, "contact")
    flip(path, 4096 * 20, random.Random(2).randbytes(4096 * pages))
    before = folder_bytes(tmp_path)
    to = tmp_path / "Rescued.smallbiz"
    rescued = rescue(path, to, create)
    assert rescued.broken
    assert rescued.rows["contact"] + rescued.rows["deal"] + rescued.rows["touch"] > 8000
    assert rows(to, "contact") <= whole
    assert check(to, 1).healthy
    to.unlink()
    assert folder_bytes(tmp_path) == before


def test_a_file_cut_in_half_gives_its_first_half(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 3000)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    rescued = rescue(path, tmp_path / "Rescued.smallbiz", create)
    assert rescued.broken
    assert rescued.rows["contact"] > 1000
    assert check(tmp_path / "Rescued.smallbiz", 1).healthy


def test_a_wiped_signature_is_no_loss(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    flip(path, 0, bytes(16))
    assert rescue(path, tmp_path / "Rescued.smallbiz", create).complete


def test_work_that_waits_in_the_log_is_rescued_too(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    rescue(crashed(path, tmp_path / "crashed"), tmp_path / "Rescued.smallbiz", create)
    assert contacts(tmp_path / "Rescued.smallbiz") == 101


def test_a_reference_to_a_lost_row_is_emptied_or_its_row_goes(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    run(path, "DELETE FROM contact WHERE id = 7")
    rescued = rescue(path, tmp_path / "Rescued.smallbiz", create)
    assert rescued.refused["deal"] == 1
    assert rescued.rows == {"contact": 99, "deal": 99, "touch": 100}
    assert (7, None) in rows(tmp_path / "Rescued.smallbiz", "touch")


@pytest.mark.parametrize("content", [b"", bytes(20_000), b"not a database " * 1000])
def test_nothing_to_read_leaves_no_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Shop.smallbiz"
    path.write_bytes(content)
    with pytest.raises(StorageProblem, match="Nothing can be read"):
        rescue(path, tmp_path / "Rescued.smallbiz", create)
    assert [entry.name for entry in tmp_path.iterdir()] == ["Shop.smallbiz"]


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    with pytest.raises(StorageProblem, match="already"):
        rescue(path, path, create)


def test_seeded_damage_is_survived(tmp_path: Path) -> None:
    dice = random.Random(11)
    path = make_shop(tmp_path / "Shop.smallbiz", 400)
    whole = path.read_bytes()
    for number in range(30):
        hurt = bytearray(whole)
        for _flip in range(dice.randint(1, 400)):
            hurt[dice.randrange(100, len(hurt))] ^= 1 << dice.randrange(8)
        path.write_bytes(hurt)
        to = tmp_path / f"Rescued {number}.smallbiz"
        try:
            rescue(path, to, create)
        except StorageProblem:
            assert not to.exists()
        else:
            assert check(to, 1).healthy
