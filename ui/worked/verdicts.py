"""Three cards over the table: do more, keep watching, change or stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.insight.verdict_cards import VerdictCards
from smallbiz.words.translation import _
from ui.kit.boxes import hbox, vbox
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.marks import Disc


class Verdicts(QWidget):
    """The verdict of the period before any number."""

    def __init__(self) -> None:
        super().__init__()
        self.more = VerdictCard("thumbs-up", "good", _("Do more"))
        self.watch = VerdictCard("hourglass", "plain", _("Keep watching"))
        self.change = VerdictCard("wrench", "bad", _("Change or stop"))
        lay = hbox(self, 12)
        for card in (self.more, self.watch, self.change):
            lay.addWidget(card, 1)

    def show_cards(self, cards: VerdictCards) -> None:
        """Show the sentences."""
        self.more.say(cards.more)
        self.watch.say(cards.watch)
        self.change.say(cards.change)


class VerdictCard(Card):
    """An icon, what to do, and the sentence that says why."""

    def __init__(self, icon: str, tone: str, title: str) -> None:
        super().__init__(0, (14, 12, 16, 12))
        self._name = title
        self._words = label("", "small", "muted", wrap=True)
        words = vbox(gap=2)
        words.addWidget(label(title, "strong", "text" if tone == "plain" else tone))
        words.addWidget(self._words)
        words.addStretch(1)
        lay = hbox(gap=12)
        lay.addWidget(Disc(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(words, 1)
        self.lay.addLayout(lay)

    def say(self, words: str) -> None:
        """Change the sentence."""
        self._words.setText(words)
        self.setAccessibleName(f"{self._name}. {words}")
