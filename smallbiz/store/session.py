"""Records on an open connection; imported with the first change, as is SQLAlchemy."""

import sqlite3
from collections.abc import Callable

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool


def sessions(connection: sqlite3.Connection) -> Callable[[], Session]:
    """What makes sessions that work inside the transactions of the store and never end one."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    for ending in ("do_commit", "do_rollback"):
        setattr(engine.dialect, ending, _leave_to_store)
    return lambda: Session(engine, expire_on_commit=False)


def _leave_to_store(_connection: object) -> None:
    """SQLAlchemy rolls back whenever it meets or lets go of a connection."""
