"""Today, in one place: services take a `Clock`, so tests and the demonstration set the day."""

import os
from collections.abc import Callable
from datetime import date, datetime

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

Clock = Callable[[], date]

VARIABLE = "SMALLBIZ_TODAY"
MORNING = 9


def today() -> date:
    """The computer's day; SMALLBIZ_TODAY=2026-05-13 sets another one (for pictures)."""
    told = os.environ.get(VARIABLE)
    if not told:
        return date.today()
    try:
        return date.fromisoformat(told)
    except ValueError:
        message = _("{variable} is “{text}”. Write the day like 2026-05-13.")
        raise RuleBroken(message.format(variable=VARIABLE, text=told)) from None


def hour() -> int:
    """The computer's hour of the day, 0 to 23; 9 where SMALLBIZ_TODAY sets the day."""
    return MORNING if os.environ.get(VARIABLE) else datetime.now().hour


def fixed(day: date) -> Clock:
    """A clock on which it is always this day."""
    return lambda: day
