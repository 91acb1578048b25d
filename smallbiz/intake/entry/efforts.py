"""Efforts by name: an activity, a channel or a campaign; an unknown name becomes an activity that is done."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from smallbiz.intake.entry.desk import Desk
from smallbiz.journey.kinds import KINDS
from smallbiz.words.text import fold, one_line


class Effort(NamedTuple):
    """What a touch is linked to: an activity, or a channel where no activity is known."""

    activity_id: int | None
    channel_id: int | None


@dataclass(frozen=True)
class _Activity:
    """An activity as a row finds it: by its days, where several have its name."""

    id: int
    starts_on: date | None
    ends_on: date | None
    campaign_id: int | None = None

    def has(self, day: date) -> bool:
        return bool(self.starts_on and self.starts_on <= day <= (self.ends_on or self.starts_on))


class Efforts:
    """Finds and adds efforts, and notes that they brought somebody."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        rows = desk.store.rows(
            "SELECT name, id, starts_on, ends_on, campaign_id FROM activity ORDER BY starts_on, id"
        )
        self._activities: dict[str, list[_Activity]] = {}
        for name, ident, *days, campaign in rows:
            since, until = (date.fromisoformat(day) if day else None for day in days)
            own = _Activity(ident, since, until, campaign)
            self._activities.setdefault(_key(name), []).append(own)
        self._names_of: dict[Effort, str] = {}
        self._linked: set[int] = set()
        self._noted: set[tuple[int, Effort]] = set()
        self._campaigns = self._names("campaign")
        self._channels = self._names("channel")

    def called(self, name: str, day: date) -> Effort:
        """The effort of a name; of activities that repeat, the one on that day or the last before."""
        effort = self._find(name, day)
        self._names_of.setdefault(effort, one_line(name))
        return effort

    def knows(self, name: str) -> bool:
        """Whether there is an activity or channel of a name, or nothing is named."""
        key = _key(name)
        return not key or key in self._activities or key in self._channels

    def _find(self, name: str, day: date) -> Effort:
        key = _key(name)
        if key in self._activities:
            return Effort(_nearest(self._activities[key], day).id, None)
        if key in self._campaigns:
            return Effort(self._of_campaign(key, one_line(name)), None)
        if key in self._channels:
            return Effort(None, self._channels[key])
        return Effort(self.add(one_line(name)), None)

    def add(self, name: str, campaign_id: int | None = None) -> int:
        """A new activity that is done."""
        ident = self._desk.draft.add("activity", name=name, status="done", campaign_id=campaign_id)
        self._activities.setdefault(_key(name), []).append(_Activity(ident, None, None))
        self._desk.ledger.made["activity"] += 1
        return ident

    def day_of(self, effort: Effort, told: date | None) -> date:
        """When an effort brought somebody: the day the file says, else today or its last day."""
        if told:
            return min(told, self._desk.today)
        for own in (own for every in self._activities.values() for own in every):
            if own.id == effort.activity_id:
                last = own.ends_on or own.starts_on
                return min(last, self._desk.today) if last else self._desk.today
        return self._desk.today

    def last_day(self, name: str) -> date | None:
        """The last day of the activity of a name; None where nothing tells it."""
        own = self._activities.get(_key(name))
        if not own:
            return None
        found = _nearest(own, self._desk.today)
        last = found.ends_on or found.starts_on
        return min(last, self._desk.today) if last else None

    def brought(self, effort: Effort, contact_ids: Collection[int]) -> set[int]:
        """Which of these contacts have a touch of this effort in the file already."""
        column = "activity_id" if effort.activity_id else "channel_id"
        rows = self._desk.store.rows(
            f"SELECT contact_id FROM touch WHERE {column} = ?", (max(filter(None, effort)),)
        )
        return {ident for (ident,) in rows} & set(contact_ids)

    def touch(
        self,
        contact_id: int,
        effort: Effort,
        day: date,
        kind: str = "heard",
        deal_id: int | None = None,
    ) -> int:
        """Note that an effort brought somebody."""
        name = self._names_of[effort]
        self._desk.ledger.brought.setdefault(name, set()).add(contact_id)
        return self._desk.draft.add(
            "touch",
            contact_id=contact_id,
            on_day=day.isoformat(),
            kind=kind,
            hat=KINDS[kind].hat,
            interest=1,
            deal_id=deal_id,
            **effort._asdict(),
        )

    def known_by(self, contact_id: int, effort: Effort, day: date) -> bool:
        """Note that an effort had brought somebody by a day; True when that was known."""
        known = (contact_id, effort)
        if known in self._noted or self._desk.store.one(
            "SELECT 1 FROM touch WHERE contact_id = ? AND activity_id IS ? AND channel_id IS ?"
            " AND on_day <= ?",
            (contact_id, *effort, day.isoformat()),
        ):
            return True
        self._noted.add(known)
        self.touch(contact_id, effort, day)
        return False

    def lead_to(self, contact_id: int, effort: Effort, deal_id: int, day: date) -> bool:
        """Say that an effort brought a deal, by a touch that is there or a new one; False when it was said."""
        rows = self._desk.store.rows(
            "SELECT id, deal_id FROM touch WHERE contact_id = ? AND activity_id IS ?"
            " AND channel_id IS ? ORDER BY on_day <> ?, id",
            (contact_id, *effort, day.isoformat()),
        )
        if any(deal == deal_id for _ident, deal in rows):
            return False
        free = (ident for ident, deal in rows if deal is None and ident not in self._linked)
        touch = next(free, None)
        if touch is None:
            self.touch(contact_id, effort, day, "asked", deal_id)
        else:
            self._linked.add(touch)
            self._desk.draft.change("touch", touch, {"deal_id": deal_id})
        return True

    def _of_campaign(self, key: str, name: str) -> int:
        """The campaign's only activity, else one that bears its name."""
        campaign = self._campaigns[key]
        own = [
            activity.id
            for every in self._activities.values()
            for activity in every
            if activity.campaign_id == campaign
        ]
        return own[0] if len(own) == 1 else self.add(name, campaign)

    def _names(self, table: str) -> dict[str, int]:
        rows = self._desk.store.rows(f"SELECT name, id FROM {table} ORDER BY id DESC")
        return {_key(name): ident for name, ident in rows}


def _key(name: str) -> str:
    return fold(one_line(name))


def _nearest(activities: list[_Activity], day: date) -> _Activity:
    """The one on the day, else the last that began before it, else the first."""
    within = [own for own in activities if own.has(day)]
    before = [own for own in activities if own.starts_on and own.starts_on <= day]
    return (within or before or activities[:1])[-1]
