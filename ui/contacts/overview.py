"""The first view of the pane: notes, the journey, deals, people."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.contacts.belongings import DealsSection, PeopleSection
from ui.contacts.touch import open_touch
from ui.desk import Desk
from ui.kit.boxes import line, row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.marks import legend
from ui.kit.row_items import JourneyStep
from ui.kit.timeline import Timeline
from ui.moments import journey_step, moment_of

FEW = 8
"""So many moments are shown before the owner asks for all of them."""


class Overview(QWidget):
    """What one needs before a call."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("Plain")
        self._notes = label("", "small", wrap=True)
        self._journey = JourneySection(desk)
        self._deals = DealsSection(desk)
        self._people = PeopleSection(desk, _("People there"), "contact_people")
        self._told = PeopleSection(desk, _("Recommended us to"), "contact_recommended")
        lay = vbox(self, 12)
        above = (self._notes, self._journey, line(), self._deals)
        for part in (*above, self._people, self._told):
            lay.addWidget(part)
        lay.addStretch(1)

    def show_card(self, card: ContactCard) -> None:
        """Show somebody."""
        self._notes.setText(card.notes)
        self._notes.setVisible(bool(card.notes))
        self._journey.show_card(card)
        self._deals.show_card(card)
        self._people.show_people(card.people)
        self._told.show_people(card.recommended)


class JourneyList(Timeline):
    """The timeline, where Delete takes the selected moment away."""

    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__(_("Journey"), inset=6, fit=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, and what every list does."""
        current = self.current_id()
        if event.key() == Qt.Key.Key_Delete and current is not None:
            self.dropped.emit(current)
        else:
            super().keyPressEvent(event)


class JourneySection(QWidget):
    """The journey with its legend; Enter corrects a note or a sale, leads to a deal or says how
    satisfied the buyer of a won one is; Delete takes a note away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = 0
        self._steps: list[JourneyStep] = []
        self._all = False
        self.timeline = JourneyList()
        self.timeline.setObjectName("contact_journey")
        self.timeline.opened.connect(self._open)
        self.timeline.dropped.connect(self._delete)
        self._nothing = label(_("Nothing noted yet."), "small", "muted")
        self._more = Button(
            "", "contact_journey_all", kind="quiet", compact=True, does=self._show_all
        )
        lay = vbox(self, 6)
        head = row(label(_("Journey"), "strong"), 1)
        head.addLayout(legend(("mkt", _("Marketing")), ("sales", _("Sales"))))
        lay.addLayout(head)
        for part in (self._nothing, self.timeline):
            lay.addWidget(part)
        lay.addLayout(row(self._more, 1))

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's journey, the newest first."""
        workspace = self._desk.workspace
        if card.id != self._contact_id:
            self._contact_id, self._all = card.id, False
        currency, today = workspace.business.currency(), workspace.today
        self._steps = [journey_step(each, today, currency) for each in workspace.journey(card.id)]
        self._fill()

    def _fill(self) -> None:
        shown = self._steps if self._all else self._steps[:FEW]
        self.timeline.show_items(shown)
        self.timeline.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._more.say(_("Show all {n}").format(n=number(len(self._steps))))
        self._more.setVisible(len(shown) < len(self._steps))

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.timeline.setFocus()

    def _open(self, step: int) -> None:
        what, row_id = moment_of(step)
        if what == "touch":
            open_touch(self._desk, row_id)
        elif what in ("opened", "lost"):
            self._desk.go("deals", deal_id=row_id)
        elif what == "sale":
            self._desk.sheet("sold", sale_id=row_id)
        elif what == "won":
            self._desk.sheet("satisfied", sale_id=row_id)

    def _delete(self, step: int) -> None:
        what, row_id = moment_of(step)
        if what == "touch":
            self._desk.do(lambda: self._desk.workspace.touches.delete(row_id))
