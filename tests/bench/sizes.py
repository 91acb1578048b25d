"""How the cost of the figures grows: the same at a tenth of the size, and ten times it if asked.

`make bench SIZES="0.1 1 10"` says which; a file of a million contacts takes some minutes to write.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from smallbiz.insight.week import week_of
from smallbiz.insight.worked import worked
from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.words.periods import week
from smallbiz.workspace import open_workspace
from tests.bench import large
from tests.bench.figures import Line, cpu, median, paired
from tests.bench.worked_by_hand import FLOOR

ROUNDS = 3


def lines(folder: Path) -> list[Line]:
    """What worked beside hand-written SQL, and the figures of the weekly page, for each size."""
    sizes = [float(size) for size in os.environ.get("SIZES", "0.1").split()]
    return [line for size in sizes for line in _lines(folder / f"{size}.smallbiz", size)]


def _lines(path: Path, size: float) -> Iterator[Line]:
    large.make(path, size)
    workspace = open_workspace(path, By.COMMAND_LINE, today=fixed(large.TODAY))
    store, last = workspace.store, week(large.TODAY).previous()
    worked(store)
    floor, ours = paired(
        lambda: cpu(lambda: [store.rows(sql) for sql in FLOOR]),
        lambda: cpu(lambda: worked(store)),
        ROUNDS,
    )
    people = f"{int(large.CONTACTS * size):,} contacts"
    yield Line(f"What worked, {people}", "hand-written SQL", floor, ours, 2.5, 1.2)
    weekly = median(lambda: cpu(lambda: week_of(store, last)), ROUNDS)
    yield Line(f"Figures of the week, {people}", "", None, weekly, 300 * max(1, size), 200)
    workspace.close()
    path.unlink()
