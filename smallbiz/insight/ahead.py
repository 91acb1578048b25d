"""The plan of the weeks to come: activities with what is still to do for each."""

from dataclasses import dataclass
from datetime import date

from smallbiz.marketing.efforts import ActivityRow, Efforts
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period

WEEKS = 4

_STEPS = """
SELECT s.activity_id, s.what, s.due_on FROM activity_step s JOIN activity a ON a.id = s.activity_id
WHERE s.done_on IS NULL AND a.status <> 'dropped' AND (s.due_on IS NULL OR s.due_on <= ?)
ORDER BY s.due_on IS NULL, s.due_on, s.position, s.id
"""


@dataclass(frozen=True)
class Todo:
    """A step that is not done; `due_on` None: any day."""

    what: str
    due_on: date | None


@dataclass(frozen=True)
class Planned:
    """An activity of these weeks, or one that has a step to do in them."""

    activity: ActivityRow
    todo: tuple[Todo, ...]


@dataclass(frozen=True)
class Ahead:
    """Some weeks and what is planned in them, in order of the days."""

    weeks: tuple[Period, ...]
    planned: tuple[Planned, ...]

    @property
    def days(self) -> Period:
        """From the first to the last day."""
        return Period(self.weeks[0].since, self.weeks[-1].until)


def plan_ahead(store: Store, first: Period) -> Ahead:
    """The plan of four weeks from `first` on; ideas are left out, and what is done unless they are over."""
    weeks = [first]
    while len(weeks) < WEEKS:
        weeks.append(weeks[-1].following())
    days = Period(first.since, weeks[-1].until)
    todo, left_out = (
        _todo(store, days),
        {"idea"} if store.today() > days.until else {"idea", "done"},
    )
    rows = Efforts(store).between(days.since, days.until)
    shown = [row for row in rows if row.status not in left_out]
    known = {row.id for row in shown}
    due = [key for key, steps in todo.items() if key not in known and _is_due(steps, store, days)]
    others = [row for row in map(Efforts(store).row, due) if row and row.status not in left_out]
    planned = [Planned(row, tuple(todo.get(row.id, ()))) for row in shown + others]
    return Ahead(tuple(weeks), tuple(sorted(planned, key=_begins)))


def _todo(store: Store, days: Period) -> dict[int, list[Todo]]:
    found: dict[int, list[Todo]] = {}
    for activity, what, due in store.rows(_STEPS, (days.until.isoformat(),)):
        found.setdefault(activity, []).append(Todo(what, day(due)))
    return found


def _is_due(steps: list[Todo], store: Store, days: Period) -> bool:
    """Whether one is due in these days; what is late is, unless they are over."""
    since = days.since if store.today() > days.until else date.min
    return any(step.due_on and step.due_on >= since for step in steps)


def _begins(planned: Planned) -> tuple[date, int]:
    steps = (step.due_on for step in planned.todo if step.due_on)
    return planned.activity.starts_on or min(steps, default=date.max), planned.activity.id
