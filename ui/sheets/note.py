"""Note a call, a visit, a message, or who came from what: Ctrl+L from anywhere."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from smallbiz.journey.kinds import OUTCOMES, outcome_label
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import line, row
from ui.kit.buttons import Button
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.field import settle
from ui.kit.forms import NotesField
from ui.kit.key_caps import KeyCap, keys
from ui.kit.labels import label
from ui.kit.sheets import Sheet
from ui.sheets.effort_field import EffortField
from ui.sheets.note_about import NoteAbout
from ui.sheets.note_kind import KindPick, sheet_title
from ui.sheets.step_field import StepField
from ui.sheets.who import Who

NAME = "note"


def open_sheet(
    desk: Desk, contact_id: int | None = None, deal_id: int | None = None, kind: str = "call"
) -> NoteSheet:
    """Open it, about somebody or, without anybody given, where the last draft was left."""
    if contact_id is None and deal_id is not None:
        pane = desk.workspace.deal(deal_id)
        contact_id = pane.contact_id if pane else None
    sheet = NoteSheet(desk, kind)
    sheet.begin(contact_id, deal_id)
    return sheet


class NoteSheet(Sheet):
    """Who, what was said, the next step, how it went; Ctrl+Enter saves all as one step."""

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__(desk.window, sheet_title(kind), NAME, close_tip=_("Close"), width=700)
        self._desk = desk
        self.who = Who(desk, NAME)
        self.kind = KindPick(kind)
        self.said = NotesField(_("What was said?"), "note_said")
        self.step = StepField(desk, "note_step")
        self.about = NoteAbout(desk)
        self.effort = EffortField(desk, "note_effort")
        self.day = day_field(desk, _("When was it?"), "note_day", Meant.PAST, desk.workspace.today)
        chips = [ChipText(key, outcome_label(key)) for key in OUTCOMES]
        self.outcome = ChipFlow(chips, "note_outcome", _("How did it go?"))
        self._arrange()
        self.kind.changed.connect(lambda chosen: self.say(sheet_title(chosen)))
        self.who.chosen.connect(self.about.show_contact)
        self.who.done.connect(self.said.control.setFocus)

    def begin(self, contact_id: int | None, deal_id: int | None) -> None:
        """Show the draft for somebody, else an empty sheet, with the cursor where typing starts."""
        self._meet(contact_id, deal_id)
        draft = self._draft(contact_id)
        if draft:
            self._restore(draft)
        self.open()
        (self.said.control if self.who.contact is not None else self.who.field.control).setFocus()

    def save(self) -> None:
        """Note everything; what can't be so is told beside its field."""
        if not self.who.settle() or not settle(self.step, self.day, self.about.objection):
            return
        try:
            noted = self._desk.do(self._note, new=self.who.new)
        except RuleBroken as broken:
            self._show_broken(broken)
            return
        if noted is not None:
            self._desk.drafts.pop((NAME, self._begun), None)
            self.close()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        typed = self._typed()
        self._desk.drafts.pop((NAME, self._begun), None)
        if typed["said"].strip() or typed["step"].strip():
            self._desk.drafts[NAME, self._begun] = typed
        self.close()

    def _arrange(self) -> None:
        outcome = row(label(_("How did it go?"), "small_strong"), gap=10)
        outcome.addWidget(self.outcome, 1)
        outcome.addWidget(KeyCap(_("Alt+1…4")))
        below = row(gap=12)
        below.addWidget(self.effort, 3)
        below.addWidget(self.day, 2)
        for part in (self.who, self.kind, self.said, self.step):
            self.lay.addWidget(part)
        self.lay.addLayout(outcome)
        self.lay.addWidget(self.about)
        self.lay.addLayout(below)
        self.lay.addWidget(line())
        save = Button(_("Save"), "note_save", kind="primary", icon="check", does=self.save)
        hints = keys(
            (_("Tab"), _("next")), (_("Ctrl+Enter"), _("save")), (_("Esc"), _("keep as draft"))
        )
        self.foot(hints, 1, save)
        self.main(save)
        for place in range(len(OUTCOMES)):
            key = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self.outcome.press, place))

    def _meet(self, contact: int | str | None, deal_id: int | None = None) -> None:
        self._begun = contact
        self.who.show_contact(contact)
        self.about.show_contact(contact, deal_id)

    def _note(self) -> int:
        contact, linked = self.who.contact, self.effort.linked
        assert contact is not None
        return self._desk.workspace.touches.note(
            contact,
            self.kind.value,
            note=self.said.text,
            on=self.day.value if isinstance(self.day.value, date) else None,
            deal_id=self.about.deal_id,
            outcome=str(self.outcome.value) if self.outcome.value else None,
            interest=True if linked else None,
            next_step=self.step.step,
            finished=self.about.finished,
            settled=self.about.settled,
            objection=self.about.objection.text,
            activity_id=linked.get("activity_id"),
            channel_id=linked.get("channel_id"),
        )

    def _show_broken(self, broken: RuleBroken) -> None:
        field = {"on": self.day, "name": self.who.field, "text": self.about.objection}
        field.get(broken.field or "", self.step).show_error(broken.message)

    def _draft(self, contact_id: int | None) -> dict[str, Any] | None:
        """The draft about somebody; about nobody in particular the newest one."""
        kept = self._desk.drafts
        if contact_id is not None:
            return kept.get((NAME, contact_id))
        mine = [key for key in kept if isinstance(key, tuple) and key[0] == NAME]
        return kept[mine[-1]] if mine else None

    def _typed(self) -> dict[str, Any]:
        return {
            "contact": self.who.contact,
            "begun": self._begun,
            "kind": self.kind.value,
            "said": self.said.text,
            "step": self.step.text,
            "outcome": self.outcome.value,
            "effort": self.effort.value,
        }

    def _restore(self, draft: dict[str, Any]) -> None:
        self._meet(draft["contact"])
        self._begun = draft["begun"]
        self.kind.choose(draft["kind"])
        self.say(sheet_title(draft["kind"]))
        self.said.show_value(draft["said"])
        self.step.show_value(draft["step"])
        self.outcome.choose(draft["outcome"])
        self.effort.show_value(draft["effort"])
