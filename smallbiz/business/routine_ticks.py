"""Which habits of the routine are done: daily ones today, weekly ones this week."""

from smallbiz.business import records
from smallbiz.business.profile import OwnBusiness
from smallbiz.business.routines import DAILY, Habit
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, week
from smallbiz.words.translation import _


class RoutineTicks:
    """Ticks habits and takes ticks away."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def done(self, habits: list[Habit]) -> set[str]:
        """The keys of those that are done."""
        return {habit.key for habit in habits if self._ticks(habit)}

    def tick(self, habit: Habit, *, on: bool) -> None:
        """Say that it is done for the day or the week, or that it is not."""
        label = _("Done: {habit}") if on else _("Not done: {habit}")
        with self._store.work(label.format(habit=habit.words)) as work:
            for ident in self._ticks(habit):
                work.delete(work.get(records.RoutineTick, ident))
            if on:
                work.add(records.RoutineTick(habit=habit.key, on_day=self._store.today()))

    def _ticks(self, habit: Habit) -> list[int]:
        days = self._days(habit)
        rows = self._store.rows(
            "SELECT id FROM routine_tick WHERE habit = ? AND on_day BETWEEN ? AND ?",
            (habit.key, days.since.isoformat(), days.until.isoformat()),
        )
        return [ident for (ident,) in rows]

    def _days(self, habit: Habit) -> Period:
        today = self._store.today()
        if habit.rhythm == DAILY:
            return Period(today, today)
        return week(today, OwnBusiness(self._store).read().week_start)
