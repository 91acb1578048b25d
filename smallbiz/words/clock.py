"""Today, in one place: services take a `Clock`, so tests and the demonstration set the day."""

import os
from collections.abc import Callable
from datetime import date

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

Clock = Callable[[], date]

VARIABLE = "SMALLBIZ_TODAY"


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


def fixed(day: date) -> Clock:
    """A clock on which it is always this day."""
    return lambda: day
