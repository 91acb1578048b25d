"""Steps of an activity in words: read from what is typed, shown as lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smallbiz.marketing.steps import StepRow
from smallbiz.words.day_reading import read_day
from smallbiz.words.formats import number
from smallbiz.words.nearness import due
from smallbiz.words.translation import _
from ui.kit.row_items import ListRow


def read_step(typed: str, today: date) -> tuple[str, date | None]:
    """The words of a step and its day, where one is told: "print leaflets friday"."""
    found = read_day(typed, today)
    if found is None or not found.rest:
        return typed.strip(), None
    return found.rest, found.day


def step_row(step: StepRow, today: date) -> ListRow:
    """A step as a line: its tick, its words, and when it is due."""
    done = step.done_on is not None
    when = "" if step.due_on is None or done else due(step.due_on, today)
    late = not done and step.due_on is not None and step.due_on < today
    state = _("done") if done else when
    return ListRow(
        step.id,
        step.what,
        tick=True,
        done=done,
        right=when,
        right_tone="bad" if late else "muted",
        spoken=", ".join(part for part in (step.what, state) if part),
        tip=step.what if len(step.what) > 30 else "",
    )


def steps_words(steps: Sequence[StepRow]) -> str:
    """ "2 of 3 done"; nothing without a step."""
    if not steps:
        return ""
    done = sum(step.done_on is not None for step in steps)
    return _("{done} of {all} done").format(done=number(done), all=number(len(steps)))
