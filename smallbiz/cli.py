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
    from smallbiz.output.sheet import Report

SUFFIX = ".smallbiz"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status (0 done, 1 nothing was changed, 2 wrong usage)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or _names_a_file(given):
        return _open_window(Path(given[0]) if given else None)
    from smallbiz.commands.run import run

    return run(given, _paint)


def _names_a_file(given: list[str]) -> bool:
    """Whether the window is asked for: one word that is a file, or is named like ours."""
    return len(given) == 1 and (given[0].endswith(SUFFIX) or Path(given[0]).is_file())


def _open_window(path: Path | None) -> int:
    from ui.launch import run

    return run(path)


def _paint(page: "Report", to: Path, paper: str) -> None:
    """Write a weekly page to a PDF; `paper` is a4 or letter."""
    from ui.paper.page import Paper
    from ui.paper.pdf import write_pdf
    from ui.paper.report import pages_of

    size = Paper[paper.upper()]
    write_pdf(to, pages_of(page), size, page.days)
