"""The sheet on which the story is written before it goes into the file, all at once."""

from collections import defaultdict
from datetime import date, timedelta
from random import Random

from smallbiz.store.store import Store
from smallbiz.store.tables import Record, all_tables
from smallbiz.store.work import Work

SEED = 1869


class Book:
    """Records by table, numbered as they are added; days are counted back from `today`."""

    def __init__(self, today: date, first_free: dict[str, int]) -> None:
        self.today = today
        self.dice = Random(SEED)
        self._next = defaultdict(lambda: 1, first_free)
        self._records: defaultdict[str, list[Record]] = defaultdict(list)

    def ago(self, days: int) -> date:
        """The day so many days before today; below zero it is still to come."""
        return self.today - timedelta(days=days)

    def add(self, record: Record) -> int:
        """Take a record into the story; its id."""
        table = record.__tablename__
        record.id = self._next[table]
        self._next[table] += 1
        self._records[table].append(record)
        return record.id

    def count(self, table: str) -> int:
        """How many records of a table the story has so far."""
        return len(self._records[table])

    def write(self, work: Work) -> None:
        """Put everything into the file, parents before children."""
        for table in all_tables():
            work.session.add_all(self._records[table.name])
            work.session.flush()


def first_free(store: Store) -> dict[str, int]:
    """The first unused id of every table in which a new file has rows already."""
    found = {
        table.name: store.value(f'SELECT max(id) FROM "{table.name}"') for table in all_tables()
    }
    return {name: ident + 1 for name, ident in found.items() if ident}
