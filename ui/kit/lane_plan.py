"""What lanes show, and the plain arithmetic of days, rows and pixels behind them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal

Status = Literal["idea", "planned", "running", "done"]


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that takes from `starts_on` to `ends_on`, both days included.

    `details` are wordings of its second line, longest first; the first that fits is written.
    `spent` and `planned` are amounts in one unit and draw the strip; with `planned` 0 there is none.
    """

    id: int
    title: str
    starts_on: date
    ends_on: date
    status: Status
    details: Sequence[str] = ()
    planned: int = 0
    spent: int = 0
    spoken: str = ""
    tip: str = ""

    @property
    def days(self) -> int:
        """How many days it takes, at least one."""
        return (self.ends_on - self.starts_on).days + 1

    def moved(self, days: int) -> "Bar":
        """The same bar some days later, or earlier when negative."""
        step = timedelta(days=days)
        return replace(self, starts_on=self.starts_on + step, ends_on=self.ends_on + step)

    def starting(self, days: int) -> "Bar":
        """The same bar with its start moved; it never gets shorter than a day."""
        start = min(self.starts_on + timedelta(days=days), self.ends_on)
        return replace(self, starts_on=start)

    def ending(self, days: int) -> "Bar":
        """The same bar with its end moved; it never gets shorter than a day."""
        end = max(self.ends_on + timedelta(days=days), self.starts_on)
        return replace(self, ends_on=end)


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane with its heading at the left; `second_tone` is warn when it is over its plan."""

    id: int
    title: str
    icon: str
    second: str = ""
    second_tone: str = "muted"
    bars: Sequence[Bar] = ()


@dataclass(frozen=True, slots=True)
class Week:
    """Money of one week under the lanes: amounts in one unit and how they are written."""

    planned: int
    spent: int
    text: str


@dataclass(frozen=True, slots=True)
class LanePlan:
    """Everything on the lanes: `starts_on` is the Monday of the first week."""

    starts_on: date
    today: date
    lanes: Sequence[Lane]
    weeks: Sequence[Week] = field(default_factory=tuple)
    foot: str = ""
    foot_second: str = ""
    count: int = 12

    @property
    def ends_on(self) -> date:
        """The last day shown."""
        return self.starts_on + timedelta(days=7 * self.count - 1)

    def shows(self, bar: Bar) -> bool:
        """Whether any day of the bar lies in the weeks shown."""
        return bar.starts_on <= self.ends_on and bar.ends_on >= self.starts_on


def pack(bars: Sequence[Bar]) -> dict[int, int]:
    """Bar id -> row in its lane, so that no two bars of a row share a day and rows stay few."""
    free_from: list[date] = []
    rows: dict[int, int] = {}
    for bar in sorted(bars, key=lambda b: (b.starts_on, b.ends_on, b.id)):
        row = next((n for n, day in enumerate(free_from) if day <= bar.starts_on), len(free_from))
        if row == len(free_from):
            free_from.append(bar.starts_on)
        free_from[row] = bar.ends_on + timedelta(days=1)
        rows[bar.id] = row
    return rows
