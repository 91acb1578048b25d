"""What each line of the results adds up: single activities and channels, or sums of them.

Credit is computed per activity, else per channel; inside the numbers such an effort is one integer, the
activity's id or minus the channel's. Channels, campaigns and audiences are sums of those.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.recommending import recommenders
from smallbiz.store.store import Store
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _

NOWHERE = 0
"""The number of what belongs to no channel, campaign or audience."""


@dataclass(frozen=True)
class Grouping:
    """Which line of the chosen kind each single effort belongs to, both by number."""

    efforts: Mapping[int, Effort]
    home: Mapping[int, int]

    def numbers(self, effort: Effort) -> list[int]:
        """The single efforts that a line adds up."""
        return [
            number
            for number, key in self.home.items()
            if (self.efforts[key].kind, self.efforts[key].id) == (effort.kind, effort.id)
        ]


def grouping(store: Store, by: By) -> Grouping:
    """All lines of a kind, and where each activity and channel belongs.

    Those who recommended us stand for themselves.
    """
    if by is By.RECOMMENDER:
        known = recommenders(store)
        return Grouping(known, {number: number for number in known})
    channels = store.rows("SELECT id, name, icon FROM channel")
    activities = store.rows(
        "SELECT a.id, a.name, coalesce(c.icon, 'megaphone'), a.channel_id, a.campaign_id, a.audience"
        " FROM activity a LEFT JOIN channel c ON c.id = a.channel_id ORDER BY a.id"
    )
    if by is By.ACTIVITY:
        return _singly(activities, channels)
    if by is By.CHANNEL:
        return _by_channel(activities, channels)
    of_none = {-row[0]: NOWHERE for row in channels}
    if by is By.CAMPAIGN:
        campaigns = store.rows("SELECT id, name FROM campaign")
        efforts = {ident: Effort(by, ident, name, "layers") for ident, name in campaigns}
        efforts[NOWHERE] = Effort(by, None, _("Without a campaign"), "circle-dashed")
        return Grouping(efforts, _homes(activities, 4) | of_none)
    return _by_audience(activities, of_none)


def _singly(activities: list[Any], channels: list[Any]) -> Grouping:
    efforts = {-row[0]: Effort(By.CHANNEL, *row) for row in channels}
    efforts |= {row[0]: Effort(By.ACTIVITY, *row[:3]) for row in activities}
    return Grouping(efforts, {number: number for number in efforts})


def _by_channel(activities: list[Any], channels: list[Any]) -> Grouping:
    efforts = {ident: Effort(By.CHANNEL, ident, name, icon) for ident, name, icon in channels}
    efforts[NOWHERE] = Effort(By.CHANNEL, None, _("Without a channel"), "circle-dashed")
    return Grouping(efforts, _homes(activities, 3) | {-row[0]: row[0] for row in channels})


def _by_audience(activities: list[Any], home: dict[int, int]) -> Grouping:
    """An audience is what the activity says; the same words in other letters are the same one."""
    efforts = {NOWHERE: Effort(By.AUDIENCE, None, _("No audience noted"), "circle-dashed")}
    known: dict[str, int] = {"": NOWHERE}
    for ident, _name, _icon, _channel, _campaign, audience in activities:
        words = one_line(audience)
        home[ident] = known.setdefault(fold(words), ident)
        if home[ident] == ident:
            efforts[ident] = Effort(By.AUDIENCE, ident, words, "users")
    return Grouping(efforts, home)


def _homes(activities: list[Any], column: int) -> dict[int, int]:
    return {row[0]: row[column] or NOWHERE for row in activities}
