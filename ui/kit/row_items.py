"""What row lists and journeys show: rows, steps of a journey, and heads between them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Hat = Literal["mkt", "sales", "baton", "plain", "bad"]


@dataclass(frozen=True, slots=True)
class Head:
    """A heading inside a list; it cannot be selected."""

    title: str
    count: str = ""
    tone: str = "text"
    id: None = None
    tip: str = ""

    @property
    def spoken(self) -> str:
        """Heading and count."""
        return f"{self.title}, {self.count}" if self.count else self.title


class ListRow(NamedTuple):
    """A row: what leads it, a title with words beside or below, and words at the right.

    Leads stand in this order, each only if given: tick box (`tick`), `score`, avatar (`initials`
    or `business`), `icon`. `done` fills the tick and strikes the title through.
    """

    id: int
    title: str
    beside: str = ""
    second: str = ""
    second_icon: str = ""
    tick: bool = False
    done: bool = False
    score: int | None = None
    initials: str = ""
    business: bool = False
    icon: str = ""
    icon_tone: str = "muted"
    right: str = ""
    right_tone: str = "text"
    right_icon: str = ""
    right_second: str = ""
    right_second_tone: str = "muted"
    spoken: str = ""
    tip: str = ""


class JourneyStep(NamedTuple):
    """A step of a journey; `hat` colours its node, `at` stands left of the node, `when` right.

    `undone` strikes the title through.
    """

    id: int
    title: str
    note: str = ""
    when: str = ""
    icon: str = "circle"
    hat: Hat = "plain"
    at: str = ""
    undone: bool = False
    spoken: str = ""
    tip: str = ""
