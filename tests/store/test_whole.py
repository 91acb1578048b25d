"""A file put in place of another: the whole new one, or the old one."""

from pathlib import Path

import pytest

from smallbiz.store.whole import write_whole
from smallbiz.words.errors import StorageProblem


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "week.html"
    path.write_bytes(b"old and longer")
    write_whole(path, [b"n", b"ew"])
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_trouble_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "week.html"
    path.mkdir()
    with pytest.raises(StorageProblem) as told:
        write_whole(path, [b"n", b"ew"])
    assert told.value.safe.startswith("Nothing was written")
    assert list(tmp_path.iterdir()) == [path]
