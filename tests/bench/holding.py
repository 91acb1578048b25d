"""What an import needs of memory: preview, then import, in a process of its own.

`python -m tests.bench.holding FOLDER ROWS` prints megabytes: before, and the most in between.
"""

import subprocess
import sys
from pathlib import Path

from smallbiz.intake.imports import open_import
from smallbiz.store.holder import By
from smallbiz.store.later import make_ready
from smallbiz.words.clock import fixed
from smallbiz.workspace import create_workspace
from tests.bench.figures import Line
from tests.bench.large import TODAY
from tests.bench.start import megabytes, most_megabytes
from tests.bench.taking import ROWS, write_file

TOP = Path(__file__).parents[2]


def lines(folder: Path) -> list[Line]:
    """Memory above the open file at 100,000 rows, and for each of 100,000 more."""
    before, once = _held(folder, ROWS)
    above, twice = _held(folder, 2 * ROWS)
    further = ((twice - above) - (once - before)) * (1 << 20) / ROWS
    return [
        Line("Memory of an import, 100,000 rows", "", None, once - before, 200, 200, "MB"),
        Line("Memory for each further row", "", None, further, 400, 400, "bytes"),
    ]


def _held(folder: Path, rows: int) -> tuple[float, float]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.holding", str(folder), str(rows)],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=True,
    )
    before, most = told.stdout.split()
    return float(before), float(most)


def main(folder: Path, rows: int) -> None:
    """Take a file in and tell."""
    file, into = folder / "holding.csv", folder / "holding.smallbiz"
    write_file(file, rows)
    make_ready()
    workspace = create_workspace(into, By.COMMAND_LINE, today=fixed(TODAY))
    before = megabytes()
    coming = open_import(workspace.store, file)
    coming.preview()
    coming.commit()
    print(before, most_megabytes(), flush=True)
    workspace.close()
    into.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
