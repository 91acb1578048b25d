"""Marketing efforts: planned, moved, repeated, worked on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, TypedDict, Unpack

from smallbiz.marketing import records
from smallbiz.marketing.efforts import Efforts
from smallbiz.marketing.status import may_become
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import named
from smallbiz.words.text import fold, one_line
from smallbiz.words.tidying import not_negative, tidy
from smallbiz.words.translation import _


class ActivityFields(TypedDict, total=False):
    """What can be said of an activity; money in minor units, own time in minutes."""

    channel_id: int | None
    campaign_id: int | None
    audience: str
    starts_on: date | None
    ends_on: date | None
    planned_cost: int | None
    minutes: int
    expected_leads: int | None
    notes: str
    repeats: str | None


class Activities(Efforts):
    """Plans and changes activities, and answers questions about them."""

    def called(self, name: str) -> int | None:
        """The newest activity with a name, case and accents aside."""
        wanted = fold(one_line(name))
        rows = self._store.rows("SELECT id, name FROM activity ORDER BY starts_on DESC, id DESC")
        return next((ident for ident, text in rows if fold(text) == wanted), None)

    def plan(self, name: str, status: str = "planned", **fields: Unpack[ActivityFields]) -> int:
        """Add an activity; one with a first day and no last day lasts that day."""
        name = named(name, "name")
        if fields.get("starts_on") and fields.get("ends_on") is None:
            fields["ends_on"] = fields["starts_on"]
        with self._store.work(_("Plan {name}").format(name=name)) as work:
            return work.add(_filled(records.Activity(name=name, status=status), fields))

    def rename(self, activity_id: int, name: str) -> None:
        """Give it another name."""
        name = named(name, "name")
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(records.Activity, activity_id).name = name

    def change(self, activity_id: int, **fields: Unpack[ActivityFields]) -> None:
        """Change some of it; RuleBroken names the field that can't be so."""
        with self._work(_("Change {name}"), activity_id) as work:
            _filled(work.get(records.Activity, activity_id), fields)

    def move(self, activity_id: int, starts_on: date, channel_id: int | None = None) -> None:
        """Let it begin on another day, as long as before, its open steps with it; maybe elsewhere."""
        with self._work(_("Move {name}"), activity_id) as work:
            activity = work.get(records.Activity, activity_id)
            shift = starts_on - activity.starts_on if activity.starts_on else timedelta()
            if activity.ends_on:
                activity.ends_on += shift
            activity.starts_on = starts_on
            activity.ends_on = activity.ends_on or starts_on
            activity.channel_id = channel_id or activity.channel_id
            for step in activity.steps:
                if step.due_on and not step.done_on:
                    step.due_on += shift

    def resize(self, activity_id: int, starts_on: date, ends_on: date) -> None:
        """Let it begin and end on these days; its steps stay."""
        with self._work(_("Change the days of {name}"), activity_id) as work:
            _filled(
                work.get(records.Activity, activity_id),
                {"starts_on": starts_on, "ends_on": ends_on},
            )

    def set_status(self, activity_id: int, status: str) -> None:
        """Say how far it is; RuleBroken when its days speak against it."""
        with self._work(_("Change the status of {name}"), activity_id) as work:
            activity = work.get(records.Activity, activity_id)
            may_become(status, activity.starts_on, activity.ends_on, self._store.today())
            activity.status = status

    def delete(self, activity_id: int) -> None:
        """Delete it with its steps and expenses; people who came from it stay, without the link."""
        with self._work(_("Delete {name}"), activity_id) as work:
            work.delete(work.get(records.Activity, activity_id))

    def _work(self, label: str, activity_id: int) -> Any:
        name = self._store.value("SELECT name FROM activity WHERE id = ?", (activity_id,))
        return self._store.work(label.format(name=name or ""))


def _filled(activity: records.Activity, fields: Any) -> records.Activity:
    not_negative(fields, "planned_cost", "minutes", "expected_leads")
    for name, value in tidy(fields, long=("notes",)).items():
        setattr(activity, name, value)
    if activity.ends_on and (activity.starts_on is None or activity.ends_on < activity.starts_on):
        raise RuleBroken(_("The last day lies before the first."), "ends_on")
    return activity
