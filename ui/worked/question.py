"""What the owner asks What worked: which days, whose credit, for what, with own hours or without."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from smallbiz.insight.beginning import money_moved, sales_with_a_source
from smallbiz.insight.behind import Behind, behind
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.results import Worked
from smallbiz.insight.verdict_cards import ENOUGH_SALES
from smallbiz.insight.worked import worked_each
from smallbiz.words.formats import counted
from smallbiz.words.periods import Period, last_days
from smallbiz.words.translation import _, ngettext, pgettext
from smallbiz.workspace import Workspace

DAYS = (30, 90, 365, None)
"""How far back can be looked; None is all of time."""
Choices = Sequence[tuple[Hashable, str]]


@dataclass(frozen=True)
class Question:
    """`days` up to today; None is all of time."""

    days: int | None = 90
    view: View = View.EVEN
    by: By = By.ACTIVITY
    own_hours: bool = True

    def period(self, today: date) -> Period | None:
        """The days meant."""
        return last_days(self.days, today) if self.days else None


@dataclass(frozen=True)
class Answer:
    """The figures, whether any money moved so far, and how many sales have a known source.

    Those are counted up to enough.
    """

    question: Question
    worked: Worked
    moved: bool
    known: int

    @property
    def early(self) -> bool:
        """Whether there are too few sales for verdicts."""
        return self.known < ENOUGH_SALES


def answer(workspace: Workspace, question: Question) -> Answer:
    """The figures asked for; some tenths of a second in a very large file."""
    return answers(workspace, [question])[question]


def answers(workspace: Workspace, questions: Sequence[Question]) -> dict[Question, Answer]:
    """The figures of several questions at once."""
    store, today = workspace.store, workspace.today
    asked = [(each.period(today), each.view, each.by, each.own_hours) for each in questions]
    moved, known = money_moved(store), sales_with_a_source(store, ENOUGH_SALES)
    return {
        question: Answer(question, found, moved, known)
        for question, found in zip(questions, worked_each(store, asked), strict=True)
    }


def neighbours(question: Question) -> list[Question]:
    """What one more choice would ask: another view, other days, other lines, own hours or not.

    What takes longest comes last: a year, then all of time.
    """
    others = [replace(question, view=view) for view in View]
    others += [replace(question, days=days) for days in DAYS]
    others += [replace(question, by=by) for by in By]
    others.append(replace(question, own_hours=not question.own_hours))
    others = [other for other in others if other != question]
    return sorted(others, key=lambda other: max(DAYS.index(other.days), DAYS.index(90)))


def sales_of(workspace: Workspace, question: Question) -> Behind:
    """The sales behind those figures."""
    period = question.period(workspace.today)
    return behind(workspace.store, period, question.view, question.by)


def period_choices() -> Choices:
    """How far back."""
    return (
        (30, counted(ngettext("{n} day", "{n} days", 30), 30)),
        (90, counted(ngettext("{n} day", "{n} days", 90), 90)),
        (365, _("1 year")),
        (None, pgettext("days", "All")),
    )


def view_choices() -> Choices:
    """Who gets the credit."""
    return (
        (View.FIRST, _("First contact")),
        (View.LAST, _("Last contact")),
        (View.EVEN, _("Even split")),
        (View.POSITION, _("First and last most")),
    )


def by_choices() -> Choices:
    """What a line stands for."""
    return (
        (By.ACTIVITY, _("Activities")),
        (By.CHANNEL, _("Channels")),
        (By.CAMPAIGN, _("Campaigns")),
        (By.AUDIENCE, _("Audiences")),
        (By.RECOMMENDER, _("Recommended by")),
    )
