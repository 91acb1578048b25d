"""E-mail addresses and phone numbers of a contact, each in a field of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard, Way
from smallbiz.words.emails import is_email
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.forms import TextField
from ui.visits import saved


@dataclass(frozen=True)
class Kind:
    """What a kind of way is called, and the commands for it."""

    name: str
    words: str
    further: str
    more: str
    add: Callable[[int, str], int]
    change: Callable[[int, str], None]
    remove: Callable[[int], None]
    parse: Callable[[str], str] | None = None


def emails(desk: Desk) -> Ways:
    """The e-mail addresses."""
    reaching = desk.workspace.reaching
    kind = Kind(
        "email",
        _("E-mail"),
        _("Another e-mail"),
        _("Another e-mail"),
        reaching.add_email,
        reaching.change_email,
        reaching.remove_email,
        email,
    )
    return Ways(desk, kind)


def phones(desk: Desk) -> Ways:
    """The phone numbers."""
    reaching = desk.workspace.reaching
    kind = Kind(
        "phone",
        _("Phone"),
        _("Another phone"),
        _("Another phone"),
        reaching.add_phone,
        reaching.change_phone,
        reaching.remove_phone,
    )
    return Ways(desk, kind)


def email(typed: str) -> str:
    """An address that can be one; ValueError with a sentence otherwise."""
    if not is_email(typed):
        raise ValueError(_("This is no e-mail address. Write it like anna@bell.ie."))
    return typed


class Ways(QWidget):
    """All addresses or all numbers; a field that is emptied takes its address away."""

    def __init__(self, desk: Desk, kind: Kind) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._contact_id = 0
        self._ids: list[int | None] = []
        self._fields: list[TextField] = []
        self._saving = False
        self._lay = vbox(self, 8)
        self._fields_lay = vbox(gap=8)
        self._more = Button(
            kind.more,
            f"contact_{kind.name}_more",
            kind="quiet",
            icon="plus",
            compact=True,
            does=self._another,
        )
        self._lay.addLayout(self._fields_lay)
        self._lay.addLayout(row(self._more, 1))

    @property
    def fields(self) -> list[TextField]:
        """The fields as they stand now."""
        return list(self._fields)

    def show_ways(self, card: ContactCard, ways: Sequence[Way]) -> None:
        """Show somebody's; the field that is being typed in stays."""
        if self._saving:
            return
        known = [way.id for way in ways]
        if card.id != self._contact_id or known != [each for each in self._ids if each is not None]:
            self._contact_id = card.id
            self._rebuild(known or [None])
        texts = {way.id: way.text for way in ways}
        for ident, field in zip(self._ids, self._fields, strict=True):
            text = texts.get(ident or 0, "")
            if field.value != text:
                field.show_value(text)
        self._more.setVisible(None not in self._ids)

    def _rebuild(self, ids: Sequence[int | None]) -> None:
        """As many fields as there are ways; those that are there stay."""
        while len(self._fields) > len(ids):
            surplus = self._fields.pop()
            surplus.hide()
            surplus.control.setObjectName("")
            surplus.deleteLater()
        self._ids = list(ids[: len(self._fields)])
        for ident in ids[len(self._fields) :]:
            self._add(ident)

    def _add(self, ident: int | None) -> TextField:
        place = len(self._ids)
        words = self._kind.further if place else self._kind.words
        name = f"contact_{self._kind.name}_{place}"
        field = TextField(words, name, parse=self._kind.parse)
        saved(self._desk, field, lambda text: self._keep(place, text or ""))
        self._ids.append(ident)
        self._fields.append(field)
        self._fields_lay.addWidget(field)
        return field

    def _another(self) -> None:
        field = self._add(None)
        self._more.hide()
        field.setFocus()

    def _keep(self, place: int, text: str) -> None:
        ident = self._ids[place]
        self._saving = True
        try:
            if ident is None and text:
                self._ids[place] = self._kind.add(self._contact_id, text)
            elif ident is not None and text:
                self._kind.change(ident, text)
            elif ident is not None:
                self._ids[place] = None
                self._kind.remove(ident)
        finally:
            self._saving = False
        self._more.setVisible(None not in self._ids)
