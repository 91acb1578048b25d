"""What the marketing hat has to do in a week."""

from datetime import date
from typing import NamedTuple

from smallbiz.store.rows import converted
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


class DueRow(NamedTuple):
    """A step that is due or was done, or (`step_id` None) an activity that begins."""

    step_id: int | None
    what: str
    activity_id: int
    activity: str
    channel: str
    icon: str
    audience: str
    due_on: date
    done_on: date | None


_FROM = (
    " JOIN activity a ON a.id = {key} LEFT JOIN channel c ON c.id = a.channel_id"
    " WHERE a.status <> 'dropped' AND "
)
_REST = "a.id, a.name, coalesce(c.name, ''), coalesce(c.icon, 'megaphone'), a.audience"


class Due:
    """Answers what is to do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def has_plans(self) -> bool:
        """Whether there is any activity at all."""
        return bool(self._store.value("SELECT EXISTS (SELECT 1 FROM activity)"))

    def of_week(self, week: Period) -> list[DueRow]:
        """Steps due by the end of the week and not done before it, and activities that begin in it."""
        since, until = week.since.isoformat(), week.until.isoformat()
        steps = self._store.rows(
            f"SELECT s.id, s.what, {_REST}, s.due_on, s.done_on FROM activity_step s"
            + _FROM.format(key="s.activity_id")
            + "s.due_on <= ?2 AND (s.done_on IS NULL OR s.done_on BETWEEN ?1 AND ?2)",
            (since, until),
        )
        begun = self._store.rows(
            f"SELECT NULL, a.name, {_REST}, a.starts_on, NULL FROM (SELECT 1)"
            + _FROM.format(key="a.id")
            + "a.status IN ('planned', 'running') AND a.starts_on BETWEEN ?1 AND ?2",
            (since, until),
        )
        rows = [DueRow(*converted(row, days=[7, 8])) for row in steps + begun]
        return sorted(rows, key=lambda row: (row.due_on, row.step_id is not None, row.what))
