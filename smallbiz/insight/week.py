"""One week in figures: against the week before and the month's goal, what was won and lost, what is next."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from smallbiz.insight.ahead import Ahead, plan_ahead
from smallbiz.insight.open_deals import unanswered
from smallbiz.insight.span import Figures, figures_of
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period, last_days

LOOK_BACK = 90
"""Days of What worked that the week shows."""
_FOLLOW_UPS = """
SELECT f.due_on, coalesce(c.name, ''), f.what, CASE WHEN d.status = 'open' THEN d.value END
FROM follow_up f LEFT JOIN deal d ON d.id = f.deal_id
LEFT JOIN contact c ON c.id = coalesce(f.contact_id, d.contact_id)
WHERE f.done_on IS NULL AND f.due_on BETWEEN ? AND ?
ORDER BY f.due_on, f.due_at IS NULL, f.due_at, f.id
"""
_STEPS = """
SELECT s.due_on AS day, '', s.what, NULL FROM activity_step s JOIN activity a ON a.id = s.activity_id
WHERE s.done_on IS NULL AND a.status <> 'dropped' AND s.due_on BETWEEN :since AND :until
UNION ALL
SELECT a.starts_on, '', a.name, a.planned_cost FROM activity a
WHERE a.status IN ('planned', 'running') AND a.starts_on BETWEEN :begin AND :until
ORDER BY day
"""


@dataclass(frozen=True)
class Task:
    """Something to do: with whom, what, and the money it is about, if any, in minor units."""

    day: date
    who: str
    what: str
    amount: int | None


@dataclass(frozen=True)
class Week(Figures):
    """Everything the weekly report is written from; money in minor units."""

    next_days: Period
    follow_ups: tuple[Task, ...]
    marketing: tuple[Task, ...]
    waiting_offers: int
    best_since: date | None
    """First day of the newest earlier week that brought at least as much; None: there was none."""
    ahead: Ahead
    """The plan from the next week on."""

    def is_late(self, task: Task) -> bool:
        """Whether it should be done by now, or by the end of the week once that is over."""
        return task.day < min(self.today, self.next_days.since)


def week_of(store: Store, days: Period) -> Week:
    """The figures of a week of seven days."""
    end, following = days.until, days.following()
    figures = figures_of(store, days, days.previous(), last_days(LOOK_BACK, end))
    return Week(
        **vars(figures),
        next_days=following,
        follow_ups=_tasks(
            store.rows(_FOLLOW_UPS, (_open_since(store, following), _texts(following)[1]))
        ),
        marketing=_tasks(store.rows(_STEPS, _span(store, following))),
        waiting_offers=unanswered(store, end),
        best_since=_best_since(store, days),
        ahead=plan_ahead(store, following),
    )


def _texts(days: Period) -> tuple[str, str]:
    return days.since.isoformat(), days.until.isoformat()


def _open_since(store: Store, following: Period) -> str:
    """What is late is still to do next week, unless that week is over."""
    return "" if store.today() <= following.until else following.since.isoformat()


def _span(store: Store, following: Period) -> dict[str, str]:
    begin, until = _texts(following)
    return {"since": _open_since(store, following), "begin": begin, "until": until}


def _tasks(rows: list[Any]) -> tuple[Task, ...]:
    return tuple(Task(date.fromisoformat(day), *rest) for day, *rest in rows)


def _best_since(store: Store, days: Period) -> date | None:
    """Weeks are counted back from this one, so that a week may begin on any day; most are not read."""
    since, until = _texts(days)
    brought = store.value(
        "SELECT coalesce(sum(amount), 0) FROM sale WHERE on_day BETWEEN ? AND ?", (since, until)
    )
    before = store.each(
        "SELECT on_day, sum(amount) FROM sale WHERE on_day < ? GROUP BY on_day ORDER BY on_day DESC",
        (since,),
    )
    for weeks, rows in groupby(before, lambda row: ((days.since - day(row[0])).days + 6) // 7):
        if sum(money for _day, money in rows) >= brought:
            return days.since - timedelta(weeks=weeks)
    return None
