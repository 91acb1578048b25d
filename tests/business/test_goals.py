"""Goals for months, quarters and years of a file, and what holds when several are set."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smallbiz.business.spreading import Span
from smallbiz.words.errors import RuleBroken
from smallbiz.workspace import open_workspace
from tests.store.test_numbers import stored

MAY = date(2026, 5, 13)


def test_goals_belong_to_a_month(workspace: Any, round_trip: Any) -> None:
    goals = workspace.goals
    assert not goals.of_month(MAY).is_set
    round_trip(lambda: goals.set(MAY, revenue=1_200_000, leads=30))
    round_trip(lambda: goals.set(date(2026, 5, 31), leads=None, marketing_budget=70_000))
    goal = goals.of_month(date(2026, 5, 1))
    assert (goal.revenue, goal.leads, goal.marketing_budget) == (1_200_000, None, 70_000)
    assert goal.sources == {}
    assert not goals.of_month(date(2026, 6, 1)).is_set
    assert goals.newest(date(2026, 8, 1)).days.since == date(2026, 5, 1)
    with pytest.raises(RuleBroken):
        goals.set(MAY, leads=-1)


def test_a_goal_for_the_year_reaches_its_months_and_quarters(
    workspace: Any, round_trip: Any
) -> None:
    goals = workspace.goals
    round_trip(lambda: goals.set(MAY, Span.YEAR, revenue=12_000_000, leads=120))
    round_trip(lambda: goals.set(date(2026, 1, 8), revenue=450_000))
    january, may = goals.of_month(date(2026, 1, 1)), goals.of_month(MAY)
    assert (january.revenue, dict(january.sources)) == (450_000, {"leads": Span.YEAR})
    assert (may.revenue, may.leads) == (1_050_000, 10)
    assert dict(may.sources) == {"revenue": Span.YEAR, "leads": Span.YEAR}
    assert goals.of(MAY, Span.QUARTER).revenue == 3_150_000
    assert dict(goals.of(MAY, Span.QUARTER).sources)["revenue"] == Span.YEAR
    first = goals.of(date(2026, 2, 1), Span.QUARTER)
    assert (first.revenue, first.sources["revenue"]) == (2_550_000, Span.MONTH)
    assert goals.of(MAY, Span.YEAR).revenue == 12_000_000
    assert not goals.of_month(date(2027, 1, 1)).is_set


def test_a_quarter_of_set_months_is_their_sum(workspace: Any) -> None:
    goals = workspace.goals
    for month in (4, 5):
        goals.set(date(2026, month, 1), leads=10)
    assert goals.of(MAY, Span.QUARTER).leads is None
    goals.set(date(2026, 6, 1), leads=12)
    assert goals.of(MAY, Span.QUARTER).leads == 32
    assert goals.of(MAY, Span.YEAR).leads is None


def test_the_year_and_its_january_begin_on_the_same_day(workspace: Any) -> None:
    goals, new_year = workspace.goals, date(2026, 1, 1)
    goals.set(new_year, Span.YEAR, leads=120)
    goals.set(new_year, Span.QUARTER, leads=60)
    goals.set(new_year, leads=30)
    assert [goals.set_for(new_year, span).leads for span in Span] == [30, 60, 120]
    assert goals.of_month(date(2026, 2, 1)).leads == 15
    assert goals.newest(MAY, Span.QUARTER).leads == 60
    goals.set(new_year, Span.YEAR, leads=None)
    assert goals.of_month(date(2026, 8, 1)).leads is None


def test_goals_of_an_earlier_format_are_for_months_also_after_undo(tmp_path: Path) -> None:
    path = stored(tmp_path, 4)
    with closing(sqlite3.connect(path)) as file:
        file.execute("INSERT INTO goal (starts_on, revenue) VALUES ('2026-05-01', 200)")
        file.execute("INSERT INTO step (label, at) VALUES ('Set goals', '2026-05-02T08:00:00')")
        file.execute(
            "INSERT INTO change (step_id, tbl, row_id, op, before)"
            " SELECT max(id), 'goal', 1, 'U', '[1,\"2026-05-01\",100,null,null,null]' FROM step"
        )
        file.commit()
    old = open_workspace(path)
    assert old.goals.of_month(MAY).revenue == 200
    old.undo()
    assert old.goals.of_month(MAY).revenue == 100
    old.goals.set(MAY, Span.YEAR, revenue=1200)
    assert old.goals.of_month(date(2026, 6, 1)).revenue == 100
    old.close()
