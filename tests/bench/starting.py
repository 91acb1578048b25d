"""The start of the program and its memory, each in a process of its own beside a bare window."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from setup.prepare import compile_program
from tests.bench.figures import ROUNDS, Line
from tests.bench.large import TODAY

TOP = Path(__file__).parents[2]
NEVER = float("inf")
"""What a start that failed took."""
GOALS = ("window", "today", "contacts", "chart")


def lines(path: Path, home: Path) -> list[Line]:
    """Processor time to the first window and to Today; memory with Contacts, then with a chart.

    Measured as the program is installed: our code is compiled, as PySide6 is.
    """
    compile_program(Path(sys.executable))
    found: dict[str, list[tuple[float, float]]] = {goal: [] for goal in ("bare", *GOALS)}
    for _ in range(ROUNDS):
        for goal, tried in found.items():
            if not tried or tried[-1] != (NEVER, NEVER):
                tried.append(_start(goal, path, home))
    spent = {goal: statistics.median(time for time, _ in tried) for goal, tried in found.items()}
    held = {goal: statistics.median(size for _, size in tried) for goal, tried in found.items()}
    window = "bare window"
    return [
        Line("Start → first window painted", window, spent["bare"], spent["window"], 1.5, 1.1),
        Line("Start → Today filled, large file", window, spent["bare"], spent["today"], 3.8, 1.6),
        Line("Memory, Contacts open", window, held["bare"], held["contacts"], 2.5, 2.0, "MB"),
        Line("Memory, after the first chart", window, held["bare"], held["chart"], 3.4, 2.9, "MB"),
    ]


def _start(goal: str, path: Path, home: Path) -> tuple[float, float]:
    """Milliseconds and megabytes of one start."""
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.start", goal, str(path)],
        cwd=TOP,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "SMALLBIZ_TODAY": str(TODAY)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if told.returncode:
        print(told.stderr, file=sys.stderr)
        return NEVER, NEVER
    spent, held = told.stdout.split()
    return float(spent), float(held)
