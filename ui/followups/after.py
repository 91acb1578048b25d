"""Beside the follow-ups: what comes after a sale, and who is looked after now."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.sales.aftercare import PlanStep
from smallbiz.words.formats import counted, number
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label, muted
from ui.kit.marks import Badge, IconMark

STEPS = 4
"""So many steps of the plan are told; the rest is counted."""


class AfterCard(Card):
    """The plan in a sentence and the names; the plan itself is changed in the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8, (16, 14, 16, 14))
        self._desk = desk
        self._change = Button("", "followup_plan", kind="quiet", compact=True, does=self._go)
        self._plan = muted(wrap=True)
        self._plan.setObjectName("followup_plan_words")
        self._count, self._names = Badge(), ElidedLabel("", "small")
        self._names.setObjectName("followup_after_names")
        title = label(_("After a sale"), "strong")
        self.lay.addLayout(row(IconMark("heart", "sales"), title, 1, self._change))
        self.lay.addWidget(self._plan)
        line = row(self._count)
        line.addWidget(self._names, 1)
        self.lay.addLayout(line)

    def refresh(self) -> None:
        """Show the file as it is now."""
        plan = self._desk.workspace.aftercare
        on, running = plan.since() is not None, plan.running()
        self._change.say(_("Change plan") if on else _("Set up"))
        self._plan.setText(in_words(plan.steps()) if on else _off())
        told = ngettext("{n} person", "{n} people", len(running))
        self._count.say(counted(told, len(running)) if running else "", "sales", "heart")
        self._names.setText(", ".join(each.contact for each in running))
        self._names.setVisible(bool(running))

    def _go(self) -> None:
        self._desk.go("settings", section="aftercare")


def in_words(steps: Sequence[PlanStep]) -> str:
    """The plan in a line: after how many days what is done."""
    told = [
        ngettext("{n} day: {what}", "{n} days: {what}", step.days).format(
            n=number(step.days), what=step.what
        )
        for step in steps[:STEPS]
    ]
    over = len(steps) - STEPS
    if over > 0:
        told.append(counted(ngettext("{n} more step", "{n} more steps", over), over))
    return " · ".join(told) or _("The plan has no steps yet.")


def _off() -> str:
    return _(
        "Off. Switched on, every sale plans its own next steps: is all fine, how satisfied,"
        " a review."
    )
