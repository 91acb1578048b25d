"""Whom a sheet is about: somebody found by a few letters, or somebody new."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.people.listing import ContactRow
from smallbiz.words.nearness import ago
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row, tab_through, vbox
from ui.kit.buttons import Button
from ui.kit.choices import Choices
from ui.kit.grounds import Ground
from ui.kit.labels import ElidedLabel
from ui.kit.lookup import LookupField
from ui.kit.marks import Avatar, Badge

SHOWN = 6
TONES = {
    Lifecycle.LEAD: "mkt",
    Lifecycle.QUALIFIED: "sales",
    Lifecycle.CUSTOMER: "good",
    Lifecycle.REGULAR: "good",
}
"""Tones of the badges of stages; the others are plain."""


def stage_badge(stage: str) -> Badge:
    """The stage of a contact as a badge."""
    known = Lifecycle(stage)
    return Badge(known.word, TONES.get(known, "plain"), known.icon)


class Who(QWidget):
    """Asks for a name until somebody is chosen, then shows who it is, with a way to change it."""

    chosen = Signal(object)
    """Carries the contact's id, the name of somebody new, or None while nobody is chosen."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        self.contact: int | str | None = None
        self.field = LookupField(
            _("Who?"), f"{name}_who", self._find, hint=_("Two letters of the name, then Enter")
        )
        self.field.committed.connect(self._take)
        self._card = QWidget()
        self._lay = vbox(self)
        self._lay.addWidget(self.field)
        self._lay.addWidget(self._card)
        self._card.hide()

    def show_contact(self, contact: int | str | None) -> None:
        """Show somebody, or ask again, without telling anyone."""
        self.contact = contact
        self.field.setVisible(contact is None)
        fresh = self._card_of(contact) if contact is not None else QWidget()
        self._lay.replaceWidget(self._card, fresh)
        self._card.hide()
        self._card.deleteLater()
        self._card = fresh
        self._card.setVisible(contact is not None)
        for change in self._card.findChildren(Button):
            tab_through(self.field.control, change)

    def settle(self) -> bool:
        """Whether somebody is chosen; a name that was only typed counts when it is unmistakable."""
        choices = self._find(self.field.text) if self.contact is None and self.field.text else ()
        if len(choices) == 1:
            self._take(choices[0][0])
        elif self.contact is None:
            self.field.show_error(_("Choose who it was.") if choices else _("Who was it?"))
            self.field.control.setFocus()
        return self.contact is not None

    def ask(self) -> None:
        """Ask for somebody else."""
        self.field.show_value(None, "")
        self.show_contact(None)
        self.chosen.emit(None)
        self.field.control.setFocus()

    def _find(self, letters: str) -> Choices:
        found = self._desk.workspace.search.find(letters, SHOWN, (PERSON, COMPANY))
        ids = [hit.id for kind in found for hit in kind.hits][:SHOWN]
        rows = self._desk.workspace.listing.rows(ids)
        choices: list[tuple[int | str, str]] = [(each.id, _told(each)) for each in rows]
        if all(fold(each.name) != fold(letters) for each in rows):
            choices.append((letters, _("Add ‘{name}’").format(name=letters)))
        return choices

    def _take(self, key: object) -> None:
        if key is not None:
            self.show_contact(cast("int | str", key))
            self.chosen.emit(key)

    def _card_of(self, contact: int | str) -> QWidget:
        rows = [] if isinstance(contact, str) else self._desk.workspace.listing.rows([contact])
        known = rows[0] if rows else None
        name = known.name if known else str(contact)
        badge = stage_badge(known.stage) if known else Badge(_("New"), "accent", "user-plus")
        made = Ground(margins=(12, 9, 12, 9))
        words = vbox(gap=1)
        words.addWidget(ElidedLabel(name, "strong"))
        below = row(badge, gap=8)
        below.addWidget(ElidedLabel(self._line(known), "small", "muted"), 1)
        words.addLayout(below)
        change = Button(
            _("Change"), f"{self._name}_change", kind="quiet", compact=True, does=self.ask
        )
        avatar = Avatar(name, 40, company=known is not None and known.kind == "company")
        line = row(avatar, gap=12)
        line.addLayout(words, 1)
        line.addWidget(change)
        made.lay.addLayout(line)
        return made

    def _line(self, known: ContactRow | None) -> str:
        if known is None:
            return _("Is added when you save")
        last = known.last_touch_on
        when = ago(last, self._desk.workspace.today) if last else ""
        told = _("last contact {when}").format(when=when) if when else ""
        return " · ".join(part for part in (known.line, told) if part) or _("Nothing noted yet")


def _told(known: ContactRow) -> str:
    return f"{known.name} · {known.line}" if known.line else known.name
