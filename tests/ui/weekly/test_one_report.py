"""The report of the window, of the command line and of a script: the same figures on the same days."""

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from smallbiz.cli import main
from smallbiz.commands.reports import print_week
from smallbiz.insight.today import today
from smallbiz.output.sheet import Choices, Report
from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.words.money import show_money
from smallbiz.words.periods import last_days, month, parse_week
from smallbiz.workspace import Workspace, open_workspace
from tests.files import TODAY, new_demonstration
from ui.weekly.reports import Kind, content_of, days_of, figures_in


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_demonstration(tmp_path_factory.mktemp("one") / "demo.smallbiz")


@pytest.fixture
def shop(demonstration: Path):
    workspace = open_workspace(demonstration, By.WINDOW, today=fixed(TODAY))
    yield workspace
    workspace.close()


def on_paper(workspace: Workspace, chosen: str | None) -> Report:
    """What the command line has painted."""
    pages: list[Report] = []
    days = parse_week(chosen) if chosen else None
    print_week(workspace, lambda page, _to, _paper: pages.append(page), days, Path("a.pdf"), "a4")
    return pages[0]


def on_screen(workspace: Workspace, kind: Kind, back: int = 0) -> Report:
    """What the window shows of the last full week or month, or one so many before."""
    figures = figures_in(workspace, (kind, days_of(kind, workspace, back)))
    return content_of(figures, workspace.business.read(), Choices())


@pytest.mark.parametrize(("chosen", "back"), [(None, 0), ("2026-W19", 0), ("2026-W17", 2)])
def test_the_week_is_the_same_on_screen_and_on_paper(
    shop: Workspace, chosen: str | None, back: int
) -> None:
    assert on_paper(shop, chosen) == on_screen(shop, Kind.WEEK, back)


def test_a_week_from_sunday_is_the_same_too(demonstration: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(demonstration, tmp_path))
    shop = open_workspace(path, By.WINDOW, today=fixed(TODAY))
    shop.business.change(week_starts_sunday=True)
    page = on_paper(shop, "2026-W19")
    assert page.days == "Week 19, May 3 to 9, 2026"
    assert page == on_screen(shop, Kind.WEEK)
    shop.close()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("back", [0, 1, 2, 3])
def test_a_script_reads_the_figures_of_the_report(
    demonstration: Path, kind: Kind, back: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = open_workspace(demonstration, By.WINDOW, today=fixed(TODAY))
    days, page = days_of(kind, shop, back), on_screen(shop, kind, back)
    shop.close()
    since, until = days.since.isoformat(), days.until.isoformat()
    asked = ["worked", "--from", str(demonstration), "--since", since, "--until", until, "--json"]
    assert main(asked) == 0
    told = json.loads(capsys.readouterr().out)
    efforts = sum(Decimal(effort["revenue"]) for effort in told["efforts"])
    assert efforts + Decimal(told["no_touch"]["revenue"]) == Decimal(told["total"]["revenue"])
    money = int(Decimal(told["total"]["revenue"]) * 100)
    assert page.tiles[0].value == show_money(money, "EUR", cents=False)


def test_today_stands_on_the_figures_of_the_reports(shop: Workspace) -> None:
    at_a_glance = today(shop.store)
    running = figures_in(shop, (Kind.MONTH, month(TODAY)))
    weekly = figures_in(shop, (Kind.WEEK, last_days(7, TODAY)))
    for figures in (running, weekly):
        same = figures.month_so_far
        assert at_a_glance.revenue.reached == same.revenue
        assert at_a_glance.new_customers.reached == same.new_customers
        assert at_a_glance.leads.reached == same.leads
        assert at_a_glance.revenue.goal == figures.goal.revenue
