"""The efforts of a file: activities, and channels where no activity is known; what each has cost.

Credit is computed per activity, else per channel; inside the numbers such an effort is one integer, the
activity's id or minus the channel's. Channels and campaigns are sums of those.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from smallbiz.insight.measures import hours_cost, spread
from smallbiz.store.store import Store
from smallbiz.words.periods import Period
from smallbiz.words.translation import _


class By(StrEnum):
    """What the results are shown for."""

    ACTIVITY = "activity"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"


@dataclass(frozen=True)
class Effort:
    """What the owner calls an activity, a channel or a campaign; `id` None: those without one."""

    kind: By
    id: int | None
    name: str
    icon: str


@dataclass(frozen=True)
class Grouping:
    """Which effort of the chosen kind each single effort belongs to, both by number."""

    efforts: Mapping[int, Effort]
    home: Mapping[int, int]


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


NOWHERE = 0
"""The number of what belongs to no channel or campaign."""


def grouping(store: Store, by: By) -> Grouping:
    """All efforts of a kind, and where each activity and channel belongs."""
    channels = store.rows("SELECT id, name, icon FROM channel")
    activities = store.rows(
        "SELECT a.id, a.name, coalesce(c.icon, 'megaphone'), a.channel_id, a.campaign_id"
        " FROM activity a LEFT JOIN channel c ON c.id = a.channel_id"
    )
    if by is By.ACTIVITY:
        return _singly(activities, channels)
    if by is By.CHANNEL:
        efforts = {ident: Effort(by, ident, name, icon) for ident, name, icon in channels}
        efforts[NOWHERE] = Effort(by, None, _("Without a channel"), "circle-dashed")
        return Grouping(efforts, _homes(activities, 3) | {-row[0]: row[0] for row in channels})
    campaigns = store.rows("SELECT id, name FROM campaign")
    efforts = {ident: Effort(by, ident, name, "layers") for ident, name in campaigns}
    efforts[NOWHERE] = Effort(by, None, _("Without a campaign"), "circle-dashed")
    return Grouping(efforts, _homes(activities, 4) | {-row[0]: NOWHERE for row in channels})


def _singly(activities: list[Any], channels: list[Any]) -> Grouping:
    efforts = {-row[0]: Effort(By.CHANNEL, *row) for row in channels}
    efforts |= {row[0]: Effort(By.ACTIVITY, *row[:3]) for row in activities}
    return Grouping(efforts, {number: number for number in efforts})


def _homes(activities: list[Any], column: int) -> dict[int, int]:
    return {row[0]: row[column] or NOWHERE for row in activities}


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
