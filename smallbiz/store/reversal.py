"""Taking a step back: which of its rows are put back, and which are left alone, changed or used since."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from smallbiz.store.beside import LATER, LEFT, WAS, put_back_beside
from smallbiz.store.putting_back import put_back_rows
from smallbiz.store.runs import covers, followers
from smallbiz.store.shape import Link, uniques


class Kept(NamedTuple):
    """A row of which an undo left something as it is, because it was changed or used since."""

    table: str
    row_id: int


class Reversal:
    """Reverses one step on one connection, inside a transaction that records the reversing step."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        columns: Mapping[str, list[str]],
        links: Sequence[Link],
    ) -> None:
        self._connection = connection
        self._columns = columns
        self._links = links

    def put_back(self, step: int) -> None:
        """Undo the newest step: nothing came after it, so everything goes back."""
        self._load(step)
        put_back_rows(self._connection, self._columns)

    def put_back_unchanged(self, step: int) -> list[Kept]:
        """Undo an older step except for what was changed or used since; such rows are returned."""
        kept = self.kept(step)
        put_back_rows(self._connection, self._columns)
        return kept

    def kept(self, step: int) -> list[Kept]:
        """The rows of which an undo of an older step leaves something alone; changes nothing."""
        self._load(step)
        self._keep_changed_since(step)
        while self._keep_used() or self._keep_orphans_to_be() or self._keep_replaced():
            pass
        kept = self._connection.execute(
            "SELECT DISTINCT tbl, row_id FROM kept ORDER BY tbl, row_id"
        )
        return [Kept(table, row) for table, row in kept]

    def _load(self, step: int) -> None:
        run = self._connection.execute
        run(
            "CREATE TEMP TABLE IF NOT EXISTS reversal (tbl TEXT, row_id INTEGER, op TEXT,"
            " change_id INTEGER, before TEXT, PRIMARY KEY (tbl, row_id)) WITHOUT ROWID"
        )
        run("CREATE TEMP TABLE IF NOT EXISTS kept (tbl TEXT, row_id INTEGER)")
        run("DELETE FROM reversal")
        run("DELETE FROM kept")
        run(
            f"INSERT INTO reversal SELECT tbl, row_id, 'I', id, NULL FROM ({followers('step_id = ?')})",
            (step,),
        )
        run(
            "INSERT OR IGNORE INTO reversal SELECT tbl, row_id, op, min(id), NULL FROM change"
            " WHERE step_id = ? GROUP BY tbl, row_id",  # op is that of the row with min(id)
            (step,),
        )

    def _keep(self, condition: str, *values: object) -> bool:
        """Move the rows of the reversal that meet a condition to the kept ones."""
        matching = f"SELECT r.tbl, r.row_id FROM reversal r WHERE {condition}"
        if not self._connection.execute(f"INSERT INTO kept {matching}", values).rowcount:
            return False
        self._connection.execute(
            f"DELETE FROM reversal WHERE (tbl, row_id) IN ({matching})", values
        )
        return True

    def _keep_changed_since(self, step: int) -> None:
        """Keep rows that are not as the step left them, but for fields that only the step changed."""
        tables = self._connection.execute("SELECT DISTINCT tbl FROM reversal").fetchall()
        for (table,) in tables:
            put_back_beside(self._connection, table, self._columns[table], step)
            columns = ", ".join(f't."{name}"' for name in self._columns[table])
            self._keep(
                f"r.tbl = '{table}' AND r.before IS NULL AND EXISTS (SELECT 1 {LATER}) AND"
                f' (SELECT json_array({columns}) FROM "{table}" t WHERE t.id = r.row_id)'
                f" IS NOT {LEFT}",
                step,
            )

    def _keep_used(self) -> bool:
        """Keep inserted rows that a remaining row refers to, and what belongs to a kept one."""
        moved = [
            self._keep(
                f"r.tbl = '{link.parent}' AND r.op = 'I' AND EXISTS ("
                f'SELECT 1 FROM "{link.child}" c WHERE c."{link.column}" = r.row_id AND NOT EXISTS ('
                f"SELECT 1 FROM reversal x WHERE x.tbl = '{link.child}' AND x.row_id = c.id"
                f" AND (x.op = 'I' OR {self._was(link.child, link.column, 'x')} IS NOT r.row_id)))"
            )
            or (link.owned and self._keep_belongings(link))
            for link in self._links
        ]
        return any(moved)

    def _was(self, table: str, column: str, row: str) -> str:
        """SQL for what a column of a row of the reversal was before the step."""
        place = self._columns[table].index(column)
        return f"json_extract({WAS.format(row=row)}, '$[{place}]')"

    def _keep_belongings(self, link: Link) -> bool:
        """Keep what came in by the very step that its kept owner came in by."""
        came = (
            "coalesce((SELECT max(step_id) FROM change"
            " WHERE tbl = r.tbl AND row_id = r.row_id AND op = 'I'),"
            " (SELECT step_id FROM change WHERE id = r.change_id))"
        )
        return self._keep(
            f"r.tbl = '{link.child}' AND r.op = 'I' AND EXISTS ("
            f"SELECT 1 FROM \"{link.child}\" c JOIN kept k ON k.tbl = '{link.parent}'"
            f' AND k.row_id = c."{link.column}" WHERE c.id = r.row_id AND (EXISTS ('
            f"SELECT 1 FROM change i WHERE i.tbl = k.tbl AND i.row_id = k.row_id AND i.op = 'I'"
            f" AND i.step_id = {came}) OR {covers('k.tbl', 'k.row_id', came)}))"
        )

    def _keep_orphans_to_be(self) -> bool:
        """Keep rows whose former value refers to something that is gone by now."""
        moved = [
            self._keep(
                f"r.tbl = '{link.child}' AND r.op <> 'I' AND {was} IS NOT NULL"
                f' AND NOT EXISTS (SELECT 1 FROM "{link.parent}" p WHERE p.id = {was})'
                f" AND NOT EXISTS (SELECT 1 FROM reversal x WHERE x.tbl = '{link.parent}'"
                f" AND x.row_id = {was} AND x.op <> 'I')"
            )
            for link in self._links
            for was in [self._was(link.child, link.column, "r")]
        ]
        return any(moved)

    def _keep_replaced(self) -> bool:
        """Keep rows whose former name, say, another row has by now."""
        moved = [
            self._keep(
                f"r.tbl = '{table}' AND r.op <> 'I' AND EXISTS (SELECT 1 FROM \"{table}\" t"
                f" WHERE {same} AND t.id <> r.row_id AND NOT EXISTS"
                f" (SELECT 1 FROM reversal x WHERE x.tbl = '{table}' AND x.row_id = t.id))"
            )
            for (table,) in self._connection.execute("SELECT DISTINCT tbl FROM reversal").fetchall()
            for columns in uniques(self._connection, table)
            for same in [" AND ".join(f't."{c}" = {self._was(table, c, "r")}' for c in columns)]
        ]
        return any(moved)
