"""A lead who waits: who, from what, since when, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from smallbiz.journey.kinds import KINDS
from smallbiz.journey.kinds import label as kind_label
from smallbiz.journey.waiting import WaitingLead
from smallbiz.words.names import initials
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit import ink
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import ElidedLabel
from ui.kit.marks import Avatar, IconMark
from ui.kit.tokens import RADIUS
from ui.score_mark import ScoreMark

WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LeadCard(QFrame):
    """T takes over, Enter shows the contact, arrows walk to the next card."""

    taken = Signal(int)
    refused = Signal(int)
    opened = Signal(int)
    walked = Signal(int)

    def __init__(self, desk: Desk, lead: WaitingLead, waits: tuple[str, str]) -> None:
        super().__init__()
        self.contact_id = lead.contact_id
        self.setObjectName(f"lead_{lead.contact_id}")
        told = lead.from_what or kind_label(lead.touch)
        self.setAccessibleName(f"{lead.name}, {told}, {waits[0]}")
        self.setAccessibleDescription(_("T: take over. Enter: show the contact."))
        self.setToolTip(lead.note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lay = vbox(self, 6, (14, 9, 9, 9))
        names = vbox(gap=1)
        names.addWidget(ElidedLabel(lead.name, "strong"))
        source = row(IconMark(_icon(lead), "mkt", 14), gap=6)
        source.addWidget(ElidedLabel(told, "small", "muted"), 1)
        names.addLayout(source)
        top = row(Avatar(initials(lead.name), 34, company=lead.kind == "company"), gap=11)
        top.addLayout(names, 1)
        self.score = ScoreMark(desk, f"score_{lead.contact_id}")
        top.addWidget(self.score)
        lay.addLayout(top)
        since = ElidedLabel(waits[0], "small", waits[1])
        foot = row(gap=2)
        foot.addWidget(since, 1)
        buttons = self._buttons(lead)
        for button in buttons:
            foot.addWidget(button)
        self.stops: tuple[QWidget, ...] = (self, self.score, *buttons)
        lay.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T, Enter and arrows."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_T:
            self.taken.emit(self.contact_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.contact_id)
        elif key in WALK:
            self.walked.emit(WALK[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows the contact."""
        self.opened.emit(self.contact_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a ring when it has the keyboard."""
        painter, box = ink.painter_on(self), QRectF(self.rect())
        ink.rounded(painter, box, RADIUS["card"], "surface", "border")
        if self.hasFocus():
            ink.focus_ring(painter, box, RADIUS["card"])

    def _buttons(self, lead: WaitingLead) -> tuple[Button, Button]:
        no = Button(_("Not a fit"), f"not_a_fit_{lead.contact_id}", kind="quiet", compact=True)
        no.setAccessibleName(_("Not a fit: {name}").format(name=lead.name))
        no.clicked.connect(lambda: self.refused.emit(self.contact_id))
        take = Button(_("Take over"), f"take_over_{lead.contact_id}", kind="primary", compact=True)
        take.setAccessibleName(_("Take over {name}").format(name=lead.name))
        take.clicked.connect(lambda: self.taken.emit(self.contact_id))
        return no, take


def _icon(lead: WaitingLead) -> str:
    known = KINDS.get(lead.touch)
    return lead.icon or (known.icon if known else "megaphone")
