import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from smallbiz.store.backups import is_due, make_backup
from smallbiz.store.holder import By
from smallbiz.store.keeping import LAST, Fall
from smallbiz.store.lock import claim
from smallbiz.store.restore import verify
from smallbiz.store.shelf import Reason, default_folder, list_backups, note_of
from smallbiz.words import translation
from smallbiz.words.errors import StorageProblem
from tests.store.shops import add, contacts, flip, live, make_shop, run

NOON = datetime(2026, 5, 9, 12, 30)


class StoppedError(Exception):
    pass


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return make_shop(tmp_path / "Anna's Shop.smallbiz")


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_backup_is_whole_private_counted_and_hashed(shop: Path) -> None:
    backup = make_backup(shop, Reason.MANUAL, now=NOON).backup
    assert backup.path.parent == default_folder(shop)
    assert backup.path.name == "Anna's Shop 000001 2026-05-09 12-30 manual.smallbiz-backup"
    assert backup.counts == {"contact": 100, "deal": 100, "touch": 100}
    assert backup.sha256 == sha256(backup.path.read_bytes()).hexdigest()
    assert backup.made_at == NOON
    assert backup.sound
    assert verify(backup.path, 1).counts == backup.counts
    assert backup.path.stat().st_mode & 0o777 == note_of(backup.path).stat().st_mode & 0o777
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert names(backup.path.parent) == [backup.path.name, note_of(backup.path).name]


def test_an_open_file_is_backed_up_with_all_that_was_committed(shop: Path) -> None:
    window = live(shop)
    add(window, 5)
    window.execute("BEGIN IMMEDIATE")
    add(window, 1000)
    backup = make_backup(shop, Reason.DAILY).backup
    window.execute("ROLLBACK")
    assert contacts(backup.path) == 105
    assert backup.path.read_bytes()[18:20] == b"\x01\x01"
    add(window, 1)
    window.close()
    assert contacts(shop) == 106


def test_writers_go_on_while_a_backup_runs_and_it_shows_one_moment(tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "Shop.smallbiz", 20_000, "x" * 400)
    window = live(shop)
    told: list[tuple[int, int]] = []

    def write(done: int, total: int) -> None:
        if total:
            told.append((done, total))
            add(window, 1)

    backup = make_backup(shop, Reason.MANUAL, progress=write).backup
    window.close()
    assert len(told) > 1
    assert told[-1][0] == told[-1][1]
    assert backup.counts["contact"] == contacts(backup.path) == 20_000
    assert contacts(shop) == 20_000 + len(told)


