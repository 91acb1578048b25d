"""The tables of a new file."""

import sqlite3

from sqlalchemy import Index
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.schema import CreateIndex, CreateTable

from smallbiz.store.changelog import create_log
from smallbiz.store.tables import BORROWED_IDS, all_tables


def create_schema(connection: sqlite3.Connection) -> None:
    """Make every table and index that the floors above have declared, and the change log."""
    for table in all_tables():
        given_once = not table.info.get(BORROWED_IDS)  # see `numbers`
        table.dialect_options["sqlite"]["autoincrement"] = given_once
        connection.execute(str(CreateTable(table).compile(dialect=SQLiteDialect())))
        for index in sorted(table.indexes, key=_name):
            connection.execute(str(CreateIndex(index).compile(dialect=SQLiteDialect())))
    create_log(connection)


def _name(index: Index) -> str:
    return str(index.name)
