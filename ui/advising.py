"""Advice for Today and its sheet: worked out beside the screen, followed, put aside and brought back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.words.translation import language
from ui.answers import Answers
from ui.desk import Desk
from ui.preferences import Preferences

if TYPE_CHECKING:
    from smallbiz.business.asides import Aside
    from smallbiz.insight.advice import Advice
    from smallbiz.workspace import Workspace

TABLES = (
    "business", "goal", "contact", "touch", "handover", "deal", "sale", "sale_credit", "follow_up",
    "activity", "expense", "channel", "stage", "offer", "satisfaction", "objection",
    "deal_objection", "answer", "product", "estimate",
)  # fmt: skip
"""What advice rests on."""


class Advising(QObject):
    """`changed` says that there is other advice to show."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._found: list[Advice] | None = None
        self._asked: tuple[date, str] | None = None
        self._stale = True
        self._rested: list[tuple[date, str]] = []
        """Days and keys of what was put aside, the oldest first; undone that day, it is said again."""
        self._answers = Answers(desk, lambda workspace, _now: _advice(workspace), self)
        self._answers.came.connect(self._take)
        self._answers.failed.connect(self._fail)
        desk.bus.changed.connect(self._hear)

    @property
    def known(self) -> bool:
        """Whether it was worked out once."""
        return self._found is not None

    def refresh(self) -> None:
        """Work it out anew if anything that it rests on has changed, or the language; then say so."""
        now = self._desk.workspace.today, language()
        if self._stale or self._asked != now:
            self._answers.forget()
        self._stale, self._asked = False, now
        self._answers.ask(now)

    def left(self) -> list[Advice]:
        """All advice that is not put aside, what promises most first."""
        from smallbiz.insight.advice import left_over

        workspace = self._desk.workspace
        return left_over(self._found or [], workspace.asides.all(), workspace.today)

    def of_today(self) -> Advice | None:
        """The one that Today shows; it is remembered, so that tomorrow has another one."""
        from smallbiz.insight.advice import for_today

        today, path = self._desk.workspace.today, self._desk.workspace.path
        left, said = self.left(), Preferences().advice_said(path)
        back = {(today, advice.key) for advice in left}.intersection(self._rested)
        again = min(back, key=self._rested.index, default=(today, said.get(today, "")))
        chosen = for_today(left, today, {**said, today: again[1]})
        if chosen is not None and said.get(today) != chosen.key:
            Preferences().keep_advice_said(path, {**said, today: chosen.key})
        return chosen

    def put_aside(self) -> list[tuple[Aside, Advice | None]]:
        """What rests, with its words where it would be said now."""
        found = {advice.key: advice for advice in self._found or []}
        asides = self._desk.workspace.asides.all()
        left = {advice.key for advice in self.left()}
        return [(aside, found.get(aside.key)) for aside in asides if aside.key not in left]

    def follow(self, advice: Advice) -> None:
        """Go where it leads, or do what it says."""
        from smallbiz.insight.advice_rule import Way

        match advice.go.way:
            case Way.PAGE:
                self._desk.go(advice.go.name, **advice.target)
            case Way.SHEET:
                self._desk.sheet(advice.go.name, **advice.target)
            case Way.DEED:
                self._do(advice)

    def rest(self, advice: Advice, *, for_good: bool = False) -> None:
        """Put it aside, with Undo."""
        matter, asides = advice.matter, self._desk.workspace.asides
        self._rested = [*self._rested, (self._desk.workspace.today, advice.key)]
        self._desk.do(
            lambda: asides.put(
                advice.rule.key, matter.subject, matter.stake, matter.count, for_good=for_good
            )
        )

    def bring_back(self, aside: Aside) -> None:
        """Let it be said again, with Undo."""
        self._desk.do(lambda: self._desk.workspace.asides.bring_back(aside.id))

    def _do(self, advice: Advice) -> None:
        """Both deeds make an activity, which the plan then shows."""
        workspace = self._desk.workspace
        deed = {"repeat": workspace.repeats.duplicate, "answer": workspace.ideas.answer}
        subject = advice.matter.subject
        assert subject is not None
        try:
            made = self._desk.do(lambda: deed[advice.go.name](subject))
        except RuleBroken as gone:
            self._desk.toasts.say(gone.message)
            self.refresh()
            return
        if made is not None:
            self._desk.go("plan", activity_id=made)

    def _take(self, found: list[Advice]) -> None:
        self._found = found
        self.changed.emit()

    def _hear(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._stale = True
        if changes.touch("aside"):
            self.changed.emit()

    @staticmethod
    def _fail(trouble: Exception) -> None:
        """A file that can't be read is told by the page; advice just stays away."""
        if not isinstance(trouble, StorageProblem):
            raise trouble


def _advice(workspace: Workspace) -> list[Advice]:
    from smallbiz.insight.advice import advise
    from smallbiz.insight.facts import facts_of

    return advise(facts_of(workspace.store), workspace.business.currency())
