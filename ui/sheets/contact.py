"""Somebody new: Ctrl+Shift+C from anywhere, saved with Ctrl+Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from smallbiz.journey.newcomers import Answer
from smallbiz.people.contacts import Reach
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.key_caps import keys
from ui.kit.lookup import offer
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.sheets.effort_field import EffortField
from ui.sheets.known_already import KnownAlready

NAME = "contact"
TEXTS = ("name", "email", "phone", "company", "heard")
"""What is typed, in the order of the fields; also what `open_sheet` can be given."""


def open_sheet(desk: Desk, **prefill: Any) -> ContactSheet:
    """Open it, with the last draft or with `kind` and any of the texts filled in."""
    sheet = ContactSheet(desk)
    sheet.fill(prefill or desk.drafts.pop(NAME, {}))
    sheet.open()
    sheet.fields["name"].control.setFocus()
    return sheet


class ContactSheet(Sheet):
    """Name, how to reach them, where they came from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, _("New contact"), NAME, close_tip=_("Close"), width=700)
        self._desk = desk
        kinds = [("person", _("A person")), ("company", _("A company"))]
        self.kind = Segments(kinds, "new_kind", _("A person or a company"))
        needed = _("Please write a name. It can be changed later.")
        self.fields = {
            "name": TextField(_("Name"), "new_name", needed=needed),
            "email": TextField(_("E-mail"), "new_email"),
            "phone": TextField(_("Phone"), "new_phone"),
            "company": TextField(_("Company"), "new_company"),
            "heard": TextField(
                _("How did you hear of us?"), "new_heard", hint=_("In their own words")
            ),
        }
        self.effort = EffortField(
            desk, "new_effort", _("Which effort was it?"), none=_("Not known"), help=""
        )
        self.known = KnownAlready(desk, self._go_to)
        self._fill_in()

    def fill(self, texts: dict[str, Any]) -> None:
        """Put values into the fields."""
        for name in TEXTS:
            self.fields[name].show_value(str(texts.get(name, "")))
        self.kind.choose(texts.get("kind", "person"))
        self.effort.show_value(texts.get("effort"))
        self._ask_kind()
        self._look()

    def save(self, another: bool = False) -> None:
        """Add them; what can't be so is told beside its field."""
        if not settle(*self.fields.values()):
            return
        try:
            who = self._desk.do(self._add)
        except RuleBroken as broken:
            field = self.fields.get(broken.field or "", self.fields["name"])
            field.show_error(broken.message)
            field.control.setFocus()
            return
        if who is None:
            return
        self._desk.drafts.pop(NAME, None)
        if another:
            self.fill({"kind": self.kind.current, "effort": self.effort.value})
            self.fields["name"].control.setFocus()
        else:
            self._go_to(who)

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        typed = {name: self.fields[name].text for name in TEXTS}
        if any(text.strip() for text in typed.values()):
            typed["kind"] = str(self.kind.current)
            self._desk.drafts[NAME] = {**typed, "effort": self.effort.value}
        self.close()

    def _add(self) -> int:
        told = {name: field.text.strip() for name, field in self.fields.items()}
        return self._desk.workspace.newcomers.add(
            told["name"],
            kind=str(self.kind.current),
            company=told["company"] if self.kind.current == "person" else "",
            reach=Reach(
                emails=[told["email"]] if told["email"] else [],
                phones=[told["phone"]] if told["phone"] else [],
            ),
            answer=Answer(told["heard"] or self._effort_words(), **self.effort.linked),
        )

    def _effort_words(self) -> str:
        return self.effort.control.currentText() if self.effort.value else ""

    def _go_to(self, who: int) -> None:
        self.close()
        self._desk.go("contacts", contact_id=who)

    def _ask_kind(self) -> None:
        """A company works for nobody."""
        self.fields["company"].setVisible(self.kind.current == "person")

    def _look(self, _words: str = "") -> None:
        self.known.look(*(self.fields[name].text for name in ("name", "email", "phone")))

    def _fill_in(self) -> None:
        companies = [each.name for each in self._desk.workspace.cards.companies()]
        offer(self.fields["company"].control, companies)
        self.kind.picked.connect(lambda _key: self._ask_kind())
        for name in ("name", "email", "phone"):
            self.fields[name].typed.connect(self._look)
        self.lay.addLayout(row(self.kind, 1))
        self.lay.addWidget(self.fields["name"])
        self.lay.addLayout(row(self.fields["email"], self.fields["phone"], gap=12))
        self.lay.addWidget(self.known)
        self.lay.addWidget(self.fields["company"])
        self.lay.addLayout(row(self.fields["heard"], self.effort, gap=12))
        save = Button(_("Save"), "new_save", kind="primary", icon="check", does=self.save)
        more = Button(
            _("Save, add another"), "new_save_another", kind="soft", does=lambda: self.save(True)
        )
        self.foot(keys((_("Ctrl+Enter"), _("save")), (_("Esc"), _("keep as draft"))), 1, more, save)
        self.main(save)
        key = QShortcut(QKeySequence("Ctrl+Shift+Return"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(more.click)
