"""Tables whose columns are filled up with spaces, as old programs print them."""

from collections.abc import Iterator, Sequence
from itertools import islice

from smallbiz.intake.grid import Cells, pack
from smallbiz.intake.text.decoding import Text
from smallbiz.intake.text.delimited import lines

LONGEST = 20_000_000
"""Characters; a longer text is no list that somebody printed."""

LOOKED_AT = 500
"""Lines that tell where the columns are."""

GAP = 2
"""Spaces at least between two columns, in every line."""


def read_fixed_width(text: Text) -> Cells | None:
    """The cells by the places at which they begin; None where no such places are."""
    if len(text.content) > LONGEST or " " * GAP not in text.content[:20_000]:
        return None
    top = (line.rstrip("\r\n").expandtabs() for line in islice(lines(text.content), LOOKED_AT))
    starts = _starts([line for line in top if line.strip()])
    if len(starts) < 2:
        return None
    every = map(str.expandtabs, text.content.splitlines())
    grid = pack(_cells(line, starts) if line.strip() else [] for line in every)
    return Cells(grid.records, text.encoding, notes=text.notes, repair=text.repair)


def _starts(top: Sequence[str]) -> list[int]:
    """Where columns begin, if most lines fill two of them."""
    width = max(map(len, top), default=0)
    wide = [line.ljust(width) for line in top if len(line.split(" " * GAP)) > 1]
    if len(wide) < max(3, 0.7 * len(top)):
        return []
    empty = [all(line[place] == " " for line in wide) for place in range(width)]
    starts = [*_edges(empty)]
    filled = (sum(map(bool, _cells(line, starts))) for line in wide)
    return starts if all(cells > 1 for cells in filled) else []


def _edges(empty: Sequence[bool]) -> Iterator[int]:
    """The places after a gap, and the first one."""
    gap = GAP
    for place, is_empty in enumerate(empty):
        if not is_empty and gap >= GAP:
            yield place
        gap = gap + 1 if is_empty else 0


def _cells(line: str, starts: Sequence[int]) -> list[str]:
    ends = (*starts[1:], len(line))
    return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)]
