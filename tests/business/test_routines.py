"""A routine for every situation, short and with both hats; ticks count for their day or week."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from smallbiz.business.routines import DAILY, HABITS, ROUTINES, WEEKLY, routine
from smallbiz.business.situations import KEYS, situation
from smallbiz.workspace import Workspace
from tests.files import TODAY
from ui.pages import entries

KNOWN = {habit.key: habit for habit in HABITS}


@pytest.mark.parametrize("key", [None, *KEYS])
def test_it_is_short_and_has_both_hats_and_both_rhythms(key: str | None) -> None:
    habits = routine(key)
    assert 5 <= len(habits) <= 8
    hats = {habit.hat for habit in habits}
    assert {"marketing", "sales"} <= hats
    rhythms = [habit.rhythm for habit in habits]
    assert rhythms == sorted(rhythms, key=[DAILY, WEEKLY].index)
    assert set(rhythms) == {DAILY, WEEKLY}


def test_the_hat_of_the_situation_begins_where_one_comes_first() -> None:
    first = {key: routine(key)[0].hat for key in KEYS}
    assert first["new"] == situation("new").first == "marketing"
    assert first["deals"] == first["companies"] == "sales"


def test_no_habit_is_left_unused_or_leads_nowhere() -> None:
    used = {key for keys in ROUTINES.values() for key in keys.split()}
    assert used == set(KNOWN)
    pages = {entry.key for entry in entries()}
    assert all(habit.page in pages or habit.sheet for habit in HABITS)
    assert set(ROUTINES) == {None, *KEYS}


def test_a_tick_counts_for_its_day_or_week(
    workspace: Workspace, round_trip: Callable[..., Any]
) -> None:
    ticks, habits = workspace.routine_ticks, routine("deals")
    daily, weekly = KNOWN["followups"], KNOWN["offers"]
    round_trip(lambda: ticks.tick(daily, on=True))
    ticks.tick(weekly, on=True)
    assert ticks.done(habits) == {"followups", "offers"}
    workspace.store.today = lambda: TODAY + timedelta(days=1)
    assert ticks.done(habits) == {"offers"}
    workspace.store.today = lambda: TODAY + timedelta(days=7)
    assert ticks.done(habits) == set()


def test_a_tick_is_taken_away_and_none_is_kept_twice(workspace: Workspace) -> None:
    ticks, weekly = workspace.routine_ticks, KNOWN["offers"]
    ticks.tick(weekly, on=True)
    ticks.tick(weekly, on=True)
    assert workspace.store.value("SELECT count(*) FROM routine_tick") == 1
    workspace.store.today = lambda: TODAY + timedelta(days=2)
    ticks.tick(weekly, on=False)
    assert ticks.done([weekly]) == set()


def test_a_week_that_begins_on_sunday_ends_on_saturday(workspace: Workspace) -> None:
    workspace.business.change(week_starts_sunday=True)
    ticks, weekly = workspace.routine_ticks, KNOWN["offers"]
    ticks.tick(weekly, on=True)
    workspace.store.today = lambda: TODAY + timedelta(days=4)
    assert workspace.store.today().weekday() == 6
    assert ticks.done([weekly]) == set()
