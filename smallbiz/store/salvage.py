"""Walking a damaged table around the places that cannot be read."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

from smallbiz.store.reading import quoted

HIGHEST = 2**63 - 1

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading damaged rows raises; the second when even SQLite's complaint is garbled."""


def readable_rows(
    old: sqlite3.Connection, table: str, names: str, broken: list[str]
) -> Iterator[tuple[object, ...]]:
    """Rows up to each unreadable place, from its other side back down to it, and on from there."""
    select = f"SELECT rowid, {names} FROM {quoted(table)} NOT INDEXED WHERE rowid > ?"
    low = -1
    while low < HIGHEST:
        try:
            for rowid, *row in old.execute(f"{select} ORDER BY rowid", (low,)):
                if rowid > low:
                    low = rowid
                    yield tuple(row)
            return
        except UNREADABLE:
            if table not in broken:
                broken.append(table)
            high = _beyond(old, table, low)
            yield from _back_down(old, select, low, high)
            low = high - 1 if high < HIGHEST else HIGHEST


def _beyond(old: sqlite3.Connection, table: str, low: int) -> int:
    """The first id that can be reached behind an unreadable place, by ever longer jumps."""
    jump = 1
    sql = f"SELECT rowid FROM {quoted(table)} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT 1"
    while low + jump < HIGHEST:
        with suppress(*UNREADABLE):
            found = old.execute(sql, (low + jump,)).fetchone()
            return max(int(found[0]), low + jump + 1) if found else HIGHEST
        jump *= 2
    return HIGHEST


def _back_down(
    old: sqlite3.Connection, select: str, low: int, high: int
) -> Iterator[tuple[object, ...]]:
    with suppress(*UNREADABLE):
        last = high
        for rowid, *row in old.execute(f"{select} AND rowid < ? ORDER BY rowid DESC", (low, high)):
            if low < rowid < last:
                last = rowid
                yield tuple(row)
