"""Marketing efforts: planned, moved, repeated, worked on."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypedDict, Unpack

from smallbiz.marketing.records import Activity
from smallbiz.marketing.status import may_become, status_on
from smallbiz.store.rows import converted
from smallbiz.store.store import Store
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


@dataclass(frozen=True)
class ActivityRow:
    """An activity with everything its pane and its editor show; `status` is today's."""

    id: int
    name: str
    channel_id: int | None
    channel: str
    icon: str
    campaign_id: int | None
    campaign: str
    audience: str
    starts_on: date | None
    ends_on: date | None
    status: str
    planned: int | None
    spent: int
    promised: int
    minutes: int
    expected_leads: int | None
    leads: int
    notes: str
    repeats: str | None


_ROW = (
    "SELECT a.id, a.name, a.channel_id, coalesce(c.name, ''), coalesce(c.icon, 'megaphone'),"
    " a.campaign_id, coalesce(g.name, ''), a.audience, a.starts_on, a.ends_on, a.status,"
    " a.planned_cost, coalesce(e.spent, 0), coalesce(e.promised, 0), a.minutes, a.expected_leads,"
    " (SELECT count(*) FROM standing s WHERE s.first_activity_id = a.id), a.notes, a.repeats"
    " FROM activity a LEFT JOIN channel c ON c.id = a.channel_id"
    " LEFT JOIN campaign g ON g.id = a.campaign_id"
    " LEFT JOIN (SELECT activity_id, sum(iif(promised, 0, amount)) AS spent,"
    "  sum(iif(promised, amount, 0)) AS promised FROM expense GROUP BY activity_id) e"
    "  ON e.activity_id = a.id"
)


class Activities:
    """Plans, changes and answers questions about activities."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def row(self, activity_id: int) -> ActivityRow | None:
        """One activity, None when it is not there any more."""
        rows = self._rows("WHERE a.id = ?", activity_id)
        return rows[0] if rows else None

    def all(self) -> list[ActivityRow]:
        """Every activity, newest first, those without a day in front."""
        return self._rows("ORDER BY a.starts_on IS NOT NULL, a.starts_on DESC, a.id DESC")

    def between(self, since: date, until: date) -> list[ActivityRow]:
        """The activities with a day in a period, dropped ones left out, in order of their days."""
        return self._rows(
            "WHERE a.starts_on <= ? AND coalesce(a.ends_on, a.starts_on) >= ?"
            " AND a.status <> 'dropped' ORDER BY a.starts_on, a.id",
            until.isoformat(),
            since.isoformat(),
        )

    def undated(self) -> list[ActivityRow]:
        """Ideas and plans without a day."""
        return self._rows(
            "WHERE a.starts_on IS NULL AND a.status NOT IN ('done', 'dropped') ORDER BY a.id DESC"
        )

    def current(self) -> list[ActivityRow]:
        """What somebody may have come from: begun and not dropped, the running and newest first."""
        today = self._store.today().isoformat()
        return self._rows(
            "WHERE a.status <> 'dropped' AND (a.starts_on <= ?1 OR a.status = 'done')"
            " ORDER BY coalesce(a.ends_on, a.starts_on) < ?1, a.starts_on DESC, a.id DESC",
            today,
        )

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
            return work.add(_filled(Activity(name=name, status=status), fields))

    def rename(self, activity_id: int, name: str) -> None:
        """Give it another name."""
        name = named(name, "name")
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(Activity, activity_id).name = name

    def change(self, activity_id: int, **fields: Unpack[ActivityFields]) -> None:
        """Change some of it; RuleBroken names the field that can't be so."""
        with self._work(_("Change {name}"), activity_id) as work:
            _filled(work.get(Activity, activity_id), fields)

    def move(self, activity_id: int, starts_on: date, channel_id: int | None = None) -> None:
        """Let it begin on another day, as long as before, its open steps with it; maybe elsewhere."""
        with self._work(_("Move {name}"), activity_id) as work:
            activity = work.get(Activity, activity_id)
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
            _filled(work.get(Activity, activity_id), {"starts_on": starts_on, "ends_on": ends_on})

    def set_status(self, activity_id: int, status: str) -> None:
        """Say how far it is; RuleBroken when its days speak against it."""
        with self._work(_("Change the status of {name}"), activity_id) as work:
            activity = work.get(Activity, activity_id)
            may_become(status, activity.starts_on, activity.ends_on, self._store.today())
            activity.status = status

    def spend_time(self, activity_id: int, minutes: int) -> None:
        """Add to the owner's own time."""
        with self._work(_("Note time for {name}"), activity_id) as work:
            activity = work.get(Activity, activity_id)
            _filled(activity, {"minutes": activity.minutes + minutes})

    def delete(self, activity_id: int) -> None:
        """Delete it with its steps and expenses; people who came from it stay, without the link."""
        with self._work(_("Delete {name}"), activity_id) as work:
            work.delete(work.get(Activity, activity_id))

    def _rows(self, rest: str, *values: object) -> list[ActivityRow]:
        today = self._store.today()
        return [_row(row, today) for row in self._store.rows(f"{_ROW} {rest}", values)]

    def _work(self, label: str, activity_id: int) -> Any:
        name = self._store.value("SELECT name FROM activity WHERE id = ?", (activity_id,))
        return self._store.work(label.format(name=name or ""))


def _filled(activity: Activity, fields: Any) -> Activity:
    not_negative(fields, "planned_cost", "minutes", "expected_leads")
    for name, value in tidy(fields, long=("notes",)).items():
        setattr(activity, name, value)
    if activity.ends_on and (activity.starts_on is None or activity.ends_on < activity.starts_on):
        raise RuleBroken(_("The last day lies before the first."), "ends_on")
    return activity


def _row(row: Any, today: date) -> ActivityRow:
    values = converted(row, days=[8, 9])
    values[10] = status_on(values[10], values[8], values[9], today)
    return ActivityRow(*values)
