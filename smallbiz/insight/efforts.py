"""The lines of the results: what one stands for, and what it has cost."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class By(StrEnum):
    """What the results are shown for."""

    ACTIVITY = "activity"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    AUDIENCE = "audience"
    RECOMMENDER = "recommender"


@dataclass(frozen=True)
class Effort:
    """An activity, channel or campaign, an audience, or somebody who recommended us.

    `id` is that of its row, an audience's that of the first activity for it; None: those without one.
    """

    kind: By
    id: int | None
    name: str
    icon: str


class Sum(StrEnum):
    """The lines that are no effort: what belongs to none, and everything together."""

    NOBODY = "nobody"
    TOTAL = "total"


Line = Effort | Sum


@dataclass(frozen=True)
class Spent:
    """What an effort has cost: money, the owner's own minutes, and what these are worth, where that
    counts; money in minor units."""

    money: int = 0
    minutes: Fraction = Fraction()
    time: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        minutes = self.minutes + other.minutes
        return Spent(self.money + other.money, minutes, self.time + other.time)

    @property
    def cost(self) -> int:
        """Money and own time together."""
        return self.money + self.time

    @property
    def hours(self) -> float:
        """The owner's own hours."""
        return float(self.minutes / 60)
