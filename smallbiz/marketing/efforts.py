"""What there is to see of activities: rows with their money and their leads."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from smallbiz.marketing.status import status_on
from smallbiz.store.rows import converted
from smallbiz.store.store import Store


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

    @property
    def to_come(self) -> int:
        """What it will still cost as planned, minor units."""
        over = self.status in ("done", "dropped")
        return 0 if over else max(0, (self.planned or 0) - self.spent)


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


class Efforts:
    """Answers which activities there are, with money, leads and today's status."""

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

    def _rows(self, rest: str, *values: object) -> list[ActivityRow]:
        today = self._store.today()
        return [_row(row, today) for row in self._store.rows(f"{_ROW} {rest}", values)]


def _row(row: Any, today: date) -> ActivityRow:
    values = converted(row, days=[8, 9])
    values[10] = status_on(values[10], values[8], values[9], today)
    return ActivityRow(*values)
