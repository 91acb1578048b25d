"""From first look to regular customer: of everybody, or of those whom the chosen line found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smallbiz.insight.efforts import By, Effort
from smallbiz.words.formats import days, listed, number
from smallbiz.words.periods import Period, last_days
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.funnel import Funnel, FunnelStep
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.toggles import Segments
from ui.worked.evidence import People
from ui.worked.lists import ListsSheet

if TYPE_CHECKING:
    from smallbiz.insight import funnel
    from smallbiz.workspace import Workspace

EVERYBODY, LINE = "everybody", "line"
TONES = ("mkt", "mkt", "accent", "sales", "sales")
LEAST_SHARE = 0.12
"""Of the widest step; narrower ones would have no room for their figure."""


@dataclass(frozen=True)
class Asked:
    """So many days up to today (None: all), of everybody or of those whom one effort found."""

    days: int | None
    effort: Effort | None = None
    by: By = By.ACTIVITY


class FunnelCard(Card):
    """Worked out beside the screen when the days or the line change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(10, (18, 14, 18, 16))
        self._desk = desk
        self._days: int | None = None
        self._effort: Effort | None = None
        self._by = By.ACTIVITY
        self._answers = Answers(desk, _worked_out, self)
        self._answers.came.connect(self.show_funnel)
        self._answers.failed.connect(desk.tell)
        self.of = Segments(
            [(EVERYBODY, _("Everybody")), (LINE, _("The chosen line"))],
            "worked_funnel_of",
            _("Whose way"),
        )
        self.of.picked.connect(lambda _key: self._ask())
        self._whose = muted("")
        self.steps = Funnel(_("From first look to regular customer"))
        self.steps.setObjectName("worked_funnel")
        self.steps.opened.connect(self._look_behind)
        self._shown: funnel.Funnel | None = None
        self._times = muted("", wrap=True)
        head = row(
            label(_("From first look to regular customer"), "strong"), 1, self._whose, self.of
        )
        self.lay.addLayout(head)
        self.lay.addWidget(self.steps)
        self.lay.addWidget(self._times)

    def refresh(self, days: int | None) -> None:
        """Ask anew, as the file or the days changed."""
        self._days = days
        self._answers.forget()
        self._ask()

    def follow(self, effort: Effort | None, by: By) -> None:
        """The line of the table that is chosen now, None where it is no effort, and its kind."""
        self._effort, self._by = effort, by
        if self.of.current == LINE:
            self._ask()

    def show_funnel(self, found: funnel.Funnel) -> None:
        """Show it, widest first."""
        from smallbiz.insight.funnel_words import spoken

        self._shown = found
        widest = max(1, *(stage.moved.entered for stage in found.stages))
        steps = [
            _step(stage, widest, tone, stage is found.weakest)
            for stage, tone in zip(found.stages, TONES, strict=True)
        ]
        self.steps.show_steps(steps, spoken(found))
        self._times.setText(_times(found))

    def _look_behind(self, place: int) -> None:
        """The people at each step, those of the one that was opened first."""
        if self._shown is not None and self._shown.stages[place].moved.entered:
            effort = self._effort if self.of.current == LINE else None
            open_steps(self._desk, self._shown, place, Asked(self._days, effort, self._by))

    def _ask(self) -> None:
        effort = self._effort if self.of.current == LINE else None
        self._whose.setText(effort.name if effort else "")
        self._answers.ask(Asked(self._days, effort, self._by))


def open_steps(desk: Desk, found: funnel.Funnel, place: int, asked: Asked) -> ListsSheet:
    """The lists of the people at each step that anybody reached."""
    from smallbiz.insight.funnel_words import step_words

    steps = [
        (stage.step, f"{step_words(stage.step)[0]}: {number(stage.moved.entered)}")
        for stage in found.stages
        if stage.moved.entered
    ]
    sheet = ListsSheet(
        desk,
        _("From first look to regular customer"),
        ". ".join(
            part for part in (asked.effort.name if asked.effort else "", days(found.period)) if part
        ),
        steps,
        found.stages[place].step,
        lambda twin, step: _people(twin, found.period, step, asked),
    )
    sheet.open()
    return sheet


def _people(workspace: Workspace, period: Period, step: str, asked: Asked) -> People:
    from smallbiz.insight.passing import Step, reached_in

    return People(dict(reached_in(workspace.store, period, Step(step), asked.effort, asked.by)))


def _step(stage: funnel.Stage, widest: int, tone: str, weak: bool) -> FunnelStep:
    from smallbiz.insight.funnel_words import advice, rate_words, step_words

    name, note = step_words(stage.step)
    helps = _("Fewer go on. What helps: {advice}").format(advice=advice(stage.step)) if weak else ""
    share = max(LEAST_SHARE, stage.moved.entered / widest)
    return FunnelStep(
        name, note, number(stage.moved.entered), share, tone, rate_words(stage), weak, helps
    )


def _times(found: funnel.Funnel) -> str:
    """How long each step takes, where it is known."""
    from smallbiz.insight.funnel_words import days_words, step_words

    told = [
        _("{step} {days}").format(step=step_words(later.step)[0], days=days_words(stage))
        for stage, later in zip(found.stages, found.stages[1:], strict=False)
        if stage.days is not None
    ]
    return _("Of those who go on, half reach {steps}.").format(steps=listed(told)) if told else ""


def _worked_out(workspace: Workspace, asked: Asked) -> funnel.Funnel:
    from smallbiz.insight.funnel import funnel
    from smallbiz.insight.passing import all_days

    store = workspace.store
    over = last_days(asked.days, workspace.today) if asked.days else all_days(store)
    return funnel(store, over, asked.effort, asked.by)
