"""What can be asked of an open file, in SQL."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smallbiz.store.database import connect
from smallbiz.store.trouble import told_plainly


class Queries:
    """One connection to a file and the rows that it yields."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.connection = connect(path, read_only=read_only)

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """All rows a query yields, as plain tuples."""
        with told_plainly():
            return self.connection.execute(sql, values).fetchall()

    def each(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Any]:
        """The rows a query yields, one after the other, where there are too many to hold."""
        with told_plainly():
            yield from self.connection.execute(sql, values)

    def one(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any | None:
        """The first row a query yields, if any."""
        with told_plainly():
            return self.connection.execute(sql, values).fetchone()

    def value(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row, None when there is none."""
        row = self.one(sql, values)
        return row[0] if row else None

    def version(self) -> tuple[int, int]:
        """Something that differs after any change of the file, by this connection or another one."""
        return self.value("PRAGMA data_version"), self.connection.total_changes

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see the same moment of the file."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("COMMIT")
