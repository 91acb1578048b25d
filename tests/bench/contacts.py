"""The list of contacts: pages, sorting, and letters typed into its search."""

import statistics
from collections.abc import Sequence
from random import Random

from PySide6.QtWidgets import QApplication

from smallbiz.people.listing import SORTS, ContactRow
from smallbiz.words.text import like
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, cpu, median, paired
from ui.kit.cells import Label, Person, TwoLines
from ui.kit.table import Column, Source, Table
from ui.kit.table_model import PAGE, Row
from ui.kit.theme import theme

WORDS = 200
TIMES = 41
SIZE = (1000, 800)
_LIKE = (
    "SELECT id FROM contact WHERE name LIKE ?1 ESCAPE '\\' OR job_title LIKE ?1 ESCAPE '\\'"
    " OR city LIKE ?1 ESCAPE '\\' OR notes LIKE ?1 ESCAPE '\\'"
)


class List:
    """The kit's table over the contacts of a file, as the page shows them."""

    def __init__(self, workspace: Workspace) -> None:
        self.listing, self.typed = workspace.listing, ""
        theme().start("light", 100)
        columns = [Column(key, key, 160, stretch=key == "name") for key in SORTS]
        self.table = Table("Contacts", columns, Source(self._ids, self._rows))
        self.table.resize(*SIZE)
        self.table.show()
        self.show()

    def show(self) -> None:
        """Ask the file again and paint."""
        self.table.refresh()
        self.paint()

    def paint(self) -> None:
        """Let Qt paint what is due."""
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """A search, up to the painted list."""
        self.typed = text
        self.show()

    def sort(self, key: str, descending: bool) -> None:
        """A click on a title, up to the painted list."""
        self.table.sort(key, descending)
        self.paint()

    def _ids(self, key: str, descending: bool) -> Sequence[int]:
        return self.listing.ids(sort=key, descending=descending, search=self.typed)

    def _rows(self, ids: Sequence[int]) -> list[Row]:
        return [_row(contact) for contact in self.listing.rows(ids)]


def _row(contact: ContactRow) -> Row:
    return Row(
        contact.id,
        (
            Person(contact.name, contact.line, business=contact.kind == "company"),
            Label(contact.stage),
            TwoLines(contact.found_by),
            TwoLines(contact.next_what, str(contact.next_on or "")),
            TwoLines(str(contact.last_touch_on or "")),
        ),
    )


def lines(workspace: Workspace) -> list[Line]:
    """Pages, sorting and search."""
    shown = List(workspace)
    found = [*_pages(workspace), _sorting(shown), _searching(workspace, shown)]
    shown.table.close()
    return found


def _pages(workspace: Workspace) -> list[Line]:
    store, listing = workspace.store, workspace.listing
    raw = f"SELECT * FROM contact WHERE id > 50000 ORDER BY id LIMIT {PAGE}"
    ids = listing.ids()
    floor, first = paired(
        lambda: cpu(lambda: store.rows(raw)), lambda: cpu(lambda: listing.rows(ids[:PAGE])), TIMES
    )
    again, deepest = paired(
        lambda: cpu(lambda: listing.rows(ids[:PAGE])),
        lambda: cpu(lambda: listing.rows(ids[-PAGE:])),
        TIMES,
    )
    return [
        Line("Contacts: first page", "raw page by key", floor, first, 3.0, 1.7),
        Line("Contacts: deepest page", "first page", again, deepest, 2.0, 1.2),
    ]


def _sorting(shown: List) -> Line:
    """The slowest column, in either direction."""
    slowest = max(
        median(lambda key=key, down=down: cpu(lambda: shown.sort(key, down)))  # type: ignore[misc]
        for key in SORTS
        for down in (False, True)
    )
    return Line("Contacts: sort by any column, painted", "", None, slowest, 150, 80)


def _searching(workspace: Workspace, shown: List) -> Line:
    floors, ours = [], []
    for word in _words(workspace):
        text = f"%{like(word)}%"
        floors.append(cpu(lambda text=text: workspace.store.rows(_LIKE, (text,))))  # type: ignore[misc]
        ours.append(cpu(lambda word=word: shown.type(word)))  # type: ignore[misc]
    shown.type("")
    floor, p95 = statistics.median(floors), statistics.quantiles(ours, n=20)[-1]
    return Line("Search typed → list painted, p95", "LIKE over 4 columns", floor, p95, 1.0, 0.3)


def _words(workspace: Workspace) -> list[str]:
    """Beginnings of names and towns as they are typed, from two letters on."""
    dice = Random(3)
    rows = workspace.store.rows("SELECT name, city FROM contact WHERE id % 331 = 0")
    words = [word for row in rows for text in row for word in text.split() if len(word) > 2]
    return [word[: dice.randint(2, 7)] for word in dice.sample(words, WORDS)]
