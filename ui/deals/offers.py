"""The offers of a deal and their versions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.sales.offers import OfferRow
from smallbiz.sales.pane import DealPane
from smallbiz.words.formats import day_and_month
from smallbiz.words.money import show_money
from smallbiz.words.nearness import ago
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, heading, label, muted
from ui.kit.marks import IconMark


class OffersCard(Card):
    """The newest offer first; one that has not gone out can be marked as sent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8)
        self._desk = desk
        self._deal_id = 0
        self._shown: object = None
        self._new = Button(
            "", "deal_new_offer", kind="soft", icon="file-pen", compact=True, does=self.note
        )
        self._rows = QWidget()
        self._list = vbox(self._rows, 6)
        self._none = muted(_("No offer yet."))
        self.lay.addLayout(row(heading(_("Offers")), 1, self._new))
        self.lay.addWidget(self._none)
        self.lay.addWidget(self._rows)

    def show_deal(self, deal: DealPane) -> None:
        """Show its offers."""
        self._deal_id = deal.id
        offers = self._desk.workspace.offers.of_deal(deal.id)
        facts = (offers, self._desk.workspace.today)
        self._new.say(_("New version") if offers else _("Note an offer"))
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._list)
        for offer in offers:
            self._list.addWidget(self._row(offer))
        self._rows.setVisible(bool(offers))
        self._none.setVisible(not offers)

    def note(self) -> None:
        """Note an offer or the next version of it."""
        self._desk.sheet("offer", deal_id=self._deal_id)

    def _row(self, offer: OfferRow) -> QWidget:
        made = QWidget()
        made.setObjectName("Plain")
        name = _("{number}, version {version}").format(number=offer.number, version=offer.version)
        money = show_money(offer.amount, self._desk.workspace.business.currency())
        icon = IconMark("file-check" if offer.sent_on else "file-pen", "sales", 18)
        words = vbox(gap=0)
        words.addWidget(label(name, "medium"))
        words.addWidget(ElidedLabel(told(offer), "small", "muted"))
        line = row(icon, gap=12)
        line.addLayout(words, 1)
        line.addWidget(label(money, "strong", tabular=True))
        line.addWidget(self._waiting(offer) if offer.sent_on else self._send(offer, name))
        line.addWidget(
            icon_button(
                "x",
                f"offer_away_{offer.id}",
                _("Delete {offer}").format(offer=name),
                compact=True,
                does=lambda: self._desk.do(lambda: self._desk.workspace.offers.delete(offer.id)),
            )
        )
        vbox(made).addLayout(line)
        return made

    def _waiting(self, offer: OfferRow) -> QWidget:
        sent = offer.sent_on
        assert sent is not None
        today = self._desk.workspace.today
        return muted(_("sent {when}").format(when=ago(sent, today)))

    def _mark_sent(self, offer_id: int) -> None:
        """The keyboard goes on to the next version: beside the offer only Delete is left."""
        self._desk.do(lambda: self._desk.workspace.offers.send(offer_id))
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self, offer: OfferRow, name: str) -> Button:
        made = Button(
            _("Mark as sent"),
            f"offer_send_{offer.id}",
            kind="soft",
            icon="send",
            compact=True,
            does=lambda: self._mark_sent(offer.id),
        )
        made.setAccessibleName(f"{made.words}: {name}")
        return made


def told(offer: OfferRow) -> str:
    """Day, validity and note of an offer."""
    sent = offer.sent_on
    day = day_and_month(sent or offer.on_day)
    parts = [_("Sent {day}").format(day=day) if sent else _("Of {day}, not sent").format(day=day)]
    if offer.valid_until:
        parts.append(_("valid until {day}").format(day=day_and_month(offer.valid_until)))
    return ", ".join([*parts, *([offer.note] if offer.note else [])])
