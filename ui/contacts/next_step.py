"""What comes next with a contact: a lead to take over, the nearest step, or a step to plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.sales.planned import FollowUpRow
from smallbiz.words import nearness
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, row, vbox
from ui.kit.buttons import Button
from ui.kit.dates import month
from ui.kit.grounds import Ground
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.kit.popover import Popover
from ui.sheets.satisfied import ask
from ui.sheets.step_field import StepField


class NextStepPart(QWidget):
    """Shows it with the actions that settle it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: object = None
        self._lay = vbox(self, 8)

    def show_card(self, card: ContactCard) -> None:
        """Show what comes next with somebody."""
        steps = self._desk.workspace.follow_ups.of_contact(card.id)
        facts = (card.id, card.lead_since, steps[:1], self._desk.workspace.today)
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._lay)
        if card.lead_since:
            self._lay.addWidget(self._lead(card.id, card.lead_since))
        if steps:
            self._lay.addWidget(self._step(steps[0]))
        elif not card.lead_since:
            self._lay.addWidget(self._plan(card.id))

    def _lead(self, contact_id: int, since: date) -> Ground:
        waits = nearness.since(since, self._desk.workspace.today)
        made = Ground("mkt_soft", gap=8)
        title = _("A lead who waits {since}").format(since=waits)
        made.lay.addLayout(
            row(IconMark("circle-dashed", "mkt"), label(title, "small_strong", "mkt"), 1)
        )
        take = Button(
            _("Take over"),
            "contact_take_over",
            kind="primary",
            icon="arrow-right-left",
            compact=True,
            does=lambda: self._desk.sheet("takeover", contact_id=contact_id),
        )
        let_go = Button(
            _("Not a fit"),
            "contact_not_a_fit",
            compact=True,
            does=lambda: self._desk.sheet("notnow", contact_id=contact_id),
        )
        made.lay.addLayout(row(take, let_go, 1))
        return made

    def _step(self, step: FollowUpRow) -> Ground:
        today = self._desk.workspace.today
        late = step.due_on < today
        made = Ground("sunken", gap=6)
        words = _("Next step, {due}") if late else _("Next step: {due}")
        title = words.format(due=nearness.due(step.due_on, today))
        if step.due_at:
            title = _("{step}, {time}").format(step=title, time=step.due_at)
        tone = "bad" if late else "muted"
        made.lay.addLayout(row(IconMark("clock", tone), label(title, "small_strong", tone), 1))
        made.lay.addWidget(label(step.what, "medium", wrap=True))
        if step.deal:
            made.lay.addWidget(muted(step.deal, wrap=True))
        made.lay.addLayout(row(*self._actions(step), 1))
        return made

    def _actions(self, step: FollowUpRow) -> list[QWidget]:
        follow_ups = self._desk.workspace.follow_ups
        tomorrow = self._desk.workspace.today + timedelta(days=1)

        def put_off(to: date) -> None:
            self._desk.do(lambda: follow_ups.snooze(step.id, to))

        pick = Button(_("Pick a day"), "step_pick", kind="quiet", compact=True)
        pick.clicked.connect(lambda: self._hang(pick, step.due_on, put_off))
        done = Button(
            _("Done"),
            "step_done",
            kind="primary",
            icon="check",
            compact=True,
            does=lambda: self._finish(step.id),
        )
        later = Button(_("Tomorrow"), "step_tomorrow", compact=True, does=lambda: put_off(tomorrow))
        return [done, later, pick] if step.due_on != tomorrow else [done, pick]

    def _finish(self, followup_id: int) -> None:
        self._desk.do(lambda: self._desk.workspace.follow_ups.finish(followup_id))
        ask(self._desk, followup_id)

    def _hang(self, anchor: QWidget, shown: date, take: Callable[[date], None]) -> None:
        hanging = Popover(anchor, "step_popover", _("Pick a day"))
        calendar = month(shown, "step_calendar", _("Calendar"))

        def picked(day: QDate) -> None:
            hanging.close()
            take(date(day.year(), day.month(), day.day()))

        calendar.clicked.connect(picked)
        calendar.activated.connect(picked)
        hanging.lay.addWidget(calendar)
        hanging.hang()
        calendar.setFocus()

    def _plan(self, contact_id: int) -> StepField:
        field = StepField(self._desk, "contact_step")

        def plan() -> None:
            step = field.step
            if step is None or not field.commit():
                return
            try:
                self._desk.do(
                    lambda: self._desk.workspace.follow_ups.plan(
                        step.what, step.on, contact_id=contact_id, kind=step.kind, due_at=step.at
                    )
                )
            except RuleBroken as broken:
                field.show_error(broken.message)

        field.control.returnPressed.connect(plan)
        return field
