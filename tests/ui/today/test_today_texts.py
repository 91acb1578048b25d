"""What Today says."""

from fractions import Fraction

import pytest

from smallbiz.insight.pace import Pace
from smallbiz.journey.waiting import Speed
from tests.ui.today.shops import day
from ui.today.texts import _goal, budget_words, day_line, greeting, passes, speed_words


@pytest.mark.parametrize(
    ("hour", "name", "words"),
    [
        (9, "Marta Lindgren", "Good morning, Marta"),
        (12, "Marta", "Good afternoon, Marta"),
        (18, "", "Good evening"),
    ],
)
def test_the_greeting_follows_the_hour(hour: int, name: str, words: str) -> None:
    assert greeting(hour, name) == words


def test_the_day_is_counted_within_its_month() -> None:
    assert day_line(day(0), 31).startswith("Wednesday ")
    assert day_line(day(0), 31).endswith(", day 13 of 31")


@pytest.mark.parametrize(
    ("reached", "goal", "verdict", "ahead"),
    [
        (5, 15, "1 behind the pace", False),
        (19, 30, "6 ahead of the pace", True),
        (6, 15, "On the pace", True),
        (15, 15, "Goal reached", True),
        (5, None, "", True),
    ],
)
def test_a_goal_says_its_gap(reached: int, goal: int | None, verdict: str, ahead: bool) -> None:
    shown = _goal("New customers", Pace(reached, goal, Fraction(13, 31)), str)
    assert (shown.verdict, shown.ahead) == (verdict, ahead)


def test_speed_is_compared_only_when_there_is_something_to_compare() -> None:
    assert (
        speed_words(Speed(7, 12, 4, 14)) == "Called within a day: 7 of 12 bought. Later: 4 of 14."
    )
    assert speed_words(Speed(7, 12, 0, 0)) == "Called within a day: 7 of 12 bought."
    assert speed_words(Speed(0, 0, 4, 14)) == ""


def test_leads_and_money_in_words() -> None:
    assert passes(0) == "No new leads wait for Sales"
    assert passes(1) == "1 new lead waits for Sales"
    assert budget_words(None, "EUR") == ("No budget set", "muted")
    assert budget_words(-500, "EUR")[1] == "bad"
