"""Rows as one line of values each, for files that are tables: CSV and workbooks.

Columns: the fields, for contacts whether person or company, then every further field as "extra.NAME".
"""

from collections.abc import Iterator
from typing import Any

from smallbiz.output.tables import TABLES, rows
from smallbiz.store.store import Store

EXTRA = "extra."


def headers(store: Store, kind: str) -> list[str]:
    """The name of every column."""
    further = sorted({name for _row, extra, _sort in rows(store, kind) for name in extra})
    sorts = ["kind"] if kind == "contacts" else []
    return [*TABLES[kind].fields, *sorts, *(EXTRA + name for name in further)]


def lines(store: Store, kind: str, columns: list[str]) -> Iterator[list[Any]]:
    """The values of every row, in the order of the columns that `headers` told."""
    further = [name.removeprefix(EXTRA) for name in columns if name.startswith(EXTRA)]
    for row, extra, sort in rows(store, kind):
        sorts = [sort] if kind == "contacts" else []
        yield [*row.values(), *sorts, *(extra.get(name, "") for name in further)]
