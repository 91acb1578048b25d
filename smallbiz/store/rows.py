"""Raw rows turned into what the owner's side of the house uses, and rows found by their name."""

from collections.abc import Sequence
from typing import Any

from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import named
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _


def converted(row: Sequence[Any], days: Sequence[int] = (), flags: Sequence[int] = ()) -> list[Any]:
    """The row with stored days as dates and stored flags as truth values, at these places."""
    values = list(row)
    for place in days:
        values[place] = day(values[place])
    for place in flags:
        values[place] = None if values[place] is None else bool(values[place])
    return values


def called(store: Store, table: str, name: str, column: str = "name") -> int | None:
    """The id of the row with this name, case and accents aside; for tables of a few hundred rows."""
    wanted = fold(one_line(name))
    for ident, text in store.rows(f'SELECT id, "{column}" FROM "{table}" ORDER BY id'):
        if fold(text) == wanted:
            return int(ident)
    return None


def free_name(
    store: Store, table: str, name: str, own: int | None = None, column: str = "name"
) -> str:
    """The name in one line; RuleBroken when it is empty or another row has it already."""
    name = named(name, column)
    if called(store, table, name, column) not in (None, own):
        raise RuleBroken(_("“{name}” is there already.").format(name=name), column)
    return name
