"""How far an activity is: idea, planned, running, done or dropped.

The owner says that something is planned; from then on the dates say whether it is still planned, is
running or is done. An idea and a dropped activity stay what they are, and what the owner calls done
is done.
"""

from datetime import date

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, pgettext

STATUSES = ("idea", "planned", "running", "done", "dropped")
ICONS = {
    "idea": "lightbulb",
    "planned": "calendar-days",
    "running": "play",
    "done": "check",
    "dropped": "x",
}


def status_on(status: str, starts_on: date | None, ends_on: date | None, today: date) -> str:
    """The status on a day, by what the file says and the dates of the activity."""
    if status not in ("planned", "running") or starts_on is None:
        return status
    if today < starts_on:
        return "planned"
    return "done" if ends_on and today > ends_on else "running"


def may_become(status: str, starts_on: date | None, ends_on: date | None, today: date) -> None:
    """RuleBroken when the dates speak against a status that the owner chose."""
    if status not in STATUSES:
        raise RuleBroken(_("Choose one from the list."), "status")
    if status_on(status, starts_on, ends_on, today) == status:
        return
    if ends_on and ends_on < today:
        raise RuleBroken(_("It has ended. Move its last day first."), "ends_on")
    if starts_on and starts_on > today:
        raise RuleBroken(_("It has not begun. Move its first day first."), "starts_on")
    raise RuleBroken(_("It has begun. Move its first day first."), "starts_on")


def status_word(status: str) -> str:
    """The status as shown."""
    return {
        "idea": pgettext("activity", "Idea"),
        "planned": pgettext("activity", "Planned"),
        "running": pgettext("activity", "Running"),
        "done": pgettext("activity", "Done"),
        "dropped": pgettext("activity", "Dropped"),
    }[status]
