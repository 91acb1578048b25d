"""Which situation the business is in, and which hat comes first in it; on Welcome and in Settings."""

from __future__ import annotations

from smallbiz.business.situations import Situation, situation, situations
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, row
from ui.kit.columns import Columns
from ui.kit.grounds import Card, Ground
from ui.kit.labels import heading, label
from ui.kit.marks import Badge, Disc, IconMark
from ui.kit.pick_card import PickCard, pick_one

ICONS = {
    "new": "store",
    "deals": "handshake",
    "competitive": "users",
    "companies": "building-2",
    "established": "repeat",
}
TONES = {"marketing": "mkt", "sales": "sales", "both": "accent"}


class SituationCard(Card):
    """Five cards to choose from and what the choice means."""

    def __init__(self, desk: Desk, step: str = "") -> None:
        super().__init__(12, (20, 16, 20, 18))
        self._desk = desk
        self._cards = {each.key: _card(each) for each in situations()}
        self._meaning = label("", "medium", wrap=True)
        pick_one(list(self._cards.values()))
        lay = self.lay
        mark = (Badge(step),) if step else ()
        lay.addLayout(row(*mark, heading(_("Which one sounds like you?")), 1, gap=10))
        cards = Columns(gap=8)
        for key, card in self._cards.items():
            cards.addWidget(card)
            card.chosen.connect(lambda chosen=key: self._choose(chosen))
        lay.addLayout(cards)
        ground = Ground()
        tip = hbox(gap=12)
        tip.addWidget(IconMark("lightbulb", "accent_text"))
        tip.addWidget(self._meaning, 1)
        ground.lay.addLayout(tip)
        lay.addWidget(ground)

    def show_situation(self, key: str | None) -> None:
        """Mark the situation of the file."""
        for each, card in self._cards.items():
            card.switch(each == key)
        chosen = situation(key)
        words = _("Choose one. It decides which hat comes first when the numbers leave it open.")
        self._meaning.setText(f"{chosen.shown}. {chosen.reason}." if chosen else words)

    def _choose(self, key: str) -> None:
        self._desk.do(lambda: self._desk.workspace.business.change(situation=key))


def _card(each: Situation) -> PickCard:
    card = PickCard(f"situation_{each.key}", f"{each.words}: {each.shown}")
    card.lay.addWidget(Disc(ICONS[each.key], TONES[each.first], 38))
    card.lay.addWidget(label(each.words, "strong", wrap=True))
    card.lay.addWidget(label(each.reason, "small", "muted", wrap=True))
    card.lay.addStretch(1)
    badge = {
        "marketing": _("Marketing first"),
        "sales": _("Sales first"),
        "both": _("Both in tandem"),
    }
    card.lay.addLayout(row(Badge(badge[each.first], TONES[each.first]), 1))
    return card
