"""One line of the table: what was measured, against which floor, and what was asked for."""

import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

ROUNDS = 7
"""Measurements behind every median."""


@dataclass(frozen=True)
class Line:
    """A figure and its floor in `unit`; ratio, must and aim are in `of`: times the floor, or units.

    Where `plus` is set, must and aim say how far above the floor the figure may lie.
    """

    what: str
    floor_is: str
    floor: float | None
    measured: float
    must: float
    aim: float
    unit: str = "ms"
    plus: bool = False

    @property
    def reached(self) -> float:
        """What must and aim are compared with: a ratio, a difference, or the figure itself."""
        if self.floor is None:
            return self.measured
        return self.measured - self.floor if self.plus else self.measured / self.floor

    @property
    def verdict(self) -> str:
        """aim, must, or what is missing."""
        if self.reached <= self.aim:
            return "aim"
        return "must" if self.reached <= self.must else "MISSED"


HEADS = ("what", "floor", "measured", "ratio", "must", "aim", "verdict")


def show(lines: list[Line]) -> Iterator[str]:
    """The table as text."""
    return aligned([HEADS, *map(_row, lines)], left=2)


def aligned(rows: Sequence[Sequence[str]], left: int) -> Iterator[str]:
    """Rows of text in columns; the first ones stand left, the others right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            text.ljust(width) if place < left else text.rjust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _row(line: Line) -> tuple[str, ...]:
    floor = "none" if line.floor is None else f"{line.floor_is}: {_amount(line.floor, line)}"
    return (
        line.what, floor, _amount(line.measured, line), _bound(line.reached, line),
        _bound(line.must, line), _bound(line.aim, line), line.verdict,
    )  # fmt: skip


def _amount(value: float, line: Line) -> str:
    return f"{value:,.2f} {line.unit}" if value < 10 else f"{value:,.0f} {line.unit}"


def _bound(value: float, line: Line) -> str:
    if line.floor is None:
        return _amount(value, line)
    return f"+{value:.2f} {line.unit}" if line.plus else f"{value:.2f}×"


def cpu(action: Callable[[], Any]) -> float:
    """Milliseconds of processor time that an action takes, of all its threads."""
    before = time.process_time()
    action()
    return (time.process_time() - before) * 1000


def cpu_of_child(command: Sequence[str], script: str) -> float:
    """Milliseconds of processor time that another program takes for a script."""
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=script, text=True, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def wall(action: Callable[[], Any]) -> float:
    """Milliseconds on the clock that an action takes."""
    before = time.perf_counter()
    action()
    return (time.perf_counter() - before) * 1000


def median(measure: Callable[[], float], rounds: int = ROUNDS) -> float:
    """The median of some measurements."""
    return statistics.median(measure() for _ in range(rounds))


def paired(
    floor: Callable[[], float], ours: Callable[[], float], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Medians of two things measured in turns, so that both see the same computer."""
    pairs = [(floor(), ours()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(
        pair[1] for pair in pairs
    )
