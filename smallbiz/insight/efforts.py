"""The lines of the results: what one stands for, and what it has cost."""

from dataclasses import dataclass
from enum import StrEnum

from smallbiz.insight.measures import hours_cost


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
    """What an effort has cost: money in minor units and the owner's own minutes."""

    money: int = 0
    minutes: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.money + other.money, self.minutes + other.minutes)

    def cost(self, hourly_value: int) -> int:
        """Money plus own time at an hourly value (0 leaves it out), in minor units."""
        return self.money + hours_cost(self.minutes, hourly_value)
