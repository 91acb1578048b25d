"""Steps in the owner's words: by day, with icon, hat and what was changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from smallbiz.journey.naming import counted_together
from smallbiz.store.steps import Step
from smallbiz.words.formats import listed, time, weekday_and_day
from smallbiz.words.translation import _
from ui.kit.row_items import Hat, Head, JourneyStep

Tally = dict[str, int]
LOOKS: dict[str, tuple[str, Hat]] = {
    "contact": ("users", "plain"),
    "touch": ("notebook-pen", "baton"),
    "handover": ("arrow-right-left", "baton"),
    "deal": ("square-kanban", "sales"),
    "offer": ("file-text", "sales"),
    "sale": ("banknote", "sales"),
    "follow_up": ("calendar-clock", "sales"),
    "stage": ("square-kanban", "sales"),
    "activity": ("calendar-days", "mkt"),
    "activity_step": ("circle-check", "mkt"),
    "expense": ("banknote", "mkt"),
    "campaign": ("layers", "mkt"),
    "channel": ("megaphone", "mkt"),
    "goal": ("target", "plain"),
    "estimate": ("target", "plain"),
    "business": ("store", "plain"),
}
MARKETING = {table for table, (_icon, hat) in LOOKS.items() if hat == "mkt"}
SALES = {table for table, (_icon, hat) in LOOKS.items() if hat == "sales"}


def by_day(
    steps: Sequence[Step], tally: Callable[[int], Tally], today: date
) -> list[Head | JourneyStep]:
    """The steps, newest first, under the heads of their days."""
    rows: list[Head | JourneyStep] = []
    shown = None
    for step in steps:
        at = step.at.astimezone()
        if at.date() != shown:
            shown = at.date()
            rows.append(Head(day_words(shown, today)))
        rows.append(_row(step, tally(step.id)))
    return rows


def day_words(day: date, today: date) -> str:
    """ "Today, Wed 13 May", else the day alone."""
    words = weekday_and_day(day, today)
    return _("Today, {day}").format(day=words) if day == today else words


def what(tally: Tally) -> str:
    """What a step changed: "3 contacts, 2 e-mail addresses"."""
    return listed(counted_together(tally))


def belongs(step: Step, tally: Tally, kind: object) -> bool:
    """Whether a step is of a kind: everything, marketing, sales or imports."""
    tables = {"marketing": MARKETING, "sales": SALES}.get(str(kind))
    if kind == "imports":
        return step.origin == "import"
    return tables is None or bool(tables & set(tally))


def _row(step: Step, tally: Tally) -> JourneyStep:
    icon, hat = _look(step, tally)
    note = _("Taken back") if step.undone else what(tally)
    at = time(step.at.astimezone())
    return JourneyStep(
        step.id,
        step.label,
        note=note,
        icon="undo-2" if step.undone else icon,
        hat="plain" if step.undone else hat,
        at=at,
        undone=step.undone,
        spoken=f"{at}, {step.label}, {note}",
        tip=step.label,
    )


def _look(step: Step, tally: Tally) -> tuple[str, Hat]:
    if step.origin == "import":
        return "file-spreadsheet", "baton"
    known = [LOOKS[table] for table in LOOKS if table in tally]
    return known[0] if known else ("circle-dot", "plain")
