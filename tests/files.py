"""New files for tests."""

from datetime import date
from pathlib import Path

from smallbiz.business.records import Business
from smallbiz.journey.standing import Standings
from smallbiz.people.records import Contact
from smallbiz.sales.stages import starting_stages
from smallbiz.store.database import connect
from smallbiz.store.schema import create_schema
from smallbiz.store.store import Store
from smallbiz.words.clock import fixed

TODAY = date(2026, 5, 13)

opened: list[Store] = []


def new_store(folder: Path, today: date = TODAY) -> Store:
    """An open file with the starting stages on a day in May; closed when the test is over."""
    path = folder / "shop.smallbiz"
    path.touch()
    connection = connect(path)
    create_schema(connection)
    connection.close()
    store = Store(path, [Standings()], today=fixed(today))
    opened.append(store)
    with store.work("Start") as work:
        work.add(Business(id=1))
        for stage in starting_stages():
            work.add(stage)
    return store


def contact(store: Store, name: str, **fields: object) -> int:
    """A new contact."""
    with store.work(f"Add {name}") as work:
        return work.add(Contact(**{"name": name, "created_on": TODAY, **fields}))
