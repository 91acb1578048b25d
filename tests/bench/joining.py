"""An import of 10,000 rows into a file of 100,000 contacts, beside the bare `.import` of 100,000 rows.

Every second row is about somebody who is in the file, with a word more; the others are new. Both sides
run in processes of their own, as an owner's import does: what the bench left in its own memory counts
for neither. Ours imports into a copy before, so that all of the program is there; the file itself is
as it was made, as one that took 20,000 rows in and back some times is slower by a fifth.

`python -m tests.bench.joining FILE CSV` prints milliseconds of processor time.
"""

import csv
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.workspace import Workspace, open_workspace
from tests.bench.figures import Line, cpu, cpu_of_child, paired
from tests.bench.large import TODAY
from tests.bench.taking import HEADS, write_file

TOP = Path(__file__).parents[2]

ROWS = 10_000
ROUNDS = 3
_KNOWN = """
SELECT c.given_name, c.family_name, '', 'gardener', e.address, '', c.street, c.postcode, c.city,
  c.country, '', c.notes FROM contact c JOIN email e ON e.contact_id = c.id WHERE c.kind = 'person' AND c.job_title = ''
ORDER BY c.id * 7919 % 100003 LIMIT ?
"""


def lines(workspace: Workspace, folder: Path) -> list[Line]:
    """The median of some rounds, each taken back again."""
    bare, file = folder / "bare.csv", folder / "joining.csv"
    write_file(bare)
    _write(workspace, file)
    floor, ours = paired(
        lambda: _bare(bare, folder / "bare.sqlite"), lambda: _in_child(workspace, file), ROUNDS
    )
    name = "Import of 10,000 into 100,000"
    return [Line(name, "sqlite3: .import of 100,000 × 12", floor, ours, 4.0, 2.2)]


def _write(workspace: Workspace, path: Path) -> None:
    write_file(path, ROWS // 2)
    with path.open("a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(workspace.store.rows(_KNOWN, (ROWS // 2,)))


def _in_child(workspace: Workspace, file: Path) -> float:
    copy = file.with_name("joining.smallbiz")
    with closing(sqlite3.connect(copy)) as database:
        workspace.store.connection.backup(database)
    command = [sys.executable, "-m", "tests.bench.joining", str(copy), str(file)]
    told = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    copy.unlink()
    return float(told.stdout)


def main(path: Path, file: Path) -> None:
    """Take a file in, into a copy first, and tell what the second import took."""
    copy = path.with_name(f"first-{path.name}")
    shutil.copy(path, copy)
    _import(copy, file)
    copy.unlink()
    print(_import(path, file))


def _import(path: Path, file: Path) -> float:
    workspace, outcomes = open_workspace(path, By.COMMAND_LINE, today=fixed(TODAY)), []
    spent = cpu(lambda: outcomes.append(take_in(workspace.store, file, Options(), backup=False)))
    workspace.close()
    if (outcomes[0].created, outcomes[0].updated) != (ROWS // 2, ROWS // 2):
        raise SystemExit(f"{outcomes[0].created} new, {outcomes[0].updated} changed")
    return spent


def _bare(file: Path, into: Path) -> float:
    program = shutil.which("sqlite3")
    script = f".mode csv\n.import {file} raw\n"
    spent = cpu_of_child([program, str(into)], script) if program else cpu(_in_python(file, into))
    into.unlink()
    return spent


def _in_python(file: Path, into: Path) -> Callable[[], None]:
    def run() -> None:
        with closing(sqlite3.connect(into)) as database, file.open(encoding="utf-8") as source:
            rows = csv.reader(source)
            database.execute(f"CREATE TABLE raw ({', '.join(next(rows))})")
            marks = ", ".join("?" * len(HEADS))
            database.executemany(f"INSERT INTO raw VALUES ({marks})", rows)
            database.commit()

    return run


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
