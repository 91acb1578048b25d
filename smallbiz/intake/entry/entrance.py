"""The way of a file's rows to those who take them in, block by block."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Protocol

from smallbiz.intake.entry.activities import ActivityEntry
from smallbiz.intake.entry.contacts import ContactEntry
from smallbiz.intake.entry.deals import DealEntry
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import Fate
from smallbiz.intake.entry.sales import SaleEntry
from smallbiz.intake.entry.touches import TouchEntry
from smallbiz.intake.reading import candidates
from smallbiz.intake.table import BLOCK, Table
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind
from smallbiz.store.disk import Progress
from smallbiz.words.translation import _

SoFar = Callable[[Mapping[Fate, int]], object]
"""Told how many rows had each fate until now."""


def unheard(counts: Mapping[Fate, int]) -> None:
    """Counts that nobody waits for."""


class Entry(Protocol):
    """Takes in the rows of one kind."""

    def expect(self, rows: Iterable[Any]) -> None:
        """Hear which rows bring their own numbers, before any of them comes."""

    def enter(self, rows: Sequence[Any]) -> None:
        """Take in one block."""


ENTRIES: Mapping[Kind, Callable[[Desk], Entry]] = {
    "contacts": ContactEntry,
    "deals": DealEntry,
    "activities": ActivityEntry,
    "touches": TouchEntry,
    "sales": SaleEntry,
}


def bring_in(
    table: Table, understood: Understanding, desk: Desk, progress: Progress, so_far: SoFar
) -> None:
    """Every row to the ledger: broken and skipped ones at once, the others as they are entered."""
    desk.count_in(understood.habits.currency)
    for line, reason in table.broken.items():
        desk.ledger.reject(line, reason)
    for line, reason in table.skipped.items():
        desk.ledger.skip(line, reason)
    entry = ENTRIES[understood.kind](desk)
    if any(column.meaning == "id" for column in understood.columns):
        entry.expect(candidates(table, understood))
    done, total = sum(desk.ledger.counts.values()), table.row_count
    left_out = desk.decisions.left_out
    for block in _blocks(candidates(table, understood)):
        progress(done, total)
        done += len(block)
        if left_out:
            block = _without(block, left_out, desk)
        entry.enter(block)
        so_far(dict(desk.ledger.counts))
    desk.finish_block()
    progress(total, total)


def _blocks(rows: Iterator[Any]) -> Iterator[list[Any]]:
    while block := list(islice(rows, BLOCK)):
        yield block


def _without(rows: list[Any], left_out: Container[int], desk: Desk) -> list[Any]:
    """The rows that the owner did not leave out."""
    for row in rows:
        if row.line in left_out:
            desk.ledger.skip(row.line, _("Left out by you."))
    return [row for row in rows if row.line not in left_out]
