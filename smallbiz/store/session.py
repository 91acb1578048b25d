"""Records on an open connection; imported with the first change, as is SQLAlchemy."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key
from sqlalchemy.pool import StaticPool

from smallbiz.store.one_row import shape_of
from smallbiz.store.tables import Record

R = TypeVar("R", bound=Record)


class Records(Session):
    """The records of one transaction; one row is read and one row's fields are written by the driver."""

    def __init__(self, engine: Engine, connection: sqlite3.Connection) -> None:
        super().__init__(engine, expire_on_commit=False)
        self._driver = connection

    def fetch(self, kind: type[R], ident: int) -> R | None:
        """The record with an id, the same one every time; None when it is not there."""
        if identity_key(kind, ident) in self.identity_map:
            return self.get(kind, ident)
        record = shape_of(kind).read(self._driver, ident)
        if record is not None:
            self.add(record)
        return record

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Write what was done to records so far."""
        if self.new or self.deleted or not all(map(self._written, self.dirty)):
            super().flush(objects)

    def _written(self, record: Record) -> bool:
        return shape_of(type(record)).write(self._driver, record)


def sessions(connection: sqlite3.Connection) -> Callable[[], Records]:
    """What makes sessions that work inside the transactions of the store and never end one."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    for ending in ("do_commit", "do_rollback"):
        setattr(engine.dialect, ending, _leave_to_store)
    return lambda: Records(engine, connection)


def _leave_to_store(_connection: object) -> None:
    """SQLAlchemy rolls back whenever it meets or lets go of a connection."""
