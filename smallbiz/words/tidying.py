"""What is typed, made fit for the file before any rule looks at it."""

from collections.abc import Collection, Mapping
from typing import Any

from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _


def tidy(fields: Mapping[str, Any], long: Collection[str] = ()) -> dict[str, Any]:
    """The fields with clean texts: in one line, but for the `long` ones, which keep their lines."""
    return {
        name: (clean(value).strip() if name in long else one_line(value))
        if isinstance(value, str)
        else value
        for name, value in fields.items()
    }


def required(text: str, field: str) -> str:
    """The text in one line; RuleBroken when there is none."""
    text = one_line(text)
    if not text:
        raise RuleBroken(_("Write something here first."), field)
    return text


def not_negative(fields: Mapping[str, Any], *names: str) -> None:
    """RuleBroken when one of these numbers is below zero."""
    for name in names:
        value = fields.get(name)
        if value is not None and value < 0:
            raise RuleBroken(_("This can't be less than zero."), name)
