"""What can be done with an activity of the plan; what a rule forbids is told above the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from smallbiz.words.errors import RuleBroken
from ui.desk import Desk
from ui.kit.notices import InlineError


class PlanCommands:
    """Each command is one step with a toast; `error` tells why the last one was refused."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.error = InlineError("")
        self.error.hide()

    def move(self, activity_id: int, starts_on: date, ends_on: date) -> None:
        """Put it on other days: with the same length its open steps come along."""
        activities = self._desk.workspace.activities
        row = activities.row(activity_id)
        if row is None or row.starts_on is None:
            return
        if (row.ends_on or row.starts_on) - row.starts_on == ends_on - starts_on:
            self._do(lambda: activities.move(activity_id, starts_on))
        else:
            self._do(lambda: activities.resize(activity_id, starts_on, ends_on))

    def plan_next(self, activity_id: int) -> int | None:
        """Plan the next one of a repeating activity; its id."""
        return self._do(lambda: self._desk.workspace.repeats.plan_next(activity_id))

    def copy(self, activity_id: int) -> int | None:
        """Make a copy; its id."""
        return self._do(lambda: self._desk.workspace.repeats.duplicate(activity_id))

    def delete(self, activity_id: int) -> None:
        """Delete it."""
        self._do(lambda: self._desk.workspace.activities.delete(activity_id))

    def _do(self, command: Callable[[], int | None]) -> int | None:
        self.error.hide()
        try:
            return self._desk.do(command)
        except RuleBroken as broken:
            self.error.say(broken.message)
            self.error.show()
            return None
