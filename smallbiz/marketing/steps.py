"""What is to do for an activity, step by step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallbiz.marketing import records
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.tidying import required
from smallbiz.words.translation import _


@dataclass(frozen=True)
class StepRow:
    """One step of an activity."""

    id: int
    what: str
    due_on: date | None
    done_on: date | None


class ActivitySteps:
    """Adds, ticks and orders the steps of activities."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[StepRow]:
        """The steps of an activity in their order."""
        rows = self._store.rows(
            "SELECT id, what, due_on, done_on FROM activity_step WHERE activity_id = ?"
            " ORDER BY position, id",
            (activity_id,),
        )
        return [StepRow(row[0], row[1], day(row[2]), day(row[3])) for row in rows]

    def add(self, activity_id: int, what: str, due_on: date | None = None) -> int:
        """Add a step at the end."""
        what = required(what, "what")
        with self._store.work(_("Add the step “{what}”").format(what=what)) as work:
            steps = work.get(records.Activity, activity_id).steps
            last = max((step.position for step in steps), default=0)
            step = records.ActivityStep(
                activity_id=activity_id, what=what, due_on=due_on, position=last + 1
            )
            return work.add(step)

    def change(self, step_id: int, what: str, due_on: date | None) -> None:
        """Change its words and its day."""
        what = required(what, "what")
        with self._store.work(_("Change the step “{what}”").format(what=what)) as work:
            step = work.get(records.ActivityStep, step_id)
            step.what, step.due_on = what, due_on

    def tick(self, step_id: int, done: bool = True) -> None:
        """Say that it is done today, or not done after all."""
        told = _("Tick “{what}”") if done else _("Untick “{what}”")
        with self._store.work(told.format(what=self._what(step_id))) as work:
            work.get(records.ActivityStep, step_id).done_on = self._store.today() if done else None

    def reorder(self, step_ids: Sequence[int]) -> None:
        """Put the steps of an activity into this order."""
        with self._store.work(_("Reorder steps")) as work:
            for position, step_id in enumerate(step_ids, 1):
                work.get(records.ActivityStep, step_id).position = position

    def delete(self, step_id: int) -> None:
        """Delete it."""
        label = _("Delete the step “{what}”").format(what=self._what(step_id))
        with self._store.work(label) as work:
            work.delete(work.get(records.ActivityStep, step_id))

    def _what(self, step_id: int) -> str:
        what = self._store.value("SELECT what FROM activity_step WHERE id = ?", (step_id,))
        return str(what or "")
