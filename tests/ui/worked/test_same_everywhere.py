"""Page, paper and command line tell the same figures, for every kind of line and every view."""

import io
import json
import re
from contextlib import redirect_stdout
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from smallbiz.cli import main
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.worked import worked
from smallbiz.output.worked import ROOM, worked_sheet
from smallbiz.store.holder import By as Holder
from smallbiz.words import translation
from smallbiz.words.clock import fixed
from smallbiz.words.periods import Period
from smallbiz.workspace import Workspace, open_workspace
from tests.files import TODAY, new_demonstration
from ui.kit.cells import Cell, TwoLines
from ui.worked.lines import NO_TOUCH, TOTAL, Lines, id_of
from ui.worked.question import Answer, Question, answer

pytestmark = [pytest.mark.no_cover, pytest.mark.usefixtures("english_in_ireland")]

QUARTER = Question(days=90)


@pytest.fixture(autouse=True)
def on_a_day_in_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALLBIZ_TODAY", TODAY.isoformat())


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    translation.use("en", "IE")
    return new_demonstration(tmp_path_factory.mktemp("same") / "demonstration.smallbiz")


@pytest.fixture(scope="module")
def workspace(demonstration: Path):
    opened = open_workspace(demonstration, Holder.WINDOW, today=fixed(TODAY))
    yield opened
    opened.close()


Row = tuple[str, ...]
"""Name, cost, leads, sales, revenue, profit, won and verdict, as shown."""


def on_page(found: Answer) -> list[Row]:
    """The table of the page, every effort in it."""
    lines = Lines(whole=True)
    lines.show(found.worked, "EUR")
    rows = lines.rows(lines.ids("back", True))
    texts = [[_first(cell) for cell in row.cells] for row in rows]
    return [(*cells[:6], *cells[7:]) for cells in texts]


def _first(cell: Cell | None) -> str:
    """What a cell says, of two lines the first."""
    if isinstance(cell, TwoLines):
        return cell.first
    return "" if cell is None else cell.text


def on_paper(workspace: Workspace, found: Answer) -> list[Row]:
    """The printed table."""
    business = workspace.business.read()
    sheet = worked_sheet(found.worked, found.worked.results, found.known, business, TODAY)
    return [(*line.cells[:6], *line.cells[7:]) for line in sheet.lines]


def told(path: Path, question: Question, period: Period, *more: str) -> str:
    words = [
        "worked", "--from", str(path), "--since", period.since.isoformat(),
        "--until", period.until.isoformat(), "--credit", question.view.value,
        "--by", question.by.value, "--own-hours", "yes" if question.own_hours else "no", *more,
    ]  # fmt: skip
    said = io.StringIO()
    with redirect_stdout(said):
        assert main(words) == 0
    translation.use("en", "IE")
    return said.getvalue()


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("view", View)
def test_the_figures_are_the_same_everywhere(
    demonstration: Path, workspace: Workspace, by: By, view: View
) -> None:
    question = replace(QUARTER, by=by, view=view, own_hours=view is not View.LAST)
    period = question.period(TODAY)
    assert period is not None
    found = answer(workspace, question)
    page, paper = on_page(found), on_paper(workspace, found)
    *efforts, nobody, together = page
    shown = len(efforts) if len(efforts) <= ROOM else ROOM - 1
    assert paper[:shown] == efforts[:shown]
    assert paper[-2:] == [nobody, together]
    figures = json.loads(told(demonstration, question, period, "--json"))
    for row, line in zip(efforts, figures["efforts"], strict=True):
        name, cost, leads, sales, revenue, profit, won, _verdict = row
        assert (name, leads) == (line["effort"], str(line["leads"]))
        assert money(revenue) == Decimal(line["revenue"])
        assert abs(money(cost) - Decimal(line["cost"])) <= Decimal("0.5")
        assert abs(money(profit) - Decimal(line["profit"])) <= Decimal("0.5")
        closed = line["deals_won"] + line["deals_lost"]
        assert won == (f"{line['deals_won']} of {closed}" if closed else "–")
        assert int(sales) >= line["deals_won"]
    sums = [Decimal(line["revenue"]) for line in [*figures["efforts"], figures["no_touch"]]]
    assert sum(sums) == Decimal(figures["total"]["revenue"]) == money(together[4])


def test_new_and_repeat_customers_are_the_same_on_the_command_line(
    demonstration: Path, workspace: Workspace
) -> None:
    period = QUARTER.period(TODAY)
    assert period is not None
    lines = told(demonstration, QUARTER, period).splitlines()
    heads, *rows = [re.split(r"  +", line.strip()) for line in lines]
    new, again = heads.index("New customers"), heads.index("Bought again")
    results = worked(workspace.store, period).results
    assert len(rows) == len(results) + 2
    for row, result in zip(rows, results, strict=False):
        assert (row[new], row[again]) == (str(result.buyers.new), str(result.buyers.again))
    assert any(result.buyers.new and result.buyers.again for result in results)


def test_every_line_has_an_id_of_its_own(workspace: Workspace) -> None:
    for by in By:
        ids = [id_of(result.effort) for result in worked(workspace.store, by=by).results]
        assert len(set(ids)) == len(ids)
        assert not {NO_TOUCH, TOTAL} & set(ids)


def money(words: str) -> Decimal:
    """An amount as the owner reads it."""
    return Decimal(words.replace("€", "").replace(",", "").replace("−", "-"))
