"""What can be worked out from the logged tables, kept fresh inside every step."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol

from smallbiz.store.runs import INDEX

_THIS = "(SELECT id FROM current_step)"
"""The step being recorded; the same words in every step, so that SQLite prepares them once."""


@dataclass(frozen=True)
class Touched:
    """The rows one step has changed so far, as the database sees them."""

    connection: sqlite3.Connection
    step: int
    columns: Mapping[str, list[str]]
    """Of every logged table, in table order."""

    def any(self, *tables: str) -> bool:
        """Whether the step changed a row of any of these tables."""
        return not self._tables.isdisjoint(tables)

    @cached_property
    def _tables(self) -> frozenset[str]:
        found = self.connection.execute(
            "SELECT DISTINCT tbl FROM change WHERE step_id = ?", (self.step,)
        )
        return frozenset(table for (table,) in found)

    def had_before(self, *tables: str) -> bool:
        """Whether any of these tables has a changed row that was there before the step."""
        return not self._older.isdisjoint(tables)

    @cached_property
    def _older(self) -> frozenset[str]:
        """Looked for among the newest changes: an import that only adds has a long list in the index."""
        found = self.connection.execute(
            "SELECT DISTINCT tbl FROM change WHERE id >= (SELECT min(id) FROM change WHERE step_id = ?1)"
            " AND +step_id = ?1 AND before IS NOT NULL",
            (self.step,),
        )
        return frozenset(table for (table,) in found)

    def rows(self, table: str) -> str:
        """A subquery that yields the ids of the changed rows of a table, deleted ones included."""
        return self._rows(table)

    def differing(self, table: str, *columns: str) -> str:
        """Like `rows`, but of a row that was only changed none whose columns of these read as before."""
        if not self._other(table, columns):
            return self._rows(table, " AND op <> 'U'")
        same = " AND ".join(f"n.{column} IS {self._former(table, column)}" for column in columns)
        return self._rows(
            table,
            f" AND (op <> 'U' OR NOT EXISTS (SELECT 1 FROM {table} n WHERE n.id = row_id AND {same}))",
        )

    def any_differing(self, table: str, column: str) -> bool:
        """Whether a column of any row that was there before the step reads otherwise now."""
        return column in self._other(table, (column,))

    def _other(self, table: str, columns: Sequence[str]) -> set[str]:
        """Which columns read otherwise in any row that was there before and still is; told once for several."""
        if table not in self._older:
            return set()
        told = self._others.setdefault(table, {})
        if not told.keys() >= set(columns):
            other = (f"max(t.{column} IS NOT {self._former(table, column)})" for column in columns)
            found = self.connection.execute(
                f"SELECT {', '.join(other)} FROM change CROSS JOIN {table} t ON t.id = row_id"
                f" WHERE step_id = {_THIS} AND tbl = '{table}' AND op <> 'I'"
            )
            told |= dict(zip(columns, found.fetchone(), strict=True))
        return {column for column in columns if told[column]}

    @cached_property
    def _others(self) -> dict[str, dict[str, int | None]]:
        """By table and column what was found out."""
        return {}

    def old(self, table: str, column: str) -> str:
        """A subquery that yields a column's former values, where there were any."""
        was = self._former(table, column)
        return (
            f"SELECT {was} FROM change"
            f" WHERE step_id = {_THIS} AND tbl = '{table}' AND {was} IS NOT NULL"
        )

    def _rows(self, table: str, condition: str = "") -> str:
        """The rows of the notes that meet a condition, and what is still there of runs."""
        noted = f"SELECT row_id FROM change WHERE step_id = {_THIS} AND tbl = '{table}'{condition}"
        if table not in self._with_runs:
            return noted
        return (
            f'{noted} UNION ALL SELECT t.id FROM change c INDEXED BY {INDEX} CROSS JOIN "{table}" t'
            f" WHERE c.step_id = {_THIS} AND c.tbl = '{table}' AND c.last_id IS NOT NULL"
            " AND t.id > c.row_id AND t.id <= c.last_id"
        )

    @cached_property
    def _with_runs(self) -> frozenset[str]:
        found = self.connection.execute(
            f"SELECT DISTINCT tbl FROM change INDEXED BY {INDEX}"
            " WHERE step_id = ? AND last_id IS NOT NULL",
            (self.step,),
        )
        return frozenset(table for (table,) in found)

    def _former(self, table: str, column: str) -> str:
        return f"json_extract(before, '$[{self.columns[table].index(column)}]')"


class Derived(Protocol):
    """Something worked out from logged tables."""

    tables: Sequence[str]
    """Where it is kept; never logged."""

    def refresh(self, touched: Touched, today: date) -> None:
        """Bring it up to date with what a step changed."""

    def rebuild(self, connection: sqlite3.Connection, today: date) -> None:
        """Work all of it out anew."""
