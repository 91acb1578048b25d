"""What a table cell can say: one small frozen value per kind, already in the owner's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words; the column decides the side they stand on."""

    text: str
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A line with a quieter one below; `tone` colours the lower line."""

    first: str
    second: str = ""
    tone: str = "muted"

    @property
    def text(self) -> str:
        """Both lines in one."""
        return ", ".join(part for part in (self.first, self.second) if part)


@dataclass(frozen=True, slots=True)
class Person:
    """A name with an avatar; businesses get a shop instead of initials."""

    name: str
    second: str = ""
    initials: str = ""
    business: bool = False

    @property
    def text(self) -> str:
        """Name and second line in one."""
        return ", ".join(part for part in (self.name, self.second) if part)


@dataclass(frozen=True, slots=True)
class Label:
    """A badge: word, tone and icon."""

    text: str
    tone: str = "plain"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A number from 0 to 100 with a bar."""

    value: int

    @property
    def text(self) -> str:
        """The bare number."""
        return str(self.value)


@dataclass(frozen=True, slots=True)
class IconText:
    """A word behind an icon."""

    icon: str
    text: str
    tone: str = "muted"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a count as shown, with figures that stand under one another."""

    text: str
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class Range:
    """Best guess as a dot and the likely range as a bar around 1.0, on a log scale from 0.1 to 30.

    `best` is None while there is nothing to say but `text`.
    """

    text: str
    low: float = 0.0
    best: float | None = None
    high: float = 0.0
    tone: str = "accent"


@dataclass(frozen=True, slots=True)
class Tick:
    """A round tick box; `text` says what is done or open."""

    done: bool
    text: str


Cell = Text | TwoLines | Person | Label | Score | IconText | Money | Range | Tick
