"""What a printed report is made of: texts ready to be painted, read aloud or copied."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choices:
    """What the owner wants on the page; `sentence` replaces the one written from the numbers."""

    numbers: bool = True
    closed: bool = True
    worked: bool = True
    follow_ups: bool = True
    marketing: bool = True
    notes: bool = True
    coming: bool = True
    funnel: bool = True
    initials: bool = False
    plan: bool = False
    sentence: str | None = None


@dataclass(frozen=True)
class Tile:
    """One number against the week before ("up", "down", "same") and, if there is one, the goal.

    `goal_short` is for a tile too narrow for `goal`. `share` is how much of the goal is reached,
    `pace` where it should stand by now, both 0 to 1 (`pace` None: the month is over).
    """

    name: str
    value: str
    change: str
    direction: str
    good: bool | None
    goal: str
    goal_short: str
    hat: str
    share: float | None = None
    pace: float | None = None


@dataclass(frozen=True)
class Row:
    """A line of a list: what stands out, what follows it, and the money at the right."""

    day: str
    strong: str
    rest: str
    amount: str
    late: bool = False


@dataclass(frozen=True)
class Bar:
    """An effort: what it cost and brought back (for the bars) and what came back per 1."""

    name: str
    cost: int
    back: int
    cost_text: str
    back_text: str
    per_1: str
    loses: bool


@dataclass(frozen=True)
class Part:
    """A list with its heading; `more` names what did not fit, `nothing` stands where it is empty."""

    heading: str
    aside: str
    rows: tuple[Row, ...]
    more: str
    nothing: str


@dataclass(frozen=True)
class Efforts:
    """What worked, with the words under the bars."""

    heading: str
    aside: str
    bars: tuple[Bar, ...]
    more: str
    nothing: str
    cost: str
    back: str
    per_1: str


@dataclass(frozen=True)
class Story:
    """Sentences under a heading."""

    heading: str
    aside: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Effort:
    """An activity of the plan: `place` is where its bar lies in these weeks, 0 to 1."""

    days: str
    name: str
    about: str
    amount: str
    place: tuple[float, float] | None
    steps: tuple[Row, ...]
    more: str


@dataclass(frozen=True)
class PlanPage:
    """The plan of some weeks, each named by its first day."""

    title: str
    days: str
    sentence: str
    weeks: tuple[str, ...]
    efforts: tuple[Effort, ...]
    more: str
    nothing: str


@dataclass(frozen=True)
class Report:
    """A week or a month; a part that is None is not on it."""

    language: str
    business: str
    days: str
    title: str
    sentence: str
    tiles: tuple[Tile, ...]
    tiles_note: str
    won: Part | None
    lost: Part | None
    worked: Efforts | None
    follow_ups: Part | None
    marketing: Part | None
    notes: str | None
    foot: str
    page_numbers: tuple[str, ...]
    logo: bytes | None = None
    """PNG."""
    coming: Story | None = None
    funnel: Story | None = None
    plan: PlanPage | None = None
    """A page of its own."""
