import random
from pathlib import Path

import pytest

from smallbiz.store.health import check
from smallbiz.store.identity import Kind
from tests.store.shops import flip, live, make_shop, run


class StoppedError(Exception):
    pass


def test_a_sound_file_is_healthy_also_while_it_is_written_to(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    assert check(path, 1).healthy
    connection = live(path)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM touch")
    assert check(path, 1).healthy
    connection.execute("COMMIT")
    connection.close()


def test_a_scribbled_page_is_noticed_and_the_file_left_alone(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 2000)
    flip(path, 4096 * 5, random.Random(1).randbytes(3000))
    before = path.read_bytes()
    health = check(path, 1)
    assert health.faults
    assert "damaged" in health.problem.happened
    assert path.read_bytes() == before


def test_entries_that_point_to_nothing_are_counted(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz")
    run(path, "DELETE FROM contact WHERE id <= 3")
    health = check(path, 1)
    assert health.orphans == 6
    assert not health.healthy
    assert health.problem.happened.startswith("6 entries in Shop.smallbiz")


def test_what_is_no_file_of_ours_says_so(tmp_path: Path) -> None:
    health = check(tmp_path / "Shop.smallbiz", 1)
    assert health.found.kind is Kind.MISSING
    assert not health.healthy
    assert health.problem.happened == "Shop.smallbiz is not there."


def test_a_check_can_be_stopped(tmp_path: Path) -> None:
    path = make_shop(tmp_path / "Shop.smallbiz", 20_000)

    def enough(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        check(path, 1, enough)
    assert check(path, 1).healthy


def test_seeded_damage_never_ends_in_anything_but_a_sentence(tmp_path: Path) -> None:
    dice = random.Random(7)
    path = make_shop(tmp_path / "Shop.smallbiz", 300)
    whole = path.read_bytes()
    noticed = 0
    for _round in range(60):
        hurt = bytearray(whole)
        start = dice.randrange(len(hurt) - 600)
        hurt[start : start + 600] = dice.choice([bytes(600), dice.randbytes(600)])
        path.write_bytes(hurt)
        noticed += not check(path, 1).healthy
    assert noticed > 25
