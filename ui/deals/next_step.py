"""What happens next in a deal, first on its page: done, put off, changed or planned."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from smallbiz.sales.followups import KINDS
from smallbiz.sales.pane import DealPane
from smallbiz.sales.planned import FollowUpRow
from smallbiz.words.formats import counted
from smallbiz.words.nearness import due
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import clear, row, vbox
from ui.kit.buttons import Button
from ui.kit.dates import hang_month
from ui.kit.grounds import Ground
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.kit.theme import theme

WIDE = 680
"""From this width on the actions stand beside the words."""


class NextStepPart(QWidget):
    """The nearest step of the deal with its actions, or the way to plan one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: object = None
        self._deal: DealPane | None = None
        self._steps: list[FollowUpRow] = []
        self._wide = False
        self._lay = vbox(self)

    def fit(self, room: int) -> None:
        """Actions go below the words where so many pixels are too few for both."""
        wide = room >= theme().px(WIDE)
        if wide != self._wide:
            self._wide = wide
            self._arrange()

    def show_deal(self, deal: DealPane) -> None:
        """Show what comes next; a closed deal without steps needs none."""
        self._deal, self._steps = deal, self._desk.workspace.follow_ups.of_deal(deal.id)
        self._arrange()

    def _arrange(self) -> None:
        """Lay out what was read, as the room allows."""
        deal, steps = self._deal, self._steps
        if deal is None:
            return
        facts = (deal.id, deal.status, steps, self._desk.workspace.today, self._wide)
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._lay)
        self.setVisible(bool(steps) or deal.status == "open")
        if steps:
            self._lay.addWidget(self._step(steps[0], len(steps) - 1))
        elif deal.status == "open":
            self._lay.addWidget(self._nothing(deal.id))

    def _step(self, step: FollowUpRow, more: int) -> Ground:
        today = self._desk.workspace.today
        late = step.due_on < today
        made = Ground("bad_soft" if late else "sales_soft", margins=(16, 11, 12, 11))
        tone = "bad" if late else "sales"
        when = due(step.due_on, today)
        title = _("Next step: {due}").format(due=f"{when}, {step.due_at}" if step.due_at else when)
        words = vbox(gap=1)
        words.addWidget(label(title, "small_strong", tone))
        words.addWidget(label(step.what, "strong", wrap=True))
        if more:
            said = counted(ngettext("{n} more after it", "{n} more after it", more), more)
            words.addWidget(muted(said))
        line = row(IconMark(KINDS[step.kind], tone, 20), gap=12)
        line.addLayout(words, 1)
        made.lay.addLayout(line)
        below = line if self._wide else row(gap=8)
        for button in self._actions(step):
            below.addWidget(button)
        if not self._wide:
            below.addStretch(1)
            made.lay.addLayout(below)
        return made

    def _actions(self, step: FollowUpRow) -> list[Button]:
        desk, tomorrow = self._desk, self._desk.workspace.today + timedelta(days=1)
        done = Button(
            _("Done, what next?"),
            "step_done",
            kind="primary",
            icon="check",
            does=lambda: desk.sheet("followup", deal_id=step.deal_id, after=step.id),
        )
        later = Button(
            _("Tomorrow"), "step_tomorrow", does=lambda: self._put_off(step.id, tomorrow)
        )
        pick = Button("", "step_pick", icon="calendar-days", tip=_("Pick a day"))
        pick.clicked.connect(lambda: self._pick(pick, step))
        change = Button(
            "",
            "step_change",
            icon="pencil",
            tip=_("Change the step"),
            does=lambda: desk.sheet("followup", followup_id=step.id),
        )
        return [done, *([later] if step.due_on != tomorrow else []), pick, change]

    def _nothing(self, deal_id: int) -> Ground:
        made = Ground("warn_soft", margins=(16, 11, 12, 11))
        words = vbox(gap=1)
        words.addWidget(label(_("Nothing planned"), "small_strong", "warn"))
        words.addWidget(label(_("Every open deal needs a next step."), "body", wrap=True))
        line = row(IconMark("triangle-alert", "warn", 20), gap=12)
        line.addLayout(words, 1)
        plan = Button(
            _("Plan the next step"),
            "step_plan",
            kind="primary",
            icon="calendar-plus",
            does=lambda: self._desk.sheet("followup", deal_id=deal_id),
        )
        line.addWidget(plan)
        made.lay.addLayout(line)
        return made

    def _pick(self, anchor: QWidget, step: FollowUpRow) -> None:
        hang_month(
            anchor, "step", _("Pick a day"), step.due_on, lambda day: self._put_off(step.id, day)
        )

    def _put_off(self, followup_id: int, day: date) -> None:
        self._desk.do(lambda: self._desk.workspace.follow_ups.snooze(followup_id, day))
