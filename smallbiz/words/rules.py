"""Rules that hold for anything the owner types."""

from datetime import date

from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import one_line
from smallbiz.words.translation import _


def named(text: str, field: str) -> str:
    """A name as one clean line; RuleBroken when nothing is left of it."""
    name = one_line(text)
    if not name:
        raise RuleBroken(_("Please write a name. It can be changed later."), field)
    return name


def happened(day: date, today: date, field: str = "on") -> date:
    """A day on which something was done; RuleBroken when it is still to come."""
    if day > today:
        raise RuleBroken(_("This day is still to come."), field)
    return day
