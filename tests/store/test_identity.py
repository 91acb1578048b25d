import random
import zipfile
from pathlib import Path

import pytest

from smallbiz.store.identity import Kind, inspect
from tests.store.shops import flip, folder_bytes, live, make_shop, run


def png(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))


def csv(path: Path) -> None:
    path.write_text("Name;E-Mail\nZoë;zoe@example.com\n", encoding="utf-8")


def wide_csv(path: Path) -> None:
    path.write_text("Name;E-Mail\n" * 50, encoding="utf-16")


def excel(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>" * 100)


def other_database(path: Path) -> None:
    run(path, "CREATE TABLE bookmark (id)", "PRAGMA user_version=3")


@pytest.mark.parametrize("make", [png, csv, wide_csv, excel, other_database])
@pytest.mark.parametrize("name", ["Shop.smallbiz", "other.file"])
def test_a_foreign_file_is_named_and_left_alone(tmp_path: Path, make, name: str) -> None:
    path = tmp_path / name
    make(path)
    before = folder_bytes(tmp_path)
    found = inspect(path, 1)
    assert found.kind is Kind.FOREIGN
    assert "It is " in found.problem.happened
    assert folder_bytes(tmp_path) == before


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    found = inspect(tmp_path / "Shop.smallbiz", 1)
    assert found.kind is Kind.MISSING
    assert found.problem.safe == "Nothing was created in its place."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("size", "kind"), [(0, Kind.EMPTY), (1, Kind.DAMAGED), (99, Kind.DAMAGED), (100, Kind.DAMAGED)]
)
def test_a_file_of_no_length_is_no_new_business(tmp_path: Path, size: int, kind: Kind) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    path.write_bytes(path.read_bytes()[:size])
    assert inspect(path, 1).kind is kind
    assert path.stat().st_size == size


@pytest.mark.parametrize("cut", [1, 4096, 10_000])
def test_a_file_that_was_cut_off_is_damaged(tmp_path: Path, cut: int) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    path.write_bytes(path.read_bytes()[:-cut])
    before = folder_bytes(tmp_path)
    assert inspect(path, 1).kind is Kind.DAMAGED
    assert folder_bytes(tmp_path) == before


@pytest.mark.parametrize("content", [bytes(100), bytes(4096), b"\xff" * 16])
def test_a_file_of_ours_with_a_wiped_start_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    flip(path, 0, content)
    assert inspect(path, 1).kind is Kind.DAMAGED


def test_our_file_tells_its_version(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop with space #1 100%?.smallbiz")
    before = folder_bytes(tmp_path)
    found = inspect(path, 1)
    assert (found.kind, found.version, found.problem) == (Kind.OURS, 1, None)
    assert folder_bytes(tmp_path) == before


def test_a_newer_file_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    run(path, "PRAGMA user_version=9")
    before = folder_bytes(tmp_path)
    found = inspect(path, 4)
    assert found.kind is Kind.NEWER
    assert "file format 9; this program reads up to 4" in found.problem.happened
    assert folder_bytes(tmp_path) == before


def test_looking_at_an_open_file_takes_no_lock_from_it(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    connection = live(path)
    connection.execute("INSERT INTO contact VALUES (1000, 'New', '')")
    connection.execute("BEGIN IMMEDIATE")
    locks = Path("/proc/locks")
    inode = f":{path.stat().st_ino} "
    held = locks.read_text().count(inode) if locks.exists() else 0
    assert inspect(path, 1).kind is Kind.OURS
    assert (locks.read_text().count(inode) if locks.exists() else 0) == held
    connection.execute("COMMIT")
    connection.close()


def test_a_file_left_open_by_a_crash_is_ours(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    connection = live(path)
    connection.execute("INSERT INTO contact VALUES (1000, 'New', '')")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("Shop.smallbiz", "Shop.smallbiz-wal"):
        (crashed / name).write_bytes((tmp_path / name).read_bytes())
    connection.close()
    before = folder_bytes(crashed)
    assert inspect(crashed / "Shop.smallbiz", 1).kind is Kind.OURS
    assert folder_bytes(crashed) == before


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert inspect(tmp_path, 1).kind is Kind.FOREIGN


def test_no_damage_makes_the_look_fail(tmp_path: Path) -> None:
    dice = random.Random(4)
    path = make_shop(tmp_path / "Shop.smallbiz")
    whole = path.read_bytes()
    for _round in range(200):
        hurt = bytearray(whole)
        for _flip in range(dice.randint(1, 20)):
            hurt[dice.randrange(dice.choice([100, 4096, len(hurt)]))] ^= 1 << dice.randrange(8)
        path.write_bytes(hurt[: dice.choice([len(hurt), dice.randrange(len(hurt))])])
        before = folder_bytes(tmp_path)
        assert inspect(path, 1).kind in Kind
        assert folder_bytes(tmp_path) == before
