"""What only changes need is imported with the first one; each in a fresh program."""

import subprocess
import sys
from pathlib import Path

from smallbiz.workspace import create_workspace

READ = """
import sys
from pathlib import Path
from smallbiz.insight.today import today
from smallbiz.store.later import make_ready
from smallbiz.workspace import open_workspace

workspace = open_workspace(Path(sys.argv[1]))
today(workspace.store), workspace.business.read(), workspace.listing.total()
workspace.follow_ups.late(), workspace.handovers.waiting(), workspace.contacts, workspace.deals
print("sqlalchemy" in sys.modules)
workspace.undo()
print("sqlalchemy" in sys.modules)
{change}
print("sqlalchemy" in sys.modules)
workspace.close()
"""


def _told(path: Path, change: str) -> list[str]:
    program = [sys.executable, "-c", READ.format(change=change), str(path)]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    return done.stdout.split()


def _file(folder: Path) -> Path:
    workspace = create_workspace(folder / "shop.smallbiz")
    workspace.contacts.add("Ana Lee")
    workspace.close()
    return workspace.path


def test_a_file_is_read_and_a_step_taken_back_without_records(tmp_path: Path) -> None:
    told = _told(_file(tmp_path), 'workspace.contacts.add("Bo Lund")')
    assert told == ["False", "False", "True"]


def test_a_change_can_be_made_ready_for(tmp_path: Path) -> None:
    assert _told(_file(tmp_path), "make_ready()") == ["False", "False", "True"]
