"""From first look to regular customer: of everybody, or of those whom the chosen line found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smallbiz.insight.efforts import By, Effort
from smallbiz.words.formats import number
from smallbiz.words.periods import last_days
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.funnel import Funnel, FunnelStep
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.toggles import Segments

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
        self._days: int | None = None
        self._effort: Effort | None = None
        self._by = By.ACTIVITY
        self._answers = Answers(desk, _worked_out, self)
        self._answers.came.connect(self.show_funnel)
        self._answers.failed.connect(desk.tell)
        self.of = Segments(
            [(EVERYBODY, _("Everybody")), (LINE, _("Those the line found"))],
            "worked_funnel_of",
            _("Whose way"),
        )
        self.of.picked.connect(lambda _key: self._ask())
        self._whose = muted("")
        self._funnel = Funnel(_("From first look to regular customer"))
        self._times = muted("", wrap=True)
        head = row(
            label(_("From first look to regular customer"), "strong"), 1, self._whose, self.of
        )
        self.lay.addLayout(head)
        self.lay.addWidget(self._funnel)
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

        widest = max(1, *(stage.moved.entered for stage in found.stages))
        steps = [
            _step(stage, widest, tone, stage is found.weakest)
            for stage, tone in zip(found.stages, TONES, strict=True)
        ]
        self._funnel.show_steps(steps, spoken(found))
        self._times.setText(_times(found))

    def _ask(self) -> None:
        effort = self._effort if self.of.current == LINE else None
        self._whose.setText(effort.name if effort else "")
        self._answers.ask(Asked(self._days, effort, self._by))


def _step(stage: funnel.Stage, widest: int, tone: str, weak: bool) -> FunnelStep:
    from smallbiz.insight.funnel_words import advice, rate_words, step_words

    name, note = step_words(stage.step)
    helps = _("Weakest step: {advice}").format(advice=advice(stage.step)) if weak else ""
    share = max(LEAST_SHARE, stage.moved.entered / widest)
    return FunnelStep(
        name, note, number(stage.moved.entered), share, tone, rate_words(stage), weak, helps
    )


def _times(found: funnel.Funnel) -> str:
    """How long each step takes, where it is known."""
    from smallbiz.insight.funnel_words import days_words, step_words

    told = [
        _("to {step} {days}").format(step=step_words(later.step)[0], days=days_words(stage))
        for stage, later in zip(found.stages, found.stages[1:], strict=False)
        if stage.days is not None
    ]
    return _("Of those who went on: {times}.").format(times=", ".join(told)) if told else ""


def _worked_out(workspace: Workspace, asked: Asked) -> funnel.Funnel:
    from smallbiz.insight.funnel import all_days, funnel

    days = last_days(asked.days, workspace.today) if asked.days else all_days(workspace.store)
    return funnel(workspace.store, days, asked.effort, asked.by)
