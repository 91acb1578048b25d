"""The way in: the window, or a command in the terminal.

The only place of the core that imports the screen, and only when it is needed: to open the window,
or to paint paper without one. Click and everything else is imported when a command is really given,
so that the window comes up at once.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallbiz.output.weekly import Week
    from smallbiz.words.papers import Paper

SUFFIX = ".smallbiz"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status (0 done, 1 nothing was changed, 2 wrong usage)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (len(given) == 1 and given[0].endswith(SUFFIX)):
        return _open_window(Path(given[0]) if given else None)
    from smallbiz.commands.run import run

    return run(given, _paint)


def _open_window(path: Path | None) -> int:
    from ui.app import run

    return run(path)


def _paint(week: "Week", to: Path, paper: "Paper") -> None:
    from ui.paper.pdf import write_weekly

    write_weekly(week, to, paper)
