from pathlib import Path

import pytest

from smallbiz.store import place
from smallbiz.store.place import Matter, advice_on_place, conflict_copies


def test_an_ordinary_folder_needs_no_advice(tmp_path: Path) -> None:
    assert advice_on_place(tmp_path / "Shop.smallbiz") == []


@pytest.mark.parametrize(
    ("folder", "cloud"),
    [
        ("Dropbox", "Dropbox"),
        ("OneDrive - Anna's Flowers", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_cloud_folder_is_pointed_out(tmp_path: Path, folder: str, cloud: str) -> None:
    path = tmp_path / folder / "Business" / "Shop.smallbiz"
    path.parent.mkdir(parents=True)
    (advice,) = advice_on_place(path)
    assert advice.matter is Matter.CLOUD
    assert cloud in advice.sentence


def test_a_synchronised_folder_of_any_name_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (advice,) = advice_on_place(tmp_path / "Shop.smallbiz")
    assert "Syncthing" in advice.sentence


@pytest.mark.parametrize(
    "name",
    [
        "Shop (Anna's conflicted copy 2026-05-09).smallbiz",
        "Shop (Annas Konflikt-Kopie).smallbiz",
        "Shop (conflicted copy 2026-05-09 101500).smallbiz",
        "Shop.sync-conflict-20260509-101500-ABCDEFG.smallbiz",
        "Shop_conflict-20260509-101500.smallbiz",
        "Shop (1).smallbiz",
    ],
)
def test_conflict_copies_are_found(tmp_path: Path, name: str) -> None:
    for other in (name, "Shop.smallbiz", "Shop 2025.smallbiz", "Shopping.smallbiz"):
        (tmp_path / other).touch()
    (advice,) = advice_on_place(tmp_path / "Shop.smallbiz")
    assert advice.matter is Matter.COPIES
    assert advice.copies == (tmp_path / name,)
    assert name in advice.sentence


def test_the_innermost_mount_decides_what_is_a_network_folder() -> None:
    mounts = [(Path("/"), "ext4"), (Path("/net"), "nfs4"), (Path("/net/usb"), "vfat")]
    kinds = [place._file_system(Path(name), mounts) for name in ("/a", "/net/b", "/net/usb/c")]
    assert kinds == ["ext4", "nfs4", "vfat"]


def test_a_folder_that_is_gone_has_no_copies(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "gone" / "Shop.smallbiz") == []
