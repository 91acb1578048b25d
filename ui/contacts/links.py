"""Whom a contact belongs to: the company they work for, and who recommended us to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import contact_field
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.forms import TextField
from ui.kit.lookup import offer
from ui.visits import saved

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The list of suggestions, or another window, took the keyboard for a while."""


class CompanyPart(QWidget):
    """The company's name, typed or chosen; a button leads to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: ContactCard | None = None
        self.field = TextField(_("Company"), "contact_company")
        offer(self.field.control, [each.name for each in desk.workspace.cards.companies()])
        self._open = Button(
            _("Show the company"),
            "contact_company_open",
            kind="quiet",
            icon="arrow-right",
            compact=True,
            does=self._go,
        )
        saved(desk, self.field, self._keep)
        lay = vbox(self, 4)
        lay.addWidget(self.field)
        lay.addLayout(row(self._open, 1))

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's company; a company works for nobody."""
        self._card = card
        self.setVisible(card.kind == "person")
        self._open.setVisible(card.company_id is not None)
        if self.field.value != card.company:
            self.field.show_value(card.company)

    def _keep(self, name: str) -> None:
        if self._card:
            self._desk.workspace.contacts.set_company(self._card.id, name)

    def _go(self) -> None:
        if self._card and self._card.company_id:
            self._desk.go("contacts", contact_id=self._card.company_id)


class RecommendedPart(QWidget):
    """Who recommended us; emptied, nobody did."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: ContactCard | None = None
        self.field = contact_field(
            desk,
            _("Recommended by"),
            "contact_recommended_by",
            hint=_("Two letters of the name, then Enter"),
        )
        self.field.committed.connect(self._chosen)
        self.field.control.installEventFilter(self)
        vbox(self).addWidget(self.field)

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's."""
        self._card = card
        if not self.field.control.hasFocus() or self.field.value != card.recommended_by_id:
            self.field.show_value(card.recommended_by_id, card.recommended_by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left empty, nobody recommended us; a name that nobody has is not kept."""
        left = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS
        if left and self._card and self.field.value is None:
            if self.field.text:
                self.field.show_value(self._card.recommended_by_id, self._card.recommended_by)
            else:
                self._keep(None)
        return False

    def _chosen(self, who: object) -> None:
        if isinstance(who, int):
            self._keep(who)

    def _keep(self, who: int | None) -> None:
        if self._card is None or who == self._card.recommended_by_id:
            return
        ident, contacts = self._card.id, self._desk.workspace.contacts
        try:
            self._desk.do(lambda: contacts.change(ident, recommended_by_id=who))
        except RuleBroken as broken:
            self.field.show_error(broken.message)
