"""The editor of an activity: saved as it is typed, Close instead of OK."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from smallbiz.marketing.status import STATUSES, status_word
from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import long_day
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.notices import InlineError
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.sheets.activity_form import NEW_CAMPAIGN, ActivityForm
from ui.sheets.activity_money import MoneyLines
from ui.sheets.activity_steps import StepsPart
from ui.visits import saved

TABLES = ("activity", "activity_step", "expense", "campaign", "channel", "business")


class ActivityEditor(Sheet):
    """Form left; steps and money spent right. What is done here shows on the plan at once."""

    def __init__(self, desk: Desk, activity_id: int) -> None:
        self._desk, self._id = desk, activity_id
        self._status = Segments(
            [(key, status_word(key)) for key in STATUSES], "activity_status", _("Status")
        )
        super().__init__(
            desk.window,
            "",
            "activity_editor",
            close_tip=_("Close"),
            sub=_("Saved as you type."),
            width=1040,
            fill="canvas",
            beside_title=self._status,
        )
        self._form = ActivityForm(desk)
        self._steps = StepsPart(desk, "activity")
        self._money = MoneyLines(desk)
        self._wrong = InlineError("")
        self._next = muted()
        self._arrange()
        self._listen()
        self.refresh()

    def open(self) -> None:
        """Show it with the cursor in the name."""
        super().open()
        self._form.fields["name"].control.setFocus()

    def refresh(self) -> None:
        """Show the file as it is now; an activity that is gone closes the editor."""
        row = self._desk.workspace.activities.row(self._id)
        if row is None:
            self.close()
            return
        self.say(row.name, _("Saved as you type."))
        self._status.choose(row.status)
        self._form.show_activity(row)
        self._steps.show_activity(self._id)
        self._money.show_activity(self._id)
        day = self._desk.workspace.repeats.next_day(self._id)
        told = _("The next one begins on {day}.").format(day=long_day(day)) if day else ""
        self._next.setText(told)
        self._again.setVisible(bool(day))

    def _arrange(self) -> None:
        self._wrong.hide()
        self.lay.addWidget(self._wrong)
        body = hbox(gap=14)
        body.addWidget(self._form, 7)
        right = vbox(gap=14)
        for part in (self._steps, self._money):
            card = Card(8, (16, 14, 16, 16))
            card.lay.addWidget(part)
            right.addWidget(card)
        right.addStretch(1)
        body.addLayout(right, 5)
        self.lay.addLayout(body)
        delete = self._button(_("Delete"), "delete", "trash-2", self._delete)
        copy = self._button(_("Copy"), "copy", "copy", self._copy)
        self._again = self._button(_("Plan the next one"), "again", "repeat", self._plan_next)
        close = Button(_("Close"), "activity_done", kind="primary", does=self.leave)
        self.foot(delete, copy, self._again, self._next, 1, close)
        self.main(close)

    def _button(self, words: str, name: str, icon: str, does: Callable[[], object]) -> Button:
        return Button(words, f"activity_{name}", kind="quiet", icon=icon, does=does)

    def _listen(self) -> None:
        activities = self._desk.workspace.activities
        for name, field in self._form.fields.items():
            if name not in ("name", "starts_on", "campaign_id"):
                saved(self._desk, field, partial(self._change, name))
        fields = self._form.fields
        saved(self._desk, fields["name"], lambda name: activities.rename(self._id, name))
        saved(self._desk, fields["starts_on"], self._begin)
        saved(self._desk, fields["campaign_id"], self._join)
        self._status.picked.connect(self._set_status)
        self._desk.bus.changed.connect(self._hear)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(*TABLES):
            self.refresh()

    def _change(self, name: str, value: Any) -> None:
        fields: Any = {name: value or 0 if name == "minutes" else value}
        self._desk.workspace.activities.change(self._id, **fields)

    def _begin(self, day: date | None) -> None:
        """A first day after the last one moves both; none takes both away."""
        activities = self._desk.workspace.activities
        row = activities.row(self._id)
        if day is None:
            activities.change(self._id, starts_on=None, ends_on=None)
        elif row is None or row.ends_on is None or row.ends_on < day:
            activities.move(self._id, day)
        else:
            activities.change(self._id, starts_on=day)

    def _join(self, campaign_id: int | None) -> None:
        if campaign_id != NEW_CAMPAIGN:
            self._desk.workspace.activities.change(self._id, campaign_id=campaign_id)

    def _set_status(self, status: object) -> None:
        self._try(lambda: self._desk.workspace.activities.set_status(self._id, str(status)))

    def _plan_next(self) -> None:
        self._try(lambda: self._desk.workspace.repeats.plan_next(self._id))

    def _copy(self) -> None:
        self._try(lambda: self._desk.workspace.repeats.duplicate(self._id))

    def _delete(self) -> None:
        self._try(lambda: self._desk.workspace.activities.delete(self._id))

    def _try(self, command: Callable[[], object]) -> None:
        """Do it; a rule that forbids it is told above the form."""
        self._wrong.hide()
        try:
            self._desk.do(command)
        except RuleBroken as broken:
            self._wrong.say(broken.message)
            self._wrong.show()
        if self.isVisible():
            self.refresh()
