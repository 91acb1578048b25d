"""`python -m tests.bench`: makes the large file, measures everything and prints the table."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.workspace import Workspace, open_workspace
from tests.bench import (
    alive,
    calibration,
    contacts,
    doubles,
    editing,
    holding,
    joining,
    keeping,
    large,
    numbers,
    scoring,
    sizes,
    starting,
    switching,
    taking,
)
from tests.bench.figures import Line, show


def main() -> int:
    """0 when every figure is at least what it must be."""
    with tempfile.TemporaryDirectory() as folder:
        lines = list(_measured(Path(folder)))
    print("\n".join(show(lines)))
    _say("simulated businesses")
    tables, right_enough = calibration.show()
    print("\n".join(["", *tables]))
    return 0 if right_enough and all(line.verdict != "MISSED" for line in lines) else 1


def _measured(folder: Path) -> Iterator[Line]:
    path = folder / "large.smallbiz"
    _say("the large file is being written")
    large.make(path)
    _say("start and memory")
    yield from starting.lines(path, folder)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    workspace = open_workspace(path, By.COMMAND_LINE, today=fixed(large.TODAY))
    for what, measure in _groups(workspace, folder):
        _say(what)
        yield from measure()
    workspace.close()
    del app


def _groups(workspace: Workspace, folder: Path) -> list[tuple[str, Callable[[], list[Line]]]]:
    return [
        ("contacts", lambda: contacts.lines(workspace)),
        ("duplicates", lambda: doubles.lines(workspace)),
        ("what worked", lambda: numbers.lines(workspace)),
        ("scores and the forecast", lambda: scoring.lines(workspace)),
        ("backups", lambda: keeping.lines(workspace.path, folder)),
        ("edits", lambda: editing.lines(workspace, workspace.path)),
        ("imports", lambda: taking.lines(folder)),
        ("an import into a full file", lambda: joining.lines(workspace, folder)),
        ("the memory of imports", lambda: holding.lines(folder)),
        ("an event loop beside slow work", lambda: alive.lines(workspace, folder)),
        ("other sizes", lambda: sizes.lines(folder)),
        ("switching views", lambda: switching.lines(workspace.path, folder)),
    ]


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
