"""What a step changed, told to everyone who shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Changes:
    """Tables touched by one step, each with the ids of its rows, or None when they are too many to list."""

    rows: Mapping[str, frozenset[int] | None] = field(default_factory=dict)
    step: int | None = None
    label: str = ""

    def touch(self, *tables: str) -> bool:
        """Whether any of these tables was touched."""
        return any(table in self.rows for table in tables)

    def ids(self, table: str) -> frozenset[int] | None:
        """The rows of a table that were inserted, updated or deleted; None means many, look anew."""
        return self.rows.get(table, frozenset())

    @property
    def many(self) -> bool:
        """Whether they are too many to list, as of an import."""
        return None in self.rows.values()

    def __bool__(self) -> bool:
        return bool(self.rows)
