"""What every table of the file has in common.

Logged tables have an integer `id`, hold no BLOBs (pictures are base64 text) and only ever gain columns
at the end: the change log stores rows by position.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, DateTime, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

DERIVED = {"derived": True}
"""`info` of a table that can be rebuilt from others: never logged, never exported."""


class Record(DeclarativeBase):
    """A row of the file; stays inside the services."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
        }
    )
    type_annotation_map = {date: Date, datetime: DateTime}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


def logged_tables(metadata: MetaData = Record.metadata) -> list[Table]:
    """Tables whose every change is kept, parents before children."""
    return [table for table in metadata.sorted_tables if not is_derived(table)]


def is_derived(table: Table) -> bool:
    """Whether a table can be rebuilt from the others."""
    return bool(table.info.get("derived"))


def derived_args(*rest: Any) -> tuple[Any, ...]:
    """`__table_args__` of a derived table, indexes first."""
    return (*rest, {"info": DERIVED})
