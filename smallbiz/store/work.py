"""One command under way: what it may do to the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from smallbiz.store.session import Records
    from smallbiz.store.tables import Record

R = TypeVar("R", bound="Record")


class Work:
    """One transaction under way: records through the session, bulk work through SQL."""

    def __init__(
        self, connection: sqlite3.Connection, begin: Callable[[], Records], step: int
    ) -> None:
        self.connection = connection
        self.step = step
        self._begin = begin
        self._session: Records | None = None

    @property
    def session(self) -> Records:
        """The records of this transaction."""
        if self._session is None:
            self._session = self._begin()
        return self._session

    def flush(self) -> None:
        """Write what was done to records so far."""
        if self._session is not None:
            self._session.flush()

    def end(self) -> None:
        """Let go of the records; they stay readable."""
        if self._session is not None:
            self._session.close()

    def add(self, record: Record) -> int:
        """Insert a record; its id."""
        self.session.add(record)
        self.session.flush()
        return record.id

    def get(self, kind: type[R], ident: int) -> R:
        """The record with an id; RuleBroken when it is not there any more."""
        record = self.session.fetch(kind, ident)
        if record is None:
            raise RuleBroken(_("This entry is not there any more. It was deleted meanwhile."))
        return record

    def delete(self, record: Record) -> None:
        """Delete a record and what belongs to it."""
        self.session.delete(record)
        self.session.flush()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one SQL statement on the rows as they are so far."""
        if self._session is not None:
            self._session.flush()
            self._session.expire_all()
        return self.connection.execute(sql, values)

    def describe(self, origin: str, **detail: object) -> None:
        """Note where the step came from (an import, say) and its figures, for the history."""
        self.connection.execute(
            "UPDATE step SET origin = ?, detail = ? WHERE id = ?",
            (origin, json.dumps(detail), self.step),
        )
