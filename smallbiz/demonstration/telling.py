"""The story put together and written into a new file."""

from pathlib import Path

from smallbiz.demonstration import business, efforts
from smallbiz.demonstration.book import Book, first_free
from smallbiz.demonstration.past import Past
from smallbiz.demonstration.present import Present
from smallbiz.demonstration.relay import Relay
from smallbiz.demonstration.town import Town
from smallbiz.store.holder import By
from smallbiz.store.store import Store
from smallbiz.workspace import create_workspace


def write_demonstration(path: Path) -> None:
    """Write the demonstration business into a new file; its two years end today.

    The same on every computer on the same day. StorageProblem when there is a file of that name.
    """
    create_workspace(path, By.COMMAND_LINE, filled_by=_fill).close()


def _fill(store: Store) -> None:
    book = Book(store.today(), first_free(store))
    town, relay = Town(book), Relay(book)
    business.stock(book)
    business.aim(book)
    known = efforts.plan(book)
    past = Past(book, town, relay, known)
    Present(book, town, relay, known).tell()
    past.tell()
    past.complete()
    relay.number_offers()
    with store.work(business.NAME) as work:
        business.open_shop(work)
        book.write(work)
