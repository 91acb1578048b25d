"""How many lines fit on one page, so that a busy week still does; the rest is named."""

from dataclasses import dataclass
from math import ceil

from smallbiz.output.sheet import Choices

LINES = 16
"""Lines of lists on the smaller paper (US Letter) when everything is shown."""
MOST_CLOSED = 7
"""Lines of what was won and lost in a week, and of efforts."""
MOST_OF_MONTH = 12
FOR_NUMBERS, FOR_NOTES, FOR_HEADING = 4, 2, 2
"""Lines won when the tiles, the notes or a row of headings are left out."""


@dataclass(frozen=True)
class Room:
    """Lines for each list, "and 12 more" included."""

    won: int
    lost: int
    efforts: int
    tasks: int


def room_for(won: int, lost: int, efforts: int, choices: Choices, most: int = MOST_CLOSED) -> Room:
    """The lines each list gets; what the upper lists don't need, the lower ones may take.

    `most` are the lines of the upper lists, and the efforts.
    """
    lost_lines = min(max(1, lost), max(most // 3, most - max(1, won)))
    won_lines = min(max(1, won), most - lost_lines)
    bars = min(efforts, most)
    upper = max(
        won_lines + lost_lines if choices.closed else 0,
        ceil((52 * bars - 57) / 74) if choices.worked else 0,
    )
    free = LINES - upper
    free += 0 if choices.numbers else FOR_NUMBERS
    free += 0 if choices.notes else FOR_NOTES
    free += 0 if choices.closed or choices.worked else FOR_HEADING
    return Room(won_lines, lost_lines, bars, free)


def fitting(total: int, lines: int) -> int:
    """How many of a list's entries are shown when one line may be needed to name the rest."""
    return total if total <= lines else max(0, lines - 1)
