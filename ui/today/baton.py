"""Marketing passes the baton: the leads who wait for Sales."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout

from smallbiz.insight.today import Today
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import clear, hbox, row, tab_through
from ui.kit.buttons import Button
from ui.kit.grounds import TintPanel
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import IconMark
from ui.today.lead_card import LeadCard
from ui.today.texts import passes, speed_words, waits

SHOWN = 3
LATER = 200
"""Milliseconds after the leads are shown until it is counted how soon the earlier ones were called."""


class BatonPanel(TintPanel):
    """Marketing's tint flows into Sales'; without leads only its one line is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("mkt_soft", "sales_soft", 9, (16, 11, 16, 13))
        self._desk = desk
        self.cards: list[LeadCard] = []
        self._waiting = label("", "strong", "sales")
        self._speed = ElidedLabel("", "small", "muted")
        self._count_speed = QTimer(self, interval=LATER, singleShot=True)
        self._count_speed.timeout.connect(self._show_speed)
        self._more = Button("", "today_more_leads", kind="quiet", compact=True)
        self._more.clicked.connect(lambda: desk.go("contacts", segment="leads"))
        head = row(
            IconMark("megaphone", "mkt"),
            label(_("Marketing passes the baton"), "strong", "mkt"),
            IconMark("arrow-right", "accent_text"),
            IconMark("handshake", "sales"),
            self._waiting,
            self._more,
            1,
        )
        head.addWidget(self._speed)
        self.lay.addLayout(head)
        self._row = hbox(gap=12)
        desk.scores.changed.connect(self._show_scores)
        self.lay.addLayout(self._row)

    @property
    def current(self) -> LeadCard | None:
        """The card that has the keyboard."""
        return next((card for card in self.cards if card.hasFocus()), None)

    def show_day(self, today: Today) -> None:
        """Show the newest leads; a card that had the keyboard keeps it."""
        handovers = self._desk.workspace.handovers
        self._waiting.setText(passes(today.waiting))
        more = today.waiting - SHOWN
        self._more.say(counted(ngettext("and {n} more", "and {n} more", more), more))
        self._more.setVisible(more > 0)
        self._count_speed.start()
        had = self.isAncestorOf(self.window().focusWidget() or self)
        place = self.cards.index(self.current) if self.current else 0
        clear(self._row)
        self.cards = [self._card(LeadCard(self._desk, lead, waits(lead, today.day)))
                      for lead in handovers.waiting(SHOWN)]  # fmt: skip
        self._show_scores()
        tab_through(self._more, *(stop for card in self.cards for stop in card.stops))
        if had and self.cards:
            self.cards[min(place, len(self.cards) - 1)].setFocus()

    def stack(self, direction: QBoxLayout.Direction) -> None:
        """Cards side by side or one below another."""
        self._row.setDirection(direction)

    def _show_speed(self) -> None:
        self._speed.setText(speed_words(self._desk.workspace.handovers.speed()))

    def _show_scores(self) -> None:
        """Those that are known by now; the others come when they are."""
        scores = self._desk.scores.leads([card.contact_id for card in self.cards])
        for card in self.cards:
            card.score.show_known(scores.get(card.contact_id))

    def _card(self, card: LeadCard) -> LeadCard:
        card.taken.connect(lambda who: self._desk.sheet("takeover", contact_id=who))
        card.refused.connect(lambda who: self._desk.sheet("notnow", contact_id=who))
        card.opened.connect(lambda who: self._desk.go("contacts", contact_id=who))
        card.walked.connect(lambda step: self._walk(card, step))
        self._row.addWidget(card, 1)
        return card

    def _walk(self, card: LeadCard, step: int) -> None:
        place = self.cards.index(card) + step
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus()
