"""What every table of the file has in common.

Tables have an integer `id` that is given once (see `numbers`), hold no BLOBs (pictures are base64 text)
and only ever gain columns at the end: the change log stores rows by position.
"""

from datetime import date, datetime

from sqlalchemy import Date, DateTime, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from smallbiz.store.later import import_records

BORROWED_IDS = "borrowed_ids"
"""Said in the `info` of a table whose ids are those of another one's rows."""


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


def all_tables() -> list[Table]:
    """Every table that the floors above have declared, parents before children."""
    import_records()
    return Record.metadata.sorted_tables
