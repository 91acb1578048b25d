"""One week in figures: against the week before and the month's goal, what was won and lost, what is next."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from smallbiz.insight.ahead import Ahead, plan_ahead
from smallbiz.insight.results import Worked
from smallbiz.insight.totals import Totals, totals
from smallbiz.insight.worked import worked
from smallbiz.sales.losing import label
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, last_days, month

LOOK_BACK = 90
"""Days of What worked that the week shows."""
PATIENCE = 7
"""Days after which an offer has waited long."""

_WON = """
SELECT coalesce(nullif(d.title, ''), p.name, s.product), coalesce(c.name, ''),
       coalesce(st.found_by, ''), s.amount
FROM sale s LEFT JOIN deal d ON d.id = s.deal_id LEFT JOIN contact c ON c.id = s.contact_id
LEFT JOIN product p ON p.id = s.product_id LEFT JOIN standing st ON st.id = s.contact_id
WHERE s.on_day BETWEEN ? AND ? ORDER BY s.amount DESC, s.id
"""
_LOST = """
SELECT d.title, coalesce(c.name, ''), d.lost_reason, d.lost_note, coalesce(r.name, ''), d.value
FROM deal d LEFT JOIN contact c ON c.id = d.contact_id
LEFT JOIN competitor r ON r.id = d.competitor_id
WHERE d.status = 'lost' AND d.closed_on BETWEEN ? AND ? ORDER BY d.value DESC, d.id
"""
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
_WAITING = """
SELECT count(DISTINCT d.id) FROM deal d JOIN offer o ON o.deal_id = d.id
WHERE d.status = 'open' AND o.sent_on <= ? AND NOT EXISTS
  (SELECT 1 FROM touch t WHERE t.deal_id = d.id AND t.on_day > o.sent_on)
  AND NOT EXISTS (SELECT 1 FROM offer n WHERE n.deal_id = d.id AND n.sent_on > o.sent_on)
"""


@dataclass(frozen=True)
class Closing:
    """A sale or a lost deal: what, who, and how they found us or why it was lost."""

    what: str
    who: str
    told: str
    amount: int


@dataclass(frozen=True)
class Task:
    """Something to do: with whom, what, and the money it is about, if any, in minor units."""

    day: date
    who: str
    what: str
    amount: int | None


@dataclass(frozen=True)
class GoalOfMonth:
    """What the owner wants to reach in the month the week ends in; None = no goal."""

    revenue: int | None = None
    new_customers: int | None = None
    leads: int | None = None
    marketing_budget: int | None = None


@dataclass(frozen=True)
class Week:
    """Everything the weekly report is written from; money in minor units."""

    days: Period
    next_days: Period
    today: date
    now: Totals
    before: Totals
    month_so_far: Totals
    month_gone: Fraction
    goal: GoalOfMonth
    won: tuple[Closing, ...]
    lost: tuple[Closing, ...]
    worked: Worked
    follow_ups: tuple[Task, ...]
    marketing: tuple[Task, ...]
    waiting_offers: int
    best_since: date | None
    """First day of the newest earlier week that brought at least as much; None: there was none."""
    ahead: Ahead
    """The plan from the next week on."""


def week_of(store: Store, days: Period) -> Week:
    """The figures of a week of seven days."""
    end, following = days.until, days.following()
    whole = month(end)
    return Week(
        days,
        following,
        store.today(),
        totals(store, days),
        totals(store, days.previous()),
        totals(store, Period(whole.since, end)),
        whole.elapsed(min(end, store.today())),
        _goal(store, whole.since),
        tuple(Closing(*row) for row in store.rows(_WON, _texts(days))),
        tuple(_lost(row) for row in store.rows(_LOST, _texts(days))),
        worked(store, last_days(LOOK_BACK, end)),
        _tasks(store.rows(_FOLLOW_UPS, (_open_since(store, following), _texts(following)[1]))),
        _tasks(store.rows(_STEPS, _span(store, following))),
        int(store.value(_WAITING, ((end - timedelta(days=PATIENCE)).isoformat(),))),
        _best_since(store, days),
        plan_ahead(store, following),
    )


def _texts(days: Period) -> tuple[str, str]:
    return days.since.isoformat(), days.until.isoformat()


def _open_since(store: Store, following: Period) -> str:
    """What is late is still to do next week, unless that week is over."""
    return "" if store.today() <= following.until else following.since.isoformat()


def _span(store: Store, following: Period) -> dict[str, str]:
    begin, until = _texts(following)
    return {"since": _open_since(store, following), "begin": begin, "until": until}


def _goal(store: Store, first: date) -> GoalOfMonth:
    row = store.one(
        "SELECT revenue, new_customers, leads, marketing_budget FROM goal WHERE starts_on = ?",
        (first.isoformat(),),
    )
    return GoalOfMonth(*row) if row else GoalOfMonth()


def _lost(row: Any) -> Closing:
    what, who, reason, note, competitor, value = row
    told = [label(reason), competitor, note]
    return Closing(what, who, ": ".join(part for part in told if part), value)


def _tasks(rows: list[Any]) -> tuple[Task, ...]:
    return tuple(Task(date.fromisoformat(day), *rest) for day, *rest in rows)


def _best_since(store: Store, days: Period) -> date | None:
    """Weeks are counted back from this one, so that a week may begin on any day."""
    rows = store.rows(
        "SELECT (julianday(:since) - julianday(on_day) + 6) / 7 AS ago, sum(amount) AS money"
        " FROM sale WHERE on_day < :since GROUP BY CAST(ago AS INTEGER)"
        " HAVING money >= (SELECT coalesce(sum(amount), 0) FROM sale"
        " WHERE on_day BETWEEN :since AND :until) ORDER BY ago LIMIT 1",
        {"since": days.since.isoformat(), "until": days.until.isoformat()},
    )
    return days.since - timedelta(weeks=int(rows[0][0])) if rows else None