def test_a_stopped_backup_leaves_nothing(shop: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        make_backup(shop, Reason.MANUAL, progress=stop)
    assert names(default_folder(shop)) == []


def test_a_damaged_file_makes_no_backup_and_thins_none(shop: Path) -> None:
    for _number in range(LAST):
        make_backup(shop, Reason.MANUAL, now=NOON)
    before = names(default_folder(shop))
    flip(shop, 4096 * 2, b"\x99" * 4000)
    with pytest.raises(StorageProblem, match="damaged"):
        make_backup(shop, Reason.MANUAL, now=NOON)
    assert names(default_folder(shop)) == before


def test_a_missing_file_is_not_created_by_its_backup(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="cannot be opened"):
        make_backup(tmp_path / "Shop.smallbiz", Reason.MANUAL)
    assert not (tmp_path / "Shop.smallbiz").exists()


@pytest.mark.parametrize("wrong", [datetime(1970, 1, 1), datetime(2099, 12, 31, 23, 59)])
def test_numbers_order_backups_whatever_the_clock_says(shop: Path, wrong: datetime) -> None:
    for at in (NOON, wrong, NOON + timedelta(days=1)):
        make_backup(shop, Reason.DAILY, now=at)
    backups = list_backups(default_folder(shop), shop)
    assert [backup.sequence for backup in backups] == [3, 2, 1]
    assert [backup.made_at for backup in backups] == [NOON + timedelta(days=1), wrong, NOON]


def test_only_the_newest_are_kept_of_one_day(shop: Path) -> None:
    for _number in range(LAST + 3):
        make_backup(shop, Reason.MANUAL, now=NOON)
    numbers = [backup.sequence for backup in list_backups(default_folder(shop), shop)]
    assert numbers == list(range(LAST + 3, 3, -1))
    assert len(names(default_folder(shop))) == 2 * LAST


def test_a_backup_that_lost_its_note_or_its_end_is_neither_counted_nor_deleted(shop: Path) -> None:
    first = make_backup(shop, Reason.MANUAL, now=NOON).backup
    second = make_backup(shop, Reason.MANUAL, now=NOON).backup
    note_of(first.path).unlink()
    second.path.write_bytes(second.path.read_bytes()[:-1])
    for _number in range(LAST + 1):
        make_backup(shop, Reason.MANUAL, now=NOON)
    backups = list_backups(default_folder(shop), shop)
    assert [backup.sequence for backup in backups if not backup.sound] == [2, 1]
    assert sum(backup.sound for backup in backups) == LAST


def test_a_sharp_fall_is_told_and_the_backup_before_it_kept(shop: Path) -> None:
    make_backup(shop, Reason.MANUAL, now=NOON)
    run(shop, "DELETE FROM touch", "DELETE FROM deal", "DELETE FROM contact WHERE id > 3")
    made = make_backup(shop, Reason.MANUAL, now=NOON)
    assert made.falls == (Fall("contact", 100, 3), Fall("deal", 100, 0), Fall("touch", 100, 0))
    for _number in range(LAST + 5):
        assert make_backup(shop, Reason.MANUAL, now=NOON).falls == ()
    assert list_backups(default_folder(shop), shop)[-1].counts["contact"] == 100


def test_a_daily_backup_is_due_once_a_day_even_if_the_clock_goes_back(shop: Path) -> None:
    folder = default_folder(shop)
    assert is_due(folder, shop, NOON.date())
    make_backup(shop, Reason.MANUAL, now=NOON)
    assert is_due(folder, shop, NOON.date())
    make_backup(shop, Reason.DAILY, now=NOON)
    assert not is_due(folder, shop, NOON.date())
    assert is_due(folder, shop, date(1970, 1, 1))
    assert is_due(folder, shop, date(2099, 1, 1))


def test_the_second_folder_gets_the_same_bytes(shop: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = make_backup(shop, Reason.MANUAL, second=stick)
    assert made.missed is None
    assert made.second is not None
    assert made.second.read_bytes() == made.backup.path.read_bytes()
    assert verify(made.second, 1).backup.sha256 == made.backup.sha256
    assert names(stick) == names(default_folder(shop))
    assert made.second.stat().st_mode & 0o777 == 0o600


def test_a_stick_that_is_not_there_is_told_and_not_made(shop: Path, tmp_path: Path) -> None:
    made = make_backup(shop, Reason.MANUAL, second=tmp_path / "stick")
    assert made.backup.sound
    assert made.missed is not None
    assert made.missed.safe == "The backup in the first folder is safe."
    assert not (tmp_path / "stick").exists()


def test_several_files_share_a_folder_without_mixing(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    one, two = make_shop(tmp_path / "One.smallbiz"), make_shop(tmp_path / "One 2.smallbiz")
    for shop in (one, two, one):
        make_backup(shop, Reason.MANUAL, folder)
    assert [backup.sequence for backup in list_backups(folder, one)] == [2, 1]
    assert [backup.sequence for backup in list_backups(folder, two)] == [1]


def test_a_long_name_in_any_script_is_backed_up(tmp_path: Path) -> None:
    shop = make_shop(tmp_path / ("花" * 70 + ".smallbiz"))
    folder = tmp_path / "backups"
    assert verify(make_backup(shop, Reason.MIGRATION, folder).backup.path, 1).version == 1
    assert len(list_backups(folder, shop)) == 1


def test_what_a_killed_backup_left_is_swept_up(shop: Path) -> None:
    made = make_backup(shop, Reason.MANUAL, now=NOON).backup.path
    partial = made.with_name(made.name.replace("000001", "000002") + ".partial")
    note = note_of(partial.with_name(partial.name.removesuffix(".partial")))
    other = made.parent / "holiday.json"
    for left in (partial, note, other):
        left.write_bytes(b"{}")
    make_backup(shop, Reason.MANUAL, now=NOON)
    assert not partial.exists()
    assert contacts(made) == 100
    assert other.exists()
    assert len(list_backups(made.parent, shop)) == 2


def test_two_backups_at_once_wait_for_each_other(shop: Path, monkeypatch) -> None:
    folder = default_folder(shop)
    folder.mkdir()
    with (
        claim(folder / f"{shop.stem} backups", By.WINDOW),
        pytest.raises(StorageProblem, match="Another backup"),
    ):
        make_backup(shop, Reason.MANUAL)
    assert make_backup(shop, Reason.MANUAL).backup.sound


@pytest.mark.parametrize("hurt", ["flip", "cut", "note", "wipe"])
def test_verify_notices_every_change(shop: Path, hurt: str) -> None:
    path = make_backup(shop, Reason.MANUAL).backup.path
    if hurt == "flip":
        flip(path, path.stat().st_size - 20, b"?")
    elif hurt == "cut":
        path.write_bytes(path.read_bytes()[:-1])
    elif hurt == "note":
        note_of(path).write_text('{"sha256": "00", "size": 1, "counts": {}}')
    else:
        flip(path, 0, bytes(100))
    with pytest.raises(StorageProblem, match="damaged"):
        verify(path, 1)


def test_a_backup_without_its_note_is_still_read_from_end_to_end(shop: Path) -> None:
    path = make_backup(shop, Reason.MANUAL).backup.path
    note_of(path).unlink()
    assert verify(path, 1).counts["contact"] == 100
    renamed = path.rename(path.with_name("from the stick.smallbiz-backup"))
    assert verify(renamed, 1).counts["contact"] == 100
    flip(renamed, 4096 * 3, b"\x99" * 4000)
    with pytest.raises(StorageProblem, match="damaged"):
        verify(renamed, 1)


def test_a_backup_opens_without_its_program(shop: Path) -> None:
    path = make_backup(shop, Reason.MANUAL).backup.path
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA journal_mode").fetchall() == [("delete",)]


def test_backups_stay_in_one_folder_whatever_the_language(shop: Path) -> None:
    make_backup(shop, Reason.MANUAL)
    english = default_folder(shop)
    translation.use("de")
    try:
        assert default_folder(shop) == english
        assert default_folder(shop.with_name("new.smallbiz")).name == "Sicherungen von new"
    finally:
        translation.use("en")
