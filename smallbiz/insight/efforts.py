"""The efforts of a file, and what each has cost."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from smallbiz.insight.measures import hours_cost, spread
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


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


def spent(store: Store, period: Period | None, today: date) -> dict[int, Spent]:
    """What each activity has cost up to today, spread evenly over its days, in a period.

    An activity that still runs is spread over the days so far. Own time counts once it has begun.
    """
    rows = store.rows(
        "SELECT a.id, CASE WHEN a.status IN ('idea', 'planned') THEN 0 ELSE a.minutes END,"
        " coalesce(sum(e.amount), 0), coalesce(a.starts_on, min(e.on_day), a.ends_on),"
        " coalesce(a.ends_on, CASE WHEN a.status = 'running' THEN :today END,"
        " max(e.on_day), a.starts_on)"
        " FROM activity a LEFT JOIN expense e"
        " ON e.activity_id = a.id AND NOT e.promised AND e.on_day <= :today GROUP BY a.id",
        {"today": today.isoformat()},
    )
    found = {row[0]: _inside(row, period, today) for row in rows}
    return {ident: cost for ident, cost in found.items() if cost != Spent()}


def _inside(row: Any, period: Period | None, today: date) -> Spent:
    """A cost without any day counts whole in every period: it is never lost."""
    _ident, minutes, money, starts, ends = row
    if period is None or starts is None:
        return Spent(money, minutes)
    since = date.fromisoformat(starts)
    over = Period(since, max(since, min(date.fromisoformat(ends), today)))
    return Spent(round(spread(money, over, period)), round(spread(minutes, over, period)))
