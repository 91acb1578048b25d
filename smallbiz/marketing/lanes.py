"""The plan as lanes: a row per channel, its activities as bars, the money per week underneath."""

from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.marketing.budget import Budget, PeriodMoney
from smallbiz.marketing.channels import Channels
from smallbiz.marketing.efforts import ActivityRow, Efforts
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, week
from smallbiz.words.translation import _

WEEKS = 12


@dataclass(frozen=True)
class Lane:
    """A channel and its activities; `channel_id` None is for those without a channel. Minor units."""

    channel_id: int | None
    name: str
    icon: str
    activities: tuple[ActivityRow, ...]

    @property
    def planned(self) -> int:
        """Planned cost of the activities shown."""
        return sum(activity.planned or 0 for activity in self.activities)

    @property
    def spent(self) -> int:
        """Money that the activities shown have cost so far."""
        return sum(activity.spent for activity in self.activities)


@dataclass(frozen=True)
class Plan:
    """What twelve weeks of the plan show."""

    period: Period
    lanes: tuple[Lane, ...]
    weeks: tuple[PeriodMoney, ...]

    @property
    def to_come(self) -> int:
        """What the activities shown that are not done will still cost as planned, minor units."""
        return sum(activity.to_come for lane in self.lanes for activity in lane.activities)

    @property
    def planned(self) -> int:
        """Planned cost of all activities shown, minor units."""
        return sum(lane.planned for lane in self.lanes)

    @property
    def spent(self) -> int:
        """Money that all activities shown have cost so far, minor units."""
        return sum(lane.spent for lane in self.lanes)


class Lanes:
    """Puts the plan together."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def plan(
        self, start: date, week_start: int = 0, weeks: int = WEEKS, campaign_id: int | None = None
    ) -> Plan:
        """The plan from the week of a day on, maybe of one campaign only.

        A lane for each channel in use, others when filled.
        """
        first = week(start, week_start)
        spans = [first]
        while len(spans) < weeks:
            spans.append(spans[-1].following())
        whole = Period(first.since, first.since + timedelta(days=7 * weeks - 1))
        money = Budget(self._store).over(spans, campaign_id)
        return Plan(whole, tuple(self._lanes(whole, campaign_id)), tuple(money))

    def _lanes(self, whole: Period, campaign_id: int | None) -> list[Lane]:
        shown = Efforts(self._store).between(whole.since, whole.until)
        by_channel: dict[int | None, list[ActivityRow]] = {}
        for activity in shown:
            if campaign_id not in (None, activity.campaign_id):
                continue
            by_channel.setdefault(activity.channel_id, []).append(activity)
        lanes = [
            Lane(channel.id, channel.name, channel.icon, tuple(by_channel.get(channel.id, ())))
            for channel in Channels(self._store).all(hidden=True)
            if not channel.hidden or channel.id in by_channel
        ]
        if None in by_channel:
            lanes.append(Lane(None, _("No channel"), "circle-dashed", tuple(by_channel[None])))
        return lanes
