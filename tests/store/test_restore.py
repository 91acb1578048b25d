from pathlib import Path

import pytest

from smallbiz.store.backups import make_backup
from smallbiz.store.health import check
from smallbiz.store.holder import By
from smallbiz.store.lock import Lock, claim
from smallbiz.store.restore import restore
from smallbiz.store.shelf import Reason, default_folder, list_backups
from smallbiz.store.sidefiles import beside, tidy
from smallbiz.words.errors import StorageProblem
from tests.store.shops import add, contacts, flip, folder_bytes, live, make_shop, run


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return make_shop(tmp_path / "Shop.smallbiz")


@pytest.fixture
def backup(shop: Path) -> Path:
    return make_backup(shop, Reason.MANUAL).backup.path


def lose_most(shop: Path) -> None:
    run(shop, "DELETE FROM touch", "DELETE FROM deal", "DELETE FROM contact WHERE id > 7")


def files(shop: Path) -> list[str]:
    return [entry.name for entry in shop.parent.iterdir() if entry.is_file()]


def test_restoring_saves_the_present_state_and_can_itself_be_undone(
    shop: Path, backup: Path
) -> None:
    lose_most(shop)
    restored = restore(backup, shop, newest=1)
    assert contacts(shop) == restored.counts["contact"] == 100
    assert restored.before is not None
    assert contacts(restored.before) == 7
    assert list_backups(backup.parent, shop)[0].reason is Reason.RESTORE
    again = restore(restored.before, shop, newest=1)
    assert contacts(shop) == 7
    assert again.before is not None
    assert contacts(again.before) == 100
    assert files(shop) == ["Shop.smallbiz"]
    assert shop.stat().st_mode & 0o777 == 0o600


def test_a_missing_or_empty_file_is_restored(shop: Path, backup: Path) -> None:
    shop.unlink()
    assert restore(backup, shop, newest=1).before is None
    shop.write_bytes(b"")
    assert restore(backup, shop, newest=1).before is None
    assert contacts(shop) == 100


def test_work_left_in_the_log_by_a_crash_is_saved_first(shop: Path, backup: Path) -> None:
    window = live(shop)
    add(window, 23)
    log = shop.with_name(shop.name + "-wal")
    main, waiting = shop.read_bytes(), log.read_bytes()
    window.close()
    shop.write_bytes(main)
    log.write_bytes(waiting)
    restored = restore(backup, shop, newest=1)
    assert restored.before is not None
    assert contacts(restored.before) == 123
    assert contacts(shop) == 100
    assert beside(shop) == []


def test_a_stale_log_beside_a_file_put_back_by_hand_does_no_harm(shop: Path, backup: Path) -> None:
    window = live(shop)
    add(window, 3000)
    log = shop.with_name(shop.name + "-wal")
    waiting = log.read_bytes()
    window.close()
    shop.write_bytes(backup.read_bytes())
    log.write_bytes(waiting)
    assert tidy(shop) is not None
    assert check(shop, 1).healthy
    assert contacts(shop) == 100


@pytest.mark.parametrize("holder", [By.WINDOW, By.COMMAND_LINE])
def test_while_someone_has_it_claimed_nothing_is_restored(
    shop: Path, backup: Path, holder: By
) -> None:
    before = shop.read_bytes()
    with claim(shop, holder), pytest.raises(StorageProblem, match="smallbiz"):
        restore(backup, shop, newest=1)
    assert shop.read_bytes() == before


def test_the_window_restores_with_its_own_claim_and_keeps_it(shop: Path, backup: Path) -> None:
    lose_most(shop)
    with claim(shop, By.WINDOW) as mine:
        assert isinstance(mine, Lock)
        restore(backup, shop, holding=mine, newest=1)
        assert contacts(shop) == 100
        with pytest.raises(StorageProblem):
            restore(backup, shop, newest=1)


def test_an_open_file_is_not_replaced(shop: Path, backup: Path) -> None:
    window = live(shop)
    add(window, 1)
    with pytest.raises(StorageProblem, match="open"):
        restore(backup, shop, newest=1)
    add(window, 1)
    window.close()
    assert contacts(shop) == 102


def test_a_damaged_file_is_set_aside_byte_for_byte(shop: Path, backup: Path) -> None:
    flip(shop, 4096 * 2, b"\x99" * 4000)
    broken = shop.read_bytes()
    restored = restore(backup, shop, newest=1)
    assert contacts(shop) == 100
    assert restored.before is not None
    assert restored.before.read_bytes() == broken
    assert list_backups(backup.parent, shop)[0].reason is Reason.DAMAGED


def test_a_wiped_file_is_set_aside_with_its_log(shop: Path, backup: Path) -> None:
    shop.write_bytes(b"\xff" * 5000)
    shop.with_name(shop.name + "-wal").write_bytes(b"log")
    restored = restore(backup, shop, newest=1)
    assert restored.before is not None
    kept = restored.before.with_name(restored.before.name + "-wal")
    assert kept.read_bytes() == b"log"
    assert beside(shop) == []
    assert contacts(shop) == 100


def test_a_damaged_backup_touches_nothing(shop: Path, backup: Path) -> None:
    flip(backup, backup.stat().st_size - 10, b"?")
    before = folder_bytes(shop.parent)
    with pytest.raises(StorageProblem, match="damaged or was changed"):
        restore(backup, shop, newest=1)
    assert folder_bytes(shop.parent) == before


def test_a_newer_backup_and_a_newer_file_are_refused(shop: Path, backup: Path) -> None:
    newer = make_shop(shop.with_name("Newer.smallbiz"))
    run(newer, "PRAGMA user_version=2")
    before = folder_bytes(shop.parent)
    with pytest.raises(StorageProblem, match="file format 2"):
        restore(newer, shop, newest=1)
    with pytest.raises(StorageProblem, match="file format 2"):
        restore(backup, newer, newest=1)
    assert folder_bytes(shop.parent) == before


def test_another_programs_file_is_not_replaced(shop: Path, backup: Path) -> None:
    picture = shop.with_name("Logo.png")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    before = folder_bytes(shop.parent)
    with pytest.raises(StorageProblem, match="picture"):
        restore(backup, picture, newest=1)
    assert folder_bytes(shop.parent) == before


def test_an_ordinary_copy_of_a_file_is_restored_too_unless_it_is_open(shop: Path) -> None:
    copy = make_shop(shop.with_name("Copy.smallbiz"), 33)
    window = live(copy)
    add(window, 1)
    with pytest.raises(StorageProblem, match="is open, or was not closed"):
        restore(copy, shop, newest=1)
    window.close()
    restore(copy, shop, default_folder(shop), newest=1)
    assert contacts(shop) == 34
