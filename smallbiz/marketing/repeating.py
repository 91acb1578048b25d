"""Activities that come again every week, month, quarter or year."""

from __future__ import annotations

from datetime import date, timedelta

from smallbiz.marketing import records
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.repeats import Repeat, Unit
from smallbiz.words.translation import _

RHYTHMS = {
    "weekly": Repeat(1, Unit.WEEK),
    "monthly": Repeat(1, Unit.MONTH),
    "quarterly": Repeat(3, Unit.MONTH),
    "yearly": Repeat(1, Unit.YEAR),
}
"""What `Activity.repeats` holds."""

_COPIED = ("name", "channel_id", "campaign_id", "audience", "planned_cost", "expected_leads",
           "notes", "repeats")  # fmt: skip


class Repeats:
    """Makes the next one of a repeating activity."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next_day(self, activity_id: int) -> date | None:
        """The day on which the next one begins, counted from the first; None when it doesn't repeat."""
        row = self._store.one(
            "SELECT a.repeats, a.starts_on, coalesce(f.starts_on, a.starts_on) FROM activity a"
            " LEFT JOIN activity f ON f.id = a.repeat_of_id WHERE a.id = ?",
            (activity_id,),
        )
        if not row or row[0] not in RHYTHMS or row[1] is None:
            return None
        return RHYTHMS[row[0]].after(date.fromisoformat(row[2]), date.fromisoformat(row[1]))

    def plan_next(self, activity_id: int) -> int:
        """Plan the next one with the same steps; RuleBroken when it is there already."""
        starts_on = self.next_day(activity_id)
        if starts_on is None:
            raise RuleBroken(_("Choose how often it comes again, and its first day."), "repeats")
        name = self._store.value("SELECT name FROM activity WHERE id = ?", (activity_id,))
        with self._store.work(_("Plan {name} again").format(name=name)) as work:
            return self._copy(work, work.get(records.Activity, activity_id), starts_on)

    def duplicate(self, activity_id: int) -> int:
        """A copy with the same steps, as an idea that begins on the day after the last one."""
        name = self._store.value("SELECT name FROM activity WHERE id = ?", (activity_id,))
        with self._store.work(_("Copy {name}").format(name=name)) as work:
            activity = work.get(records.Activity, activity_id)
            ends_on = activity.ends_on or activity.starts_on
            copy = _copy(activity, ends_on + timedelta(days=1) if ends_on else None)
            copy.status, copy.repeats = "idea", None
            return work.add(copy)

    def _copy(self, work: Work, activity: records.Activity, starts_on: date) -> int:
        first = activity.repeat_of_id or activity.id
        there = "SELECT 1 FROM activity WHERE repeat_of_id = ? AND starts_on = ?"
        if self._store.one(there, (first, starts_on.isoformat())):
            raise RuleBroken(_("The next one is planned already."), "repeats")
        again = _copy(activity, starts_on)
        again.repeat_of_id = first
        return work.add(again)


def _copy(activity: records.Activity, starts_on: date | None) -> records.Activity:
    """The same again from another day on, none of its steps done."""
    shift = timedelta()
    if starts_on and activity.starts_on:
        shift = starts_on - activity.starts_on
    again = records.Activity(
        **{name: getattr(activity, name) for name in _COPIED},
        status="planned",
        starts_on=starts_on,
        ends_on=activity.ends_on + shift if activity.ends_on else starts_on,
    )
    again.steps = [_again(step, shift) for step in activity.steps]
    return again


def _again(step: records.ActivityStep, shift: timedelta) -> records.ActivityStep:
    due_on = step.due_on + shift if step.due_on else None
    return records.ActivityStep(what=step.what, due_on=due_on, position=step.position)
