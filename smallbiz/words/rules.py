"""Rules that hold for anything the owner types."""

from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import one_line
from smallbiz.words.translation import _


def named(text: str, field: str) -> str:
    """A name as one clean line; RuleBroken when nothing is left of it."""
    name = one_line(text)
    if not name:
        raise RuleBroken(_("Please write a name. It can be changed later."), field)
    return name
