"""Rows on their way into the file: collected block by block, written in bulk or, in a preview, let go."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from smallbiz.store.noted_together import insert_many, update_many
from smallbiz.store.numbers import last_number, was_given
from smallbiz.store.tables import Record, all_tables

MOST_WAITING = 10_000
"""Changed rows that are held in memory."""

Lot = Mapping[str, Sequence[Any]]
"""Rows told column by column."""


class Draft:
    """New rows, changed fields and rows that go, of one block; ids are given out as the rows come."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._parents_first = [table.name for table in all_tables()]
        self._shapes: dict[str, _Shape] = {}
        self._changes: dict[tuple[str, int], dict[str, Any]] = {}
        self._gone: list[tuple[str, int]] = []

    def reserve(self, table: str, numbers: Iterable[int]) -> None:
        """Keep numbers free for the rows that ask for them."""
        self._shape(table).reserve(numbers)

    def add(self, table: str, wanted: int | None = None, /, **values: Any) -> int:
        """A new row; its id, which is the wanted one if nobody has or had that."""
        shape = self._shape(table)
        ident = values["id"] = shape.number(self.connection, wanted)
        whole = len(values) == len(shape.usual)
        shape.rows.append(values if whole else {**shape.usual, **values})
        return ident

    def number(self, table: str, wanted: int | None = None) -> int:
        """The id of a row that `add_numbered` will bring."""
        return self._shape(table).number(self.connection, wanted)

    def add_numbered(
        self, table: str, ids: Sequence[int], columns: Mapping[str, Sequence[Any]]
    ) -> None:
        """New rows with the ids they were given, told column by column."""
        shape = self._shape(table)
        usual = {name: [value] * len(ids) for name, value in shape.usual.items()}
        shape.lots.append({**usual, **columns, "id": ids})

    def add_rows(self, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """New rows that tell all fields of the table but the id, one after the other."""
        shape = self._shape(table)
        first = shape.take(len(rows))
        if rows:
            told = dict(zip(columns, zip(*rows, strict=True), strict=True))
            shape.lots.append({"id": [*range(first, first + len(rows))], **told})

    def change(self, table: str, ident: int, fields: Mapping[str, Any]) -> None:
        """Other values for some fields of a row that is in the file or comes with this block."""
        if fields:
            self._changes.setdefault((table, ident), {}).update(fields)

    def delete(self, table: str, ident: int) -> None:
        """A row that is in the file and is wanted no more."""
        self._gone.append((table, ident))

    def write(self, *, changes: bool = True) -> None:
        """Put the block into the file, `changes` too unless they can wait: many together are written sooner."""
        for table in filter(self._shapes.__contains__, self._parents_first):
            lots = [*self._shapes[table].all_lots()]
            if lots:
                insert_many(self.connection, table, *lots)
        if changes or len(self._changes) >= MOST_WAITING:
            self._write_changes()
            self._changes.clear()
        for table, ident in self._gone:
            self.connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (ident,))
        self._forget_rows()

    def _write_changes(self) -> None:
        """All together that change the same fields, in the order in which the rows lie in the file."""
        alike: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
        for (table, ident), fields in sorted(self._changes.items(), key=itemgetter(0)):
            alike.setdefault((table, tuple(fields)), []).append((ident, *fields.values()))
        for (table, names), rows in alike.items():
            update_many(self.connection, table, names, rows)

    def let_go(self) -> None:
        """Forget the block, but not the ids it was given."""
        self._changes.clear()
        self._forget_rows()

    def _forget_rows(self) -> None:
        for shape in self._shapes.values():
            shape.rows.clear()
            shape.lots.clear()
        self._gone.clear()

    def _shape(self, table: str) -> "_Shape":
        if table not in self._shapes:
            self._shapes[table] = _Shape(self.connection, table)
        return self._shapes[table]


class _Shape:
    """What a row of a table looks like, those of this block, and the next free number."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self.name = name
        self.rows: list[Mapping[str, Any]] = []
        self.lots: list[Lot] = []
        columns = Record.metadata.tables[name].columns
        self.usual = {column.name: _usual(column) for column in columns}
        self._values = itemgetter(*self.usual)
        self._last = last_number(connection, name)
        self._old_last = self._last
        self._taken: set[int] = set()

    def all_lots(self) -> Iterator[Lot]:
        """Single rows first: they are companies, and no row of a lot is needed by them."""
        if self.rows:
            rows = map(self._values, self.rows)
            yield dict(zip(self.usual, zip(*rows, strict=True), strict=True))
        yield from self.lots

    def reserve(self, numbers: Iterable[int]) -> None:
        self._last = max(self._last, *numbers, 0)

    def number(self, connection: sqlite3.Connection, wanted: int | None) -> int:
        if wanted and wanted <= self._last and self._is_free(connection, wanted):
            self._taken.add(wanted)
            return wanted
        self._last += 1
        return self._last

    def take(self, count: int) -> int:
        """The first of so many free numbers in a row."""
        self._last += count
        return self._last - count + 1

    def _is_free(self, connection: sqlite3.Connection, wanted: int) -> bool:
        if wanted in self._taken:
            return False
        if wanted > self._old_last:
            return True
        return not was_given(connection, self.name, wanted)


def _usual(column: Any) -> Any:
    """What a field holds when nothing is said."""
    return column.default.arg if column.default is not None else None
