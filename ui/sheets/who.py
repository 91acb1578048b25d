"""Whom a sheet is about: somebody found by a few letters, or somebody new."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.people.listing import ContactRow
from smallbiz.words.names import initials
from smallbiz.words.nearness import ago
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import Flow, row, tab_through, vbox
from ui.kit.buttons import Button
from ui.kit.choices import Choices
from ui.kit.grounds import Ground
from ui.kit.labels import ElidedLabel
from ui.kit.lookup import LETTERS, LookupField
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
    done = Signal()
    """Somebody was chosen with the keyboard still here: it may go on."""

    def __init__(self, desk: Desk, name: str, help: str = "") -> None:
        super().__init__()
        self._desk, self._name, self._help = desk, name, help
        self.contact: int | str | None = None
        self.field = LookupField(
            _("Who?"),
            f"{name}_who",
            self._find,
            hint=_("Two letters of the name, then Enter"),
            help=help,
        )
        self.field.committed.connect(self._choose)
        self.field.control.textEdited.connect(self._foresee)
        self.field.left.connect(self._go_on)
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

    @property
    def new(self) -> str:
        """The name of somebody who is added when the sheet is saved; nothing for somebody known."""
        return self.contact if isinstance(self.contact, str) else ""

    def settle(self, *, needed: bool = True) -> bool:
        """Whether it is clear who it is; without `needed` it may also be nobody."""
        typed = self.field.text if self.contact is None else ""
        self._go_on()
        if self.contact is not None or not (typed or needed):
            return True
        told = _("Choose who it was, or “Add ‘{name}’” for somebody new.").format(name=typed)
        self.field.show_error(told if typed else _("Who was it?"))
        self.field.control.setFocus()
        return False

    def ask(self) -> None:
        """Ask for somebody else."""
        self.field.show_value(None, "")
        self.field.show_help(self._help)
        self.show_contact(None)
        self.chosen.emit(None)
        self.field.control.setFocus()

    def _find(self, letters: str) -> Choices:
        rows = self._known(letters)
        choices: list[tuple[int | str, str]] = [(each.id, _told(each)) for each in rows]
        if all(fold(each.name) != fold(letters) for each in rows):
            choices.append((letters, _("Add ‘{name}’").format(name=letters)))
        return choices

    def _known(self, letters: str) -> list[ContactRow]:
        found = self._desk.workspace.search.find(letters, SHOWN, (PERSON, COMPANY))
        ids = [hit.id for kind in found for hit in kind.hits][:SHOWN]
        return self._desk.workspace.listing.rows(ids)

    def _meant(self, typed: str) -> int | str | None:
        """Whom a typed name means: somebody of just this name, or somebody new who is like nobody."""
        rows = self._known(typed) if typed else []
        named = [each.id for each in rows if fold(each.name) == fold(typed)]
        if len(named) == 1:
            return named[0]
        return typed if typed and not rows else None

    def _foresee(self) -> None:
        """Say below the field that somebody new will be added."""
        typed = self.field.text
        new = len(typed) >= LETTERS and isinstance(self._meant(typed), str)
        told = _("New: {name} will be added.").format(name=typed)
        self.field.show_help(told if new else self._help)

    def _go_on(self) -> None:
        """The owner went on: a name that can only mean one is that one."""
        meant = self._meant(self.field.text) if self.contact is None else None
        if meant is not None:
            self._take(meant)

    def _choose(self, key: object) -> None:
        if key is not None:
            self._take(cast("int | str", key))
            self.done.emit()

    def _take(self, key: int | str) -> None:
        self.show_contact(key)
        self.chosen.emit(key)

    def _card_of(self, contact: int | str) -> QWidget:
        rows = [] if isinstance(contact, str) else self._desk.workspace.listing.rows([contact])
        known = rows[0] if rows else None
        name = known.name if known else str(contact)
        badge = stage_badge(known.stage) if known else Badge(_("New"), "accent", "user-plus")
        made = Ground(margins=(12, 9, 12, 9))
        words = vbox(gap=1)
        words.addWidget(ElidedLabel(name, "strong"))
        below = QWidget()
        facts = Flow(below, 8)
        facts.addWidget(badge)
        for fact in self._facts(known):
            facts.addWidget(ElidedLabel(fact, "small", "muted"))
        words.addWidget(below)
        change = Button(
            _("Change"), f"{self._name}_change", kind="quiet", compact=True, does=self.ask
        )
        avatar = Avatar(initials(name), 40, company=known is not None and known.kind == "company")
        line = row(avatar, gap=12)
        line.addLayout(words, 1)
        line.addWidget(change)
        made.lay.addLayout(line)
        return made

    def _facts(self, known: ContactRow | None) -> list[str]:
        """What is known of somebody; each may stand on a line of its own where room is short."""
        if known is None:
            return [_("Is added when you save")]
        last = known.last_touch_on
        when = ago(last, self._desk.workspace.today) if last else ""
        told = _("last contact {when}").format(when=when) if when else ""
        return [part for part in (known.line, told) if part] or [_("Nothing noted yet")]


def _told(known: ContactRow) -> str:
    return f"{known.name} · {known.line}" if known.line else known.name
