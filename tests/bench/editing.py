"""One edit, committed and logged, and its undo, beside one UPDATE in a transaction of its own."""

from contextlib import closing
from itertools import count
from pathlib import Path

from smallbiz.store.database import connect
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, median, wall
from tests.bench.large import COMPANIES

TIMES = 61
WARM = 10


def lines(workspace: Workspace, path: Path) -> list[Line]:
    """On the clock, in turns: the disk is part of it."""
    with closing(connect(path)) as bare:
        who = count(COMPANIES + 1)

        def update() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("UPDATE contact SET notes = 'by hand' WHERE id = ?", (next(who),))
            bare.execute("COMMIT")

        def edit() -> None:
            workspace.contacts.change(next(who), notes="Asked for a lamp")

        for _ in range(WARM):
            edit()
            workspace.undo()
        floors, edits, undos = zip(
            *[(wall(update), wall(edit), wall(workspace.undo)) for _ in range(TIMES)], strict=True
        )
    floor = median(iter(floors).__next__, TIMES)
    return [
        Line(name, "one UPDATE", floor, median(iter(times).__next__, TIMES), 1.5, 0.5, plus=True)
        for name, times in (("One edit, committed and logged", edits), ("Its undo", undos))
    ]
