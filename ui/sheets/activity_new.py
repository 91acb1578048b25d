"""Plan a new activity: everything in one go with Ctrl+Enter."""

from __future__ import annotations

from datetime import date
from typing import Any

from smallbiz.marketing.status import status_word
from smallbiz.marketing.templates import Template
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.field import Field, settle
from ui.kit.forms import NotesField, TextField, TypedField
from ui.kit.key_caps import keys
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.sheets.activity_form import ActivityForm
from ui.sheets.activity_template import TemplatePick

NAME = "activity"


class NewActivity(Sheet):
    """A new activity with its steps becomes one step of undo; Esc keeps a draft."""

    def __init__(self, desk: Desk) -> None:
        self._status = Segments(
            [(key, status_word(key)) for key in ("idea", "planned")],
            "activity_status",
            _("Status"),
            "planned",
        )
        super().__init__(
            desk.window,
            _("Plan an activity"),
            NAME,
            close_tip=_("Close"),
            sub=_("Only the name is needed. The rest can wait."),
            width=720,
            fill="canvas",
            beside_title=self._status,
        )
        self._desk = desk
        self._templates = TemplatePick()
        self._templates.chosen.connect(self._fill)
        self._form = ActivityForm(desk)
        self._steps = NotesField(
            _("Steps"),
            "activity_new_steps",
            lines=3,
            hint=_("one per line, with a day if you like: print leaflets friday"),
        )
        self._form.lay.insertWidget(0, self._templates)
        self._form.lay.insertWidget(self._form.lay.count() - 1, self._steps)
        self._arrange()

    def begin(
        self, channel_id: int | None, starts_on: date | None, campaign_id: int | None
    ) -> None:
        """Show where and when it was asked for, and the draft in what is still empty."""
        self._form.begin(channel_id, starts_on, campaign_id)
        self._restore()

    def open(self) -> None:
        """Show it with the cursor in the name."""
        super().open()
        self._form.fields["name"].control.setFocus()

    def save(self) -> None:
        """Plan it; what can't be so is told beside its field."""
        fields = self._form.fields
        if not settle(*fields.values()):
            return
        try:
            ident = self._desk.do(self._plan)
        except RuleBroken as broken:
            wrong = fields.get(broken.field or "", fields["name"])
            wrong.show_error(broken.message)
            wrong.setFocus()
            return
        self._desk.drafts.pop(NAME, None)
        self.close()
        if ident is not None:
            self._desk.made.emit("activity", ident)

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        typed = {name: _typed(field) for name, field in self._form.fields.items()}
        typed["steps"] = self._steps.text
        self._desk.drafts.pop(NAME, None)
        if typed["name"] or typed["steps"]:
            self._desk.drafts[NAME] = typed
        self.close()

    def _arrange(self) -> None:
        self.lay.addWidget(self._form)
        save = Button(
            _("Plan activity"), "activity_save", kind="primary", icon="check", does=self.save
        )
        hints = keys((_("Ctrl+Enter"), _("plan")), (_("Esc"), _("keep as draft")))
        self.foot(hints, 1, save)
        self.main(save)

    def _plan(self) -> int:
        values: dict[str, Any] = {name: each.value for name, each in self._form.fields.items()}
        name, status = str(values.pop("name")), str(self._status.current)
        values["minutes"] = values["minutes"] or 0
        template, starts_on = self._templates.template, values["starts_on"]
        if template and starts_on and values["ends_on"] is None:
            values["ends_on"] = template.last_day(starts_on)
        workspace = self._desk.workspace
        with workspace.store.work(_("Plan {name}").format(name=name)):
            ident = workspace.activities.plan(name, status, **values)
            lines = self._steps.text.splitlines()
            for words, day in self._templates.steps(lines, workspace.today, starts_on):
                workspace.activity_steps.add(ident, words, day)
        return ident

    def _fill(self, template: Template) -> None:
        """Fill in what a template says, but nothing over what the owner typed."""
        fields = self._form.fields
        name, starts_on, ends_on = fields["name"], fields["starts_on"], fields["ends_on"]
        assert isinstance(name, TextField) and isinstance(ends_on, TextField)
        if self._templates.is_name(name.text):
            name.show_value(template.name)
        self._form.show_kind(template.icon, template.repeats)
        if starts_on.commit() and isinstance(starts_on.value, date):
            ends_on.show_value(template.last_day(starts_on.value))
        if self._templates.is_steps(self._steps.text.splitlines()):
            self._steps.show_value("\n".join(what for what, _days in template.steps))
            self._steps.show_help(_("Their days are counted from the first day."))
        name.control.setFocus()
        name.control.selectAll()

    def _restore(self) -> None:
        draft = self._desk.drafts.get(NAME)
        if not draft:
            return
        self._steps.show_value(draft["steps"])
        for name, field in self._form.fields.items():
            if isinstance(field, TypedField) and draft[name] and not field.text:
                field.show_value(draft[name])


def _typed(field: Field) -> object:
    """What stands in a field; a text as it is typed, even if it was not settled."""
    if isinstance(field, TextField | NotesField) and not field.commit():
        return None
    return field.value
