"""The pane beside the list: one contact, looked at or changed in place."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smallbiz.words.translation import _
from ui.contacts.details import Details
from ui.contacts.head import PaneHead
from ui.contacts.next_step import NextStepPart
from ui.contacts.overview import Overview
from ui.contacts.tastes import Tastes
from ui.desk import Desk
from ui.kit.boxes import scroll, vbox
from ui.kit.grounds import Card
from ui.kit.toggles import Segments

View = Literal["overview", "details"]


class Pane(Card):
    """Shows one contact; the fields are made when they are first looked at."""

    asked = Signal(str)
    left = Signal()
    """Esc: the keyboard goes back to the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=0, margins=(1, 1, 1, 1))
        self._desk = desk
        self.contact_id: int | None = None
        self._head, self._next, self._tastes = PaneHead(desk), NextStepPart(desk), Tastes(desk)
        self._head.asked.connect(self.asked)
        views = [("overview", _("Overview")), ("details", _("Details"))]
        self._views = Segments(views, "contact_views", _("What of this contact is shown"))
        self._views.picked.connect(self.view)
        self._overview = Overview(desk)
        self._details: Details | None = None
        inner = QWidget()
        self._lay = vbox(inner, 14, (18, 18, 18, 18))
        for part in (self._head, self._next, self._tastes, self._views, self._overview):
            self._lay.addWidget(part)
        self._lay.addStretch(1)
        self._area = scroll(inner)
        self.lay.addWidget(self._area)

    def show_contact(self, contact_id: int) -> bool:
        """Show somebody; False when there is no such contact any more."""
        if self._details and contact_id != self.contact_id:
            self._details.settle()
        card = self._desk.workspace.cards.card(contact_id)
        if card is None:
            self.contact_id = None
            return False
        if contact_id != self.contact_id:
            self._area.verticalScrollBar().setValue(0)
        self.contact_id = contact_id
        self._head.show_card(card)
        self._next.show_card(card)
        self._tastes.show_card(card)
        if self._details and self._details.isVisibleTo(self):
            self._details.show_card(card)
        else:
            self._overview.show_card(card)
        return True

    def stay(self) -> bool:
        """Go on showing whoever is shown, though the list has nobody selected."""
        return self.contact_id is not None and self.show_contact(self.contact_id)

    def view(self, view: View) -> None:
        """Show what one needs before a call, or the fields."""
        if self._details is None:
            self._details = Details(self._desk)
            self._lay.insertWidget(self._lay.count() - 1, self._details)
        self._views.choose(view)
        self._details.setVisible(view == "details")
        self._overview.setVisible(view == "overview")
        if self.contact_id is not None:
            self.show_contact(self.contact_id)

    def edit(self) -> None:
        """The fields, with the keyboard in the first one."""
        self.view("details")
        if self._details:
            self._details.first.setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """The keyboard to the first thing in the pane."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
