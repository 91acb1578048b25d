"""Commands as a script calls them: words, JSON, exit statuses."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from smallbiz import VERSION
from smallbiz.cli import main
from smallbiz.journey.touches import Touches
from smallbiz.store.holder import By
from smallbiz.workspace import create_workspace, open_workspace


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path)
    ines = workspace.contacts.add(name="Ines Okafor")
    Touches(workspace.store).note(ines, "asked", channel_id=workspace.channels.all()[0].id)
    workspace.deals.win(workspace.deals.open("Cargo bike", contact_id=ines, value=390001))
    workspace.sales.note(8500)
    workspace.close()
    return path


def contents(shop: Path) -> list[str]:
    with closing(sqlite3.connect(shop)) as connection:
        return list(connection.iterdump())


def test_worked_adds_up_to_all_revenue(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["worked", "--from", str(shop), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["since", "until", "credit", "efforts", "no_touch", "total"]
    assert told["total"] == {"deals_won": 1, "revenue": "3985.01"}
    assert told["no_touch"] == {"deals_won": 0, "revenue": "85.00"}
    (effort,) = [each for each in told["efforts"] if each["revenue"] != "0.00"]
    assert (effort["revenue"], effort["deals_won"], effort["win_rate"]) == ("3900.01", 1, 1.0)
    assert set(effort) == {
        "effort",
        "cost",
        "hours",
        "leads",
        "deals_won",
        "deals_lost",
        "revenue",
        "profit",
        "return_per_1",
        "win_rate",
        "win_rate_low",
        "win_rate_high",
        "verdict",
    }


def test_worked_as_a_table(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["worked", "--from", str(shop), "--by", "channel", "--credit", "first"]) == 0
    assert "€3,985.01" in capsys.readouterr().out


def test_a_week_becomes_a_pdf(shop: Path, tmp_path: Path, qapp: object) -> None:
    page = tmp_path / "week.pdf"
    assert (
        main(["report", "weekly", "--from", str(shop), "--to", str(page), "--paper", "letter"]) == 0
    )
    assert page.read_bytes().startswith(b"%PDF")


def test_undo_and_redo_until_nothing_is_left(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = 0
    while main(["undo", str(shop)]) == 0:
        steps += 1
    assert steps == 5
    assert "nothing to undo" in capsys.readouterr().err
    assert [main(["redo", str(shop)]) for _step in range(6)] == [0, 0, 0, 0, 0, 1]


def test_a_backup_brings_back_what_was_undone_since(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", str(shop), "--to", str(tmp_path / "stick")]) == 0
    made = capsys.readouterr().out.strip()
    assert main(["undo", str(shop)]) == 0
    assert main(["restore", made, "--into", str(shop)]) == 0
    workspace = open_workspace(shop)
    assert workspace.store.value("SELECT count(*) FROM sale") == 2
    workspace.close()
    assert main(["check", str(shop)]) == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["worked", "--from", "no.smallbiz"], 1),
        (["check", "no.smallbiz"], 1),
        (["undo", "no.smallbiz"], 1),
        (["check", "."], 1),
        (["export", "contacts", "--from", ".", "--to", "a.csv"], 1),
        (["backup", "no.smallbiz"], 1),
        (["restore", "no", "--into", "shop.smallbiz"], 1),
        (["worked", "--from", "shop.smallbiz", "--since", "13.5.2026"], 1),
        (
            ["worked", "--from", "shop.smallbiz", "--since", "2026-05-02", "--until", "2026-05-01"],
            1,
        ),
        (["report", "weekly", "--from", "shop.smallbiz", "--to", "week.doc"], 1),
        (["report", "weekly", "--from", "shop.smallbiz", "--to", "a.pdf", "--week", "2026-W54"], 1),
        (["report", "weekly", "--from", "shop.smallbiz", "--to", "a.pdf", "--week", "0001-W01"], 1),
        (["worked", "--from", "shop.smallbiz", "--credit", "luck"], 2),
        (["undo"], 2),
        (["dance"], 2),
    ],
)
def test_trouble_is_one_sentence(
    shop: Path,
    arguments: list[str],
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(shop.parent)
    before = contents(shop)
    assert main(arguments) == status
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip()
    assert "Traceback" not in told.err
    assert contents(shop) == before
    assert [path.name for path in shop.parent.iterdir()] == ["shop.smallbiz"]


def test_while_the_window_has_the_file_commands_only_read(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = open_workspace(shop, By.WINDOW)
    assert main(["worked", "--from", str(shop)]) == 0
    assert main(["undo", str(shop)]) == 1
    assert "window" in capsys.readouterr().err
    window.close()


@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_screen_the_window_says_so(shop: Path, display: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "smallbiz", str(shop)],
        env={
            "PATH": "",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "HOME": str(shop.parent),
            "DISPLAY": display,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "no screen" in done.stderr


def test_the_demonstration_is_written_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "demo.smallbiz"
    assert main(["demo", "--to", str(path)]) == 0
    assert main(["check", str(path)]) == 0
    before = contents(path)
    assert main(["demo", "--to", str(path)]) == 1
    assert contents(path) == before


def test_the_day_without_a_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    for _time in range(2):
        assert main(["day", "--to", str(tmp_path / "out")]) == 0
        assert "Bring-a-friend voucher" in capsys.readouterr().out
        assert (tmp_path / "out" / "week.pdf").read_bytes().startswith(b"%PDF")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert VERSION in capsys.readouterr().out
